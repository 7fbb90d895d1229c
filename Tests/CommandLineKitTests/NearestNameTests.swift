import Testing

@testable import CommandLineKit

struct NearestNameTests {
    @Test(arguments: [
        ("abc", "abc", 0), ("abc", "acb", 1), ("", "abc", 3), ("run", "rum", 1), ("kitten", "sitting", 3),
    ])
    func distance(_ a: String, _ b: String, _ edits: Int) {
        #expect(NearestName.distance(Array(a), Array(b)) == edits)
        #expect(NearestName.distance(Array(b), Array(a)) == edits)
    }

    @Test func firstDeclaredAmongEquals() {
        #expect(NearestName.find("--form", among: ["--from", "--for"]) == "--from")
        #expect(NearestName.find("rep", among: ["replications", "report"]) == "replications")
        #expect(NearestName.find("re", among: ["replications", "report"]) == nil)
        #expect(NearestName.find("", among: ["a"]) == nil)
        #expect(NearestName.find("d", among: ["a", "b"]) == nil)
    }
}

import Testing

@testable import ScenarioFiles

@Suite struct SuggestionTests {
    static let names = ["consultation", "complaint", "help", "praise", "a", "投诉举报"]

    @Test(
        arguments: [
            ("consultaton", "consultation"), ("Complaint", "complaint"), ("hlep", "help"), ("prais", "praise"),
            ("complains", "complaint"), ("投诉举抱", "投诉举报"), ("zebra", nil), ("", nil), ("b", nil), ("A", "a"),
            ("cnsltatin", "consultation"), ("xxxxultation", "consultation"), ("xxxxxltation", nil),
            (String(repeating: "help", count: 100), nil),
        ] as [(String, String?)])
    func nearest(name: String, expected: String?) {
        #expect(Suggestion.nearest(to: name, among: SuggestionTests.names) == expected)
    }

    @Test(arguments: [("", "abc", 3), ("abcd", "abdc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("a", "a", 0)])
    func distance(a: String, b: String, slips: Int) {
        #expect(Suggestion.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == slips)
    }

    @Test func hintsNameTheKnown() {
        #expect(Suggestion.hint(for: "hepl", among: Self.names) == "did you mean \"help\"?")
        #expect(Suggestion.hint(for: "zzzz", among: ["a", "b", "c"], limit: 2) == "known: a, b and 1 more")
        #expect(Suggestion.hint(for: "zzzz", among: []) == nil)
    }
}

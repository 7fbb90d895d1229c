import Testing

@testable import ScenarioFiles

@Suite struct FieldPathTests {
    @Test func writesKeysAndIndices() {
        #expect(
            FieldPath.root.key("demand").key("lines").index(0).key("volume").description == "demand.lines[0].volume")
        #expect(FieldPath.root.key("a.b").key("c").description == "\"a.b\".c")
        #expect(FieldPath.root.index(2).description == "[2]")
    }

    @Test(arguments: [
        ("a", ["a"]), ("demand.lines.12345.volume", ["demand", "lines", "12345", "volume"]),
        ("a[0].b", ["a", "0", "b"]), ("\"a.b\".c", ["a.b", "c"]), ("a[0][1]", ["a", "0", "1"]), ("市.县", ["市", "县"]),
    ])
    func reads(path: String, steps: [String]) throws { #expect(try FieldPath.steps(of: path) == steps) }

    @Test(arguments: ["", ".", "a.", ".a", "a..b", "a[", "a[]", "a[1", "a[1]b", "\"a", "\"a\"b"])
    func refuses(path: String) { #expect(throws: Misread.self) { try FieldPath.steps(of: path) } }
}

import Testing

@testable import ScenarioFiles

@Suite struct YAMLNodeTests {
    static let text = """
        demand:
          lines:
            - number: "12345"
              volume: 1400/day
            - {name: wechat, volume: 120/day}
          growth: ~
        a.b: {c: 1}
        """

    @Test(arguments: [
        ("demand.lines.12345.volume", "1500/day", "demand.lines.0.volume", "1500/day"),
        ("demand.lines[1].volume", "9/h", "demand.lines.1.volume", "9/h"),
        ("demand.lines.wechat.mix.help", "30%", "demand.lines.1.mix.help", "30%"),
        ("demand.growth.yearly", "1.1x", "demand.growth.yearly", "1.1x"),
        ("\"a.b\".c", "[1, 2]", "\"a.b\".c", "[1,2]"), ("new.key", "", "new.key", "_"),
        ("demand.lines.0", "{name: x}", "demand.lines.0", "{name:x}"), ("name", "'yes'", "name", "'yes'"),
    ])
    func sets(path: String, value: String, at place: String, expected: String) throws {
        var root = try YAMLReader.read(Self.text, file: "f")
        let before = root
        try root.set(path: path, value: value)
        #expect(root != before)
        var node = root
        for step in try FieldPath.steps(of: place) { node = try #require(node[step] ?? node.items?[Int(step)!]) }
        #expect(sketch(node) == expected)
        #expect(node.position == SourcePosition(file: "--set \(path)"))
    }

    @Test(arguments: [
        (
            "demand.lines.12354.volume", "1",
            "error: demand.lines.12354.volume: found the step \"12354\", expected an item of demand.lines, 0 to 1 (hint: did you mean \"12345\"?)"
        ),
        (
            "demand.lines.web.volume", "1",
            "error: demand.lines.web.volume: found the step \"web\", expected an item of demand.lines, 0 to 1 (hint: known: 12345, wechat)"
        ),
        (
            "demand.lines.0.volume.x", "1",
            "error: demand.lines.0.volume.x: found the step \"x\", expected the end of the path (hint: demand.lines[0].volume is the value \"1400/day\")"
        ),
        (
            "demand..x", "1",
            "error: demand..x: found \"demand..x\", expected names separated by dots, such as demand.lines.0.volume"
        ),
        ("demand.x", "[1", "error: found the end of the file, expected \"]\" to close the bracket of line 1"),
        (
            "x", "a\n---\nb",
            "error: found a second document, expected one document (hint: remove the line \"---\" and what follows it)"
        ),
    ])
    func refuses(path: String, value: String, message: String) throws {
        var root = try YAMLReader.read(Self.text, file: "f")
        let before = root
        let found = messages { try root.set(path: path, value: value) }
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix("--set \(path):1:") ?? false || found.first?.hasPrefix("--set \(path):2:") ?? false)
        #expect(found.first?.hasSuffix(message) ?? false, "\(found)")
        #expect(root == before)
    }

    @Test func refusesAmbiguousNamesAndEndlessPaths() throws {
        var root = try YAMLReader.read("[{name: x}, {id: x}]", file: "f")
        #expect(
            messages { try root.set(path: "x", value: "1") } == [
                "--set x:1:1: error: x: found the step \"x\", which 2 items of the document answer to, expected one item (hint: give its number from 0)"
            ])
        let long = Array(repeating: "a", count: 100_000).joined(separator: ".")
        #expect(
            messages { try root.set(path: long, value: "1") }.first?.hasSuffix(
                "found 100000 steps, expected at most 64") ?? false)
    }

    @Test(arguments: [
        ("x", "\"x\""), ("''", "an empty text"), ("[1]", "a list of 1"), ("{a: 1}", "a mapping of 1"), ("~", "nothing"),
    ])
    func summarises(text: String, summary: String) throws {
        #expect(try YAMLReader.read(text, file: "f").summary == summary)
    }
}

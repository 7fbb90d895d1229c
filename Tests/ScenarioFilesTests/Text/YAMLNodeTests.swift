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
        ("demand.lines.12345", "demand.lines", "[{name:wechat,volume:120/day}]"),
        ("demand.lines[0].volume", "demand.lines.0", "{number:'12345'}"), ("\"a.b\".c", "\"a.b\"", "{}"),
        ("demand.growth", "demand.growth", nil), ("nothing.there", "nothing", nil),
        ("demand.growth.x", "demand.growth", "_"),
    ])
    func nullTakesAway(path: String, at place: String, expected: String?) throws {
        for null in ["null", "~"] {
            var root = try YAMLReader.read(Self.text, file: "f")
            try root.set(path: path, value: null)
            var node: YAMLNode? = root
            for step in try FieldPath.steps(of: place) { node = node?[step] ?? node?.items?[Int(step) ?? 0] }
            #expect(node.map(sketch) == expected)
        }
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
            ["", ":1:", ":2:"].contains { found.first?.hasPrefix("--set \(path)\($0)") ?? false })
        #expect(found.first?.hasSuffix(message) ?? false, "\(found)")
        #expect(root == before)
    }

    @Test(arguments: [
        ("[{name: x}]", "item 0 of the document, the only one (hint: known: x)"),
        ("[]", "an item of the document, which is empty"),
        ("[{name: x}, 3]", "an item of the document, 0 to 1 (hint: known: x)"),
    ])
    func saysWhichItemsThereAre(text: String, expected: String) throws {
        var root = try YAMLReader.read(text, file: "f")
        #expect(
            messages { try root.set(path: "seven", value: "1") } == [
                "--set seven: error: seven: found the step \"seven\", expected \(expected)"
            ])
    }

    @Test func refusesAmbiguousNamesAndEndlessPaths() throws {
        var root = try YAMLReader.read("[{name: x}, {id: x}]", file: "f")
        #expect(
            messages { try root.set(path: "x", value: "1") } == [
                "--set x: error: x: found the step \"x\", which 2 items of the document answer to, expected one item (hint: give its number from 0)"
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
        #expect(try YAMLReader.read(text, file: "f").summary == .value(summary))
    }
}

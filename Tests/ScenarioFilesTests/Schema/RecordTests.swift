import Testing

@testable import ScenarioFiles

@Suite struct RecordTests {
    private struct Pair {
        var left = 1
        var right: Int? = 2
        var sum = 0
    }

    private static var record: Record<Pair> {
        Record(
            "a pair",
            [
                .required("left", \.left, Formats.count, "the left"),
                .optional("right", \.right, Formats.count, "the right"),
                .optional("sum", or: "total", \.sum, Formats.count, "both"),
                .custom("twice", Formats.count, "both at once") { ($0.left, $0.right) = ($1, $1) },
            ])
    }

    private func read(_ text: String) -> (value: Pair?, messages: [String]) {
        let reading = Reading(diagnostics: Diagnostics(), files: GoodScenario.Files(bytes: [:]), measures: [])
        let value = RecordTests.record.format { Pair() }.read(try! YAMLReader.read(text, file: "f"), .root, reading)
        return (value, reading.diagnostics.findings.map(\.description))
    }

    @Test func readsKeysAndKeepsDefaults() throws {
        let pair = try #require(read("{ left: 5, total: 7 }").value)
        #expect(pair.left == 5 && pair.right == 2 && pair.sum == 7)
        let twice = try #require(read("{ left: 5, twice: 9 }").value)
        #expect(twice.left == 9 && twice.right == 9)
    }

    @Test func collectsEveryError() {
        #expect(
            read("{ rihgt: 1, sum: x, total: 3 }").messages == [
                "f:1:1: error: left: found no key \"left\", expected the left",
                "f:1:3: error: rihgt: found the unknown key \"rihgt\", expected a key of a pair (hint: did you mean \"right\"?)",
                "f:1:18: error: sum: found \"x\", expected a whole number, 0 or more",
                "f:1:21: error: total: found \"total\" beside \"sum\", expected one of the two spellings",
            ])
        #expect(
            read("3").messages == [
                "f:1:1: error: found \"3\", expected a mapping for a pair (hint: keys: left, right, sum, twice)"
            ])
    }

    @Test func schemaListsEverySpelling() {
        guard case .object(let schema) = RecordTests.record.format({ Pair() }).schema,
            case .object(let properties)? = schema["properties"]
        else {
            Issue.record("no object")
            return
        }
        #expect(properties.keys.sorted() == ["left", "right", "sum", "total", "twice"])
        #expect(schema["required"] == ["left"])
        #expect(schema["additionalProperties"] == false)
    }
}

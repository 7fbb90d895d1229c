import Testing

@testable import ScenarioFiles

@Suite struct FormatTests {
    private func read<Value>(_ format: Format<Value>, _ text: String) -> (value: Value?, messages: [String]) {
        let reading = Reading(diagnostics: Diagnostics(), files: GoodScenario.Files(bytes: [:]), measures: [])
        let value = format.read(try! YAMLReader.read(text, file: "f"), .root, reading)
        return (value, reading.diagnostics.findings.map(\.description))
    }

    @Test func listsCollectEveryError() {
        #expect(read(Formats.count.list, "[1, 2]").value == [1, 2])
        #expect(read(Formats.count.list, "[]").value == [])
        #expect(
            read(Formats.count.list, "[x, 1, [y]]").messages == [
                "f:1:2: error: [0]: found \"x\", expected a whole number, 0 or more",
                "f:1:8: error: [2]: found a list of 1, expected a whole number",
            ])
        #expect(
            read(Formats.count.list, "3").messages == [
                "f:1:1: error: found \"3\", expected a list, each item a whole number"
            ])
    }

    @Test func mappingsKeepTheirOrder() {
        let read = read(Formats.count.mapping(of: "names"), "{ b: 1, a: 2 }")
        #expect(read.value?.map(\.name) == ["b", "a"])
        #expect(read.value?.map(\.value) == [1, 2])
        #expect(read.value?.map(\.position.column) == [3, 9])
    }

    @Test func mapsValues() {
        #expect(read(Formats.count.map { $0 + 1 }, "3").value == 4)
        #expect(read(Formats.count.map { $0 + 1 }, "x").value == nil)
    }
}

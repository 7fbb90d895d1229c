import Testing

@testable import ScenarioFiles

@Suite struct ReadingTests {
    @Test func refusalsNameTheNode() {
        let reading = Reading(diagnostics: Diagnostics(), files: GoodScenario.Files(bytes: [:]), measures: [])
        let node = YAMLNode(.null, at: SourcePosition(file: "f", line: 3, column: 4))
        let value: Int? = reading.refuse(node, FieldPath.root.key("a"), expected: "a number", hint: "write 3")
        #expect(value == nil)
        #expect(
            reading.diagnostics.findings.map(\.description)
                == ["f:3:4: error: a: found nothing, expected a number (hint: write 3)"])
    }
}

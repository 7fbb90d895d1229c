import Testing

@testable import ScenarioFiles

@Suite struct ScenarioFileErrorTests {
    @Test func describesItsFindings() {
        let finding = Finding(at: SourcePosition(file: "f"), found: "a", expected: "b")
        #expect(ScenarioFileError(finding).description == "f:1:1: error: found a, expected b")
        let many = ScenarioFileError(findings: Array(repeating: finding, count: 51), unstored: 4)
        #expect(many.description.split(separator: "\n").last == "and 5 more")
    }
}

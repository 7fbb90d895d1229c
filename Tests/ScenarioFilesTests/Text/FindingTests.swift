import Testing

@testable import ScenarioFiles

@Suite struct FindingTests {
    static let place = SourcePosition(file: "s.yaml", line: 12, column: 15)

    @Test(arguments: [
        (
            Finding(at: place, field: "a.b", found: "\"1\"", expected: "a rate", hint: "1/day"),
            "s.yaml:12:15: error: a.b: found \"1\", expected a rate (hint: 1/day)"
        ),
        (Finding(at: place, field: "a.b", found: "x", expected: "y"), "s.yaml:12:15: error: a.b: found x, expected y"),
        (Finding(.warning, at: place, found: "x", expected: "y"), "s.yaml:12:15: warning: found x, expected y"),
    ])
    func rendersExactly(finding: Finding, text: String) { #expect(finding.description == text) }
}

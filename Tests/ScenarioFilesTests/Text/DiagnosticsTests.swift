import Testing

@testable import ScenarioFiles

@Suite struct DiagnosticsTests {
    private func filled(_ count: Int, keeping kept: Int = 10_000) -> Diagnostics {
        let diagnostics = Diagnostics(keeping: kept)
        for i in 0..<count {
            diagnostics.error(
                at: SourcePosition(file: "f", line: count - i, column: 1), found: "\(i)", expected: "none")
        }
        return diagnostics
    }

    @Test func sortsStably() {
        let diagnostics = Diagnostics()
        for (line, found) in [(2, "c"), (1, "a"), (2, "d"), (1, "b")] {
            diagnostics.warning(at: SourcePosition(file: "f", line: line), found: .value(found), expected: "")
        }
        #expect(diagnostics.findings.map(\.found) == ["a", "b", "c", "d"])
        #expect(!diagnostics.hasErrors)
        #expect(throws: Never.self) { try diagnostics.throwIfErrors() }
    }

    @Test(arguments: [(3, 10, 50, 3, ""), (60, 100, 50, 51, "and 10 more"), (60, 20, 50, 21, "and 40 more")])
    func capsWhatIsShown(count: Int, kept: Int, limit: Int, lines: Int, last: String) {
        let diagnostics = filled(count, keeping: kept)
        let shown = diagnostics.rendered(limit: limit).split(separator: "\n")
        #expect(shown.count == lines)
        #expect(last.isEmpty || shown.last.map(String.init) == last)
        #expect(diagnostics.errorCount == count)
        let error = #expect(throws: ScenarioFileError.self) { try diagnostics.throwIfErrors() }
        #expect(error?.rendered(limit: limit) == diagnostics.rendered(limit: limit))
    }

    @Test func sameFindingsAreShownOnce() {
        let diagnostics = filled(3)
        for finding in diagnostics.findings { diagnostics.add(finding) }
        #expect(diagnostics.errorCount == 6)
        #expect(diagnostics.findings.count == 3)
        #expect(diagnostics.rendered().split(separator: "\n").count == 3)
    }

    @Test func readsOrReports() {
        let diagnostics = Diagnostics()
        let place = SourcePosition(file: "f", line: 3, column: 4)
        #expect(diagnostics.read(at: place, field: "x") { () throws(Misread) in try Quantity.count("12") } == 12)
        #expect(diagnostics.read(at: place, field: "x") { () throws(Misread) in try Quantity.count("y") } == nil)
        #expect(diagnostics.rendered() == "f:3:4: error: x: found \"y\", expected a whole number, 0 or more")
    }

    @Test func takesOverAnotherReadingsFindings() {
        let diagnostics = filled(1)
        diagnostics.add(contentsOf: ScenarioFileError(findings: filled(2).findings))
        #expect(diagnostics.errorCount == 3)
    }
}

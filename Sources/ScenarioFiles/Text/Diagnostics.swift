import Messages

/// Collects every finding of a reading, so that a planner corrects a file once and not once an error.
///
/// Findings beyond `kept` are counted but not stored: a trace of a million bad rows must not fill the memory.
public final class Diagnostics {
    /// How many findings are stored at most.
    public let kept: Int
    private var stored: [Finding] = []
    /// What is stored: a file that two fields name is read twice, and its findings are shown once.
    private var known: Set<Finding> = []
    private var repeated = 0
    /// Errors found, stored or not.
    public private(set) var errorCount = 0
    /// Warnings found, stored or not.
    public private(set) var warningCount = 0

    /// Makes an empty collection.
    public init(keeping kept: Int = 10_000) { self.kept = kept }

    /// Whether any finding is an error.
    public var hasErrors: Bool { errorCount > 0 }

    /// Adds a finding; the same one again is counted and not stored.
    public func add(_ finding: Finding) {
        if finding.severity == .error { errorCount += 1 } else { warningCount += 1 }
        guard stored.count < kept else { return }
        if known.insert(finding).inserted { stored.append(finding) } else { repeated += 1 }
    }

    /// Adds an error.
    public func error(
        at position: SourcePosition, field: String = "", found: Words, expected: Words, hint: Words? = nil
    ) {
        add(Finding(.error, at: position, field: field, found: found, expected: expected, hint: hint))
    }

    /// Adds a warning.
    public func warning(
        at position: SourcePosition, field: String = "", found: Words, expected: Words, hint: Words? = nil
    ) {
        add(Finding(.warning, at: position, field: field, found: found, expected: expected, hint: hint))
    }

    /// Adds what another reading found.
    public func add(contentsOf error: ScenarioFileError) {
        for finding in error.findings { add(finding) }
    }

    /// The value that `parse` gives, or nil and a finding when it misreads.
    public func read<Value>(
        at position: SourcePosition, field: String, _ parse: () throws(Misread) -> Value
    ) -> Value? {
        do {
            return try parse()
        } catch {
            add(Finding(error, at: position, field: field))
            return nil
        }
    }

    /// The stored findings by file, line and column; those of one place in the order in which they were added.
    public var findings: [Finding] {
        stored.enumerated()
            .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
            .map(\.element)
    }

    /// The findings as lines of English text, at most `limit` of them, then how many more there are.
    public func rendered(limit: Int = 50) -> String {
        lines(limit: limit).map(\.english).joined(separator: "\n")
    }

    /// The same as words for each line, for whoever tells them in another language.
    public func lines(limit: Int = 50) -> [Words] {
        ScenarioFileError.lines(findings, of: stored.count + unstored, limit: limit)
    }

    /// Throws everything found if any of it is an error.
    public func throwIfErrors() throws(ScenarioFileError) {
        if hasErrors { throw ScenarioFileError(findings: findings, unstored: unstored) }
    }

    private var unstored: Int { errorCount + warningCount - repeated - stored.count }
}

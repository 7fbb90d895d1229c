import Messages

/// Input that cannot be used, with everything that was found in it.
public struct ScenarioFileError: Error, Hashable, Sendable {
    /// What was found, by file, line and column; at least one of them is an error.
    public let findings: [Finding]
    /// Findings beyond these that were counted but not stored.
    public let unstored: Int

    /// Makes an error of findings already in order.
    public init(findings: [Finding], unstored: Int = 0) {
        self.findings = findings
        self.unstored = unstored
    }

    /// Makes an error of a single finding.
    public init(_ finding: Finding) { self.init(findings: [finding]) }

    /// The findings as lines of English text, at most `limit` of them, then how many more there are.
    public func rendered(limit: Int = 50) -> String {
        lines(limit: limit).map(\.english).joined(separator: "\n")
    }

    /// The same as words for each line, for whoever tells them in another language.
    public func lines(limit: Int = 50) -> [Words] {
        ScenarioFileError.lines(findings, of: findings.count + unstored, limit: limit)
    }

    static func lines(_ findings: [Finding], of total: Int, limit: Int) -> [Words] {
        var lines = findings.prefix(limit).map(\.words)
        if total > lines.count { lines.append("and \(total - lines.count) more") }
        return lines
    }
}

extension ScenarioFileError: CustomStringConvertible {
    /// The first 50 findings, a line each.
    public var description: String { rendered() }
}

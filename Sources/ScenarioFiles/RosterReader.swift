import Foundation
import Scenarios

/// Reads what `hotline roster` works from beside the scenario: rules of shifts, and a curve of required heads.
public enum RosterReader {
    /// Reads rules from a YAML file: `roster.yaml`.
    ///
    /// - Throws: `ScenarioFileError` with every finding.
    public static func rules(_ path: String) throws(ScenarioFileError) -> RosterRules {
        if !FileManager.default.fileExists(atPath: path) {
            throw ScenarioFileError(Finding(at: .whole(path), found: "no such file", expected: "rules of a roster"))
        }
        return try rules(YAMLReader.read(path: path, shownAs: path))
    }

    /// The same from text, for tests and editors.
    public static func rules(text: String, file: String) throws(ScenarioFileError) -> RosterRules {
        try rules(YAMLReader.read(text, file: file))
    }

    private static func rules(_ root: YAMLNode) throws(ScenarioFileError) -> RosterRules {
        let log = Diagnostics()
        let reading = Reading(diagnostics: log, files: FolderSource(folder: ""), measures: [])
        let rules = Records.roster.format { RosterRules() }.read(root, .root, reading)
        if let rules, !log.hasErrors { for problem in rules.problems() { log.add(problem, in: root) } }
        try log.throwIfErrors()
        guard let rules else { preconditionFailure("rules were refused without a finding") }
        return rules
    }

    /// Heads at most.
    private static let heads = 0...10_000

    /// Reads required heads by slot from a CSV of one of two shapes: that of a group's `seats`, `slot` and then a column for each kind of
    /// days; or that of `sizing.csv`, a row for each day, slot and group.
    ///
    /// - Parameter group: the group whose rows are read, where the file has several.
    /// - Throws: `ScenarioFileError` with every finding.
    public static func curve(_ path: String, group: String) throws(ScenarioFileError) -> DayTable<Int> {
        if !FileManager.default.fileExists(atPath: path) {
            throw ScenarioFileError(Finding(at: .whole(path), found: "no such file", expected: "a CSV of heads"))
        }
        let log = Diagnostics()
        let reading = Reading(diagnostics: log, files: FolderSource(folder: ""), measures: [])
        let node = YAMLNode(.scalar(path, isPlain: true), at: .whole(path))
        guard let csv = Tables.open(path, node, .root, reading) else {
            try log.throwIfErrors()
            preconditionFailure("a file was refused without a finding")
        }
        let table =
            csv.optionalColumn("seats") != nil
            ? Tables.seats(of: group, in: csv, heads, log)
            : Tables.slots(path, node, .root, reading) { rows, column, log in rows.int(column, in: heads, log) }
        try log.throwIfErrors()
        guard let table else { preconditionFailure("a curve was refused without a finding") }
        return table
    }
}

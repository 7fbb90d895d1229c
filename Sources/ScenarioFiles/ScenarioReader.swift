import Foundation
import Scenarios

/// Reads a scenario from its folder or file: YAML and CSVs in, a checked `Scenario` out, or every finding at once.
///
///     let reader = ScenarioReader(measures: Measure.facts)
///     let (scenario, findings) = try reader.read("scenarios/city", edits: [.init("seed=7")])
public struct ScenarioReader: Sendable {
    /// The measures that scenarios may name.
    public let measures: [MeasureFacts]

    /// Reads scenarios whose targets name these measures, of which a name ending in `_s` is in seconds. None is one of organisations.
    public init(measures: [String]) {
        self.init(measures: measures.map { MeasureFacts($0, unit: $0.hasSuffix("_s") ? "s" : "1") })
    }

    /// Reads scenarios whose targets and scorecards name these measures.
    public init(measures: [MeasureFacts]) { self.measures = measures }

    /// A change of a value by its path, as `--set` and shorter options give it.
    public struct Edit: Hashable, Sendable {
        /// Path of the value: `demand.lines.12345.volume`.
        public let path: String
        /// The value as YAML.
        public let value: String
        /// The option it came from, if that is not `--set`: messages name it, and the value is a text and not YAML.
        public let option: String?

        /// A change of the value at a path.
        public init(path: String, value: String, option: String? = nil) {
            self.path = path
            self.value = value
            self.option = option
        }

        /// Reads `PATH=VALUE`; nil without a path or an equals sign.
        public init?(_ text: String) {
            guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
            path = String(text[..<equals])
            value = String(text[text.index(after: equals)...])
            option = nil
        }
    }

    /// Reads `scenario.yaml` of a folder, or a YAML file.
    ///
    /// - Returns: the scenario and the warnings about it.
    /// - Throws: `ScenarioFileError` with all errors and warnings.
    public func read(_ path: String, edits: [Edit] = []) throws(ScenarioFileError) -> (Scenario, warnings: [Finding]) {
        let document = try readDocument(path, edits: edits)
        return (document.scenario, document.warnings)
    }

    /// The same with what was written, for those who show it.
    public func readDocument(_ path: String, edits: [Edit] = []) throws(ScenarioFileError) -> ScenarioDocument {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        var trimmed = path
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        let file = exists && isFolder.boolValue ? trimmed + "/scenario.yaml" : trimmed
        let slash = file.lastIndex(of: "/")
        let folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        if !FileManager.default.fileExists(atPath: file) {
            throw ScenarioFileError(
                Finding(
                    at: .whole(file), found: "no such file", expected: "a scenario",
                    hint: exists ? "a folder holds its scenario in scenario.yaml" : nil))
        }
        return try read(
            try YAMLReader.read(path: file, shownAs: file), files: FolderSource(folder: folder), edits: edits)
    }

    /// Reads a scenario from text, with its files from elsewhere: for tests and editors.
    public func read(
        _ text: String, file: String, files: any FileSource, edits: [Edit] = []
    ) throws(ScenarioFileError) -> (Scenario, warnings: [Finding]) {
        try read(Array(text.utf8), file: file, files: files, edits: edits)
    }

    /// Reads a scenario from bytes, with its files from elsewhere.
    public func read(
        _ bytes: [UInt8], file: String, files: any FileSource, edits: [Edit] = []
    ) throws(ScenarioFileError) -> (Scenario, warnings: [Finding]) {
        let document = try readDocument(bytes, file: file, files: files, edits: edits)
        return (document.scenario, document.warnings)
    }

    /// The same with what was written.
    public func readDocument(
        _ bytes: [UInt8], file: String, files: any FileSource, edits: [Edit] = []
    ) throws(ScenarioFileError) -> ScenarioDocument {
        try read(try YAMLReader.read(bytes, file: file), files: files, edits: edits)
    }

    private func read(
        _ document: YAMLNode, files: any FileSource, edits: [Edit]
    ) throws(ScenarioFileError) -> ScenarioDocument {
        var root = document
        let diagnostics = Diagnostics()
        PartFiles.load(into: &root, files: files, diagnostics)
        for edit in edits {
            if let option = edit.option {
                try root.set(path: edit.path, text: edit.value, option: option)
            } else {
                try root.set(path: edit.path, value: edit.value)
            }
            // A change may name another file.
            PartFiles.load(into: &root, files: files, diagnostics)
        }
        let reading = Reading(diagnostics: diagnostics, files: files, measures: measures)
        let scenario = Records.scenario.format { Scenario() }.read(root, .root, reading)
        // The values of a file that could not be read whole would only bring further, misleading findings.
        if let scenario, !diagnostics.hasErrors {
            let ofAll = measures.filter(\.isOfAll).map(\.id)
            for problem in scenario.problems(measures: ofAll, ofUnits: measures) { diagnostics.add(problem, in: root) }
            for problem in root.missingPaths(of: scenario.regulation) { diagnostics.add(problem, in: root) }
        }
        try diagnostics.throwIfErrors()
        guard let scenario else { preconditionFailure("a scenario was refused without a finding") }
        let removals = edits.filter { $0.option == nil && YAMLNode.isRemoval($0.value) }.map(\.path)
        return ScenarioDocument(
            scenario: scenario, warnings: diagnostics.findings, root: root, removals: removals)
    }

    /// The JSON Schema of a scenario file, for editors.
    public static var schema: JSONValue {
        Records.scenario.format { Scenario() }.schema.merging([
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "hotline scenario",
        ])
    }
}

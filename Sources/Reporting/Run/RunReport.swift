import Experiment
import Scenarios
import Statistics
import Wording

/// Everything that is told about a run: tables, charts, summary all start from here.
public struct RunReport: Sendable {
    /// What was run.
    public var scenario: Scenario
    /// What was found.
    public var results: Results
    /// The same without feedback beside it, if that was asked for.
    public var openLoop: OpenLoop?
    /// How it was run.
    public var record: RunRecord
    /// Confidence of all intervals.
    public var confidence: ConfidenceLevel
    /// Language of charts, summary and descriptions.
    public var language: Language
    /// Whether CSVs are made for Excel.
    public var forExcel: Bool

    /// Puts a report together.
    public init(
        scenario: Scenario, results: Results, openLoop: OpenLoop? = nil, record: RunRecord,
        confidence: ConfidenceLevel = .percent95, language: Language = .en, forExcel: Bool = false
    ) {
        self.scenario = scenario
        self.results = results
        self.openLoop = openLoop
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
    }

    /// The scenario's title in the report's language, else in any, else its name.
    public var title: String {
        language.choose(from: scenario.title) ?? scenario.name
    }

    /// Replaces a folder by this run's results: CSVs, `datapackage.json`, chart specifications, `run.json`.
    ///
    /// - Returns: the names of the files, in the order in which they were written.
    @discardableResult
    public func write(to folder: ResultsFolder) throws(ResultsError) -> [String] {
        try folder.replace { (path) throws(ResultsError) in
            var files: [String] = []
            var resources: [DataPackage.Resource] = []
            var tables: [any WrittenTable] = [
                KpiTable(results, confidence: confidence, language: language),
                IntervalsTable(results, confidence: confidence, language: language),
                ReplicationsTable(results, confidence: confidence, language: language),
            ]
            if let openLoop {
                tables.append(OpenLoopTable(openLoop, confidence: confidence, language: language))
            }
            if let scorecard = ScorecardTable(self) { tables.append(scorecard) }
            for table in tables {
                let file = try OutputFile(path: path + "/" + table.schema.file)
                try table.write(to: CSVWriter(file, header: table.schema.header, forExcel: forExcel))
                resources.append(.init(schema: table.schema, digest: try file.finish()))
                files.append(table.schema.file)
            }
            let package = DataPackage(
                name: scenario.name, title: title, version: record.version, resources: resources)
            var documents = [("datapackage.json", package.json)]
            documents += ChartSpec.all(for: self).map { ($0.file, $0.json) }
            documents.append((ResultsFolder.mark, record.json(scenario, results, confidence)))
            for (name, json) in documents {
                try OutputFile.write(json.text, to: path + "/" + name)
                files.append(name)
            }
            return files
        }
    }
}

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
        try folder.replace { (path) throws(ResultsError) in try files.write(into: path) }
    }

    private var files: ResultsFiles {
        var tables: [any WrittenTable] = [
            KpiTable(results, confidence: confidence, language: language),
            IntervalsTable(results, confidence: confidence, language: language),
            ReplicationsTable(results, confidence: confidence, language: language),
        ]
        if let openLoop { tables.append(OpenLoopTable(openLoop, confidence: confidence, language: language)) }
        if let scorecard = ScorecardTable(self) { tables.append(scorecard) }
        return ResultsFiles(
            name: scenario.name, title: title, version: record.version, forExcel: forExcel, tables: tables,
            charts: ChartSpec.all(for: self),
            documents: [(ResultsFolder.mark, record.json(scenario, results, confidence))])
    }
}

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
    /// What happened in the first replication, if that was asked for.
    public var events: EventReport?
    /// How it was run.
    public var record: RunRecord
    /// Confidence of all intervals.
    public var confidence: ConfidenceLevel
    /// Language of charts, summary and descriptions.
    public var language: Language
    /// Whether CSVs are made for Excel.
    public var forExcel: Bool
    /// Where the scenario's rules and values come from.
    public var background: Background

    /// Puts a report together.
    public init(
        scenario: Scenario, results: Results, openLoop: OpenLoop? = nil, events: EventReport? = nil, record: RunRecord,
        confidence: ConfidenceLevel = .percent95, language: Language = .en, forExcel: Bool = false,
        background: Background = Background()
    ) {
        self.scenario = scenario
        self.results = results
        self.openLoop = openLoop
        self.events = events
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
        self.background = background
    }

    /// The scenario's title in the report's language, else in any, else its name.
    public var title: String {
        language.choose(from: scenario.title) ?? scenario.name
    }

    /// The CSVs.
    var tables: [any WrittenTable] {
        let tables: [any WrittenTable] = [
            KpiTable(results, confidence: confidence, language: language),
            IntervalsTable(results, confidence: confidence, language: language),
            ReplicationsTable(results, confidence: confidence, language: language),
        ]
        let some: [(any WrittenTable)?] = [
            WaitsTable(self), WeekTable(self), OpenOrdersTable(self),
            openLoop.map { OpenLoopTable($0, confidence: confidence, language: language) }, ScorecardTable(self),
        ]
        return tables + some.compactMap { $0 }
    }

    /// Replaces a folder by this run's results: CSVs, `datapackage.json`, chart specifications, `report.json`, `run.json`.
    ///
    /// - Returns: the names of the files, in the order in which they were written.
    @discardableResult
    public func write(to folder: ResultsFolder) throws(ResultsError) -> [String] {
        let book = events.map { EventBook($0.log, of: scenario, in: $0.world, language) }
        return try folder.replace { (path) throws(ResultsError) in
            var names: [String] = []
            if let events, let book { names = try events.write(book, titled: title, to: path) }
            return names + (try files(with: book).write(into: path))
        }
    }

    private func files(with book: EventBook?) -> ResultsFiles {
        var tables = self.tables
        if let book, events?.formats.contains(.csv) == true { tables.append(EventsTable(book)) }
        return ResultsFiles(
            name: scenario.name, title: title, version: record.version, forExcel: forExcel, tables: tables,
            charts: ChartSpec.all(for: self), page: page,
            documents: [(ResultsFolder.mark, record.json(scenario, results, confidence))])
    }
}

import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// Everything that `hotline compare` tells: table, chart, record and summary start from here.
public struct ComparisonReport: Sendable {
    /// What an alternative was made of.
    public struct Source: Sendable {
        /// The scenario with its changes.
        public let scenario: Scenario
        /// The scenario's folder or file.
        public let path: String
        /// Changes of its own, `PATH=VALUE`.
        public let changes: [String]
        /// Where its rules and values come from.
        public let background: Background

        /// States it.
        public init(
            scenario: Scenario, path: String, changes: [String], background: Background = Background()
        ) {
            self.scenario = scenario
            self.path = path
            self.changes = changes
            self.background = background
        }
    }

    /// What was asked about the best.
    public struct Best: Sendable {
        /// The measure that decides.
        public let measure: Measure
        /// What was found.
        public let search: BestSearch

        /// States it.
        public init(measure: Measure, search: BestSearch) {
            self.measure = measure
            self.search = search
        }
    }

    /// What was found, side by side.
    public let comparison: Comparison
    /// What the alternatives are, in the same order, those that an interruption left out at the end.
    public let sources: [Source]
    /// How many alternatives were asked for.
    var alternativesAsked: Int { sources.count }
    /// The search for the best; nil if nobody asked.
    public let best: Best?
    /// How the run ended.
    public let ending: Results.Ending
    /// How it was run.
    public let record: RunRecord
    /// Confidence of all intervals.
    public let confidence: ConfidenceLevel
    /// Language of chart, summary and descriptions.
    public let language: Language
    /// Whether CSVs are made for Excel.
    public let forExcel: Bool
    /// p-values of the headline differences after Holm's correction for all of them, by measure and alternative.
    let adjusted: [String: [Double?]]

    /// Puts a report together.
    public init(
        comparison: Comparison, sources: [Source], best: Best? = nil, ending: Results.Ending, record: RunRecord,
        confidence: ConfidenceLevel = .percent95, language: Language = .en, forExcel: Bool = false
    ) {
        self.comparison = comparison
        self.sources = sources
        self.best = best
        self.ending = ending
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
        adjusted = ComparisonReport.adjusted(comparison, confidence)
    }

    /// The measures of everything that are shown on the console and in the chart: headlines in any of the alternatives.
    var headlines: [Comparison.Row] { ComparisonReport.headlines(comparison, confidence) }

    private static func headlines(_ comparison: Comparison, _ confidence: ConfidenceLevel) -> [Comparison.Row] {
        comparison.rows.filter { row in
            row.isHeadline
                && comparison.alternatives.indices.contains {
                    Summary.isShown(row.measure, comparison.cell(row, of: $0, confidence: confidence)?.estimate)
                }
        }
    }

    private static func adjusted(_ comparison: Comparison, _ confidence: ConfidenceLevel) -> [String: [Double?]] {
        var places: [(id: String, alternative: Int, p: Double)] = []
        for row in headlines(comparison, confidence) {
            for other in comparison.alternatives.indices.dropFirst() {
                if let p = comparison.cell(row, of: other, confidence: confidence)?.difference?.pValue {
                    places.append((row.measure.id, other, p))
                }
            }
        }
        var found: [String: [Double?]] = [:]
        for (place, p) in zip(places, Holm.adjusted(places.map(\.p))) {
            found[place.id, default: Array(repeating: nil, count: comparison.alternatives.count)][place.alternative] = p
        }
        return found
    }

    /// The p-value of a difference after Holm's correction; nil unless it is one of the headlines.
    func adjusted(_ row: Comparison.Row, of alternative: Int) -> Double? {
        row.isHeadline ? adjusted[row.measure.id]?[alternative] : nil
    }

    /// Replaces a folder by this report: the table, `datapackage.json`, the chart's specification, `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let table = ComparisonTable(self)
        let files = ResultsFiles(
            name: sources[0].scenario.name + "-compare", title: table.schema.title, version: record.version,
            forExcel: forExcel, tables: [table], charts: charts, page: page, documents: [(ResultsFolder.mark, json)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// The chart of differences; none where nothing can be shown.
    public var charts: [ChartSpec] {
        ComparisonChart(self).map { [ChartSpec(name: "comparison", json: $0.spec)] } ?? []
    }

    /// `run.json`.
    var json: JSON {
        let alternatives = zip(comparison.alternatives, sources).map { alternative, source -> JSON in
            [
                "name": .string(alternative.name), "scenario": .string(source.path),
                "changes": .array(source.changes.map { .string($0) }),
                "scenario_hash": .string("sha256:" + ScenarioHash.of(source.scenario)),
                "seed": .unsigned(source.scenario.seed),
                "replications": .integer(alternative.results.replications),
            ]
        }
        return record.json([
            .init("alternatives", .array(alternatives)), .init("asked", .integer(record.asked)),
            .init("ending", .string(ending.rawValue)), .init("confidence", .number(confidence.level)),
            .init("best", bestJSON),
            .init("steps", .integer(comparison.alternatives.reduce(0) { $0 + $1.results.steps })),
        ])
    }

    private var bestJSON: JSON {
        guard let best else { return .null }
        let search = best.search
        let names = comparison.alternatives.map { JSON.string($0.name) }
        let out = (search.procedure?.eliminations ?? []).map { one -> JSON in
            ["alternative": names[one.system], "by": names[one.by], "after": .integer(one.after)]
        }
        return [
            "measure": .string(best.measure.id), "goal": .string(search.goal.rawValue),
            "indifference": .number(search.question.indifference),
            "probability": .number(search.question.probability), "procedure": "KN, Kim and Nelson (2001)",
            "first_stage": .integer(search.question.firstStage), "ending": .string(search.ending.rawValue),
            "selected": search.procedure?.selected.map { names[$0] } ?? .null,
            "ranking": .array((search.procedure?.ranking ?? []).map { names[$0] }), "eliminated": .array(out),
        ]
    }
}

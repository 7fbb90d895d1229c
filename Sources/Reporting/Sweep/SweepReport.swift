import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// Everything that `hotline sweep` tells: tables, charts, record and summary start from here.
public struct SweepReport: Sendable {
    /// A point that was simulated.
    public struct Point: Sendable {
        /// What was put at each path; empty: nothing.
        public let texts: [String]
        /// The part of it that varies, for axes.
        public let labels: [String]
        /// SHA-256 of the scenario.
        public let hash: String
        /// Every measure of the whole period and hotline, in the order of the catalogue.
        public let estimates: [(measure: Measure, estimate: Estimate?)]
        /// Replications and events.
        public let replications: Int
        let steps: Int

        /// Takes what a run found.
        public init(texts: [String], labels: [String], hash: String, _ results: Results, confidence: ConfidenceLevel) {
            self.texts = texts
            self.labels = labels
            self.hash = hash
            estimates = results.headlineRows.map {
                (Measure.all[results.plan.rows[$0].measure], results.estimate(row: $0, confidence: confidence))
            }
            replications = results.replications
            steps = results.steps
        }

        /// A measure's estimate; nil where it has no value.
        func estimate(_ measure: Measure) -> Estimate? {
            estimates.first { $0.measure.id == measure.id }?.estimate
        }
    }

    /// What was found of an influence.
    public struct Effect: Sendable {
        /// Which.
        public let influence: Influence
        /// Elasticities of all measures; nil where it was left out.
        public let elasticities: [Elasticity]?
        /// Why it was left out; nil where it was not, or the scenario does not state it.
        public let problem: Problem?

        /// States it.
        public init(influence: Influence, elasticities: [Elasticity]?, problem: Problem? = nil) {
            self.influence = influence
            self.elasticities = elasticities
            self.problem = problem
        }
    }

    /// The scenario without any change.
    public let scenario: Scenario
    /// Its folder or file.
    public let path: String
    /// Where its rules and values come from.
    public let background: Background
    /// The paths that vary; empty where only elasticities are asked for.
    public let paths: [String]
    /// The points, in their order; those that an interruption left out are missing at the end.
    public let points: [Point]
    /// Simulations that were asked for: points, and two for each influence.
    public let asked: Int
    /// … that are whole.
    var done: Int { points.count + 2 * effects.count { $0.elasticities != nil } }
    /// The influences; empty unless they are asked for.
    public let effects: [Effect]
    /// s: influences are multiplied by 1 + s and by 1/(1 + s).
    public let step: Double
    /// Replications and events of the runs for elasticities.
    let effort: (replications: Int, steps: Int)
    /// Measures asked for; empty: the headlines.
    public let on: [Measure]
    /// How the run ended.
    public let ending: Results.Ending
    /// How it was run.
    public let record: RunRecord
    /// Confidence of all intervals.
    public let confidence: ConfidenceLevel
    /// Language of charts, summary and descriptions.
    public let language: Language
    /// Whether CSVs are made for Excel.
    public let forExcel: Bool

    /// Puts a report together.
    public init(
        scenario: Scenario, path: String, paths: [String], points: [Point], asked: Int, effects: [Effect], step: Double,
        effort: (replications: Int, steps: Int) = (0, 0), on: [Measure], ending: Results.Ending, record: RunRecord,
        confidence: ConfidenceLevel = .percent95, language: Language = .en, forExcel: Bool = false,
        background: Background = Background()
    ) {
        self.background = background
        self.scenario = scenario
        self.path = path
        self.paths = paths
        self.points = points
        self.asked = asked
        self.effects = effects
        self.step = step
        self.effort = effort
        self.on = on
        self.ending = ending
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
    }

    /// The scenario's title in the report's language, else in any, else its name.
    var title: String { language.choose(from: scenario.title) ?? scenario.name }

    /// Measures of the tables: those asked for, else the headlines of any point.
    var measures: [Measure] {
        if !on.isEmpty { return on }
        return Measure.all.filter { measure in
            points.contains { Summary.isShown(measure, $0.estimate(measure)) }
                || effects.contains { effect in
                    effect.elasticities?.contains {
                        $0.measure.id == measure.id
                            && (Summary.isShown(measure, $0.up) || Summary.isShown(measure, $0.down))
                    } ?? false
                }
        }
    }

    /// What fits on a console and in a chart, where nobody has asked for others.
    private static let few = [
        "answer_rate", "service_level", "p_abandon", "mean_wait_s", "occupancy", "on_time_rate",
    ]

    /// Measures of the console and the charts: those asked for, else a few headlines.
    var shown: [Measure] { on.isEmpty ? measures.filter { SweepReport.few.contains($0.id) } : on }

    /// The CSVs.
    var tables: [any WrittenTable] {
        let tables: [any WrittenTable] = points.isEmpty ? [] : [SweepTable(self)]
        return effects.isEmpty ? tables : tables + [ElasticitiesTable(self)]
    }

    /// Replaces a folder by this report: tables, `datapackage.json`, specifications of charts, `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let files = ResultsFiles(
            name: scenario.name + "-sweep", title: title, version: record.version, forExcel: forExcel, tables: tables,
            charts: charts, page: page, documents: [(ResultsFolder.mark, json)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// Response curves, and heat maps for two paths or more; none where the points are no grid.
    public var charts: [ChartSpec] {
        guard let grid = SweepGrid(self) else { return [] }
        return [
            ChartSpec(name: "response", json: ResponseChart(self, grid).spec),
            paths.count > 1 ? ChartSpec(name: "heat_map", json: HeatMap(self, grid).spec) : nil,
        ].compactMap { $0 }
    }

    /// `run.json`.
    var json: JSON {
        let places = points.enumerated().map { number, point -> JSON in
            [
                "point": .integer(number + 1),
                "values": .object(zip(paths, point.texts).map { .init($0, .string($1)) }),
                "scenario_hash": .string("sha256:" + point.hash), "replications": .integer(point.replications),
            ]
        }
        let leftOut = effects.filter { $0.elasticities == nil }.map { JSON.string($0.influence.rawValue) }
        return record.json([
            .init("scenario", .string(scenario.name)), .init("path", .string(path)),
            .init("scenario_hash", .string("sha256:" + ScenarioHash.of(scenario))),
            .init("seed", .unsigned(scenario.seed)), .init("replications", .integer(record.asked)),
            .init("ending", .string(ending.rawValue)), .init("confidence", .number(confidence.level)),
            .init("simulations", ["done": .integer(done), "asked": .integer(asked)]),
            .init("paths", .array(paths.map { .string($0) })),
            .init("points", .array(places)),
            .init(
                "elasticities",
                effects.isEmpty ? .null : ["step": .number(step), "left_out": .array(leftOut)]),
            .init("steps", .integer(points.reduce(effort.steps) { $0 + $1.steps })),
        ])
    }
}

extension SweepReport {
    /// Ids of all influences.
    static var influences: [String] { Influence.allCases.map(\.rawValue) }
}

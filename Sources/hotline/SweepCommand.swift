import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Statistics
import Wording

/// `hotline sweep`: a scenario at many values of some paths, and how its measures answer to the main influences.
enum SweepCommand {
    static let vary = Option<Vary>(
        "--vary", "PATH=VALUES", Vary.converter,
        help:
            "Values of a path: a,b,c or LO..HI/N with units, or a text with them in braces. Given twice or more: every combination."
    ).repeatable()
    static let design = Option<String>(
        "--design", "FILE", .file("csv"),
        help: "Points from a CSV: a column a path, a row a point; an empty cell changes nothing.")
    static let on = Option<String>(
        "--on", "MEASURE", help: "A measure of tables and charts; the headlines if left out."
    ).repeatable()
    static let elasticities = Flag(
        "--elasticities",
        help: "How measures answer to volume, talk, patience, shrinkage, redials and direct answers.")
    static let step = Option<CompareCommand.Amount>(
        "--step", "S", CompareCommand.Amount.converter,
        help: "How far --elasticities multiplies: by 1 + S and by 1/(1 + S); 5% if left out.")
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help: "Folder of the results, charts in its plots/; if left out results/<name>-sweep/ and plots/<name>-sweep/.")

    static var command: Command {
        Command(
            "sweep", abstract: "Run a scenario at many values, and show how its measures answer.",
            discussion: """
                Runs every point with the same replications and random numbers, so that points differ by their values alone. Writes sweep.csv \
                (point, what stands at each path, measure, mean, interval), response curves with bands, for two paths heat maps, \
                datapackage.json and run.json. With --elasticities it writes elasticities.csv: by how many per cent each measure changes \
                for one per cent more of an influence.

                After Ctrl-C the points that are whole are written, it ends with 130, and --resume goes on.
                """,
            examples: [
                .init("hotline sweep scenarios/city --vary demand.lines.12345.volume=2000/day..3500/day/7"),
                .init(
                    "hotline sweep scenarios/city --vary demand.lines.12345.volume=2400/day,2700/day,3000/day --vary 'front_office.patience=exponential {1 min..5 min/5}' --on service_level"
                ),
                .init("hotline sweep scenarios/city --elasticities"),
            ],
            arguments: [CommonOptions.scenario],
            options: [
                vary, design, on, elasticities, step, CommonOptions.replications, CommonOptions.confidence,
                CommonOptions.threads, CompareCommand.resume,
            ],
            groups: [
                CommonOptions.changes,
                OptionGroup(
                    "Output",
                    [
                        out, CommonOptions.excel, CompareCommand.noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseEmpty(folder: parsed[out])
        try parsed.refuseTogether(vary, design)
        try parsed.requireOne(of: vary, design, elasticities)
        if parsed.isGiven(step) && !parsed[elasticities] {
            throw parsed.usageError(CommandWords.idleWithout, step.spec.name, elasticities.spec.name)
        }
        let measures = try parsed[on].map { try CommonOptions.measure($0, option: "--on", parsed) }
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let document = try CommonOptions.readDocument(parsed)
        let (scenario, warnings) = (document.scenario, document.warnings)
        let plan = KpiPlan(for: try World(compiling: scenario))
        for measure in measures where !plan.rows.contains(where: { Measure.all[$0.measure].id == measure.id }) {
            throw parsed.badInput(CommandWords.lacksMeasure, scenario.name, measure.id)
        }
        let points = try Points(parsed)
        let place = OutputPlace(
            out: parsed[out], named: scenario.name + "-sweep", draws: !parsed[CompareCommand.noCharts],
            language: language)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)

        let started = Date()
        let count = parsed[CommonOptions.replications] ?? scenario.replications
        let scaled = parsed[elasticities] ? influences(of: scenario, step: parsed[step]?.value ?? 0.05) : []
        let asked = points.scenarios.count + 2 * scaled.count { $0.pair != nil }
        let runs = try AlternativeRuns(
            parsed, beside: ResultsFolder(place.results), resumes: parsed[CompareCommand.resume],
            named: scenario.name, total: asked * count, quiet: quiet, language: language)
        var sweep = Sweep(
            runs: runs, replications: count, confidence: CommonOptions.confidenceLevel(parsed),
            factor: 1 + (parsed[step]?.value ?? 0.05))
        try sweep.run(points, scaled)
        runs.finish(isWhole: sweep.isWhole)
        if sweep.points.isEmpty && !sweep.effects.contains(where: { $0.elasticities != nil }) && !sweep.isWhole {
            Terminal.write(SweepWords.tooEarly(language) + "\n", to: .error)
            return .interrupted
        }
        let record = parsed.record(asked: count, started: started, warnings)
        let report = SweepReport(
            scenario: scenario, path: parsed[CommonOptions.scenario], paths: points.paths, points: sweep.points,
            asked: asked, effects: sweep.effects, step: parsed[step]?.value ?? 0.05, effort: sweep.effort, on: measures,
            ending: sweep.isWhole ? .complete : .interrupted, record: record,
            confidence: CommonOptions.confidenceLevel(parsed), language: language,
            forExcel: parsed[CommonOptions.excel], background: Background(document))
        let charts = try place.write(charts: report.charts) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        show(
            SweepSummary(report, results: place.results, charts: charts), asJSON: parsed[CommonOptions.json],
            quiet: quiet)
        return sweep.isWhole ? .ok : .interrupted
    }

    /// Each influence with the scenario at less and at more of it, if it has it and that is possible.
    private static func influences(of scenario: Scenario, step: Double) -> [Scaled] {
        Influence.allCases.map { influence in
            guard let down = scenario.scaled(influence, by: 1 / (1 + step)),
                let up = scenario.scaled(influence, by: 1 + step)
            else { return Scaled(influence: influence, pair: nil, problem: nil) }
            let problems = up.problems(measures: Measure.facts.filter(\.isOfAll).map(\.id), ofUnits: Measure.facts)
            if let problem = problems.first(where: { $0.severity == .error }) {
                return Scaled(influence: influence, pair: nil, problem: problem)
            }
            return Scaled(influence: influence, pair: (down, up), problem: nil)
        }
    }

    /// An influence and the scenarios at less and more of it.
    struct Scaled {
        let influence: Influence
        let pair: (down: Scenario, up: Scenario)?
        let problem: Problem?
    }

    /// What is found on the way.
    private struct Sweep {
        let runs: AlternativeRuns
        let replications: Int
        let confidence: ConfidenceLevel
        let factor: Double
        private(set) var points: [SweepReport.Point] = []
        private(set) var effects: [SweepReport.Effect] = []
        private(set) var effort = (replications: 0, steps: 0)
        private(set) var isWhole = false

        /// Runs everything, or as much as there is time for.
        mutating func run(_ asked: Points, _ scaled: [Scaled]) throws {
            for (index, scenario) in asked.scenarios.enumerated() {
                guard let found = try run(scenario) else { return }
                points.append(
                    .init(
                        texts: asked.texts[index], labels: asked.labels[index], hash: ScenarioHash.of(scenario),
                        found.results, confidence: confidence))
            }
            for one in scaled {
                guard let pair = one.pair else {
                    effects.append(.init(influence: one.influence, elasticities: nil, problem: one.problem))
                    continue
                }
                guard let down = try run(pair.down), let up = try run(pair.up) else { return }
                for side in [down, up] {
                    effort.replications += side.results.replications
                    effort.steps += side.results.steps
                }
                effects.append(
                    .init(
                        influence: one.influence,
                        elasticities: Elasticity.all(down: down, up: up, factor: factor, confidence: confidence)))
            }
            isWhole = true
        }

        private func run(_ scenario: Scenario) throws -> Alternative? {
            var one = try Alternative(name: scenario.name, scenario) { _, _, _ in false }
            return try runs.run(&one, hash: ScenarioHash.of(scenario), to: replications) ? one : nil
        }
    }

    private static func show(_ summary: SweepSummary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        if let points = summary.points {
            CommonOptions.show(points.table.header, points.table.rows, left: [])
            if let note = points.note { print(note + "\n") }
        }
        if let found = summary.elasticities {
            print(found.title)
            CommonOptions.show(found.table.header, found.table.rows)
            for line in found.notes { print(line) }
            if !found.notes.isEmpty { print() }
        }
        for line in summary.closing { print(line) }
    }
}

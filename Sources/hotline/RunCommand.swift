import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Statistics
import Wording

/// `hotline run`: replications of a scenario, then tables, charts and a summary.
enum RunCommand {
    private static let precision = Option<Double>(
        "--precision", "R", .double.above(0, below: 1),
        help: "Replicate until the half-width is at most R times the mean of a measure, such as 0.01.")
    private static let on = Option<String>("--on", "MEASURE", help: "The measure that --precision looks at.")
        .defaulting(to: "service_level")
    private static let most = Option<Int>(
        "--max-replications", "N", .int.within(10...1_000_000), help: "Replications at most with --precision."
    ).defaulting(to: 1000)
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help: "Folder of the results, charts in its plots/; if left out results/<name>/ and plots/<name>/.")
    private static let noCharts = Flag(
        "--no-charts", help: "Do not draw; the chart specifications are written all the same.")

    private static let noFeedback = Flag(
        "--no-feedback",
        help: "Simulate a second time without redials, repeats, returns and enquiries, and show both side by side.")

    static var command: Command {
        Command(
            "run", abstract: "Simulate a scenario and write KPI tables, charts and a record of the run.",
            discussion: """
                Writes kpi.csv, intervals.csv, replications.csv, datapackage.json and run.json. Every estimate carries its \
                interval. The same scenario and seed give the same bytes on any number of threads.

                With --no-feedback the same callers also meet a hotline nobody calls because of how he was served: \
                open_loop.csv has every measure with and without feedback, and the paired difference.

                Ends with 3 if a target of the scenario is missed beyond doubt, and with 130 after Ctrl-C, when the \
                replications done so far are written.
                """,
            examples: [
                .init("hotline run scenarios/city"),
                .init("hotline run scenarios/city --set demand.lines.12345.volume=3200/day --out /tmp/busier"),
                .init("hotline run scenarios/city --precision 0.01 --on mean_wait_s"),
                .init("hotline run scenarios/city --no-feedback"),
            ],
            arguments: [CommonOptions.scenario],
            options: [
                CommonOptions.replications, precision, on, most, CommonOptions.confidence, CommonOptions.threads,
                noFeedback,
            ],
            groups: [
                CommonOptions.changes,
                OptionGroup(
                    "Output",
                    [
                        out, CommonOptions.excel, noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseTogether(CommonOptions.replications, precision)
        if !parsed.isGiven(precision) {
            for name in [parsed.isGiven(on) ? "--on" : nil, parsed.isGiven(most) ? "--max-replications" : nil] {
                if let name { throw parsed.usageError("option '\(name)' says nothing without '--precision'") }
            }
        }
        if parsed[out] == "" { throw parsed.usageError("--out: found an empty name, expected a folder") }
        let (scenario, warnings) = try CommonOptions.read(parsed)
        let quiet = parsed[CommonOptions.quiet]
        let options = try experimentOptions(parsed, scenario)
        let place = folders(parsed, scenario)
        let folder = ResultsFolder(place.results)
        let language = CommonOptions.language(parsed)
        // Before the simulation: nobody should learn after an hour that nothing can be written.
        do {
            try folder.checkIsOurs()
            try folder.checkCanBeMade()
            if !parsed[noCharts] { try ResultsFolder(place.plots).checkCanBeMade() }
        } catch { throw BadInput(message: error.message(language)) }

        if !quiet { for warning in warnings { Terminal.write("\(warning)\n", to: .error) } }
        let started = Date()
        let results = try simulate(scenario, options, named: scenario.name, quiet: quiet)
        if results.replications == 0 {
            Terminal.write(
                "hotline: interrupted before the first replication was done; nothing is written\n", to: .error)
            return .interrupted
        }
        let seconds = Date().timeIntervalSince(started)
        let openLoop =
            parsed[noFeedback] && results.ending != .interrupted
            ? try simulateOpen(scenario, results, options, quiet: quiet) : nil
        let record = RunRecord(
            version: Tool.version, command: parsed.path + parsed.words,
            asked: options.stopping?.maximumReplications ?? options.replications, threads: options.threads,
            started: started, durationSeconds: seconds, warnings: warnings.map(\.description))
        let report = RunReport(
            scenario: scenario, results: results, openLoop: openLoop, record: record,
            confidence: ConfidenceLevel(parsed[CommonOptions.confidence])!,
            language: language, forExcel: parsed[CommonOptions.excel])
        let charts: Charts?
        do {
            charts = try write(report, to: folder, plots: parsed[noCharts] ? nil : place.plots)
        } catch {
            throw BadInput(message: error.message(language))
        }
        let summary = Summary(report, results: place.results, charts: charts)
        show(summary, asJSON: parsed[CommonOptions.json], quiet: quiet)
        if results.ending == .interrupted || openLoop?.open.ending == .interrupted { return .interrupted }
        return summary.verdicts.isAnyMissed ? .targetsMissed : .ok
    }

    private typealias Charts = (folder: String, outcome: ChartRenderer.Outcome)

    private static func write(
        _ report: RunReport, to folder: ResultsFolder, plots: String?
    ) throws(ResultsError) -> Charts? {
        try report.write(to: folder)
        guard let plots else { return nil }
        let outcome = try ChartRenderer.find().draw(ChartSpec.all(for: report), from: folder.path, into: plots)
        return (plots, outcome)
    }

    private static func experimentOptions(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> Experiment.Options {
        let cores = parsed[CommonOptions.threads] ?? ProcessInfo.processInfo.activeProcessorCount
        var options = Experiment.Options(
            replications: parsed[CommonOptions.replications] ?? scenario.replications, threads: cores)
        if let precision = parsed[precision] {
            guard Measure.named(parsed[on]) != nil else {
                let hint = Suggestion.nearest(to: parsed[on], among: Measure.all.map(\.id)).map {
                    "; did you mean '\($0)'?"
                }
                throw parsed.usageError("--on: '\(parsed[on])' is no measure\(hint ?? "; `hotline kpis` lists them")")
            }
            options.stopping = try SequentialStopping(
                measure: parsed[on], relativePrecision: precision,
                confidence: ConfidenceLevel(parsed[CommonOptions.confidence])!,
                maximumReplications: parsed[most])
        }
        return options
    }

    private static func folders(_ parsed: ParsedCommand, _ scenario: Scenario) -> (results: String, plots: String) {
        if let out = parsed[out] { return (out, out + "/plots") }
        return ("results/" + scenario.name, "plots/" + scenario.name)
    }

    /// The same replications without feedback; nil if not one was done.
    private static func simulateOpen(
        _ scenario: Scenario, _ closed: Results, _ options: Experiment.Options, quiet: Bool
    ) throws -> OpenLoop? {
        let same = Experiment.Options(replications: closed.replications, threads: options.threads)
        let open = try simulate(scenario.withoutFeedback, same, named: scenario.name + ", no feedback", quiet: quiet)
        return open.replications == 0 ? nil : OpenLoop(closed: closed, open: open)
    }

    private static func simulate(
        _ scenario: Scenario, _ options: Experiment.Options, named name: String, quiet: Bool
    ) throws -> Results {
        let progress = ProgressLine(
            name, total: options.stopping == nil ? options.replications : nil, unit: "replications",
            quiet: quiet)
        Interrupt.listen()
        let experiment = Experiment(try World(compiling: scenario))
        let results = experiment.run(options, isCancelled: { Interrupt.isAsked }) {
            progress.expect(total: $0.planned)
            progress.report(done: $0.done)
        }
        progress.finish()
        return results
    }

    private static func show(_ summary: Summary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        let header = summary.header
        var table = TextTable(
            header.enumerated().map { $0.offset == 0 || $0.offset == 4 ? .left($0.element) : .right($0.element) })
        for row in summary.rows { table.add(row: row) }
        print(table.rendered(indent: 2))
        for part in summary.tables {
            var table = TextTable(
                part.header.enumerated().map { $0.offset == 0 ? .left($0.element) : .right($0.element) })
            for row in part.rows { table.add(row: row) }
            print(table.rendered(indent: 2))
        }
        for line in summary.ordersInWords { print(line) }
        if !summary.ordersInWords.isEmpty { print() }
        for line in summary.closing { print(line) }
    }
}

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

    /// What `--events` takes.
    private enum EventChoice: String, CaseIterable, Sendable, ConvertibleFromArgument {
        case nothing = "none"
        case csv, xes, ocel
    }
    private static let events = Option<EventChoice>(
        "--events", "FORMAT",
        help:
            "Write every step of every call and order of the first replication: events.csv, events.xes, events.jsonocel."
    ).repeatable()

    static var command: Command {
        Command(
            "run", abstract: "Simulate a scenario and write KPI tables, charts and a record of the run.",
            discussion: """
                Writes kpi.csv, intervals.csv, replications.csv, datapackage.json, run.json and, for people, report.html, which opens without a \
                network. Every estimate carries its \
                interval. Where the scenario has a scorecard, scorecard.csv has the scores of the units. The same scenario \
                and seed give the same bytes on any number of threads.

                With --no-feedback the same callers also meet a hotline nobody calls because of how he was served: \
                open_loop.csv has every measure with and without feedback, and the paired difference.

                With --events csv, xes or ocel the results hold an event log for process mining (docs/event-logs.md). The option \
                may be given several times; none is the default.

                Ends with 3 if a target of the scenario is missed beyond doubt, and with 130 after Ctrl-C, when the \
                replications done so far are written.
                """,
            examples: [
                .init("hotline run scenarios/city"),
                .init("hotline run scenarios/city --set demand.lines.12345.volume=3200/day --out /tmp/busier"),
                .init("hotline run scenarios/city --precision 0.01 --on mean_wait_s"),
                .init("hotline run scenarios/city --no-feedback"),
                .init("hotline run scenarios/city-cases --to 2024-01-07 -n 1 --events csv --events xes"),
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
                        out, events, CommonOptions.excel, noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseTogether(CommonOptions.replications, precision)
        if !parsed.isGiven(precision) {
            for name in [parsed.isGiven(on) ? "--on" : nil, parsed.isGiven(most) ? "--max-replications" : nil] {
                if let name { throw parsed.usageError(CommandWords.idleWithout, name, precision.spec.name) }
            }
        }
        try parsed.refuseEmpty(folder: parsed[out])
        let formats = try eventFormats(parsed)
        let document = try CommonOptions.readDocument(parsed)
        let (scenario, warnings) = (document.scenario, document.warnings)
        let quiet = parsed[CommonOptions.quiet]
        var options = try experimentOptions(parsed, scenario)
        options.logsEvents = !formats.isEmpty
        let language = CommonOptions.language(parsed)
        let place = OutputPlace(
            out: parsed[out], named: scenario.name, draws: !parsed[noCharts], language: language)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)
        let started = Date()
        let world = try World(compiling: scenario)
        let results = simulate(world, options, named: scenario.name, quiet: quiet, language)
        if results.replications == 0 { return CommonOptions.nothingDone(language) }
        let seconds = Date().timeIntervalSince(started)
        let openLoop =
            parsed[noFeedback] && results.ending != .interrupted
            ? try simulateOpen(scenario, results, options, quiet: quiet, language) : nil
        let record = parsed.record(
            asked: options.stopping?.maximumReplications ?? options.replications, started: started, seconds: seconds,
            warnings)
        let report = RunReport(
            scenario: scenario, results: results, openLoop: openLoop,
            events: EventReport(results, in: world, formats: formats), record: record,
            confidence: CommonOptions.confidenceLevel(parsed), language: language,
            forExcel: parsed[CommonOptions.excel], background: Background(document))
        let charts = try place.write(charts: ChartSpec.all(for: report)) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        let summary = Summary(report, results: place.results, charts: charts)
        show(summary, asJSON: parsed[CommonOptions.json], quiet: quiet)
        if results.ending == .interrupted || openLoop?.open.ending == .interrupted { return .interrupted }
        return summary.verdicts.isAnyMissed ? .targetsMissed : .ok
    }

    private static func experimentOptions(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> Experiment.Options {
        var options = Experiment.Options(
            replications: parsed[CommonOptions.replications] ?? scenario.replications,
            threads: CommonOptions.cores(parsed))
        if let precision = parsed[precision] {
            _ = try CommonOptions.measure(parsed[on], option: "--on", parsed)
            options.stopping = try SequentialStopping(
                measure: parsed[on], relativePrecision: precision,
                confidence: CommonOptions.confidenceLevel(parsed),
                maximumReplications: parsed[most])
        }
        return options
    }

    /// The same replications without feedback; nil if not one was done.
    private static func simulateOpen(
        _ scenario: Scenario, _ closed: Results, _ options: Experiment.Options, quiet: Bool, _ language: Language
    ) throws -> OpenLoop? {
        let same = Experiment.Options(replications: closed.replications, threads: options.threads)
        let world = try World(compiling: scenario.withoutFeedback)
        let open = simulate(
            world, same, named: ProgressWords.noFeedback(language, scenario.name), quiet: quiet, language)
        return open.replications == 0 ? nil : OpenLoop(closed: closed, open: open)
    }

    private static func simulate(
        _ world: World, _ options: Experiment.Options, named name: String, quiet: Bool, _ language: Language
    ) -> Results {
        Interrupt.listen()
        return Experiment(world).run(options, named: name, quiet: quiet, language)
    }

    private static func eventFormats(_ parsed: ParsedCommand) throws -> [EventFormat] {
        let choices = parsed[events]
        if choices.contains(.nothing) && choices.contains(where: { $0 != .nothing }) {
            throw parsed.usageError(CommandWords.eventsAndNone)
        }
        return choices.compactMap { EventFormat(rawValue: $0.rawValue) }
    }

    private static func show(_ summary: Summary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        CommonOptions.show(summary.header, summary.rows, left: [0, 4])
        for part in summary.tables { CommonOptions.show(part.header, part.rows) }
        for line in summary.ordersInWords { print(line) }
        if !summary.ordersInWords.isEmpty { print() }
        for line in summary.closing { print(line) }
    }
}

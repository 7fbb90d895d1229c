import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import Scenarios
import Statistics
import Wording

/// `hotline timeline`: the weeks of a consolidation, and the seats that weeks are short of.
enum TimelineCommand {
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help:
            "Folder of the results, charts in its plots/; if left out results/<name>-timeline/ and plots/<name>-timeline/."
    )
    static let noSeats = Flag("--no-seats", help: "Do not search for the seats that weeks are short of.")
    private static let noCharts = Flag(
        "--no-charts", help: "Do not draw; the chart specification is written all the same.")

    static var command: Command {
        Command(
            "timeline", abstract: "Show week by week how lines join, and which weeks are short of seats.",
            discussion: """
                Writes timeline.csv (measures by line and week), phases.csv (who answers when), losses.csv (calls to dead \
                numbers), shortfall.csv (weeks that miss a target, and the heads that would keep it, found by simulation), \
                datapackage.json and run.json. The scenario needs a consolidation.

                --search moves the dates of the lines within --window days, all dates of a line together, and prices the further heads \
                that keep every week's targets: writes search.csv (every plan tried), dates.csv, a chart of price against missed calls, \
                datapackage.json and run.json. It is a local search and proves nothing; Ctrl-C writes the best so far.
                """,
            examples: [
                .init("hotline timeline scenarios/sichuan"),
                .init("hotline timeline scenarios/sichuan --set consolidation.lines.12333.joins=2021-07-01 --no-seats"),
                .init("hotline timeline scenarios/changzhi-merge --search --window 28 -n 10"),
            ],
            arguments: [CommonOptions.scenario],
            options: [CommonOptions.replications, CommonOptions.confidence, CommonOptions.threads, noSeats],
            groups: [
                searching, CommonOptions.changes,
                OptionGroup(
                    "Output",
                    [
                        out, CommonOptions.excel, noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseEmpty(folder: parsed[out])
        var searching = try searchOptions(parsed)
        let document = try CommonOptions.readDocument(parsed)
        let (scenario, warnings) = (document.scenario, document.warnings)
        guard scenario.consolidation != nil else {
            throw parsed.badInput(QuestionWords.noConsolidation, parsed[CommonOptions.scenario])
        }
        let bounds = scenario.targets.all.filter { SeatSearch.measures.contains($0.measure) }
        let count = parsed[CommonOptions.replications] ?? scenario.replications
        searching?.replications = count
        let dates = searching.map { DateSearch(scenario, bounds: bounds, $0) }
        if let dates { try check(dates, scenario, bounds, parsed) }
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let place = OutputPlace(
            out: parsed[out], named: scenario.name + "-timeline", draws: !parsed[noCharts], language: language)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)

        let started = Date()
        let cores = CommonOptions.cores(parsed)
        Interrupt.listen()
        let experiment = Experiment(try World(compiling: scenario))
        var options = Experiment.Options(replications: count, threads: cores)
        options.watched = DeadNumber.rows(scenario, experiment.plan)
        let missed = dates == nil ? [] : DateSearch.watched(scenario, experiment.plan)
        options.watched += missed
        let results = experiment.run(options, named: scenario.name, quiet: quiet, language)
        if results.replications == 0 { return CommonOptions.nothingDone(language) }
        let confidence = CommonOptions.confidenceLevel(parsed)
        let seats = try SeatSearch(scenario, experiment, results, bounds: bounds, confidence: confidence)
        let wantsSeats = !parsed[noSeats] && (dates != nil || !seats.weeks.isEmpty) && results.ending == .complete
        let answer =
            wantsSeats
            ? try find(
                seats, ProgressWords.seats(language, scenario.name), results.replications, cores, watched: missed,
                quiet: quiet, language) : nil
        let moved = try dates.flatMap { dates in
            try answer.flatMap { try find(dates, (results, seats, $0), named: scenario.name, quiet: quiet, language) }
        }

        let record = parsed.record(asked: count, started: started, warnings)
        let run = RunReport(
            scenario: scenario, results: results, record: record,
            confidence: confidence, language: language,
            forExcel: parsed[CommonOptions.excel], background: Background(document))
        let report = TimelineReport(
            run: run, timeline: Timeline(scenario, experiment)!, search: seats, answer: answer,
            dates: dates.flatMap { dates in
                moved.map { DateSearchReport(run: run, options: dates.options, answer: $0) }
            })
        let charts = try place.write(charts: report.charts) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        let summary = TimelineSummary(report, results: place.results, charts: charts)
        show(summary, asJSON: parsed[CommonOptions.json], quiet: quiet)
        if Interrupt.isAsked {
            if wantsSeats && answer == nil && !quiet {
                Terminal.write(TimelineWords.notSearched(language) + "\n", to: .error)
            }
            if dates != nil && moved == nil && !quiet {
                Terminal.write(DateSearchWords.notSearched(language) + "\n", to: .error)
            }
            return .interrupted
        }
        return .ok
    }

    private static func find(
        _ search: SeatSearch, _ name: String, _ count: Int, _ cores: Int, watched: [Int], quiet: Bool,
        _ language: Language
    ) throws -> SeatSearch.Answer? {
        let progress = ProgressLine(name, total: nil, unit: ProgressWords.replications, quiet: quiet, language)
        let answer = try search.search(
            replications: count, threads: cores, watched: watched, isCancelled: { Interrupt.isAsked }
        ) { progress.report(done: $0) }
        progress.finish()
        return answer
    }

    private static func show(_ summary: TimelineSummary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        for part in summary.parts {
            print(part.title)
            CommonOptions.show(part.header, part.rows)
        }
        for line in summary.closing { print(line) }
    }
}

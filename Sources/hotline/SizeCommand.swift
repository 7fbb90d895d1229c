import CommandLineKit
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import SimulationTime
import Sizing
import Statistics
import Wording

/// `hotline size`: the fewest seats that keep targets.
enum SizeCommand {
    static let target = Option<Target>(
        "--target", "MEASURE=VALUE", Target.converter,
        help:
            "A target, such as service_level=80% or p_abandon=3%@category:tax; the scenario's targets if left out."
    ).repeatable()
    static let handlers = Flag(
        "--handlers",
        help:
            "Size handlers of the organisations, and the dispatch desk, instead of seats: for targets such as overdue_rate=2% or dispatch_on_time_rate=98%, of each unit over the whole period."
    )
    static let history = Flag(
        "--volumes-are-attempts",
        help:
            "The scenario's volumes and profiles are counts of all calls, redials and repeats among them, with the seats it has: take the fresh calls out of them first."
    )
    static let group = Option<PricedGroup>(
        "--group", "NAME=PRICE", PricedGroup.converter,
        help:
            "A group to size, and what a seat-hour of it costs beside the others'; every group of callers' seats that works every day if left out."
    ).repeatable()
    static let stretch = Option<SizingQuestion.Stretch>(
        "--by", "STRETCH", help: "For which stretches each target holds by itself."
    ).defaulting(to: .slot)
    static let probability = Option<Double>(
        "--probability", "P", chance,
        help: "With which probability over days (slots of days, months) targets hold, not on average.")
    private static let chance = Converter<Double> { text in
        let isPercent = text.hasSuffix("%")
        guard let value = CalibrateCommand.Number(isPercent ? text.dropLast() : text[...])?.value,
            case let share = isPercent ? value / 100 : value, share > 0, share < 1
        else { return .failure(ParseFailure(expected: "a probability between 0 and 1, such as 0.9 or 90%")) }
        return .success(share)
    }
    static let columns = Option<SizingQuestion.Columns>(
        "--columns", "DAYS", help: "Which days have seats of their own."
    ).defaulting(to: .kind)
    static let step = Option<Int>(
        "--step", "MINUTES", .int.within(1...1440),
        help: "For how many minutes at least seats stay the same; the scenario's slot if left out.")
    static let least = Option<Int>(
        "--at-least", "N", .int.within(0...10_000), help: "Seats of an open group at least."
    ).defaulting(to: 1)
    static let replications = Option<Int>(
        "--replications", "N", short: "n", .int.within(2...1_000_000),
        help:
            "Replications of each simulation; if left out as many as make 2800 days, 20 to 400 (with --handlers the scenario's)."
    )
    static let out = Option<String>(
        "--out", "DIR", .folder,
        help: "Folder of the results, charts in its plots/; if left out results/<name>-size/ and plots/<name>-size/.")

    static var command: Command {
        Command(
            "size", abstract: "Find the fewest seats that keep the targets, by simulation.",
            discussion: """
                Begins with Erlang A on the offered load of the changing day, then adds and takes away seats on common random numbers until \
                no seat can go, and no exchange of seats between neighbouring slots or groups pays. Random streams that the search has not \
                seen certify the result, and ask for further seats if they must. Groups keep their hours: where the scenario has no heads, \
                there will be none. All heads count as the scenario counts them: shrinkage and breaks come off.

                Writes sizing.csv (seats with interval, margin, the worth of the next seat, the textbooks' seats), seats-GROUP.csv to put into \
                the scenario, promises.csv (every target in every stretch), staffing.csv (what more, fewer and the textbooks' seats give), \
                charts, datapackage.json and run.json.

                Ends with 3 if a target is missed whatever the seats. After Ctrl-C it ends with 130, and --resume goes on.
                """,
            examples: [
                .init("hotline size scenarios/city --from 2024-03-04 --to 2024-03-10 --columns weekday"),
                .init("hotline size scenarios/city --target service_level=80% --by day --probability 90%"),
                .init("hotline size scenarios/city-cases --handlers --target overdue_rate=2%"),
                .init("hotline size scenarios/city-multiskill --group general=1 --group tax=1.3 --group online=0.9"),
            ],
            arguments: [CommonOptions.scenario],
            options: [
                target, handlers, history, group, stretch, probability, columns, step, least, replications,
                CommonOptions.confidence,
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
        if parsed[handlers] { return try runHandlers(parsed) }
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let document = try CommonOptions.readDocument(parsed)
        let (stated, warnings) = (document.scenario, document.warnings)
        let place = OutputPlace(
            out: parsed[out], named: stated.name + "-size", draws: !parsed[CompareCommand.noCharts],
            language: language)
        let question = try question(parsed, stated)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)

        let started = Date()
        let progress = ProgressLine(
            stated.name, total: nil, unit: ProgressWords.replications, quiet: quiet, language)
        Interrupt.listen()
        let done = Tally()
        var fresh: FreshDemand?
        if parsed[history] {
            fresh = try FreshDemand(
                stated, replications: question.replications, threads: question.threads,
                isCancelled: { Interrupt.isAsked }, progress: { progress.report(done: done.add($0)) })
            if fresh == nil {
                progress.finish()
                Terminal.write("hotline: " + SizeWords.interrupted(language) + "\n", to: .error)
                return .interrupted
            }
        }
        let grid = try SeatGrid(fresh?.scenario ?? stated, question)
        let log = StepLog(
            beside: ResultsFolder(place.results), version: Tool.version,
            question: hash(grid))
        let known = parsed[CompareCommand.resume] ? log.read() : []
        if parsed[CompareCommand.resume] && !quiet {
            Terminal.write(SizeWords.resumed(language, String(known.count), log.path) + "\n", to: .error)
        }
        let sizer = try Sizer(
            grid, confidence: CommonOptions.confidenceLevel(parsed), isCancelled: { Interrupt.isAsked },
            progress: { progress.report(done: done.add($0)) })
        let failure = Failure()
        let journal = SearchJournal(known) { steps in
            do throws(ResultsError) { try log.write(steps) } catch { failure.note(error) }
        }
        let answer = try sizer.run(journal)
        progress.finish()
        if let error = failure.error { throw BadInput(message: error.message(language)) }
        guard let answer else {
            Terminal.write("hotline: " + SizeWords.interrupted(language) + "\n", to: .error)
            return .interrupted
        }
        let record = parsed.record(asked: answer.replications, started: started, warnings)
        let report = SizingReport(
            answer: answer, fresh: fresh, path: parsed[CommonOptions.scenario], record: record,
            confidence: CommonOptions.confidenceLevel(parsed), language: language,
            forExcel: parsed[CommonOptions.excel], background: Background(document))
        let charts = try place.write(charts: report.charts) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        log.remove()
        show(
            SizingSummary(report, results: place.results, charts: charts), asJSON: parsed[CommonOptions.json],
            quiet: quiet)
        return answer.ending == .complete ? .ok : .targetsMissed
    }

    private static func show(_ summary: SizingSummary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        CommonOptions.show(summary.plans.header, summary.plans.rows)
        for line in summary.reasons { print(line) }
        print()
        CommonOptions.show(summary.groups.header, summary.groups.rows, left: [0, 1])
        print()
        print(summary.next.title)
        CommonOptions.show(summary.next.table.header, summary.next.table.rows, left: [0, 1, 2])
        print()
        for line in summary.closing { print(line) }
    }

    /// Everything the search depends on.
    private static func hash(_ grid: SeatGrid) -> String {
        let question = grid.question
        let goals = question.goals.map {
            "\($0.measure) \($0.scope.rawValue) \($0.key) \($0.side.rawValue) \($0.value)"
        }
        let parts: [String] =
            [ScenarioHash.of(grid.scenario)] + goals + [
                "\(question.groups) \(question.prices)", question.stretch.rawValue, "\(question.probability ?? 0)",
                question.columns.rawValue, "\(question.step.milliseconds) \(question.least) \(question.replications)",
            ]
        return ScenarioHash.of(text: parts.joined(separator: "\n"))
    }
}

/// Replications done so far. Written between simulations by one thread.
final class Tally: @unchecked Sendable {
    private var done = 0

    func add(_ more: Int) -> Int {
        done += more
        return done
    }
}

/// What went wrong while steps were written. Written by the thread that searches.
private final class Failure: @unchecked Sendable {
    private(set) var error: ResultsError?

    func note(_ error: ResultsError) { self.error = error }
}

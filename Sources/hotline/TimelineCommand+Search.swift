import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import Scenarios
import SimulationTime
import Wording

// `--search`: other dates of the lines, within a window.

extension TimelineCommand {
    static let search = Flag(
        "--search",
        help: "Move the dates of the lines so that keeping every week's targets costs fewest further head-hours."
    )
    static let window = Option<Int>(
        "--window", "DAYS", .int.within(1...366), help: "Days that a line may move, earlier or later; 28 if left out.")
    static let step = Option<Int>(
        "--step", "DAYS", .int.within(1...366), help: "Days between two dates that are tried; 7 if left out.")
    static let together = Option<Int>(
        "--together", "N", .int.within(1...1000),
        help: "Lines with the same dates that move as one, at most; more are split in equal parts; 4 if left out.")
    static let evaluations = Option<Int>(
        "--evaluations", "N", .int.within(1...100_000), help: "Sets of dates to try; 40 if left out.")
    static let price = Option<Double>(
        "--price", "P", .double.above(0, below: 1e9), help: "Price of a head-hour; 1 if left out.")
    static let by = Option<CivilDate>(
        "--by", "DATE",
        Converter { text in
            CivilDate(text).map { .success($0) } ?? .failure(ParseFailure(expected: "a date such as 2024-02-08"))
        }, help: "Last day on which a line may join; any in the window if left out.")

    static let searching = OptionGroup("Search of dates", [search, window, step, together, evaluations, price, by])

    /// What the options ask for; nil without `--search`.
    static func searchOptions(_ parsed: ParsedCommand) throws -> DateSearch.Options? {
        guard parsed[search] else {
            let idle: [(isGiven: Bool, name: String)] = [
                (parsed.isGiven(window), "--window"), (parsed.isGiven(step), "--step"),
                (parsed.isGiven(together), "--together"), (parsed.isGiven(evaluations), "--evaluations"),
                (parsed.isGiven(price), "--price"), (parsed.isGiven(by), "--by"),
            ]
            if let name = idle.first(where: \.isGiven)?.name {
                throw parsed.usageError(CommandWords.idleWithout, name, search.spec.name)
            }
            return nil
        }
        try parsed.refuseTogether(search, noSeats)
        var options = DateSearch.Options()
        if let days = parsed[window] { options.window = days }
        if let days = parsed[step] { options.step = days }
        if let count = parsed[together] { options.together = count }
        if let count = parsed[evaluations] { options.evaluations = count }
        if let price = parsed[price] { options.price = price }
        options.by = parsed[by]
        if options.step > options.window {
            throw parsed.usageError(QuestionWords.stepBeyondWindow, "\(options.step)", "\(options.window)")
        }
        options.confidence = CommonOptions.confidenceLevel(parsed)
        options.threads = CommonOptions.cores(parsed)
        return options
    }

    /// Throws if there is nothing to search for.
    static func check(_ dates: DateSearch, _ scenario: Scenario, _ bounds: [Bound], _ parsed: ParsedCommand) throws {
        let place = parsed[CommonOptions.scenario]
        if bounds.isEmpty {
            throw parsed.badInput(
                QuestionWords.noTarget, place, CommandWords.list(SeatSearch.measures, parsed.language))
        }
        if dates.groups.isEmpty { throw parsed.badInput(QuestionWords.noDate, place) }
        guard let by = dates.options.by else { return }
        for line in scenario.consolidation?.lines ?? [] {
            guard let joins = line.isKnownFrom, joins > by else { continue }
            throw parsed.usageError(QuestionWords.byTooEarly, "\(by)", "\(joins)", line.number)
        }
    }

    /// Searches with a line of progress for the plans and one for the finalists; nil if Ctrl-C came before the first.
    static func find(
        _ dates: DateSearch, _ stated: DateSearch.Stated, named name: String, quiet: Bool, _ language: Language
    ) throws -> DateSearch.Answer? {
        let plans = ProgressLine(
            ProgressWords.dates(language, name), total: dates.options.evaluations, unit: ProgressWords.plansAtMost,
            quiet: quiet, language)
        let finalists = ProgressLine(
            ProgressWords.bestDates(language, name), total: nil, unit: ProgressWords.plans, quiet: quiet, language)
        defer {
            plans.finish()
            finalists.finish()
        }
        plans.report(done: 0)
        return try dates.search(stated: stated, isCancelled: { Interrupt.isAsked }) { step in
            switch step {
            case .plans(let done): plans.report(done: done)
            case .finalists(let done, let all):
                plans.finish()
                finalists.expect(total: all)
                finalists.report(done: done)
            }
        }
    }
}

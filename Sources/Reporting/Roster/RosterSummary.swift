import Experiment
import HotlineModel
import Rostering
import Scenarios
import Statistics
import Wording

/// What `hotline roster` says on the console when it is done.
public struct RosterSummary: Sendable {
    /// A table with a line above it.
    public typealias Part = (title: String, header: [String], rows: [[String]], closing: String?)

    private static let mostSlots = 12
    private let report: RosterReport
    private let results: String
    private let charts: (folder: String, outcome: ChartRenderer.Outcome)?
    private var language: Language { report.language }
    private var roster: Roster { report.roster }

    /// Sums up a report.
    public init(
        _ report: RosterReport, results: String, charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil
    ) {
        self.report = report
        self.results = results
        self.charts = charts
    }

    /// What was rostered, by which rules.
    public var opening: [String] {
        let stretch = ChartWords.stretch(language, report.monday.description, report.monday.adding(days: 6).description)
        let lines = [
            RosterWords.opening(language, report.title, report.group, report.week, stretch),
            RosterWords.rules(
                language, ReadableNumber.whole(roster.types.count), String(roster.curve.slots),
                report.rulesFile ?? RosterWords.defaults(language)),
        ]
        guard report.shrinkage > 0 else { return lines }
        func hours(_ heads: [Int]) -> String {
            ReadableNumber.number(Double(heads.reduce(0, +)) * roster.curve.slot.hours, decimals: 0)
        }
        let raised = RosterWords.raised(
            language, ReadableNumber.stated(share: report.shrinkage, language), hours(report.stated.required),
            hours(roster.curve.required))
        return lines + [raised]
    }

    /// Cost, people, shifts, what is missing: a name, a figure, words.
    public var rows: [[String]] {
        let cost = [roster.costBound, roster.relaxedCost].map { ReadableNumber.number($0, decimals: 1) }
        let gap = RosterWords.gap(language, share(roster.gap), cost[0], cost[1])
        let hours = RosterWords.paidHours(language, ReadableNumber.number(roster.paidHours, decimals: 0))
        let short =
            roster.shortages.isEmpty
            ? RosterWords.nothingShort(language)
            : RosterWords.shortHours(
                language, NumberText.plain(roster.shortHours),
                ReadableNumber.number(roster.shortages.reduce(0) { $0 + $1.price }, decimals: 1))
        return [
            [RosterWords.cost(language), ReadableNumber.number(roster.cost, decimals: 1), gap],
            [RosterWords.people(language), ReadableNumber.whole(roster.people.count), people],
            [RosterWords.shifts(language), ReadableNumber.whole(roster.shifts), hours],
            [RosterWords.short(language), "", short],
        ]
    }

    private var people: String {
        if let given = report.options.people { return RosterWords.given(language, ReadableNumber.whole(given)) }
        let bound = roster.peopleBound ?? 0
        return bound == roster.people.count
            ? RosterWords.fewest(language) : RosterWords.atLeast(language, ReadableNumber.whole(bound))
    }

    private func share(_ value: Double) -> String { ReadableNumber.number(value * 100, decimals: 2) + " %" }

    /// Slots in which heads are missing, then the check.
    public var parts: [Part] { [shortage, check].compactMap { $0 } }

    private var shortage: Part? {
        let all = roster.shortages
        guard !all.isEmpty else { return nil }
        let rows = all.prefix(RosterSummary.mostSlots).map { short in
            [
                report.date(short.slot).description, report.clock(short.slot),
                String(roster.curve.required[short.slot]), String(roster.heads[short.slot]), String(short.heads),
                ReadableNumber.number(short.price, decimals: 1),
            ]
        }
        let header = [
            RosterWords.date, RosterWords.slot, RosterWords.required, RosterWords.rostered, RosterWords.missing,
            RosterWords.price,
        ].map { $0(language) }
        let title =
            all.count == 1
            ? RosterWords.shortSlot(language) : RosterWords.shortSlots(language, ReadableNumber.whole(all.count))
        let more = all.count - rows.count
        return (title, header, rows, more > 0 ? RosterWords.more(language, ReadableNumber.whole(more)) : nil)
    }

    private var check: Part? {
        guard let check = report.check else { return nil }
        let verdicts = report.verdicts
        let rows = RosterCheck.measures.compactMap { id -> [String]? in
            guard let measure = Measure.named(id) else { return nil }
            func text(_ results: Results) -> [String] {
                guard let found = results.headline(id, confidence: report.confidence) else { return ["–", "–"] }
                let isShare = measure.isShare
                return [
                    ReadableNumber.text(
                        found.mean, halfWidth: found.halfWidth, isShare: isShare, unit: measure.unit, language: language
                    ),
                    found.halfWidth.map {
                        ReadableNumber.half(
                            $0, of: found.mean, isShare: isShare, unit: measure.unit, language: language)
                    } ?? "–",
                ]
            }
            let verdict = verdicts.first { $0.bound.measure == id }
            let bound = verdict.map { ($0.bound.side == .atLeast ? "≥ " : "≤ ") + self.bound($0.bound, measure) }
            return [MeasureWords.title(id, language)] + text(check.required) + text(check.rostered)
                + [bound ?? "", verdict?.verdict.word(language) ?? ""]
        }
        let half = ConsoleWords.halfWidth(language, report.confidence.percent)
        let header = [
            ConsoleWords.measure(language), RosterWords.withCurve(language), half, RosterWords.withRoster(language),
            half,
            ConsoleWords.target(language), ConsoleWords.verdict(language),
        ]
        return (RosterWords.checked(language, String(check.rostered.replications)), header, rows, nil)
    }

    private func bound(_ bound: Bound, _ measure: Measure) -> String {
        measure.isShare
            ? ReadableNumber.stated(share: bound.value, language)
            : ReadableNumber.text(bound.value, isShare: false, unit: measure.unit, language: language)
    }

    /// What should be known, and where the files are.
    public var closing: [String] { notes + ConsoleWords.places(results, charts, language) }

    /// What should be known.
    var notes: [String] {
        [
            roster.isCutShort ? RosterWords.cutShort(language) : nil,
            roster.unfilled > 0 ? RosterWords.unfilled(language, ReadableNumber.whole(roster.unfilled)) : nil,
            report.check == nil ? RosterWords.unchecked(language) : nil,
        ].compactMap { $0 }
    }

    /// The same for programs (`--json`).
    public var json: JSON {
        var pictures: [JSON] = []
        if case .drawn(let paths)? = charts?.outcome { pictures = paths.map { .string($0) } }
        return report.whole.adding([
            .init("results", .string(results)), .init("report", .string(results + "/" + ReportPage.html)),
            .init("pictures", .array(pictures)),
        ])
    }
}

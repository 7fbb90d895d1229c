import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// What `hotline timeline` says on the console when it is done.
public struct TimelineSummary: Sendable {
    /// A table with a line above it.
    public typealias Part = (title: String, header: [String], rows: [[String]])

    private let report: TimelineReport
    private let usual: Summary
    private var language: Language { report.run.language }

    /// Sums up a report.
    public init(
        _ report: TimelineReport, results: String, charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil
    ) {
        self.report = report
        usual = Summary(report.run, results: results, charts: charts)
    }

    /// What was simulated; the lines by mode.
    public var opening: [String] { usual.opening + [modes] }

    /// The lines by mode.
    var modes: String {
        let lines = report.timeline.lines
        let modes = LegacyLine.Mode.allCases.compactMap { mode -> String? in
            let count = lines.count { $0.mode == mode }
            guard count > 0 else { return nil }
            let word = TimelineWords.mode(mode.rawValue)!(language)
            return language == .en
                ? TimelineWords.ofMode(language, String(count), word)
                : TimelineWords.ofMode(language, word, String(count))
        }
        let list = modes.joined(separator: TimelineWords.separator(language))
        return lines.count == 1
            ? TimelineWords.oneLine(language, list) : TimelineWords.lines(language, String(lines.count), list)
    }

    /// The weeks that miss a target, then the dead numbers, then what a search of dates found; none of what there is not.
    public var parts: [Part] {
        [report.shortfalls.isEmpty ? nil : weeks, report.deadNumbers.isEmpty ? nil : losses].compactMap { $0 }
            + (dates?.parts ?? [])
    }

    private var dates: DateSearchSummary? { report.dates.map(DateSearchSummary.init) }

    /// How the weeks fare if none of them is listed, where the seats come from, where the files are.
    public var closing: [String] { notes + usual.closing }

    /// The first two of these.
    var notes: [String] {
        let bounds = report.run.scenario.targets.all.filter { SeatSearch.measures.contains($0.measure) }
        var lines: [String] = []
        if bounds.isEmpty {
            lines.append(TimelineWords.noTargets(language))
        } else if report.shortfalls.isEmpty {
            lines.append(TimelineWords.noShortWeeks(language, String(report.timeline.weeks.count)))
        } else if let rounds = report.rounds {
            let group = report.run.scenario.consolidation?.groups.first ?? ""
            lines.append(TimelineWords.searched(language, group, ReadableNumber.whole(rounds)))
            let isAnyNotFound = report.shortfalls.contains { if case .notFound = $0.more { true } else { false } }
            if isAnyNotFound { lines.append(TimelineWords.whyNotFound(language, group)) }
        }
        return lines + (dates?.closing ?? [])
    }

    private var weeks: Part {
        let header = [
            TimelineWords.week, ConsoleWords.measure, ConsoleWords.target, TimelineWords.value, TimelineWords.moreSeats,
            TimelineWords.valueThen,
        ].map { $0(language) }
        let rows = report.shortfalls.map { short -> [String] in
            let bound = short.miss.bound
            let sign = bound.side == .atLeast ? "≥ " : "≤ "
            return [
                short.week, MeasureWords.title(bound.measure, language),
                sign + ReadableNumber.stated(share: bound.value, language),
                withHalf(short.miss.estimate), more(short.more), short.then.map(withHalf) ?? "–",
            ]
        }
        let title = TimelineWords.shortWeeks(
            language, String(report.shortWeeks), String(report.timeline.weeks.count))
        return (title, header, rows)
    }

    private func more(_ more: TimelineReport.Shortfall.More) -> String {
        switch more {
        case .heads(let heads): "+" + ReadableNumber.whole(heads)
        case .notFound: TimelineWords.notFound(language)
        case .notSearched: "–"
        }
    }

    private var losses: Part {
        let header = [
            TimelineWords.line, TimelineWords.deadFrom, TimelineWords.calls, TimelineWords.dialledNew,
            TimelineWords.lost,
        ].map { $0(language) }
        let rows = report.deadNumbers.map { number in
            [label(number.line), number.from.description]
                + [number.calls, number.dialledNew, number.lost].map { $0.map { withHalf($0, isShare: false) } ?? "–" }
        }
        return (TimelineWords.losses(language), header, rows)
    }

    private func label(_ line: LegacyLine) -> String {
        let name = Timeline.name(line, language)
        return name == line.number ? name : "\(line.number) \(name)"
    }

    /// A value and what it may be off by.
    private func withHalf(_ estimate: Estimate, isShare: Bool) -> String {
        let value = ReadableNumber.text(
            estimate.mean, halfWidth: estimate.halfWidth, isShare: isShare, unit: "1", language: language)
        guard let half = estimate.halfWidth else { return value }
        return value + " ± "
            + ReadableNumber.half(half, of: estimate.mean, isShare: isShare, unit: "1", language: language)
    }

    private func withHalf(_ estimate: Estimate) -> String { withHalf(estimate, isShare: true) }
}

extension TimelineSummary {
    /// The same for programs (`--json`).
    public var json: JSON {
        let shortfalls = report.shortfalls.map { short -> JSON in
            var heads = JSON.null
            if case .heads(let count) = short.more { heads = .integer(count) }
            return [
                "week": .string(short.week), "target": .string(short.miss.bound.measure),
                "side": .string(short.miss.bound.side.rawValue), "bound": .number(short.miss.bound.value),
                "value": .number(short.miss.estimate.mean), "half_width": .optional(short.miss.estimate.halfWidth),
                "more_seats": heads, "value_then": .optional(short.then?.mean),
                "half_width_then": .optional(short.then?.halfWidth),
            ]
        }
        let losses = report.deadNumbers.map { number -> JSON in
            [
                "line": .string(number.line.number), "dead_from": .string(number.from.description),
                "calls": .optional(number.calls?.mean), "dialled_new": .optional(number.dialledNew?.mean),
                "lost": .optional(number.lost?.mean),
            ]
        }
        let modes = LegacyLine.Mode.allCases.map { mode in
            JSON.Member(mode.rawValue, .integer(report.timeline.lines.count { $0.mode == mode }))
        }
        var pictures: [JSON] = []
        if case .drawn(let paths)? = usual.charts?.outcome { pictures = paths.map { .string($0) } }
        let run = report.run
        return run.record.json(run.scenario, run.results, run.confidence).adding(
            [
                .init("lines", .object(modes)), .init("weeks", .integer(report.timeline.weeks.count)),
                .init("shortfall", .array(shortfalls)), .init("losses", .array(losses)),
                .init("results", .string(usual.results)),
                .init("report", .string(usual.results + "/" + ReportPage.html)), .init("pictures", .array(pictures)),
            ] + (report.dates.map { [$0.json] } ?? []))
    }
}

import HotlineModel
import Scenarios
import Sizing
import Statistics
import Wording

/// What `hotline size` says on the console when it is done: plans side by side, groups, the next seat's worth, where the files are.
public struct SizingSummary: Sendable {
    /// A table.
    public typealias Part = (header: [String], rows: [[String]])

    let report: SizingReport
    /// Where the tables are.
    let results: String
    let charts: (folder: String, outcome: ChartRenderer.Outcome)?
    private var language: Language { report.language }
    private var answer: SizingAnswer { report.answer }

    /// Cells whose next seat is told.
    private static let most = 5

    /// Sums up a report.
    public init(
        _ report: SizingReport, results: String, charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil
    ) {
        self.report = report
        self.results = results
        self.charts = charts
    }

    /// What was asked and done, and whether the targets hold.
    public var opening: [String] {
        let record = report.record
        var lines = [
            SizeWords.work(
                language, ReadableNumber.whole(answer.simulations), ReadableNumber.whole(answer.replications),
                ReadableNumber.number(record.durationSeconds, decimals: record.durationSeconds < 1 ? 2 : 1))
        ]
        lines += record.warnings.map { ConsoleWords.warning(language, $0.text(language)) }
        for found in report.fresh?.lines ?? [] where found.counted > 0 {
            lines.append(
                SizeWords.freshOf(
                    language, found.number, ReadableNumber.number(found.fresh, decimals: 0),
                    ReadableNumber.number(found.counted, decimals: 0),
                    ReadableNumber.number((1 - found.fresh / found.counted) * 100, decimals: 1)))
        }
        lines += report.question.goals.map { "  " + text($0) }
        let counted = answer.promises.filter { $0.verdict != nil }
        let numbers = [SizingAnswer.Promise.Verdict.kept, .open, .missed].map { verdict in
            counted.count { $0.verdict == verdict }
        }
        let all = ReadableNumber.whole(counted.count)
        let (kept, open, missed) = (
            ReadableNumber.whole(numbers[0]), ReadableNumber.whole(numbers[1]), ReadableNumber.whole(numbers[2])
        )
        if numbers[2] > 0 {
            lines.append(SizeWords.missed(language, kept, all, open, missed))
        } else if numbers[1] > 0 {
            lines.append(SizeWords.open(language, kept, all, open))
        } else {
            lines.append(SizeWords.kept(language, all))
        }
        if answer.added > 0 { lines.append(SizeWords.added(language, ReadableNumber.whole(answer.added))) }
        return lines
    }

    private func text(_ goal: SizingQuestion.Goal) -> String {
        let measure = Measure.named(goal.measure)!
        var title = MeasureWords.title(goal.measure, language)
        if goal.scope != .all { title = SizeWords.of(language, title, goal.key) }
        let value = ReadableNumber.text(goal.value, isShare: measure.isShare, unit: measure.unit, language: language)
        let bound = (goal.side == .atLeast ? ChartWords.atLeast : ChartWords.atMost)(language, value)
        let stretch: Phrase =
            switch report.question.stretch {
            case .slot: SizeWords.bySlot
            case .day: SizeWords.byDay
            case .month: SizeWords.byMonth
            case .period: SizeWords.byPeriod
            }
        guard let probability = report.question.probability else {
            return SizeWords.goal(language, title, bound, stretch(language))
        }
        return SizeWords.goalWithProbability(
            language, title, bound, stretch(language), ReadableNumber.stated(share: probability, language))
    }

    /// The sized seats beside the scenario's own and the textbooks'.
    public var plans: Part {
        let shown = SizingAnswer.told.indices.filter { index in
            report.plans.contains { $0.outcome.measures[index] != nil }
        }
        let header =
            [SizeWords.plan(language), SizeWords.seatHours(language), SizeWords.broken(language)]
            + shown.map { MeasureWords.title(SizingAnswer.told[$0], language) }
        let rows = report.plans.map { id, outcome in
            [
                SizingReport.planNames[id]!(language), ReadableNumber.number(outcome.seatHours, decimals: 0),
                ReadableNumber.whole(outcome.broken),
            ]
                + shown.map { index -> String in
                    let measure = Measure.named(SizingAnswer.told[index])!
                    return outcome.measures[index].map {
                        ReadableNumber.text(
                            $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit,
                            language: language)
                    } ?? "–"
                }
        }
        return (header, rows)
    }

    /// Why they differ.
    public var reasons: [String] {
        func why(_ words: Phrase, _ outcome: SizingAnswer.Outcome) -> String {
            let more = outcome.seatHours - answer.outcome.seatHours
            let size = ReadableNumber.number(abs(more), decimals: 0)
            return words(
                language, more > 0 ? "+" + size : more < 0 ? "−" + size : size, ReadableNumber.whole(outcome.broken))
        }
        var lines = [why(SizeWords.whyC, answer.textbooks[0]), why(SizeWords.whyA, answer.textbooks[1])]
        // Targets of groups say nothing of queues.
        if answer.byQueue.erlangC > 0 {
            lines.append(
                SizeWords.byQueue(
                    language, ReadableNumber.number(answer.byQueue.erlangC, decimals: 0),
                    ReadableNumber.number(answer.byQueue.erlangA, decimals: 0),
                    ReadableNumber.number(answer.outcome.seatHours, decimals: 0)))
        }
        return lines
    }

    /// Seats of each group and column of days.
    public var groups: Part {
        let header = [
            SizeWords.group, SizeWords.days, SizeWords.hoursADay, SizeWords.fewest, SizeWords.most, SizeWords.busiest,
        ].map { $0(language) }
        var rows: [[String]] = []
        for group in report.question.groups.indices {
            for column in report.grid.columns.indices {
                let cells = answer.cells.filter { $0.group == group && $0.column == column }
                guard let most = cells.max(by: { ($0.seats, $1.step) < ($1.seats, $0.step) }) else { continue }
                let days = report.grid.columns[column].days.heading
                rows.append([
                    report.name(group), DayWords.kind(days)?(language) ?? days,
                    ReadableNumber.number(
                        Double(cells.reduce(0) { $0 + $1.seats }) * report.question.step.seconds / 3600, decimals: 1),
                    ReadableNumber.whole(cells.map(\.seats).min()!), ReadableNumber.whole(most.seats),
                    report.time(step: most.step),
                ])
            }
        }
        return (header, rows)
    }

    /// Where a seat more would bring most calls in time.
    public var next: (title: String, table: Part) {
        let header = [
            SizeWords.group, SizeWords.days, SizeWords.slot, SizeWords.seats, SizeWords.value, SizeWords.nextValue,
            SizeWords.nextInTime, SizeWords.nextMissed, SizeWords.nextRedials,
        ].map { $0(language) }
        let hours = report.question.step.seconds / 3600
        let best = answer.cells.sorted {
            ($0.nextInTime?.mean ?? 0) / hours > ($1.nextInTime?.mean ?? 0) / hours
        }.prefix(SizingSummary.most)
        let rows = best.map { cell -> [String] in
            let measure = cell.goal.flatMap { Measure.named(report.question.goals[$0].measure) }
            func shown(_ estimate: Estimate?, _ measure: Measure?, signed: Bool) -> String {
                guard let estimate else { return "–" }
                let value = ReadableNumber.text(
                    estimate.mean, halfWidth: estimate.halfWidth, isShare: measure?.isShare ?? false,
                    unit: measure?.unit ?? "", language: language)
                return (signed && estimate.mean > 0 ? "+" : "") + value
            }
            let days = report.grid.columns[cell.column].days.heading
            return [
                report.name(cell.group), DayWords.kind(days)?(language) ?? days, report.time(step: cell.step),
                ReadableNumber.whole(cell.seats), shown(cell.value, measure, signed: false),
                shown(cell.nextValue, measure, signed: true), shown(cell.nextInTime, nil, signed: true),
                shown(cell.nextMissed, nil, signed: true), shown(cell.nextRedials, nil, signed: true),
            ]
        }
        return (SizeWords.nextTitle(language), (header, rows))
    }

    /// Where the files are.
    public var closing: [String] {
        report.seatFiles.map {
            SizeWords.seatsIn(language, report.name($0.group), results + "/" + $0.name + ".csv")
        } + ConsoleWords.places(results, charts, language)
    }

    /// The same for programs (`--json`): the record, seats by cell, the files.
    public var json: JSON {
        let cells = answer.cells.map { cell -> JSON in
            [
                "group": .string(report.name(cell.group)),
                "days": .string(report.grid.columns[cell.column].days.heading),
                "slot": .string(report.time(step: cell.step)), "seats": .integer(cell.seats),
                "value": .optional(cell.value?.mean), "value_half_width": .optional(cell.value?.halfWidth),
            ]
        }
        var pictures: [JSON] = []
        if case .drawn(let paths)? = charts?.outcome { pictures = paths.map { .string($0) } }
        return report.json.adding([
            .init("seats", .array(cells)), .init("results", .string(results)),
            .init("report", .string(results + "/" + ReportPage.html)), .init("pictures", .array(pictures)),
        ])
    }
}

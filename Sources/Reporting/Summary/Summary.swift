import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// What a run says on the console when it is done: what was simulated, the headline table, where the files are.
public struct Summary: Sendable {
    /// The report summed up.
    public let report: RunReport
    /// Where the tables are.
    public let results: String
    /// Where the pictures are, and what became of them; nil if none were asked for.
    public let charts: (folder: String, outcome: ChartRenderer.Outcome)?
    /// The promises.
    public let verdicts: Verdicts

    /// Rows of the whole period by scope and measure: the tables below look up thousands.
    private let wholeRows: [[Int: Int]]

    private static let headline = [
        "offered", "answered", "abandoned", "blocked", "answer_rate", "service_level", "p_abandon", "mean_wait_s",
        "wait_p90_s", "occupancy", "seat_hours",
    ]
    /// Further ones, where the scenario has what they measure and it happens.
    private static let special = [
        "contained", "call_backs", "call_backs_missed", "dead_number", "out_of_hours_calls", "ai_containment_rate",
        "repeats", "enquiries", "enquiries_deflected", "amplification", "direct_answer_rate", "fcr_no_order",
        "fcr_no_repeat",
        "three_way_rate", "transfer_rate", "orders_registered", "dispatch_on_time_rate", "sign_on_time_rate", "replies",
        "orders_closed", "on_time_rate", "overdue_rate", "cycle_p50_wd", "cycle_p90_wd", "handler_utilisation",
        "backlog", "overdue_backlog",
    ]

    /// Sums up a report.
    public init(_ report: RunReport, results: String, charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil) {
        self.report = report
        self.results = results
        self.charts = charts
        verdicts = Verdicts(report.scenario.targets, report.results, confidence: report.confidence)
        let plan = report.results.plan
        var rows = [[Int: Int]](repeating: [:], count: plan.scopes.count)
        for (index, row) in plan.rows.enumerated() where plan.periods[row.period].kind == .all {
            rows[row.scope][row.measure] = index
        }
        wholeRows = rows
    }

    /// The row of a measure over the whole period; nil where the run has none.
    func row(of measure: String, scope: Int) -> Int? {
        Measure.all.firstIndex { $0.id == measure }.flatMap { wholeRows[scope][$0] }
    }

    /// All rows of a scope over the whole period, in the order of the plan.
    func rows(ofScope scope: Int) -> [Int] { wholeRows[scope].values.sorted() }

    /// Lines before the table: what was simulated, with how much work, and doubts.
    public var opening: [String] {
        let language = report.language
        let period = report.scenario.period
        let record = report.record
        let results = report.results
        let speed = record.durationSeconds > 0 ? Double(results.steps) / record.durationSeconds : 0
        let replications =
            results.replications == 1
            ? ConsoleWords.onlyOne(language)
            : ConsoleWords.replications(language, ReadableNumber.whole(results.replications))
        var lines = [
            ConsoleWords.simulated(
                language, report.title, PeriodText.stretch(period, language), PeriodText.length(period, language)),
            ConsoleWords.work(
                language, replications, ReadableNumber.whole(results.steps),
                ReadableNumber.number(record.durationSeconds, decimals: record.durationSeconds < 1 ? 2 : 1),
                ReadableNumber.number(speed, decimals: 0)),
        ]
        lines += record.warnings.map { ConsoleWords.warning(language, $0.text(language)) }
        switch results.ending {
        case .complete: break
        case .precisionNotReached: lines.append(ConsoleWords.notPrecise(language, String(results.replications)))
        case .interrupted:
            lines.append(ConsoleWords.interrupted(language, String(results.replications), String(record.asked)))
        }
        if results.replications == 1 { lines.append(ConsoleWords.oneReplication(language)) }
        return lines
    }

    /// Column headings of the table.
    public var header: [String] {
        let language = report.language
        return [
            ConsoleWords.measure(language), ConsoleWords.estimate(language),
            ConsoleWords.halfWidth(language, report.confidence.percent), ConsoleWords.target(language),
            ConsoleWords.verdict(language),
        ]
    }

    /// Rows of the table: the usual measures and all with a target, in the order of the catalogue.
    public var rows: [[String]] {
        let language = report.language
        var rows: [[String]] = []
        for measure in Measure.all {
            let promises = verdicts.all.filter { $0.bound.measure == measure.id }
            let estimate = report.results.headline(measure.id, confidence: report.confidence)
            guard !promises.isEmpty || Summary.isShown(measure, estimate) else { continue }
            func text(_ value: Double, _ half: Double? = nil) -> String {
                ReadableNumber.text(
                    value, halfWidth: half, isShare: measure.isShare, unit: measure.unit, language: language)
            }
            let mean = estimate.map { text($0.mean, $0.halfWidth) } ?? "–"
            let half =
                estimate.flatMap { estimate in
                    estimate.halfWidth.map {
                        ReadableNumber.half(
                            $0, of: estimate.mean, isShare: measure.isShare, unit: measure.unit, language: language)
                    }
                } ?? "–"
            let title = MeasureWords.title(measure.id, language)
            if promises.isEmpty { rows.append([title, mean, half, "", ""]) }
            for promise in promises {
                let sign = promise.bound.side == .atLeast ? "≥ " : "≤ "
                rows.append([title, mean, half, sign + text(promise.bound.value), promise.verdict.word(language)])
            }
        }
        return rows
    }

    /// Whether a measure of everything is a headline: one of the usual ones, or something special that happens.
    static func isShown(_ measure: Measure, _ estimate: Estimate?) -> Bool {
        guard let estimate else { return false }
        if Summary.headline.contains(measure.id) { return true }
        if measure.id == "amplification" { return estimate.mean != 1 }
        return Summary.special.contains(measure.id) && (measure.isShare || estimate.mean != 0)
    }

    /// Lines after the table: where the files are.
    public var closing: [String] {
        (report.events.map { [$0.inWords(in: results, report.language)] } ?? [])
            + ConsoleWords.places(results, charts, report.language)
    }
}

import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// The scores of a run by organisation and period, with places: what the table, the chart and the summary start from.
struct ScoreSheet {
    /// An organisation in a period.
    struct Row {
        /// Index among `plan.scoreRows`.
        let index: Int
        /// Index of the organisation's scope.
        let scope: Int
        /// Index of the period.
        let period: Int
        /// The score; nil where no part has a value.
        let score: Estimate?
        /// Place in the period, 1 the best; nil without a score.
        var rank: Int?
    }

    /// The scorecard.
    let card: Scorecard
    /// Rows in the order of the plan: by organisation; the whole period, years, months.
    let rows: [Row]

    /// Nil without a scorecard, or without an organisation that could have a score.
    init?(_ report: RunReport) {
        let plan = report.results.plan
        guard let card = report.scenario.scorecard, !plan.scoreRows.isEmpty else { return nil }
        self.card = card
        var rows = plan.scoreRows.enumerated().map { index, row in
            Row(
                index: index, scope: plan.rows[row].scope, period: plan.rows[row].period,
                score: report.results.estimate(row: row, confidence: report.confidence))
        }
        let byPeriod = Dictionary(grouping: rows.filter { $0.score != nil }, by: \.period)
        for index in rows.indices {
            guard let mean = rows[index].score?.mean else { continue }
            rows[index].rank = 1 + byPeriod[rows[index].period]!.count { $0.score!.mean > mean }
        }
        self.rows = rows
    }

    /// Organisations that have a score over the whole period, the best first, equals in the scenario's order.
    func overall(_ plan: KpiPlan) -> [Row] {
        rows.filter { plan.periods[$0.period].kind == .all && $0.score != nil }
            .sorted { ($1.score!.mean, $0.index) < ($0.score!.mean, $1.index) }
    }

    /// Names of parts and deductions whose measure this run does not have.
    func unmeasured(_ report: RunReport) -> [String] {
        let plan = report.results.plan
        let measured = Set(plan.rows.map { Measure.all[$0.measure].id })
        return (card.parts.map { ($0.name, $0.measure) } + card.deductions.map { ($0.name, $0.measure) })
            .filter { !measured.contains($0.1) }.map { report.language.choose(from: $0.0) ?? $0.1 }
    }
}

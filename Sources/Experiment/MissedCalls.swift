import HotlineModel
import Scenarios
import Statistics

/// Calls of the counted period that met nobody: given up while waiting, met a busy tone, or lost to a dead number.
struct MissedCalls {
    private static let measures = ["abandoned", "blocked", "lost"]

    /// Rows that an experiment must watch, for their sum has an interval of its own.
    let rows: [Int]

    init(_ scenario: Scenario, _ plan: KpiPlan) {
        let index = RowIndex(plan, measures: MissedCalls.measures)
        let period = plan.periods.firstIndex { $0.kind == .all }!
        let all = index.scope(.all, "all")!
        let dead = (scenario.consolidation?.lines ?? []).compactMap { line in
            index.scope(.phase, "\(line.number)/\(LinePhase.Answer.dead.rawValue)")
        }
        rows =
            ["abandoned", "blocked"].compactMap { index.row($0, scope: all, period: period) }
            + dead.compactMap { index.row("lost", scope: $0, period: period) }
    }

    /// Their number a replication, from results that watch the rows.
    func estimate(_ results: Results, confidence: ConfidenceLevel) -> Estimate? {
        let places = rows.compactMap { results.watched.firstIndex(of: $0) }
        precondition(places.count == rows.count, "the rows are watched")
        let sums = results.watchedPairs.map { pairs in Double(places.reduce(0) { $0 + pairs[$1].numerator }) }
        return Moments(sums).estimate(confidence: confidence)
    }
}

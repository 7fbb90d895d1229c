import HotlineModel
import Statistics

/// What an experiment found: exact sums over replications for every row, and the headline of each replication.
public struct Results: Sendable {
    /// Why an experiment ended.
    public enum Ending: String, Sendable { case complete, precisionNotReached, interrupted }

    /// Rows the sums belong to.
    public let plan: KpiPlan
    /// Replications that are in.
    public private(set) var replications = 0
    /// Why it ended.
    public internal(set) var ending = Ending.complete
    /// Events and arrivals handled.
    public private(set) var steps = 0
    /// For each replication the pairs of `headlineRows`, in that order.
    public private(set) var headlines: [[(numerator: Int64, denominator: Int64)]] = []
    /// Indices of the rows with scope `all` over the whole period.
    public let headlineRows: [Int]
    /// Rows whose pairs are kept for each replication.
    public let watched: [Int]
    /// For each replication the pairs of `watched`, in that order.
    public private(set) var watchedPairs: [[(numerator: Int64, denominator: Int64)]] = []
    /// What happened to calls and orders in the first replication, if that was asked for.
    public internal(set) var events: EventLog?
    private var moments: [RatioMoments]

    init(plan: KpiPlan, watched: [Int] = []) {
        self.plan = plan
        self.watched = watched
        moments = Array(repeating: RatioMoments(), count: plan.pairCount)
        headlineRows = plan.rows.indices.filter {
            plan.scopes[plan.rows[$0].scope].kind == .all && plan.periods[plan.rows[$0].period].kind == .all
        }
    }

    mutating func add(_ pairs: [(numerator: Int64, denominator: Int64)], steps: Int) {
        for index in pairs.indices where pairs[index] != (0, 0) {
            moments[index].add(numerator: pairs[index].numerator, denominator: pairs[index].denominator)
        }
        headlines.append(headlineRows.map { pairs[$0] })
        if !watched.isEmpty { watchedPairs.append(watched.map { pairs[$0] }) }
        replications += 1
        self.steps += steps
    }

    /// Takes a replication of which only the watched rows are known; others have no estimate from it.
    mutating func add(watchedPairs known: [(numerator: Int64, denominator: Int64)], steps: Int) {
        var pairs = [(numerator: Int64, denominator: Int64)](repeating: (0, 0), count: plan.pairCount)
        for (row, pair) in zip(watched, known) { pairs[row] = pair }
        add(pairs, steps: steps)
    }

    /// Estimate of a row of `kpi.csv`, in the measure's unit; nil where the value does not exist.
    public func estimate(row: Int, confidence: ConfidenceLevel) -> Estimate? {
        moments[row].estimate(confidence: confidence)?.scaled(by: Measure.all[plan.rows[row].measure].scale)
    }

    /// Estimate of a cell of `intervals.csv`.
    public func estimate(interval: Int, column: Int, confidence: ConfidenceLevel) -> Estimate? {
        let index = plan.rows.count + interval * KpiPlan.columns.count + column
        return moments[index].estimate(confidence: confidence)?.scaled(by: KpiPlan.columns[column].scale)
    }

    /// Estimate of a cell beside a score: `score` counts from the first of `plan.scoreRows`. Points, or a share of the replications.
    public func estimate(score: Int, _ cell: ScorePlan.Cell, confidence: ConfidenceLevel) -> Estimate? {
        plan.pair(score: score, cell).flatMap { moments[$0].estimate(confidence: confidence) }
    }

    /// Estimate of a cell of `waits.csv`: a share.
    public func estimate(wait row: Int, column: Int, confidence: ConfidenceLevel) -> Estimate? {
        moments[plan.pair(wait: row, column: column)].estimate(confidence: confidence)
    }

    /// Estimate of a cell of `week.csv`: contacts a day, or a share.
    public func estimate(week row: Int, column: Int, confidence: ConfidenceLevel) -> Estimate? {
        moments[plan.pair(week: row, column: column)].estimate(confidence: confidence)
    }

    /// Estimate of a cell of `open_orders.csv`: orders at the end of the day.
    public func estimate(openDay row: Int, column: Int, confidence: ConfidenceLevel) -> Estimate? {
        moments[plan.pair(openDay: row, column: column)].estimate(confidence: confidence)
    }

    /// Estimate of a measure over everything.
    public func headline(_ measure: String, confidence: ConfidenceLevel) -> Estimate? {
        headlineRows.first { Measure.all[plan.rows[$0].measure].id == measure }.flatMap {
            estimate(row: $0, confidence: confidence)
        }
    }
}

extension Estimate {
    /// The same estimate in another unit.
    public func scaled(by factor: Double) -> Estimate {
        Estimate(mean: mean * factor, halfWidth: halfWidth.map { $0 * factor }, sd: sd.map { $0 * factor }, n: n)
    }
}

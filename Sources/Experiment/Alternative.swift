import HotlineModel
import Scenarios

/// One of several scenarios that are run with the same replication numbers on the same random numbers, and compared.
public struct Alternative: Sendable {
    /// What it is called among the alternatives.
    public let name: String
    /// The compiled scenario and its rows.
    public let experiment: Experiment
    /// What was found so far. Only watched rows are complete.
    public private(set) var results: Results

    /// Prepares a scenario.
    ///
    /// - Parameter watches: the rows whose pairs are kept, by measure, scope and period; those of everything always are.
    public init(
        name: String, _ scenario: Scenario, watching watches: (Measure, Scope, PeriodBucket) -> Bool
    ) throws {
        self.name = name
        experiment = Experiment(try World(compiling: scenario))
        let plan = experiment.plan
        let rows = plan.rows.indices.filter { index in
            let row = plan.rows[index]
            let (scope, period) = (plan.scopes[row.scope], plan.periods[row.period])
            return scope.kind == .all && period.kind == .all || watches(Measure.all[row.measure], scope, period)
        }
        results = Results(plan: plan, watched: rows)
    }

    /// Runs until there are so many replications; fewer if it is cancelled.
    public mutating func run(
        to planned: Int, threads: Int, isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Experiment.Progress) -> Void = { _ in }
    ) {
        experiment.extend(&results, to: planned, threads: threads, isCancelled: isCancelled, progress: progress)
    }

    /// Takes the next replication from where its watched rows were kept; false if it is of other rows. Its events are not counted again.
    public mutating func take(_ pairs: [(numerator: Int64, denominator: Int64)]) -> Bool {
        guard pairs.count == results.watched.count else { return false }
        results.add(watchedPairs: pairs, steps: 0)
        return true
    }

    /// Place of a measure of everything among the watched rows; nil if the scenario does not have it.
    public func place(of measure: String) -> Int? {
        let plan = results.plan
        return results.watched.firstIndex { row in
            let row = plan.rows[row]
            return plan.scopes[row.scope].kind == .all && plan.periods[row.period].kind == .all
                && Measure.all[row.measure].id == measure
        }
    }

    /// Value of a measure of everything in each replication, in its unit; nil where a replication has none.
    public func values(of measure: String) -> [Double?] {
        guard let place = place(of: measure), let scale = Measure.named(measure)?.scale else {
            return results.watchedPairs.map { _ in nil }
        }
        return results.watchedPairs.map { pairs in
            let pair = pairs[place]
            return pair.denominator == 0 ? nil : Double(pair.numerator) / Double(pair.denominator) * scale
        }
    }
}

import HotlineModel
import Scenarios
import Statistics

/// What a rule does, from the same replications with it and without it, on the same random numbers.
public struct RuleEffect: Sendable {
    /// How much the rule touched, with it in force; nil if that is not counted.
    public let touched: Estimate?
    /// The measure that shows it, with the rule; nil where it has no value.
    public let with: Estimate?
    /// … without it.
    public let without: Estimate?
    /// With less without, paired; nil where either has no value.
    public let difference: Estimate?
    /// Whether it can be told from chance: the interval of the difference leaves out 0, or only one side has a value.
    public let isClear: Bool

    /// Rows of a plan that an article is judged by; nil for what the plan does not have.
    public struct Rows: Sendable {
        let touches: Int?
        let changes: Int?

        /// Those rows that there are.
        public var all: [Int] { [touches, changes].compactMap { $0 } }

        /// Looks them up.
        public init(_ article: Article, in plan: KpiPlan) {
            let (kind, key) = article.scope
            let scope = plan.scopes.firstIndex { $0.kind.rawValue == kind && $0.key == key }
            func row(_ id: String?) -> Int? {
                guard let id, let scope else { return nil }
                return plan.rows.firstIndex {
                    $0.scope == scope && plan.periods[$0.period].kind == .all && Measure.all[$0.measure].id == id
                }
            }
            touches = row(article.touches)
            changes = row(article.shownBy)
        }
    }

    /// Compares two experiments whose replications have the same numbers and which watched these rows.
    public init(
        with: (results: Results, rows: Rows), without: (results: Results, rows: Rows), confidence: ConfidenceLevel
    ) {
        func estimate(_ side: (results: Results, rows: Rows), _ row: Int?) -> Estimate? {
            row.flatMap { side.results.estimate(row: $0, confidence: confidence) }
        }
        touched = estimate(with, with.rows.touches)
        self.with = estimate(with, with.rows.changes)
        self.without = estimate(without, without.rows.changes)
        guard let here = with.rows.changes, let there = without.rows.changes, self.with != nil, self.without != nil
        else {
            difference = nil
            // Of one side only, and of that at least something.
            isClear = [self.with, self.without].compactMap { $0 }.map { $0.mean != 0 } == [true]
            return
        }
        let pairs = zip(with.results.pairs(of: here), without.results.pairs(of: there)).map { (first: $0, second: $1) }
        let scale = Measure.all[with.results.plan.rows[here].measure].scale
        difference = PairedRatios.difference(pairs, confidence: confidence)?.scaled(by: scale)
        isClear = difference.map { abs($0.mean) > ($0.halfWidth ?? .infinity) } ?? false
    }
}

extension Results {
    /// Numerator and denominator of a watched row in each replication.
    fileprivate func pairs(of row: Int) -> [(numerator: Int64, denominator: Int64)] {
        guard let place = watched.firstIndex(of: row) else { preconditionFailure("row \(row) was not watched") }
        return watchedPairs.map { $0[place] }
    }
}

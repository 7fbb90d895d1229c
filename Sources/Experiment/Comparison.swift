import HotlineModel
import Statistics

/// Alternatives side by side: every row that the first and another one have, and how they differ on the same random numbers.
public struct Comparison: Sendable {
    /// A row of the first alternative that at least one other has as well.
    public struct Row: Sendable {
        /// The measure.
        public let measure: Measure
        /// What it is about.
        public let scope: Scope
        /// When.
        public let period: PeriodBucket
        /// Place among the watched rows of each alternative; nil where one does not have it.
        let places: [Int?]

        /// Whether it is about everything.
        public var isHeadline: Bool { scope.kind == .all && period.kind == .all }
    }

    /// A row of one alternative.
    public struct Cell: Sendable {
        /// The estimate; nil where the value does not exist.
        public let estimate: Estimate?
        /// This one less the first, replication by replication; nil for the first, and where either has no value.
        public let difference: Estimate?

        /// Whether the interval of the difference leaves out 0; nil where it is unknown.
        public var isSignificant: Bool? {
            difference.flatMap { found in found.halfWidth.map { abs(found.mean) > $0 } }
        }
    }

    /// The alternatives; the first is what the others are compared with.
    public let alternatives: [Alternative]
    /// The rows, in the order of the first alternative's.
    public let rows: [Row]

    /// Puts alternatives side by side.
    public init(_ alternatives: [Alternative]) {
        struct Key: Hashable {
            let measure: Int
            let scope: Scope.Kind
            let key: String
            let period: String
        }
        func keys(_ alternative: Alternative) -> [Key] {
            let plan = alternative.results.plan
            return alternative.results.watched.map { index in
                let row = plan.rows[index]
                let scope = plan.scopes[row.scope]
                return Key(
                    measure: row.measure, scope: scope.kind, key: scope.key, period: plan.periods[row.period].name)
            }
        }
        self.alternatives = alternatives
        let others = alternatives.dropFirst().map { other in
            Dictionary(keys(other).enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let first = alternatives[0].results
        rows = keys(alternatives[0]).enumerated().compactMap { place, key in
            let places = [place] + others.map { $0[key] }
            guard places.dropFirst().contains(where: { $0 != nil }) else { return nil }
            let row = first.plan.rows[first.watched[place]]
            return Row(
                measure: Measure.all[key.measure], scope: first.plan.scopes[row.scope],
                period: first.plan.periods[row.period], places: places)
        }
    }

    /// What an alternative has in a row; nil if it does not have the row.
    public func cell(_ row: Row, of alternative: Int, confidence: ConfidenceLevel) -> Cell? {
        guard let place = row.places[alternative] else { return nil }
        let results = alternatives[alternative].results
        let estimate = results.estimate(row: results.watched[place], confidence: confidence)
        guard alternative > 0, let base = row.places[0] else { return Cell(estimate: estimate, difference: nil) }
        let pairs = zip(results.watchedPairs, alternatives[0].results.watchedPairs).map {
            (first: $0[place], second: $1[base])
        }
        let difference = PairedRatios.difference(pairs, confidence: confidence)?.scaled(by: row.measure.scale)
        return Cell(estimate: estimate, difference: difference)
    }
}

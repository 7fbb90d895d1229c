import HotlineModel
import Statistics

/// The same scenario with what callers do because of how they were served (closed loop) and without it (open loop), on the same
/// random numbers: what feedback costs.
public struct OpenLoop: Sendable {
    /// With feedback.
    public let closed: Results
    /// Without it; its replications are those of the closed loop with the same numbers.
    public let open: Results

    /// A measure over everything.
    public struct Row: Sendable {
        /// The measure.
        public let measure: Measure
        /// With feedback; nil where it has no value.
        public let closed: Estimate?
        /// Without it; nil where it has no value, as enquiries have none where nobody asks.
        public let open: Estimate?
        /// Closed less open, over the replications in which both have a value; nil where there are none.
        public let difference: Estimate?
    }

    /// Puts two experiments side by side.
    public init(closed: Results, open: Results) {
        self.closed = closed
        self.open = open
    }

    /// Every measure of the closed loop over the whole period, in the order of the catalogue.
    public func rows(confidence: ConfidenceLevel) -> [Row] {
        closed.headlineRows.enumerated().map { place, row in
            let id = closed.plan.rows[row].measure
            let measure = Measure.all[id]
            let other = open.headlineRows.firstIndex { open.plan.rows[$0].measure == id }
            let difference = other.flatMap { other in
                let pairs = zip(closed.headlines, open.headlines).map { (first: $0[place], second: $1[other]) }
                return PairedRatios.difference(pairs, confidence: confidence)?.scaled(by: measure.scale)
            }
            return Row(
                measure: measure, closed: closed.estimate(row: row, confidence: confidence),
                open: other.flatMap { open.estimate(row: open.headlineRows[$0], confidence: confidence) },
                difference: difference)
        }
    }
}

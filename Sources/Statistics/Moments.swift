/// Count, mean and spread of Double observations in one pass, mergeable.
///
/// Adding is Welford (1962); merging is Chan, Golub and LeVeque (1979), eq. 2.1. Both keep M2 = Σ(x−x̄)² instead of Σx²,
/// so a mean of 10¹² with a spread of 1 loses nothing to cancellation. Merging in another order may differ in the last
/// bits: use `RatioMoments` where results must be identical for any number of threads.
@frozen
public struct Moments: Hashable, Sendable {
    /// Number of observations.
    public private(set) var n = 0
    /// Mean of the observations; 0 while there are none.
    public private(set) var mean = 0.0
    /// Σ(x − mean)².
    public private(set) var m2 = 0.0
    /// Smallest observation; +∞ while there are none.
    public private(set) var minimum = Double.infinity
    /// Largest observation; −∞ while there are none.
    public private(set) var maximum = -Double.infinity

    /// No observations.
    public init() {}

    /// The moments of a sequence.
    public init(_ observations: some Sequence<Double>) {
        for x in observations { add(x) }
    }

    /// Takes one finite observation. O(1).
    public mutating func add(_ x: Double) {
        precondition(x.isFinite, "an observation must be finite")
        n += 1
        let difference = x - mean
        mean += difference / Double(n)
        m2 += difference * (x - mean)
        minimum = min(minimum, x)
        maximum = max(maximum, x)
    }

    /// Takes all observations of another. O(1).
    public mutating func merge(_ other: Moments) {
        guard other.n > 0 else { return }
        guard n > 0 else {
            self = other
            return
        }
        let total = Double(n + other.n)
        let difference = other.mean - mean
        mean += difference * (Double(other.n) / total)
        m2 += other.m2 + difference * difference * (Double(n) * (Double(other.n) / total))
        n += other.n
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    /// Unbiased variance M2/(n−1); nil for n < 2.
    public var variance: Double? { n < 2 ? nil : m2 / Double(n - 1) }

    /// Square root of the unbiased variance; nil for n < 2.
    public var sd: Double? { variance.map { $0.squareRoot() } }

    /// The mean with Student's interval; nil without observations.
    public func estimate(confidence: ConfidenceLevel) -> Estimate? {
        n == 0 ? nil : Estimate(mean: mean, sd: sd, n: n, confidence: confidence)
    }
}

/// The estimator behind every measure: a ratio of means over replications, from exact integer sums.
///
/// Each replication gives a pair of integers (x, y): answered in time and offered, milliseconds waited and calls, …;
/// a plain mean uses y = 1. Only sums are kept, as integers, so adding and merging are associative and commutative to
/// the bit: any number of threads or parts gives the same estimate.
///
/// Ranges: |Σx| and |Σy| stay below 2⁶³ and Σx², Σxy, Σy² below 2¹²⁷, or the program traps. With |x|, |y| ≤ 10¹³ that
/// allows n ≤ 9·10⁵ replications.
@frozen
public struct RatioMoments: Hashable, Sendable {
    /// Number of replications.
    public private(set) var n: Int64 = 0
    /// Σx.
    public private(set) var sumX: Int64 = 0
    /// Σy.
    public private(set) var sumY: Int64 = 0
    /// Σx².
    public private(set) var sumXX: Int128 = 0
    /// Σxy.
    public private(set) var sumXY: Int128 = 0
    /// Σy².
    public private(set) var sumYY: Int128 = 0

    /// No replications.
    public init() {}

    /// Takes one replication's numerator and denominator. O(1); traps on overflow.
    public mutating func add(numerator x: Int64, denominator y: Int64 = 1) {
        n += 1
        sumX += x
        sumY += y
        sumXX += Int128(x) * Int128(x)
        sumXY += Int128(x) * Int128(y)
        sumYY += Int128(y) * Int128(y)
    }

    /// Takes all replications of another. O(1); traps on overflow.
    public mutating func merge(_ other: RatioMoments) {
        n += other.n
        sumX += other.sumX
        sumY += other.sumY
        sumXX += other.sumXX
        sumXY += other.sumXY
        sumYY += other.sumYY
    }

    /// Σx/Σy; nil when Σy = 0.
    public var ratio: Double? { sumY == 0 ? nil : Double(sumX) / Double(sumY) }

    /// The delta-method standard deviation of one replication, s/ȳ; nil for n < 2 or Σy = 0.
    ///
    /// s² = Σ(xᵢ − R yᵢ)²/(n−1) with R = Σx/Σy (Cochran 1977, eq. 6.13). The sum times (Σy)² is a whole number and is
    /// computed as one, in 256 bits, so no cancellation can hurt: the only rounding is the last one.
    public var sd: Double? {
        guard n >= 2, sumY != 0 else { return nil }
        let x = Int128(sumX)
        let y = Int128(sumY)
        let crossed = Wide256(sumXY, times: x * y)
        let residual = Wide256(sumXX, times: y * y) - crossed - crossed + Wide256(sumYY, times: x * x)
        let yMean = Double(sumY) / Double(n)
        return (residual.doubleValue / Double(n - 1)).squareRoot() / abs(Double(sumY)) / abs(yMean)
    }

    /// Ratio of means with a delta-method half-width t_{n−1,1−α/2}·s/(ȳ√n) (Cochran 1977, eq. 6.13; Law 2015, § 9.4).
    ///
    /// nil when Σy = 0 (nothing to divide by); for n = 1 the half-width and sd are nil (unknown).
    public func estimate(confidence: ConfidenceLevel) -> Estimate? {
        ratio.map { Estimate(mean: $0, sd: sd, n: Int(n), confidence: confidence) }
    }
}

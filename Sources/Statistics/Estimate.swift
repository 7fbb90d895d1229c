/// What an experiment says about one measure: a mean, how far it may be off, and from how many replications.
@frozen
public struct Estimate: Hashable, Sendable {
    /// The point estimate, in the unit of the measure.
    public var mean: Double
    /// Half the width of the confidence interval; nil when one replication leaves it unknown.
    public var halfWidth: Double?
    /// Standard deviation between replications; nil when one replication leaves it unknown.
    public var sd: Double?
    /// Number of replications.
    public var n: Int

    /// Makes an estimate from its parts.
    @inlinable
    public init(mean: Double, halfWidth: Double?, sd: Double?, n: Int) {
        self.mean = mean
        self.halfWidth = halfWidth
        self.sd = sd
        self.n = n
    }

    /// An estimate from a mean and the standard deviation of one replication: Student's interval at that confidence.
    public init(mean: Double, sd: Double?, n: Int, confidence: ConfidenceLevel) {
        self.init(
            mean: mean,
            halfWidth: sd.flatMap { StudentInterval.halfWidth(sd: $0, n: n, confidence: confidence) }, sd: sd, n: n)
    }

    /// Lower end of the interval; nil when the half-width is unknown.
    @inlinable
    public var low: Double? { halfWidth.map { mean - $0 } }

    /// Upper end of the interval; nil when the half-width is unknown.
    @inlinable
    public var high: Double? { halfWidth.map { mean + $0 } }

    /// Two-sided p-value of the hypothesis that the true value is 0, by Student's test; nil when the spread is unknown.
    public var pValue: Double? {
        guard let sd, n >= 2 else { return nil }
        if sd == 0 { return mean == 0 ? 1 : 0 }
        return StudentInterval.twoSidedTail(
            statistic: mean / sd * Double(n).squareRoot(), degreesOfFreedom: Double(n - 1))
    }

    /// Half-width over |mean|; nil when the half-width is unknown or the mean is 0.
    @inlinable
    public var relativeHalfWidth: Double? {
        guard let halfWidth, mean != 0 else { return nil }
        return halfWidth / abs(mean)
    }

    /// Whether the interval covers `value`; nil when the half-width is unknown.
    @inlinable
    public func covers(_ value: Double) -> Bool? { halfWidth.map { abs(value - mean) <= $0 } }
}

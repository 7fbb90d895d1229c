/// The confidence of an interval, strictly between 0 and 1.
@frozen
public struct ConfidenceLevel: Hashable, Comparable, Sendable {
    /// The share of experiments whose interval shall cover the true value.
    public let level: Double

    /// A confidence level; nil unless 0 < `level` < 1 (NaN is refused too).
    public init?(_ level: Double) {
        guard level > 0, level < 1 else { return nil }
        self.level = level
    }

    private init(known level: Double) { self.level = level }

    /// 90 %.
    public static let percent90 = ConfidenceLevel(known: 0.90)
    /// 95 %, the level of every table unless another is asked for.
    public static let percent95 = ConfidenceLevel(known: 0.95)
    /// 99 %.
    public static let percent99 = ConfidenceLevel(known: 0.99)
    /// 99.9 %, for statistical tests that must rarely fail by chance.
    public static let percent99point9 = ConfidenceLevel(known: 0.999)

    /// 1 − α/2 with α = 1 − `level`: the probability whose quantile bounds a two-sided interval.
    public var twoSidedProbability: Double { 0.5 + level / 2 }

    /// Lower before higher.
    public static func < (a: ConfidenceLevel, b: ConfidenceLevel) -> Bool { a.level < b.level }
}

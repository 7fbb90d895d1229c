import CGSL

/// Counts of a Poisson stream whose rate is itself gamma: the negative binomial law of calls a day.
///
/// Greenwood and Yule (1920); for call centres Jongbloed and Koole (2001). With mean m and shape k the variance is
/// m + m²/k.
public struct PoissonGamma: Hashable, Sendable {
    /// Mean count.
    public let mean: Double
    /// Shape k of the gamma factor; its coefficient of variation is 1/√k.
    public let shape: Double

    /// A law; throws `QueueingError.parameter` unless both are finite and > 0.
    public init(mean: Double, shape: Double) throws(QueueingError) {
        try QueueingError.checkPositive(mean, "mean")
        try QueueingError.checkPositive(shape, "shape")
        self.mean = mean
        self.shape = shape
    }

    private var success: Double { shape / (shape + mean) }

    /// Variance of the count.
    public var variance: Double { mean + mean * mean / shape }

    /// Variance over mean; 1 for a Poisson count.
    public var indexOfDispersion: Double { 1 + mean / shape }

    /// P(count = n).
    public func probability(of n: Int) -> Double {
        n < 0 ? 0 : gsl_ran_negative_binomial_pdf(UInt32(n), success, shape)
    }

    /// P(count ≤ n).
    public func probability(atMost n: Int) -> Double {
        // I_p(k, n+1) (Johnson, Kemp and Kotz 2005, eq. 5.31).
        n < 0 ? 0 : gsl_cdf_beta_P(success, shape, Double(n) + 1)
    }

    /// P(count > n), accurate in the tail.
    public func probability(above n: Int) -> Double {
        n < 0 ? 1 : gsl_cdf_beta_Q(success, shape, Double(n) + 1)
    }

    /// P(Poisson count > n) with the same mean: what forgetting busyness would say.
    public func poissonProbability(above n: Int) -> Double { n < 0 ? 1 : gsl_cdf_poisson_Q(UInt32(n), mean) }

    /// The least n with P(count ≤ n) ≥ q. Precondition: 0 ≤ q < 1.
    public func quantile(_ q: Double) -> Int {
        precondition(q >= 0 && q < 1)
        return LeastServers.search(from: 0, upTo: .max / 4) { probability(atMost: $0) >= q }!
    }

    /// Moments and the tails asked for, by the names of the machine-readable output.
    public func outputs(atMost: Int, above: Int) -> [(name: String, value: Double)] {
        [
            ("mean", mean), ("variance", variance), ("index_of_dispersion", indexOfDispersion),
            ("p_le_\(atMost)", probability(atMost: atMost)), ("p_gt_\(above)", probability(above: above)),
            ("poisson_p_gt_\(above)", poissonProbability(above: above)),
        ]
    }
}

import CGSL

/// How long callers are ready to wait: the survival function of patience and its integral.
public struct PatienceLaw: Sendable {
    /// P(patience > t) for t ≥ 0 in seconds; not increasing.
    public let survival: @Sendable (Double) -> Double
    /// E[min(patience, t)] = ∫₀ᵗ survival, in seconds.
    public let meanUpTo: @Sendable (Double) -> Double
    /// Where the survival function jumps, ascending, in seconds; integrals are split there.
    public let jumps: [Double]

    /// A law by its survival function, its integral and its jumps; it is for the caller to see that they fit together.
    public init(
        jumps: [Double] = [], survival: @escaping @Sendable (Double) -> Double,
        meanUpTo: @escaping @Sendable (Double) -> Double
    ) {
        self.jumps = jumps.sorted()
        self.survival = survival
        self.meanUpTo = meanUpTo
    }

    /// Exponential patience with a mean in seconds (> 0).
    public static func exponential(meanSeconds mean: Double) -> PatienceLaw {
        precondition(mean > 0)
        return PatienceLaw(survival: { exp(-$0 / mean) }, meanUpTo: { -mean * expm1(-$0 / mean) })
    }

    /// Everybody waits exactly that many seconds (> 0).
    public static func deterministic(seconds: Double) -> PatienceLaw {
        precondition(seconds > 0)
        return PatienceLaw(jumps: [seconds], survival: { $0 < seconds ? 1 : 0 }, meanUpTo: { min($0, seconds) })
    }

    /// Weibull patience: survival exp(−(t/scale)^shape), scale in seconds.
    public static func weibull(shape: Double, scaleSeconds scale: Double) -> PatienceLaw {
        precondition(shape > 0 && scale > 0)
        let complete = scale * gsl_sf_gamma(1 + 1 / shape)
        return PatienceLaw(
            survival: { exp(-pow($0 / scale, shape)) },
            meanUpTo: { complete * gsl_cdf_gamma_P(pow($0 / scale, shape), 1 / shape, 1) })
    }

    /// Lognormal patience with a mean in seconds and a coefficient of variation, both > 0.
    public static func lognormal(meanSeconds mean: Double, cv: Double) -> PatienceLaw {
        precondition(mean > 0 && cv > 0)
        let sigma = log1p(cv * cv).squareRoot()
        let mu = log(mean) - sigma * sigma / 2
        return PatienceLaw(
            survival: { $0 > 0 ? gsl_cdf_ugaussian_Q((log($0) - mu) / sigma) : 1 },
            meanUpTo: { t in
                guard t > 0 else { return 0 }
                let z = (log(t) - mu) / sigma
                return mean * gsl_cdf_ugaussian_P(z - sigma) + t * gsl_cdf_ugaussian_Q(z)
            })
    }
}

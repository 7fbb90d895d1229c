import CGSL

extension Law {
    /// P(X ≤ x).
    public func cdf(_ x: Double) -> Double {
        guard x >= 0 else { return 0 }
        switch self {
        case .constant(let value): return x < value ? 0 : 1
        case .exponential(let mean): return gsl_cdf_exponential_P(x, mean)
        case .lognormal(let mu, let sigma): return x == 0 ? 0 : gsl_cdf_lognormal_P(x, mu, sigma)
        case .gamma(let shape, let scale): return gsl_cdf_gamma_P(x, shape, scale)
        case .weibull(let shape, let scale): return gsl_cdf_weibull_P(x, scale, shape)
        case .erlang(let stages, let mean): return gsl_cdf_gamma_P(x, Double(stages), mean / Double(stages))
        case .hyperexponential(let branches):
            return branches.reduce(0) { $0 - $1.probability * expm1(-x / $1.mean) }
        case .normal(let mean, let sd):
            return 1 - gsl_cdf_gaussian_Q(x - mean, sd) / gsl_cdf_gaussian_Q(-mean, sd)
        case .uniform(let min, let max): return gsl_cdf_flat_P(x, min, max)
        case .triangular(let min, let mode, let max):
            if x <= min { return 0 }
            if x >= max { return 1 }
            if x < mode { return (x - min) * (x - min) / ((max - min) * (mode - min)) }
            return 1 - (max - x) * (max - x) / ((max - min) * (max - mode))
        case .empirical(let law): return law.cdf(x)
        }
    }

    /// The smallest x ≥ 0 with P(X ≤ x) ≥ p; infinite for p = 1 where the law has no greatest value.
    ///
    /// - Precondition: 0 ≤ p ≤ 1.
    public func quantile(_ p: Double) -> Double {
        GSLErrors.areReturned
        precondition(p >= 0 && p <= 1, "a quantile is asked for at a probability, not at \(p)")
        switch self {
        case .constant(let value): return value
        case .exponential(let mean): return -mean * log1p(-p)
        case .lognormal(let mu, let sigma): return exp(mu + gsl_cdf_gaussian_Pinv(p, sigma))
        case .gamma(let shape, let scale): return scale * gammaQuantile(p: p, q: 1 - p, shape: shape)
        case .weibull(let shape, let scale): return scale * pow(-log1p(-p), 1 / shape)
        case .erlang(let stages, let mean):
            return mean / Double(stages) * gammaQuantile(p: p, q: 1 - p, shape: Double(stages))
        case .hyperexponential(let branches):
            if p == 0 { return 0 }
            if p == 1 { return .infinity }
            // Between the quantiles of the fastest and of the slowest branch, less and more for rounding.
            let unit = -log1p(-p)
            let means = branches.map(\.mean)
            return root(in: unit * means.min()! * 0.99...unit * means.max()! * 1.01) { cdf($0) - p }
        case .normal(let mean, let sd):
            if p == 0 { return 0 }
            return mean + gsl_cdf_gaussian_Qinv((1 - p) * gsl_cdf_gaussian_Q(-mean, sd), sd)
        case .uniform(let min, let max): return min + p * (max - min)
        case .triangular(let min, let mode, let max):
            let atMode = (mode - min) / (max - min)
            if p < atMode { return min + (p * (max - min) * (mode - min)).squareRoot() }
            return max - ((1 - p) * (max - min) * (max - mode)).squareRoot()
        case .empirical(let law): return law.quantile(p)
        }
    }
}

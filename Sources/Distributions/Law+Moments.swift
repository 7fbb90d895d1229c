import CGSL

extension Law {
    /// The mean, exact. For ``normal(mean:sd:)`` the mean of what is drawn, without the negative values.
    public var mean: Double {
        switch self {
        case .constant(let value): return value
        case .exponential(let mean): return mean
        case .lognormal(let mu, let sigma): return exp(mu + sigma * sigma / 2)
        case .gamma(let shape, let scale): return shape * scale
        case .weibull(let shape, let scale): return scale * exp(gsl_sf_lngamma(1 + 1 / shape))
        case .erlang(_, let mean): return mean
        case .hyperexponential(let branches): return branches.reduce(0) { $0 + $1.probability * $1.mean }
        case .normal(let mean, let sd): return mean + sd * hazard(below: mean / sd)
        case .uniform(let min, let max): return (min + max) / 2
        case .triangular(let min, let mode, let max): return (min + mode + max) / 3
        case .empirical(let law): return law.mean
        }
    }

    /// The variance, exact, of what is drawn.
    public var variance: Double {
        switch self {
        case .constant: return 0
        case .exponential(let mean): return mean * mean
        case .lognormal(let mu, let sigma): return expm1(sigma * sigma) * exp(2 * mu + sigma * sigma)
        case .gamma(let shape, let scale): return shape * scale * scale
        case .weibull(let shape, _):
            let logRatio = gsl_sf_lngamma(1 + 2 / shape) - 2 * gsl_sf_lngamma(1 + 1 / shape)
            return mean * mean * expm1(logRatio)
        case .erlang(let stages, let mean): return mean * mean / Double(stages)
        case .hyperexponential(let branches):
            // Each branch has variance m² about its own mean m.
            let centre = mean
            return branches.reduce(0) { sum, branch in
                let distance = branch.mean - centre
                return sum + branch.probability * (branch.mean * branch.mean + distance * distance)
            }
        case .normal(let mean, let sd):
            // Johnson, Kotz and Balakrishnan 1994, "Continuous Univariate Distributions".
            let cut = mean / sd
            let hazard = hazard(below: cut)
            // Nothing is cut off: not even an endless number of standard deviations times nothing.
            if hazard == 0 { return sd * sd }
            return sd * sd * (1 - cut * hazard - hazard * hazard)
        case .uniform(let min, let max): return (max - min) * (max - min) / 12
        case .triangular(let min, let mode, let max):
            let a = mode - min
            let b = max - mode
            return (a * a + a * b + b * b) / 18
        case .empirical(let law): return law.variance
        }
    }

    /// The coefficient of variation, standard deviation ÷ mean; 0 for a constant, 0 included.
    public var cv: Double {
        if case .constant = self { return 0 }
        return variance.squareRoot() / mean
    }
}

/// Hazard of the standard normal at −x, for x ≥ 0; 0 where the density is too small for a number.
///
/// Not `gsl_sf_hazard`, whose underflow beyond 37 standard deviations ends the program (GSL's default error handler).
private func hazard(below x: Double) -> Double {
    exp(-x * x / 2) / (2 * Double.pi).squareRoot() / gsl_cdf_ugaussian_P(x)
}

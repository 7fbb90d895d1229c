import CGSL

/// A law of a random duration, by its natural parameters.
///
/// Values carry no unit of their own: they are in whatever unit the parameters are in (scenarios use seconds). All laws
/// live on [0, ∞), since everything drawn from them is a duration.
///
///     Law.exponential(mean: 60)
///     try Law.lognormal(mean: 150, cv: 1.2)
///
/// The cases take any number; ``validated()`` and everything that compiles a law refuse bad ones. The factories by mean
/// and coefficient of variation throw at once.
public enum Law: Codable, Hashable, Sendable {
    /// Always the same value ≥ 0.
    case constant(Double)
    /// Exponential with that mean > 0.
    case exponential(mean: Double)
    /// The logarithm is normal with mean `mu` and standard deviation `sigma` > 0.
    case lognormal(mu: Double, sigma: Double)
    /// Density ∝ x^(shape−1) exp(−x/scale); both > 0.
    case gamma(shape: Double, scale: Double)
    /// Survival exp(−(x/scale)^shape); both > 0.
    case weibull(shape: Double, scale: Double)
    /// Sum of `stages` ≥ 1 independent exponentials, with that mean > 0 in total.
    case erlang(stages: Int, mean: Double)
    /// One of several exponentials, chosen by probability.
    case hyperexponential([HyperexponentialBranch])
    /// Normal with that mean ≥ 0 and standard deviation > 0 **before** negative values are drawn again: the law on
    /// [0, ∞) has a greater mean and a smaller variance, which ``mean`` and ``variance`` report exactly.
    case normal(mean: Double, sd: Double)
    /// Uniform on [min, max), 0 ≤ min < max.
    case uniform(min: Double, max: Double)
    /// Density rising from `min` to `mode` and falling to `max`; 0 ≤ min ≤ mode ≤ max, min < max.
    case triangular(min: Double, mode: Double, max: Double)
    /// From data.
    case empirical(EmpiricalLaw)
}

/// One exponential of a hyperexponential law.
public struct HyperexponentialBranch: Codable, Hashable, Sendable {
    /// Probability of this branch, in (0, 1]; those of a law sum to 1.
    public let probability: Double
    /// Mean of this branch, > 0.
    public let mean: Double

    /// Makes a branch; the law that holds it is what checks the numbers.
    public init(probability: Double, mean: Double) {
        self.probability = probability
        self.mean = mean
    }
}

extension Law {
    /// The same law, its parameters checked.
    ///
    /// - Throws: ``LawError`` naming the first parameter that is out of its range.
    public func validated() throws(LawError) -> Law {
        switch self {
        case .constant(let value):
            try Check.notNegative("value", value)
        case .exponential(let mean):
            try Check.positive("mean", mean)
        case .lognormal(let mu, let sigma):
            try Check.finite("mu", mu)
            try Check.positive("sigma", sigma)
        case .gamma(let shape, let scale), .weibull(let shape, let scale):
            try Check.positive("shape", shape)
            try Check.positive("scale", scale)
        case .erlang(let stages, let mean):
            guard stages >= 1 else {
                throw .outOfRange(field: "stages", found: Double(stages), expected: "1 or more")
            }
            try Check.positive("mean", mean)
        case .hyperexponential(let branches):
            try Law.check(branches)
        case .normal(let mean, let sd):
            try Check.notNegative("mean", mean)
            try Check.positive("sd", sd)
        case .uniform(let min, let max):
            try Check.notNegative("min", min)
            try Check.finite("max", max)
            guard max > min else {
                throw .inconsistent(field: "max", found: max, expected: "more than \(min), the min")
            }
        case .triangular(let min, let mode, let max):
            try Check.notNegative("min", min)
            try Check.finite("mode", mode)
            try Check.finite("max", max)
            guard max > min else {
                throw .inconsistent(field: "max", found: max, expected: "more than \(min), the min")
            }
            guard mode >= min, mode <= max else {
                throw .inconsistent(field: "mode", found: mode, expected: "from \(min) to \(max)")
            }
        case .empirical:
            break
        }
        return self
    }

    private static func check(_ branches: [HyperexponentialBranch]) throws(LawError) {
        guard !branches.isEmpty else { throw .wrongCount(field: "branches", found: 0, expected: "at least 1") }
        var sum = 0.0
        for (i, branch) in branches.enumerated() {
            try Check.probability("branches[\(i)].probability", branch.probability)
            try Check.positive("branches[\(i)].probability", branch.probability)
            try Check.positive("branches[\(i)].mean", branch.mean)
            sum += branch.probability
        }
        guard (sum - 1).magnitude <= 1e-9 else {
            throw .inconsistent(field: "branches.probability", found: sum, expected: "a sum of 1")
        }
    }

    /// The law of the same quantity times a factor: what takes 20 % longer is `scaled(by: 1.2)`; the cv stays.
    ///
    /// - Throws: ``LawError`` unless the factor is finite and more than 0.
    public func scaled(by factor: Double) throws(LawError) -> Law {
        try Check.positive("factor", factor)
        switch self {
        case .constant(let value): return .constant(value * factor)
        case .exponential(let mean): return .exponential(mean: mean * factor)
        case .lognormal(let mu, let sigma): return .lognormal(mu: mu + log(factor), sigma: sigma)
        case .gamma(let shape, let scale): return .gamma(shape: shape, scale: scale * factor)
        case .weibull(let shape, let scale): return .weibull(shape: shape, scale: scale * factor)
        case .erlang(let stages, let mean): return .erlang(stages: stages, mean: mean * factor)
        case .hyperexponential(let branches):
            return .hyperexponential(branches.map { .init(probability: $0.probability, mean: $0.mean * factor) })
        case .normal(let mean, let sd): return .normal(mean: mean * factor, sd: sd * factor)
        case .uniform(let min, let max): return .uniform(min: min * factor, max: max * factor)
        case .triangular(let min, let mode, let max):
            return .triangular(min: min * factor, mode: mode * factor, max: max * factor)
        case .empirical(let law): return .empirical(law.scaled(by: factor))
        }
    }
}

import CGSL
import Messages

extension Law {
    /// The families of laws that a mean, or a mean and a coefficient of variation, determine.
    public enum Family: String, CaseIterable, Hashable, Sendable {
        case constant, exponential, lognormal, gamma, weibull, erlang, hyperexponential, normal, uniform, triangular
    }

    /// The law of a family with that mean and coefficient of variation (standard deviation ÷ mean).
    ///
    /// `constant` and `exponential` have no freedom of cv: they take none, or exactly 0 and 1.
    ///
    /// - Throws: ``LawError`` if the family has no such law, or needs a cv and has none.
    public static func with(_ family: Family, mean: Double, cv: Double?) throws(LawError) -> Law {
        switch (family, cv) {
        case (.constant, nil), (.constant, 0): return try Law.constant(mean).validated()
        case (.exponential, nil), (.exponential, 1): return try Law.exponential(mean: mean).validated()
        case (.constant, let cv?): throw .outOfRange(field: "cv", found: cv, expected: "0 or nothing")
        case (.exponential, let cv?): throw .outOfRange(field: "cv", found: cv, expected: "1 or nothing")
        case (_, nil):
            throw .wrongCount(field: "cv", found: 0, expected: "a number: the mean alone does not say the law")
        case (.lognormal, let cv?): return try lognormal(mean: mean, cv: cv)
        case (.gamma, let cv?): return try gamma(mean: mean, cv: cv)
        case (.weibull, let cv?): return try weibull(mean: mean, cv: cv)
        case (.erlang, let cv?): return try erlang(mean: mean, cv: cv)
        case (.hyperexponential, let cv?): return try hyperexponential(mean: mean, cv: cv)
        case (.normal, let cv?): return try normal(mean: mean, cv: cv)
        case (.uniform, let cv?): return try uniform(mean: mean, cv: cv)
        case (.triangular, let cv?): return try triangular(mean: mean, cv: cv)
        }
    }

    private static func check(mean: Double, cv: Double) throws(LawError) {
        try Check.positive("mean", mean)
        try Check.positive("cv", cv)
    }

    private static func check(cv: Double, atMost limit: Double, because reason: Words) throws(LawError) {
        guard cv <= limit else { throw .outOfRange(field: "cv", found: cv, expected: "at most \(limit), \(reason)") }
    }

    /// Lognormal: σ² = ln(1 + cv²), μ = ln(mean) − σ²/2.
    ///
    /// - Throws: ``LawError`` unless both are finite and more than 0.
    public static func lognormal(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        let variance = log1p(cv * cv)
        return try Law.lognormal(mu: log(mean) - variance / 2, sigma: variance.squareRoot()).validated()
    }

    /// Gamma: shape = 1/cv², scale = mean·cv².
    ///
    /// - Throws: ``LawError`` unless both are finite and more than 0.
    public static func gamma(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        return try Law.gamma(shape: 1 / (cv * cv), scale: mean * cv * cv).validated()
    }

    /// Weibull: the shape k solves 1 + cv² = Γ(1 + 2/k) / Γ(1 + 1/k)², scale = mean / Γ(1 + 1/k).
    ///
    /// - Throws: ``LawError`` unless the mean is finite and more than 0 and the cv lies from 0.001 to 1000 (shapes from about 1283 to 0.1).
    public static func weibull(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        guard cv >= 1e-3, cv <= 1e3 else { throw .outOfRange(field: "cv", found: cv, expected: "from 0.001 to 1000") }
        let wanted = log1p(cv * cv)
        // In t = 1/k the left side rises from 0, like π²t²/6 for small t.
        let t = root(in: 1e-4...20) { t in gsl_sf_lngamma(1 + 2 * t) - 2 * gsl_sf_lngamma(1 + t) - wanted }
        return try Law.weibull(shape: 1 / t, scale: mean / exp(gsl_sf_lngamma(1 + t))).validated()
    }

    /// Erlang: 1/cv² stages, which must be a whole number; a cv rounded to three digits is taken (0.577 is 3 stages).
    ///
    /// - Throws: ``LawError`` if the cv is further than 0.1 % from each 1/√k, or a parameter is not finite and more than 0.
    public static func erlang(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        let stages = max(1, (1 / (cv * cv)).rounded())
        let nearest = 1 / stages.squareRoot()
        guard (cv / nearest - 1).magnitude <= 1e-3, stages <= 1e6 else {
            throw .outOfRange(
                field: "cv", found: cv, expected: "1/√k for a whole k up to a million; the nearest is \(nearest)")
        }
        return try Law.erlang(stages: Int(stages), mean: mean).validated()
    }

    /// Hyperexponential of two branches with balanced means: p₁·m₁ = p₂·m₂ = mean/2, p₁ = (1 + √((cv²−1)/(cv²+1)))/2
    /// (Allen 1990, "Probability, Statistics, and Queueing Theory").
    ///
    /// - Throws: ``LawError`` unless the mean is finite and more than 0 and the cv more than 1.
    public static func hyperexponential(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        guard cv > 1 else { throw .outOfRange(field: "cv", found: cv, expected: "more than 1") }
        let p = (1 + ((cv * cv - 1) / (cv * cv + 1)).squareRoot()) / 2
        return try Law.hyperexponential([
            .init(probability: p, mean: mean / (2 * p)),
            .init(probability: 1 - p, mean: mean / (2 * (1 - p))),
        ]).validated()
    }

    /// Normal, the mean and cv being those **before** negative values are drawn again (see ``normal(mean:sd:)``).
    ///
    /// - Throws: ``LawError`` unless both are finite and more than 0.
    public static func normal(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        return try Law.normal(mean: mean, sd: mean * cv).validated()
    }

    /// Uniform on mean·(1 ± √3·cv).
    ///
    /// - Throws: ``LawError`` unless the mean is finite and more than 0 and the cv in (0, 1/√3].
    public static func uniform(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        try check(cv: cv, atMost: 1 / 3.0.squareRoot(), because: "or values would be negative")
        // At the limit itself the rounded difference may fall a hair below 0.
        let half = min(mean, mean * cv * 3.0.squareRoot())
        return try Law.uniform(min: mean - half, max: mean + half).validated()
    }

    /// Symmetric triangular on mean·(1 ± √6·cv).
    ///
    /// - Throws: ``LawError`` unless the mean is finite and more than 0 and the cv in (0, 1/√6].
    public static func triangular(mean: Double, cv: Double) throws(LawError) -> Law {
        try check(mean: mean, cv: cv)
        try check(cv: cv, atMost: 1 / 6.0.squareRoot(), because: "or values would be negative")
        let half = min(mean, mean * cv * 6.0.squareRoot())
        return try Law.triangular(min: mean - half, mode: mean, max: mean + half).validated()
    }
}

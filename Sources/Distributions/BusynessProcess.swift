import CGSL

/// How busy each day is compared with what was expected of it: gamma with mean 1, with memory from day to day.
///
/// Real call counts vary more than Poisson; multiplying a day's rates by such a factor gives the Poisson–gamma arrivals of
/// Jongbloed and Koole 2001, "Managing Uncertainty in Call Centres Using Poisson Mixtures". The days are a Gaussian copula
/// over an autoregression of order 1: Zₜ = r·Zₜ₋₁ + √(1−r²)·εₜ, day t having F⁻¹(Φ(Zₜ)), with r solved so that the **factors**
/// of neighbouring days have the correlation asked for.
public struct BusynessProcess: Sendable {
    /// Standard deviation of the factor, a share of the mean.
    public let sd: Double
    /// Correlation of the factors of neighbouring days.
    public let autocorrelation: Double

    private let copula: GammaCopula?
    /// r of the autoregression.
    private let latentCorrelation: Double
    private var latent: Double?

    /// Makes the process at its first day.
    ///
    /// - Throws: ``LawError`` unless the sd lies in [0, 3] and the autocorrelation in [0, 1) or in what of (-1, 0) a gamma law of
    ///   that sd can have (the error says from where on).
    public init(sd: Double, autocorrelation: Double) throws(LawError) {
        try Check.notNegative("sd", sd)
        guard sd <= 3 else { throw .outOfRange(field: "sd", found: sd, expected: "from 0 to 3") }
        try Check.finite("autocorrelation", autocorrelation)
        self.sd = sd
        self.autocorrelation = autocorrelation
        guard autocorrelation > -1, autocorrelation < 1 else {
            throw .outOfRange(field: "autocorrelation", found: autocorrelation, expected: "between -1 and 1")
        }
        guard sd > 0, autocorrelation != 0 else {
            copula = nil
            latentCorrelation = 0
            return
        }
        let copula = GammaCopula(sd: sd)
        let attainable = copula.attainable
        guard attainable.contains(autocorrelation) else {
            throw .inconsistent(
                field: "autocorrelation", found: autocorrelation,
                expected: "from \(attainable.lowerBound) to \(min(attainable.upperBound, 1)) for an sd of \(sd)")
        }
        self.copula = copula
        latentCorrelation = copula.latent(for: autocorrelation)
    }

    /// The factor of the next day, > 0 with mean 1. Draws nothing if the sd is 0.
    public mutating func next(_ stream: RandomStream) -> Double {
        guard sd > 0 else { return 1 }
        guard let copula else { return gsl_ran_gamma(stream.rng, 1 / (sd * sd), sd * sd) }
        let shock = stream.normal()
        let r = latentCorrelation
        // The first day has the stationary law, so that no day is a warm-up.
        let z = latent.map { r * $0 + (1 - r * r).squareRoot() * shock } ?? shock
        latent = z
        return copula.value(at: z)
    }
}

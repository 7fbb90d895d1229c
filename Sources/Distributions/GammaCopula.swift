import CGSL

/// A gamma law of mean 1 seen as a function g of a standard normal, g(z) = F⁻¹(Φ(z)), and what it does to correlation.
///
/// If two normals have correlation r, their images have the correlation Σ aₙ rⁿ with aₙ = cₙ²/Var, cₙ the coefficients of g
/// in normalised Hermite polynomials (Mehler's formula; Cario and Nelson 1997, "Modeling and Generating Random Vectors
/// with Arbitrary Marginal Distributions and Correlation Matrix", for the use of it).
struct GammaCopula {
    /// Standard deviation of the gamma law.
    let sd: Double
    /// a₁, a₂, …: not negative, summing to 1 but for what the series cut off holds.
    private let powers: [Double]

    /// - Precondition: sd > 0.
    init(sd: Double) {
        precondition(sd > 0, "a gamma law with the standard deviation \(sd)")
        self.sd = sd
        let terms = 80
        var coefficients = [Double](repeating: 0, count: terms + 1)
        // The trapezoidal rule converges faster than any power of the step for these integrands.
        let step = 1.0 / 32
        let reach = 12.0
        var z = -reach
        while z <= reach {
            let weight = step * exp(-z * z / 2) / (2 * Double.pi).squareRoot()
            let value = GammaCopula.value(at: z, sd: sd)
            var previous = 0.0
            var current = 1.0
            for n in 0...terms {
                coefficients[n] += weight * value * current
                let next = (z * current - Double(n).squareRoot() * previous) / Double(n + 1).squareRoot()
                previous = current
                current = next
            }
            z += step
        }
        powers = coefficients.dropFirst().map { $0 * $0 / (sd * sd) }
    }

    /// g(z).
    func value(at z: Double) -> Double { GammaCopula.value(at: z, sd: sd) }

    private static func value(at z: Double, sd: Double) -> Double {
        let variance = sd * sd
        return variance * gammaQuantile(p: gsl_cdf_ugaussian_P(z), q: gsl_cdf_ugaussian_Q(z), shape: 1 / variance)
    }

    /// The correlation of the gamma values for a correlation `r` in [-1, 1] of the normals.
    func correlation(ofLatent r: Double) -> Double {
        // Horner's scheme.
        powers.reversed().reduce(0) { ($0 + $1) * r }
    }

    /// The correlations that two such gamma values can have by this copula.
    var attainable: ClosedRange<Double> { correlation(ofLatent: -1)...correlation(ofLatent: 1) }

    /// The correlation of the normals that gives the gamma values correlation `rho`.
    ///
    /// - Precondition: `rho` lies in ``attainable``.
    func latent(for rho: Double) -> Double { root(in: -1...1) { correlation(ofLatent: $0) - rho } }
}

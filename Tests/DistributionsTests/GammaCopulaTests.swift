import CGSL
import Testing

@testable import Distributions

@Suite struct GammaCopulaTests {
    @Test(arguments: [0.01, 0.1, 0.3, 1, 2, 3])
    func seriesIsWhole(sd: Double) {
        let copula = GammaCopula(sd: sd)
        // At r = 1 the coefficients sum to the whole variance.
        #expect((copula.correlation(ofLatent: 1) - 1).magnitude < 1e-6)
        #expect(copula.correlation(ofLatent: 0) == 0)
        for r in [-0.5, 0.2, 0.6, 0.95] {
            #expect((copula.latent(for: copula.correlation(ofLatent: r)) - r).magnitude < 1e-9)
        }
    }

    /// For sd 1 the factor is a unit exponential: at r = −1, E[ln U ln(1−U)] − 1 = 1 − π²/6.
    @Test func exponentialAtBothEnds() {
        let attainable = GammaCopula(sd: 1).attainable
        #expect((attainable.lowerBound - (1 - Double.pi * Double.pi / 6)).magnitude < 1e-6)
        #expect((GammaCopula(sd: 1).value(at: 0.7) + log(gsl_cdf_ugaussian_Q(0.7))).magnitude < 1e-12)
    }
}

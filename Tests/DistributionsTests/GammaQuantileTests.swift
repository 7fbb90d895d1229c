import CGSL
import Testing

@testable import Distributions

@Suite struct GammaQuantileTests {
    @Test(arguments: [0.1, 0.25, 1, 2.5, 11, 100, 10_000])
    func invertsTheDistributionFunction(shape: Double) {
        for z in stride(from: -12.0, through: 12, by: 0.75) {
            let p = gsl_cdf_ugaussian_P(z)
            let q = gsl_cdf_ugaussian_Q(z)
            let x = gammaQuantile(p: p, q: q, shape: shape)
            let error = p < q ? gsl_cdf_gamma_P(x, shape, 1) / p : gsl_cdf_gamma_Q(x, shape, 1) / q
            // Double-rounding x moves a far tail of a high shape by more than its own last digit. Where x itself leaves the
            // range of Double (small shapes), it is 0.
            #expect(x < 1e-290 || (error - 1).magnitude < 1e-9, "z \(z), x \(x), \(error)")
        }
    }

    @Test func ends() {
        #expect(gammaQuantile(p: 0, q: 1, shape: 2) == 0)
        #expect(gammaQuantile(p: 1, q: 0, shape: 2) == .infinity)
    }
}

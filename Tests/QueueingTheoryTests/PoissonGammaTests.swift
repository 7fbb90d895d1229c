import Testing

@testable import QueueingTheory

@Suite struct PoissonGammaTests {
    @Test func cases() throws {
        let known = QueueingCase.named("poisson_gamma_counts")
        let law = try PoissonGamma(mean: known.input("mean_per_day"), shape: known.input("gamma_shape"))
        known.expectAll(law.outputs(atMost: 500, above: 750), within: 1e-11)
        #expect(abs(law.poissonProbability(above: 750) / known.output("poisson_p_gt_750") - 1) < 1e-9)
    }

    @Test func sums() throws {
        let law = try PoissonGamma(mean: 12, shape: 2.5)
        var sum = 0.0
        for n in 0...60 {
            sum += law.probability(of: n)
            #expect(abs(sum - law.probability(atMost: n)) < 1e-12)
            #expect(abs(law.probability(atMost: n) + law.probability(above: n) - 1) < 1e-12)
        }
        #expect(law.probability(of: -1) == 0 && law.probability(atMost: -1) == 0 && law.probability(above: -1) == 1)
        let median = law.quantile(0.5)
        #expect(law.probability(atMost: median) >= 0.5 && law.probability(atMost: median - 1) < 0.5)
        #expect(throws: QueueingError.self) { try PoissonGamma(mean: 1, shape: 0) }
    }
}

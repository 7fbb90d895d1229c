import CGSL
import Testing

@testable import Distributions

@Suite struct LawTests {
    @Test(arguments: SampleLaws.byMeanAndCV)
    func meanAndCVComeBack(family: Law.Family, mean: Double, cv: Double) throws {
        let law = try Law.with(family, mean: mean, cv: cv)
        // 0.577 is taken for 1/√3; a normal with cv 0.1 loses 10⁻²³ of itself.
        #expect((law.mean / mean - 1).magnitude < 1e-12)
        #expect((law.cv / cv - 1).magnitude < (cv == 0.577 ? 1e-3 : 1e-9), "\(law)")
    }

    @Test(arguments: [1e-3, 0.01, 0.1, 1, 10, 1000])
    func weibullOfAnyVariation(cv: Double) throws {
        let law = try Law.weibull(mean: 3, cv: cv)
        #expect((law.mean / 3 - 1).magnitude < 1e-12 && (law.cv / cv - 1).magnitude < 1e-9)
    }

    /// The density at 0 is then below the least number, at which GSL ended the program.
    @Test(arguments: [(1480.0, 40.0), (1520, 40), (2001, 40), (300, 1), (1e9, 1e-9), (1, 5e-324), (1e9, 1e-300)])
    func normalFarAboveZero(mean: Double, sd: Double) {
        let law = Law.normal(mean: mean, sd: sd)
        #expect(law.mean == mean && law.variance == sd * sd)
    }

    @Test(arguments: SampleLaws.all)
    func quantileInvertsTheDistributionFunction(law: Law) {
        for p in [0.001, 0.05, 0.25, 0.7, 0.95, 0.999] {
            #expect((law.cdf(law.quantile(p)) - p).magnitude < 1e-9, "\(p)")
        }
        #expect(law.cdf(-1) == 0 && law.quantile(0) >= 0 && law.cdf(1e9) > 1 - 1e-9)
    }

    /// Moments integrated numerically over the survival function.
    @Test(arguments: SampleLaws.all)
    func momentsAreThoseOfTheDistributionFunction(law: Law) {
        // Mean = ∫ S, second moment = ∫ 2xS, in steps that grow with x.
        var first = 0.0
        var second = 0.0
        var x = 0.0
        while x < 40 * (law.mean + 10) * max(1, law.cv * law.cv * 4) {
            let h = 0.002 * (law.mean + x) * 0.5
            let middle = x + h / 2
            let survival = 1 - law.cdf(middle)
            first += h * survival
            second += h * 2 * middle * survival
            x += h
        }
        #expect((first / law.mean - 1).magnitude < 2e-4)
        #expect(((second - first * first) / law.variance - 1).magnitude < 5e-3)
    }

    @Test(arguments: SampleLaws.natural)
    func scaling(law: Law) throws {
        let scaled = try law.scaled(by: 1.5)
        #expect((scaled.mean / law.mean - 1.5).magnitude < 1e-12)
        #expect((scaled.cv / law.cv - 1).magnitude < 1e-9)
        #expect((scaled.quantile(0.3) / law.quantile(0.3) - 1.5).magnitude < 1e-9)
        #expect(throws: LawError.outOfRange(field: "factor", found: 0, expected: "more than 0")) {
            try law.scaled(by: 0)
        }
    }

    @Test func constants() throws {
        let law = try Law.with(.constant, mean: 5, cv: nil)
        #expect(law.mean == 5 && law.variance == 0 && law.cv == 0 && law.quantile(0.4) == 5)
        #expect(law.cdf(4.99) == 0 && law.cdf(5) == 1)
    }

    @Test(arguments: [
        (Law.constant(-1), "value"), (.exponential(mean: 0), "mean"), (.exponential(mean: .nan), "mean"),
        (.lognormal(mu: .infinity, sigma: 1), "mu"), (.lognormal(mu: 0, sigma: -1), "sigma"),
        (.gamma(shape: 0, scale: 1), "shape"), (.gamma(shape: 1, scale: .infinity), "scale"),
        (.weibull(shape: -2, scale: 1), "shape"), (.weibull(shape: 2, scale: 0), "scale"),
        (.erlang(stages: 0, mean: 1), "stages"), (.erlang(stages: 2, mean: -1), "mean"),
        (.hyperexponential([]), "branches"),
        (.hyperexponential([.init(probability: 0.5, mean: 1)]), "branches.probability"),
        (.hyperexponential([.init(probability: 1.5, mean: 1)]), "branches[0].probability"),
        (
            .hyperexponential([.init(probability: 1, mean: 1), .init(probability: 0, mean: 1)]),
            "branches[1].probability"
        ),
        (.hyperexponential([.init(probability: 1, mean: 0)]), "branches[0].mean"),
        (.normal(mean: -1, sd: 1), "mean"), (.normal(mean: 1, sd: 0), "sd"),
        (.uniform(min: -1, max: 1), "min"), (.uniform(min: 1, max: 1), "max"),
        (.triangular(min: 0, mode: 2, max: 1), "mode"), (.triangular(min: 1, mode: 1, max: 1), "max"),
    ])
    func badParametersAreRefused(law: Law, field: String) {
        let error = #expect(throws: LawError.self) { try law.validated() }
        #expect(error?.field == field)
        #expect(throws: LawError.self) { try SamplerStore().compile(law) }
    }

    @Test(arguments: Law.Family.allCases, [(0.0, 0.3), (-1, 0.3), (.nan, 0.3), (1, -0.5), (1, .nan), (1, .infinity)])
    func badMeansAndCVsAreRefused(family: Law.Family, values: (mean: Double, cv: Double)) {
        let error = #expect(throws: LawError.self) { try Law.with(family, mean: values.mean, cv: values.cv) }
        #expect(error.map { $0.field == "mean" || $0.field == "cv" } == true)
    }

    @Test(arguments: [
        (Law.Family.erlang, 0.6, "1/√k for a whole k up to a million; the nearest is 0.5773502691896258"),
        (.erlang, 1.2, "1/√k for a whole k up to a million; the nearest is 1.0"),
        (.hyperexponential, 1, "more than 1"), (.exponential, 0.5, "1 or nothing"), (.constant, 0.5, "0 or nothing"),
        (.uniform, 0.6, "at most 0.5773502691896258, or values would be negative"),
        (.triangular, 0.5, "at most 0.4082482904638631, or values would be negative"),
        (.weibull, 2000, "from 0.001 to 1000"), (.lognormal, 0, "more than 0"), (.gamma, 0, "more than 0"),
    ])
    func cvsOutsideTheFamily(family: Law.Family, cv: Double, expected: String) {
        #expect(throws: LawError.outOfRange(field: "cv", found: cv, expected: .value(expected))) {
            try Law.with(family, mean: 10, cv: cv)
        }
    }

    @Test func aMissingCVIsRefused() {
        #expect(throws: LawError.self) { try Law.with(.gamma, mean: 1, cv: nil) }
    }
}

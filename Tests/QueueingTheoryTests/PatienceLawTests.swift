import Testing

@testable import QueueingTheory

@Suite struct PatienceLawTests {
    static let laws: [(name: String, law: PatienceLaw)] = [
        ("exponential", .exponential(meanSeconds: 120)), ("deterministic", .deterministic(seconds: 100)),
        ("weibull", .weibull(shape: 0.7, scaleSeconds: 90)), ("weibull 1", .weibull(shape: 1, scaleSeconds: 120)),
        ("lognormal", .lognormal(meanSeconds: 180, cv: 1.2)),
    ]

    @Test(arguments: laws.indices) func meanUpToIsTheIntegralOfSurvival(_ index: Int) {
        let (name, law) = Self.laws[index]
        for t in [0, 1, 50, 100, 400, 3000.0] {
            let points = ([0, t] + law.jumps.filter { $0 < t }).sorted()
            #expect(abs(law.meanUpTo(t) - Quadrature.integral(over: points, law.survival)) < 1e-8, "\(name) \(t)")
        }
        #expect(law.survival(0) == 1)
    }
}

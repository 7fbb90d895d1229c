import CGSL
import Testing

@testable import Distributions

@Suite struct BusynessProcessTests {
    @Test(arguments: [(0.1, 0.0), (0.1, 0.3), (0.3, 0.8), (1, 0.5), (0.2, -0.5), (1, 0)])
    func momentsAndMemory(sd: Double, autocorrelation: Double) throws {
        var process = try BusynessProcess(sd: sd, autocorrelation: autocorrelation)
        let stream = GoodnessOfFit.stream("busyness")
        let n = 40_000
        let days = (0..<n).map { _ in process.next(stream) }
        let rho = autocorrelation
        // Days that remember each other are worth fewer: the variance of a mean grows by (1+ρ)/(1−ρ), about.
        let worth = Double(n) * (1 - rho.magnitude) / (1 + rho.magnitude)
        let mean = days.reduce(0, +) / Double(n)
        #expect((mean - 1).magnitude < GoodnessOfFit.z * sd / worth.squareRoot())
        let squares = days.map { ($0 - 1) * ($0 - 1) }
        let variance = squares.reduce(0, +) / Double(n)
        let kurtosis = squares.reduce(0) { $0 + $1 * $1 } / Double(n) / (variance * variance)
        #expect((variance / (sd * sd) - 1).magnitude < GoodnessOfFit.z * ((kurtosis - 1) / worth).squareRoot())
        let products = zip(days, days.dropFirst()).map { ($0 - 1) * ($1 - 1) }
        let lag = products.reduce(0, +) / Double(n - 1) / variance
        #expect((lag - rho).magnitude < GoodnessOfFit.z * (kurtosis / worth).squareRoot(), "\(lag)")
        // Days far apart are nearly independent: its law must be the gamma.
        let sparse = stride(from: 0, to: n, by: rho == 0 ? 1 : 40).map { days[$0] }
        let shape = 1 / (sd * sd)
        #expect(GoodnessOfFit.kolmogorov(sparse) { gsl_cdf_gamma_P($0, shape, 1 / shape) } < GoodnessOfFit.smirnov)
    }

    @Test func noVariationDrawsNothing() throws {
        var process = try BusynessProcess(sd: 0, autocorrelation: 0.3)
        let stream = GoodnessOfFit.stream()
        #expect((0..<10).allSatisfy { _ in process.next(stream) == 1 })
        #expect(stream.bits() == GoodnessOfFit.stream().bits())
    }

    @Test(arguments: [
        (-0.1, 0.0, "sd"), (.nan, 0, "sd"), (3.5, 0, "sd"), (0.2, 1, "autocorrelation"), (0.2, -1, "autocorrelation"),
        (0.2, .nan, "autocorrelation"), (1, -0.7, "autocorrelation"),
    ])
    func refused(sd: Double, autocorrelation: Double, field: String) {
        let error = #expect(throws: LawError.self) { try BusynessProcess(sd: sd, autocorrelation: autocorrelation) }
        #expect(error?.field == field)
    }

    @Test func theErrorSaysWhatCanBeHad() {
        let error = #expect(throws: LawError.self) { try BusynessProcess(sd: 1, autocorrelation: -0.7) }
        #expect(error?.expected.english.hasPrefix("from -0.6449") == true)
    }
}

import Foundation
import Testing

@testable import Statistics

@Suite struct PairedRatiosTests {
    private typealias Side = (numerator: Int64, denominator: Int64)

    @Test func twiceIsTheLogarithmOfTwoForCertain() throws {
        let pairs = [(3, 7), (5, 9), (2, 4)].map { x, y in
            (first: Side(Int64(2 * x), Int64(y)), second: Side(Int64(x), Int64(y)))
        }
        let found = try #require(PairedRatios.logRatio(pairs, confidence: .percent95))
        #expect(abs(found.mean - log(2)) < 1e-12 && found.halfWidth! < 1e-12 && found.n == 3)
    }

    /// The jackknife agrees to first order.
    @Test func intervalsOfLogarithms() throws {
        var random = SplitMix(state: 8)
        let pairs = (0..<40).map { _ in
            let shared = Int64(1000 * random.uniform())
            return (
                first: Side(2000 + shared + Int64(300 * random.uniform()), 900 + Int64(200 * random.uniform())),
                second: Side(1500 + shared + Int64(300 * random.uniform()), 1000 + Int64(200 * random.uniform()))
            )
        }
        func value(_ pairs: [(first: Side, second: Side)]) -> Double {
            func ratio(_ sides: [Side]) -> Double {
                Double(sides.reduce(0) { $0 + $1.numerator }) / Double(sides.reduce(0) { $0 + $1.denominator })
            }
            return log(ratio(pairs.map(\.first)) / ratio(pairs.map(\.second)))
        }
        let n = Double(pairs.count)
        let left = pairs.indices.map { out in value(pairs.indices.filter { $0 != out }.map { pairs[$0] }) }
        // Standard error: √((n − 1)/n · Σ(θᵢ − θ̄)²).
        let error = ((n - 1) / n * Moments(left).m2).squareRoot()
        let t = StudentInterval.quantile(probability: 0.975, degreesOfFreedom: n - 1)
        let found = try #require(PairedRatios.logRatio(pairs, confidence: .percent95))
        #expect(abs(found.mean - value(pairs)) < 1e-12)
        #expect(abs(found.halfWidth! / (t * error) - 1) < 0.02)
    }

    @Test func noLogarithmOfNothing() {
        let none: [(first: Side, second: Side)] = [((0, 5), (3, 5)), ((0, 4), (2, 4))]
        #expect(PairedRatios.logRatio(none, confidence: .percent95) == nil)
        #expect(PairedRatios.logRatio([((0, 0), (3, 5))], confidence: .percent95) == nil)
        let one = PairedRatios.logRatio([((1, 2), (1, 4))], confidence: .percent95)
        #expect(one?.halfWidth == nil && abs(one!.mean - log(2)) < 1e-12)
    }
}

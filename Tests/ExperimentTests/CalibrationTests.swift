import Experiment
import Glibc
import Statistics
import Testing

/// The search on functions that are known; each trial has four replications that scatter around the function.
@Suite struct CalibrationTests {
    private func search(
        _ range: ClosedRange<Double>, decimals: Int = 5, target: Double, tolerance: Double = 0.001,
        scatter: Int64 = 100,
        cancelAfter: Int = .max, _ function: (Double) -> Double
    ) -> Calibration {
        var tried = 0
        return Calibration(.init(range: range, decimals: decimals, target: target, tolerance: tolerance)) { value in
            guard tried < cancelAfter else { return nil }
            tried += 1
            let mean = function(value)
            // The same noise whatever the value: common random numbers.
            let pairs = [-2 * scatter, -scatter, scatter, 2 * scatter].map {
                (numerator: Int64((mean * 1_000_000).rounded()) + $0, denominator: Int64(1_000_000))
            }
            var moments = RatioMoments()
            for pair in pairs { moments.add(numerator: pair.numerator, denominator: pair.denominator) }
            return .init(value: value, estimate: moments.estimate(confidence: .percent95)!, pairs: pairs)
        }
    }

    @Test(arguments: [0.05, 0.3, 0.73, 0.99])
    func aSmoothResponseIsMet(target: Double) throws {
        let found = search(-6...6, target: target, tolerance: 1e-4) { 1 / (1 + exp(-$0)) }
        let best = try #require(found.best)
        #expect(found.ending == .met && abs(best.estimate.mean - target) <= 1e-4)
        #expect(abs(best.value - log(target / (1 - target))) < 0.02)
        #expect(found.trials.count <= 16 && found.turn == nil)
        #expect(Set(found.trials.map(\.value)).count == found.trials.count, "nothing is tried twice")
    }

    @Test func aFallingResponseIsMetToo() throws {
        let found = search(0...10, target: 3, tolerance: 0.01) { 20 * exp(-$0) }
        let best = try #require(found.best)
        #expect(found.ending == .met && abs(best.value - log(20.0 / 3)) < 0.01)
    }

    @Test func theEndsAreOfTheRange() {
        #expect(search(2...3, target: 2) { $0 }.best?.value == 2)
        #expect(search(2...3, target: 3) { $0 }.best?.value == 3)
    }

    @Test(arguments: [(-0.2, 2.0), (1.2, 3.0)])
    func whatIsOutOfReachIsSaid(target: Double, nearest: Double) throws {
        let found = search(2...3, target: target) { $0 - 2 }
        #expect(found.ending == .outOfReach && found.best?.value == nearest)
        #expect(found.reach == 0...1 && found.trials.count == 5)
    }

    @Test func aResponseThatDoesNotMoveIsOutOfReach() {
        let found = search(0...1, target: 0.5) { _ in 0.25 }
        #expect(found.ending == .outOfReach && found.reach == 0.25...0.25 && found.turn == nil)
        #expect(found.best?.value == 0)
    }

    @Test func aJumpIsSaid() throws {
        let found = search(0...1, decimals: 3, target: 0.5) { $0 < 0.377 ? 0.2 : 0.9 }
        let (low, high) = try #require(found.bracket)
        #expect(found.ending == .jumps && abs(low.value - 0.376) < 1e-9 && abs(high.value - 0.377) < 1e-9)
        #expect(found.best?.estimate.mean == 0.2, "nearer to a half than 0.9")
    }

    @Test(arguments: [(7.4, 7.0), (7.6, 8.0), (7.5, 7.0)])
    func ofWholeNumbersTheNearest(target: Double, nearest: Double) {
        let found = search(1...100, decimals: 0, target: target) { $0 }
        #expect(found.ending == .nearest && found.best?.value == nearest)
        #expect(found.trials.allSatisfy { $0.value == $0.value.rounded() })
    }

    @Test func aFewWholeNumbersAreAllTried() {
        let found = search(4...6, decimals: 0, target: 5.2) { $0 }
        #expect(found.ending == .nearest && found.best?.value == 5 && found.trials.map(\.value).sorted() == [4, 5, 6])
    }

    @Test func aTurnIsSaidBeyondChance() throws {
        let found = search(0...4, target: 2) { 4 - ($0 - 2) * ($0 - 2) }
        #expect(found.ending == .met)
        let turn = try #require(found.turn)
        #expect(turn.rise.0.value < turn.fall.0.value)
        // The same curve a millionth as high is lost in the scatter, which differs from value to value.
        var seed: UInt64 = 7
        let flat = Calibration(.init(range: 0...4, decimals: 3, target: 9, tolerance: 0.1)) { value in
            let pairs = (0..<8).map { _ -> (numerator: Int64, denominator: Int64) in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return (500_000 + Int64(seed >> 48), 1_000_000)
            }
            var moments = RatioMoments()
            for pair in pairs { moments.add(numerator: pair.numerator, denominator: pair.denominator) }
            return .init(value: value, estimate: moments.estimate(confidence: .percent95)!, pairs: pairs)
        }
        #expect(flat.ending == .outOfReach && flat.turn == nil)
    }

    @Test func aSearchCanBeCancelled() {
        #expect(search(0...1, target: 0.5, cancelAfter: 0) { $0 }.best == nil)
        let found = search(0...1, target: 0.31, cancelAfter: 6) { $0 * $0 * $0 }
        #expect(found.ending == .interrupted && found.trials.count == 6 && found.best != nil)
    }

    @Test func aSearchEnds() {
        let found = search(0...1, decimals: 12, target: 0.5, tolerance: 1e-9, scatter: 0) {
            $0 < 0.123_456_789 ? 0 : 1
        }
        #expect(found.ending == .jumps && found.trials.count <= Calibration.mostTrials)
    }
}

import Scenarios
import SimulationTime
import Testing

@testable import Sizing

@Suite struct StandingTests {
    private static func promises(_ stretch: SizingQuestion.Stretch, _ probability: Double?) throws -> Promises {
        var question = SizingQuestion(
            goals: [.init(measure: "service_level", side: .atLeast, value: 0.8)], groups: [0], step: .hours(6))
        question.stretch = stretch
        question.probability = probability
        var scenario = SeatGridTests.scenario(.constant(5))
        scenario.slot = .hours(6)
        let grid = try SeatGrid(scenario, question)
        let series = [Series(scope: 0, part: { _ in 0 }, whole: { _ in 0 }, scale: 1)]
        return Promises(grid, days: Array(1...6), series: series)
    }

    /// Two replications of six days of four slots, by a rule that makes some slots empty.
    private static func seen(_ seed: Int) -> Observations {
        var seen = Observations(series: 1, days: 6, slots: 4)
        for replication in 0..<2 {
            seen.append(
                (0..<24).map { slot in
                    let whole = Int64((slot * 7 + replication * 3 + seed) % 5)
                    return [min(whole, Int64((slot * 3 + seed) % 4)), whole]
                })
        }
        return seen
    }

    /// What a promise is, added up the plain way.
    private static func margin(_ promises: Promises, _ seen: Observations, _ promise: Int) -> Double? {
        var units: [Int: SIMD2<Int64>] = [:]
        for replication in 0..<seen.replications {
            for slot in promises.slotsOfStretch[promise] {
                units[replication * 1000 + promises.unitOfSlot[slot], default: .zero] &+=
                    seen.pairs[seen.start(replication, 0) + slot]
            }
        }
        let valued = units.values.filter { $0.y > 0 }
        if valued.isEmpty { return nil }
        if let probability = promises.grid.question.probability {
            return Double(valued.count { Double($0.x) / Double($0.y) >= 0.8 }) / Double(valued.count) - probability
        }
        let sum = valued.reduce(SIMD2<Int64>.zero) { $0 &+ $1 }
        return Double(sum.x) / Double(sum.y) - 0.8
    }

    @Test(arguments: SizingQuestion.Stretch.allCases, [nil, 0.5])
    func sumsStayTrueWhileSlotsAreExchanged(stretch: SizingQuestion.Stretch, probability: Double?) throws {
        let promises = try Self.promises(stretch, probability)
        #expect(promises.count == [.slot: 12, .day: 3, .month: 2, .period: 1][stretch])
        let (first, second) = (Self.seen(1), Self.seen(2))
        var standing = Standing(promises, first)
        var other = second
        func isTrue(_ seen: Observations) -> Bool {
            (0..<promises.count).allSatisfy { promise in
                let expected = Self.margin(promises, seen, promise)
                guard let found = standing.margin(promise) else { return expected == nil }
                return expected.map { abs($0 - found) < 1e-12 } ?? false
            }
        }
        #expect(isTrue(first))
        var mixed = first
        var rest = second
        for replication in 0..<2 { for slot in 5..<17 { mixed.exchange(&rest, mixed.start(replication, 0) + slot) } }
        standing.exchange(&other, slots: 5..<17)
        #expect(isTrue(mixed) && other.pairs == rest.pairs)
        standing.exchange(&other, slots: 5..<17)
        #expect(isTrue(first) && other.pairs == second.pairs)
    }
}

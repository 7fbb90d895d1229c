import Scenarios
import SimulationTime
import Statistics
import Testing

@testable import HotlineModel

@Suite struct WaitStepsTests {
    @Test func endsRiseAndABucketHoldsOneAtMost() {
        #expect(zip(WaitSteps.ends, WaitSteps.ends.dropFirst()).allSatisfy { $0 < $1 })
        let buckets = WaitSteps.ends.map { QuantileSketch.bucket(of: $0) }
        #expect(Set(buckets).count == buckets.count)
    }

    /// Every wait at, just before and just after an end, and others at random, belongs to the first end that is not below it.
    @Test func waitsAreCountedExactly() throws {
        let world = try World(
            compiling: Timetable.scenario([Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])], days: 2))
        var numbers = TestNumbers(state: 5)
        let waits =
            WaitSteps.ends.flatMap { [$0, $0 + 1, max(0, $0 - 1)] } + [86_399_999, 3_600_001]
            + (0..<2000).map { _ in Int64.random(in: 0..<5_000_000, using: &numbers) }
        var tallies = Tallies(for: world)
        var expected = [Int64](repeating: 0, count: 2 * WaitSteps.cells)
        for (index, wait) in waits.enumerated() {
            let isAnswered = index.isMultiple(of: 3)
            tallies.addWait(wait, type: 0, day: 0, isAnswered: isAnswered)
            let step = WaitSteps.ends.firstIndex { $0 >= wait } ?? WaitSteps.ends.count
            expected[(isAnswered ? 0 : WaitSteps.cells) + step] += 1
        }
        #expect(tallies.ledger(for: world).waitCounts == expected)
    }
}

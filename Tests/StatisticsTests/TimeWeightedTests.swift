import Testing

@testable import Statistics

@Suite struct TimeWeightedTests {
    @Test func integralAndMean() {
        var queue = TimeWeighted(value: 0, at: 1000)
        #expect(queue.mean(at: 1000) == nil)
        queue.change(to: 3, at: 2000)
        queue.change(by: -1, at: 2500)
        #expect(queue.integral(at: 4000) == 1500 + 3000)
        #expect(queue.mean(at: 4000) == 1.5)
        #expect(queue.value == 2 && queue.updatedAt == 2500 && queue.openedAt == 1000)
    }

    /// Flushing at any instants cuts the same integral into windows.
    @Test func windowsAddUp() {
        var random = SplitMix(state: 3)
        var whole = TimeWeighted(value: 5, at: 0)
        var cut = whole
        var sum: Int64 = 0
        var now: Int64 = 0
        for _ in 0..<1000 {
            now += Int64.random(in: 0...50, using: &random)
            let value = Int64.random(in: 0...9, using: &random)
            whole.change(to: value, at: now)
            cut.change(to: value, at: now)
            if value == 0 { sum += cut.flush(at: now) }
        }
        sum += cut.flush(at: now + 10)
        #expect(sum == whole.integral(at: now + 10))
        #expect(cut.integral(at: now + 10) == 0 && cut.value == whole.value)
    }
}

import Statistics
import Testing

/// Wilson's interval beside values worked out by hand: z = 1.959964 at 95 %.
@Suite struct ShareIntervalTests {
    struct Case: Sendable {
        let count: Int
        let trials: Int
        let low: Double
        let high: Double
    }

    /// (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). All of ten: 10/(10 + z²) to 1.
    static let cases = [
        Case(count: 10, trials: 10, low: 0.722467, high: 1), Case(count: 0, trials: 10, low: 0, high: 0.277533),
        Case(count: 5, trials: 10, low: 0.236593, high: 0.763407), Case(count: 1, trials: 1, low: 0.206549, high: 1),
        Case(count: 81, trials: 263, low: 0.255289, high: 0.366210),
    ]

    @Test(arguments: cases) func byHand(item: Case) throws {
        let found = try #require(ShareInterval.wilson(item.count, of: item.trials, confidence: .percent95))
        #expect(abs(found.low - item.low) < 1e-6 && abs(found.high - item.high) < 1e-6, "\(found)")
    }

    @Test func moreConfidenceIsWider() throws {
        let (a, b) = (
            try #require(ShareInterval.wilson(7, of: 20, confidence: .percent90)),
            try #require(ShareInterval.wilson(7, of: 20, confidence: .percent99))
        )
        #expect(b.low < a.low && a.low < 0.35 && 0.35 < a.high && a.high < b.high)
        #expect(ShareInterval.wilson(0, of: 0, confidence: .percent95) == nil)
    }
}

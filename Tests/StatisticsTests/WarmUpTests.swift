import Testing

@testable import Statistics

@Suite struct WarmUpTests {
    static func series(_ n: Int, bias: (Int) -> Double) -> [Double] {
        var random = SplitMix(state: 8)
        return (0..<n).map { 10 + random.uniform() - 0.5 + bias($0) }
    }

    @Test func findsTheEndOfARamp() throws {
        let warmUp = try #require(WarmUp(Self.series(1000) { $0 < 200 ? -10 + Double($0) / 20 : 0 }))
        #expect(warmUp.truncation % 5 == 0)
        #expect((180...205).contains(warmUp.truncation))
        #expect(warmUp.hasSettled && abs(warmUp.mean - 10) < 0.05)
    }

    @Test func keepsAllOfAConstant() throws {
        let warmUp = try #require(WarmUp([Double](repeating: 3, count: 103)))
        #expect(warmUp.truncation == 0 && warmUp.mean == 3 && warmUp.statistic == 0 && warmUp.hasSettled)
    }

    /// Batch means 0, 4, 4, 4 … : by hand, cutting one batch leaves no variance at all.
    @Test func byHand() throws {
        let warmUp = try #require(WarmUp([0, 0, 4, 4, 4, 4, 4, 4, 4], batchSize: 2))
        #expect(warmUp.truncation == 2 && warmUp.mean == 4)
    }

    @Test func saysWhenASeriesNeverSettles() throws {
        #expect(try #require(WarmUp(Self.series(400) { Double($0) })).hasSettled == false)
        #expect(WarmUp(Self.series(19) { _ in 0 }) == nil)
    }
}

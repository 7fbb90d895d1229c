import Testing

@testable import Statistics

@Suite struct MomentsTests {
    @Test func exactValues() {
        let moments = Moments([2, 4, 4, 4, 5, 5, 7, 9])
        #expect(moments.n == 8 && moments.mean == 5)
        #expect(relativeError(moments.m2, 32) < 1e-15)
        #expect(relativeError(moments.variance!, 32.0 / 7) < 1e-15)
        #expect(relativeError(moments.sd!, 2.138089935299395) < 1e-15)
        #expect(moments.minimum == 2 && moments.maximum == 9)
    }

    @Test func noCancellation() {
        let moments = Moments([1e12 - 1, 1e12, 1e12 + 1])
        #expect(moments.mean == 1e12 && moments.sd == 1)
    }

    @Test func few() {
        #expect(Moments().estimate(confidence: .percent95) == nil)
        #expect(Moments([3]).sd == nil)
        #expect(Moments([3]).estimate(confidence: .percent95) == Estimate(mean: 3, halfWidth: nil, sd: nil, n: 1))
    }

    @Test(arguments: [0, 1, 17, 500, 999, 1000]) func mergeIsWhole(cut: Int) {
        var random = SplitMix(state: 7)
        let series = (0..<1000).map { _ in 1e6 + random.uniform() }
        let whole = Moments(series)
        var merged = Moments(series[..<cut])
        merged.merge(Moments(series[cut...]))
        #expect(merged.n == whole.n && merged.minimum == whole.minimum && merged.maximum == whole.maximum)
        #expect(relativeError(merged.mean, whole.mean) < 1e-15)
        #expect(relativeError(merged.m2, whole.m2) < 1e-9)
    }
}

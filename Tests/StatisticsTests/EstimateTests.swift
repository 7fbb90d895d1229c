import Testing

@testable import Statistics

@Suite struct EstimateTests {
    @Test func interval() throws {
        let estimate = Estimate(mean: 10, sd: 2, n: 10, confidence: .percent95)
        let halfWidth = try #require(estimate.halfWidth)
        #expect(relativeError(halfWidth, 2.26215716279820554 * 2 / 10.0.squareRoot()) < 1e-12)
        #expect(estimate.low == 10 - halfWidth)
        #expect(estimate.high == 10 + halfWidth)
        #expect(estimate.relativeHalfWidth == halfWidth / 10)
        #expect(estimate.covers(11) == true)
        #expect(estimate.covers(12) == false)
    }

    @Test func oneReplicationKnowsNoWidth() {
        let estimate = Estimate(mean: 10, sd: nil, n: 1, confidence: .percent95)
        #expect(estimate.halfWidth == nil && estimate.low == nil && estimate.high == nil)
        #expect(estimate.covers(10) == nil && estimate.relativeHalfWidth == nil)
    }
}

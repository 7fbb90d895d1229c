import Testing

@testable import Statistics

@Suite struct ConfidenceLevelTests {
    @Test(arguments: [0, 1, -0.1, 1.5, Double.nan, .infinity]) func refuses(_ level: Double) {
        #expect(ConfidenceLevel(level) == nil)
    }

    @Test func twoSided() {
        #expect(ConfidenceLevel(0.95) == .percent95)
        #expect(ConfidenceLevel.percent95.twoSidedProbability == 0.975)
        #expect(ConfidenceLevel.percent90 < .percent99)
    }
}

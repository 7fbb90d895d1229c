import Testing

@testable import Statistics

@Suite struct HolmTests {
    @Test(
        arguments: [
            ([], []), ([0.04], [0.04]), ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]),
            ([0.5, 0.9, 1], [1, 1, 1]),
            ([0.02, 0.02], [0.04, 0.04]),
        ] as [([Double], [Double])])
    func adjusted(_ p: [Double], _ expected: [Double]) {
        #expect(zip(Holm.adjusted(p), expected).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(Holm.adjusted(p).count == expected.count)
    }

    /// An interval that just touches 0 at 95 % has a p-value of 5 %.
    @Test func pValues() throws {
        let sd = 2.0
        let half = try #require(StudentInterval.halfWidth(sd: sd, n: 10, confidence: .percent95))
        for mean in [half, -half] {
            let p = try #require(Estimate(mean: mean, sd: sd, n: 10, confidence: .percent95).pValue)
            #expect(abs(p - 0.05) < 1e-9)
        }
        #expect(Estimate(mean: 0, sd: 0, n: 5, confidence: .percent95).pValue == 1)
        #expect(Estimate(mean: 1, sd: 0, n: 5, confidence: .percent95).pValue == 0)
        #expect(Estimate(mean: 1, sd: nil, n: 1, confidence: .percent95).pValue == nil)
    }
}

import Testing

@testable import Statistics

@Suite struct StudentIntervalTests {
    // Roots of the regularised incomplete beta function to 18 digits (mpmath).
    @Test(arguments: [
        (0.975, 9.0, 2.26215716279820554), (0.975, 1, 12.7062047361747046), (0.995, 29, 2.75638590367060549),
        (0.95, 4, 2.13184678632665032), (0.9995, 99, 3.39152883336365056),
    ])
    func tQuantiles(_ p: Double, _ degrees: Double, _ exact: Double) {
        #expect(relativeError(StudentInterval.quantile(probability: p, degreesOfFreedom: degrees), exact) < 1e-10)
    }

    @Test func otherQuantiles() {
        #expect(relativeError(StudentInterval.normalQuantile(probability: 0.975), 1.95996398454005424) < 1e-12)
        let chi = StudentInterval.chiSquareQuantile(probability: 0.95, degreesOfFreedom: 10)
        #expect(relativeError(chi, 18.3070380532751469) < 1e-10)
        #expect(abs(StudentInterval.chiSquareTail(statistic: chi, degreesOfFreedom: 10) - 0.05) < 1e-10)
    }

    @Test func oneObservationHasNoInterval() {
        #expect(StudentInterval.halfWidth(sd: 1, n: 1, confidence: .percent95) == nil)
    }

    /// 1000 intervals from n = 10 normal observations: the number that cover lies within the 99.9 % bounds of
    /// Binomial(1000, 0.95), 926 … 972.
    @Test func coverage() throws {
        var random = SplitMix(state: 12345)
        var covered = 0
        for _ in 0..<1000 {
            var moments = Moments()
            for _ in 0..<10 { moments.add(50 + 3 * StudentInterval.normalQuantile(probability: random.uniform())) }
            if try #require(moments.estimate(confidence: .percent95)).covers(50)! { covered += 1 }
        }
        #expect((926...972).contains(covered))
    }
}

import Testing

@testable import Statistics

@Suite struct SequentialStoppingTests {
    static func rule(_ precision: Double = 0.05, _ minimum: Int = 10, _ maximum: Int = 1000) throws
        -> SequentialStopping
    {
        try SequentialStopping(
            measure: "service_level", relativePrecision: precision, minimumReplications: minimum,
            maximumReplications: maximum)
    }

    @Test func refusesBadRules() {
        #expect(throws: SequentialStopping.Invalid.relativePrecision(0)) { try Self.rule(0) }
        #expect(throws: SequentialStopping.Invalid.relativePrecision(.infinity)) { try Self.rule(.infinity) }
        #expect(throws: SequentialStopping.Invalid.minimumReplications(4)) { try Self.rule(0.1, 4) }
        #expect(throws: SequentialStopping.Invalid.maximumReplications(9)) { try Self.rule(0.1, 10, 9) }
    }

    // mean, sd, done → verdict at γ = 5 %. The needed n: t_{n−1}·sd/√n ≤ 5 of mean 100, checked by hand with tables.
    @Test(arguments: [
        (100.0, 0.0, 10, SequentialStopping.Verdict.precise),
        (100, 1, 5, .more(5)),
        (100, 6.9, 10, .precise),
        (100, 8, 10, .more(3)),
        (100, 200, 10, .more(10)),
        (0, 1, 10, .more(10)),
        (0, 0, 10, .precise),
        (100, 500, 1000, .exhausted),
        (-100, 6.9, 10, .precise),
    ])
    func verdicts(_ mean: Double, _ sd: Double, _ done: Int, _ verdict: SequentialStopping.Verdict) throws {
        let estimate = Estimate(mean: mean, sd: sd, n: done, confidence: .percent95)
        #expect(try Self.rule().verdict(estimate, done: done) == verdict)
    }

    @Test func unknownMeasure() throws {
        #expect(try Self.rule().verdict(nil, done: 0) == .more(10))
        #expect(try Self.rule().verdict(nil, done: 10) == .more(10))
        #expect(try Self.rule().verdict(nil, done: 1000) == .exhausted)
        #expect(try Self.rule().replicationsNeeded(nil, done: 600) == 1000)
    }

    /// At γ = 1 % on normal observations with cv 0.1 the rule stops near n = (1.96·0.1/0.01)² ≈ 384 and still covers:
    /// 400 experiments, at least the 99.9 % lower bound of Binomial(400, 0.93).
    @Test func coverageAfterStopping() throws {
        let rule = try Self.rule(0.01)
        var random = SplitMix(state: 31)
        var covered = 0
        var replications = Moments()
        for _ in 0..<400 {
            var moments = Moments()
            loop: while true {
                let estimate = moments.estimate(confidence: .percent95)
                switch rule.verdict(estimate, done: moments.n) {
                case .more(let batch):
                    for _ in 0..<batch {
                        moments.add(1 + 0.1 * StudentInterval.normalQuantile(probability: random.uniform()))
                    }
                default:
                    if estimate!.covers(1)! { covered += 1 }
                    break loop
                }
            }
            replications.add(Double(moments.n))
        }
        #expect(covered >= 356)
        #expect((350...420).contains(replications.mean))
    }
}

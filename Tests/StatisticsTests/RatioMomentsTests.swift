import Testing

@testable import Statistics

@Suite struct RatioMomentsTests {
    static func moments(_ pairs: some Sequence<(Int64, Int64)>) -> RatioMoments {
        var moments = RatioMoments()
        for (x, y) in pairs { moments.add(numerator: x, denominator: y) }
        return moments
    }

    static let big: Int64 = 1_000_000_000_000

    // Means and standard deviations by rational arithmetic and 40 digits (Python's Fraction, mpmath).
    static let cases: [(pairs: [(Int64, Int64)], ratio: Double, sd: Double)] = [
        ([(812, 1000), (790, 950), (655, 800)], 0.82072727272727272727, 0.01049046206861022567),
        ([(-5, 3), (3, 7), (big, 11)], 47619047618.952380952, 60463907600.777899683),
        ([(big - 1, 1), (big, 1), (big + 1, 1)], 1e12, 1),
        (
            [
                (10 * big + 7, 10 * big + 9), (10 * big - 3, 10 * big - 2), (10 * big + 1, 10 * big + 5),
                (10 * big, 10 * big - 12),
            ], 1.000000000000125, 7.274384280932762674e-13
        ),
        ((0..<1000).map { (big + ($0 * 7919) % 1000, 1) }, 1000000000499.5, 288.81943609574939177),
        (
            (0..<1000).map { (big + ($0 * 7919) % 1000, big + ($0 * 104_729) % 997) }, 1.000000000002862,
            4.0979786612538920014e-10
        ),
    ]

    @Test(arguments: cases.indices) func exactEstimates(_ index: Int) throws {
        let expected = Self.cases[index]
        let moments = Self.moments(expected.pairs)
        let estimate = try #require(moments.estimate(confidence: .percent95))
        #expect(relativeError(estimate.mean, expected.ratio) < 1e-15)
        #expect(relativeError(try #require(estimate.sd), expected.sd) < 1e-13)
        #expect(estimate.n == expected.pairs.count)
    }

    @Test func unknowns() {
        #expect(RatioMoments().estimate(confidence: .percent95) == nil)
        #expect(Self.moments([(3, 0), (4, 0)]).estimate(confidence: .percent95) == nil)
        let single = Self.moments([(3, 4)]).estimate(confidence: .percent95)
        #expect(single == Estimate(mean: 0.75, halfWidth: nil, sd: nil, n: 1))
        #expect(Self.moments([(3, 4), (6, 8)]).sd == 0)
    }

    /// The plain mean is the case y = 1.
    @Test func agreesWithMoments() throws {
        let series: [Int64] = [31, -4, 1, 59, 26, 5]
        let exact = try #require(Self.moments(series.map { ($0, 1) }).estimate(confidence: .percent99))
        let plain = try #require(Moments(series.map(Double.init)).estimate(confidence: .percent99))
        #expect(relativeError(exact.halfWidth!, plain.halfWidth!) < 1e-14)
    }

    @Test func mergeIsTheSameToTheBitInAnyOrder() {
        var random = SplitMix(state: 99)
        let pairs = (0..<600).map { _ in
            (
                Int64.random(in: -10_000_000_000...10_000_000_000, using: &random),
                Int64.random(in: 0...5000, using: &random)
            )
        }
        let whole = Self.moments(pairs)
        for parts in [1, 2, 7, 600] {
            var pieces = (0..<parts).map { part in
                Self.moments(pairs.indices.filter { $0 % parts == part }.map { pairs[$0] })
            }
            pieces.shuffle(using: &random)
            var merged = RatioMoments()
            for piece in pieces { merged.merge(piece) }
            #expect(merged == whole)
            #expect(merged.estimate(confidence: .percent95) == whole.estimate(confidence: .percent95))
        }
    }

    /// 1000 experiments on x = 2y + noise: the delta method covers R = 2 within the 99.9 % bounds of Binomial(1000, 0.95).
    @Test func coverage() {
        var random = SplitMix(state: 4)
        var covered = 0
        for _ in 0..<1000 {
            var moments = RatioMoments()
            for _ in 0..<20 {
                let y = Int64.random(in: 9000...11000, using: &random)
                let noise = 200 * StudentInterval.normalQuantile(probability: random.uniform())
                moments.add(numerator: 2 * y + Int64(noise.rounded()), denominator: y)
            }
            if moments.estimate(confidence: .percent95)!.covers(2)! { covered += 1 }
        }
        #expect((926...972).contains(covered))
    }
}

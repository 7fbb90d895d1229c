import Testing

@testable import Distributions

@Suite struct SamplerTests {
    @Test(arguments: SampleLaws.all)
    func drawsFitTheLaw(law: Law) throws {
        let store = SamplerStore()
        let sampler = try store.compile(law)
        let stream = GoodnessOfFit.stream("sampler \(law)")
        let sample = (0..<100_000).map { _ in sampler.draw(stream.rng) }
        withExtendedLifetime(store) {}
        #expect(sample.allSatisfy { $0 >= 0 && $0.isFinite })
        let off = GoodnessOfFit.moments(sample, mean: law.mean, variance: law.variance)
        #expect(off.mean.magnitude < GoodnessOfFit.z && off.variance.magnitude < GoodnessOfFit.z, "\(off)")
        #expect(GoodnessOfFit.kolmogorov(sample, law.cdf) < GoodnessOfFit.smirnov)
    }

    @Test func atomsFitTheirWeights() throws {
        let store = SamplerStore()
        let sampler = try store.compile(.empirical(.init(values: [1, 2, 5, 9], weights: [4, 3, 2, 1])))
        let stream = GoodnessOfFit.stream("atoms")
        var counts = [Double: Int]()
        for _ in 0..<100_000 { counts[sampler.draw(stream.rng), default: 0] += 1 }
        withExtendedLifetime(store) {}
        #expect(counts.keys.sorted() == [1, 2, 5, 9])
        let sorted = counts.sorted { $0.key < $1.key }.map(\.value)
        #expect(GoodnessOfFit.chiSquare(sorted, [0.4, 0.3, 0.2, 0.1]) > 0.001)
    }

    @Test func atomAtZeroOfASurvivalTable() throws {
        let store = SamplerStore()
        let sampler = try store.compile(.empirical(.init(times: [0, 60], survival: [0.8, 0.1], tailMean: 30)))
        let stream = GoodnessOfFit.stream("balking")
        var counts = [0, 0, 0]
        for _ in 0..<100_000 {
            let x = sampler.draw(stream.rng)
            counts[x == 0 ? 0 : x <= 60 ? 1 : 2] += 1
        }
        withExtendedLifetime(store) {}
        #expect(GoodnessOfFit.chiSquare(counts, [0.2, 0.7, 0.1]) > 0.001)
    }

    @Test(arguments: [(0.0, 0), (0.0004, 0), (0.0006, 1), (1.4996, 1500), (86_400, 86_400_000)])
    func milliseconds(seconds: Double, expected: Int64) throws {
        let sampler = try SamplerStore().compile(.constant(seconds))
        let stream = GoodnessOfFit.stream()
        withExtendedLifetime(stream) { #expect(sampler.drawMilliseconds(stream.rng) == expected) }
    }
}

import CGSL
import Testing

@testable import Distributions

@Suite struct RandomStreamTests {
    @Test func referenceVectors() {
        let expected: [UInt64] = [
            41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386, 9_228_616_714_210_784_205,
            9_973_669_472_204_895_162, 14_011_001_112_246_962_877, 12_406_186_145_184_390_807,
            15_849_039_046_786_891_736, 10_450_023_813_501_588_000,
        ]
        let inline = RandomStream(state: (1, 2, 3, 4))
        let throughGSL = RandomStream(state: (1, 2, 3, 4))
        for value in expected {
            #expect(inline.bits() == value)
            #expect(UInt64(gsl_rng_get(throughGSL.rng)) == value)
        }
    }

    @Test func gslSeesTheSameUniforms() {
        let inline = GoodnessOfFit.stream()
        let throughGSL = GoodnessOfFit.stream()
        for _ in 0..<1000 {
            let u = inline.uniform()
            #expect(u >= 0 && u < 1 && u == gsl_rng_uniform(throughGSL.rng))
        }
        #expect(String(cString: gsl_rng_name(inline.rng)) == "xoshiro256++")
    }

    @Test func sameNameSameNumbersWhateverElseIsDrawn() {
        let alone = RandomStream(seed: 7, replication: 2, purpose: "talk", subject: "12345")
        let first = (0..<100).map { _ in alone.bits() }
        let again = RandomStream(seed: 7, replication: 2, purpose: "talk", subject: "12345")
        let other = RandomStream(seed: 7, replication: 2, purpose: "patience", subject: "12345")
        var second: [UInt64] = []
        var others: [UInt64] = []
        for i in 0..<100 {
            for _ in 0..<(i % 5) { others.append(other.bits()) }
            second.append(again.bits())
        }
        #expect(first == second)
        #expect(Set(first).isDisjoint(with: others))
    }

    @Test func neighbouringNamesAreUncorrelated() {
        let n = 100_000
        let a = RandomStream(seed: 1, replication: 0, purpose: "talk", subject: "12345")
        for b in [
            RandomStream(seed: 1, replication: 1, purpose: "talk", subject: "12345"),
            RandomStream(seed: 2, replication: 0, purpose: "talk", subject: "12345"),
            RandomStream(seed: 1, replication: 0, purpose: "talk", subject: "12346"),
        ] {
            var sum = 0.0
            for _ in 0..<n { sum += (a.uniform() - 0.5) * (b.uniform() - 0.5) }
            #expect((sum * 12 / Double(n).squareRoot()).magnitude < GoodnessOfFit.z)
        }
    }

    @Test func exponentialAndNormalFit() {
        let stream = GoodnessOfFit.stream("ziggurat")
        let n = 1_000_000
        let exponentials = (0..<n).map { _ in stream.exponential(mean: 2) }
        #expect(GoodnessOfFit.kolmogorov(exponentials) { gsl_cdf_exponential_P($0, 2) } < GoodnessOfFit.smirnov)
        let normals = (0..<n).map { _ in stream.normal() }
        #expect(GoodnessOfFit.kolmogorov(normals) { gsl_cdf_ugaussian_P($0) } < GoodnessOfFit.smirnov)
    }

    /// The tails hold what no KS test sees: how many draws lie beyond the ziggurat's base, and how they lie there.
    @Test func ziggurats() {
        let stream = GoodnessOfFit.stream("tails")
        let n = 10_000_000
        var exponentials: [Double] = []
        var normals: [Double] = []
        for _ in 0..<n {
            let e = stream.exponential(mean: 1)
            if e > 7.69711747013105 { exponentials.append(e) }
            let z = stream.normal()
            if z.magnitude > 3.654152885361009 { normals.append(z.magnitude) }
        }
        for (tail, survival) in [
            (exponentials, { gsl_cdf_exponential_Q($0, 1) } as (Double) -> Double),
            (normals, { 2 * gsl_cdf_ugaussian_Q($0) }),
        ] {
            let p = survival(tail.min()! < 5 ? 3.654152885361009 : 7.69711747013105)
            let expected = Double(n) * p
            #expect(((Double(tail.count) - expected) / expected.squareRoot()).magnitude < GoodnessOfFit.z)
            #expect(GoodnessOfFit.kolmogorov(tail) { 1 - survival($0) / p } < GoodnessOfFit.smirnov)
        }
    }

    @Test func integersAndChances() {
        let stream = GoodnessOfFit.stream("integers")
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<100_000 { counts[stream.integer(below: 7)] += 1 }
        #expect(GoodnessOfFit.chiSquare(counts, Array(repeating: 1.0 / 7, count: 7)) > 0.001)
        #expect((0..<1000).allSatisfy { _ in !stream.happens(probability: 0) && stream.happens(probability: 1) })
        #expect((0..<100).allSatisfy { _ in stream.integer(below: 1) == 0 })
    }

    @Test func poissonCounts() {
        let stream = GoodnessOfFit.stream("poisson")
        let counts = (0..<100_000).map { _ in Double(stream.poisson(mean: 6.5)) }
        let off = GoodnessOfFit.moments(counts, mean: 6.5, variance: 6.5)
        #expect(off.mean.magnitude < GoodnessOfFit.z && off.variance.magnitude < GoodnessOfFit.z)
    }
}

import CGSL
import Testing

@testable import Distributions

@Suite struct PiecewisePoissonTests {
    /// All arrivals of slots loaded `slotsPerLoad` at a time.
    private func arrivals(
        _ rates: [Double], start: Int64 = 1000, width: Int64, slotsPerLoad: Int, _ exponential: () -> Double
    ) -> [Int64] {
        var process = PiecewisePoisson()
        var times: [Int64] = []
        rates.withUnsafeBufferPointer { buffer in
            for first in stride(from: 0, to: rates.count, by: slotsPerLoad) {
                process.load(
                    start: start + Int64(first) * width, slotWidth: width,
                    ratesPerMillisecond: buffer.baseAddress! + first, count: min(slotsPerLoad, rates.count - first))
                while let time = process.next(unitExponential: exponential) { times.append(time) }
            }
        }
        return times
    }

    @Test func invertsByHand() {
        // Λ: 0.1 a ms for 100 ms (10), nothing for 100 ms, 0.5 for 100 ms (50).
        var given = [1.0, 2.55, 6.4, 1.05, 0.26, 40, 8.7, 5].makeIterator()
        let times = arrivals([0.1, 0, 0.5], width: 100, slotsPerLoad: 3) { given.next()! }
        // Cumulative 1, 3.55, 9.95, 11, 11.26, 51.26, 59.96 and 64.96, which is beyond 60.
        #expect(times == [1010, 1035, 1099, 1202, 1202, 1282, 1299])
        #expect(given.next() == nil)
    }

    @Test(arguments: [1, 2, 7, 96])
    func cuttingTimeChangesNothing(slotsPerLoad: Int) {
        let rates = (0..<96).map { $0 % 5 == 2 ? 0 : Double($0 * 37 % 23) * 1e-5 }
        let whole = GoodnessOfFit.stream("stretches")
        let cut = GoodnessOfFit.stream("stretches")
        let expected = arrivals(rates, width: 900_000, slotsPerLoad: 96) { whole.exponential(mean: 1) }
        #expect(expected.count > 5000)
        #expect(arrivals(rates, width: 900_000, slotsPerLoad: slotsPerLoad) { cut.exponential(mean: 1) } == expected)
        #expect(whole.bits() == cut.bits())
    }

    @Test func slotCountsArePoissonAndZeroSlotsEmpty() {
        let width: Int64 = 60_000
        let means = [4.0, 0, 9, 1.5]
        let rates = (0..<40_000).map { means[$0 % 4] / Double(width) }
        let stream = GoodnessOfFit.stream("poisson")
        let times = arrivals(rates, start: 0, width: width, slotsPerLoad: 96) { stream.exponential(mean: 1) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(times.first! >= 0 && times.last! < 40_000 * width)
        var counts = [Int](repeating: 0, count: rates.count)
        for time in times { counts[Int(time / width)] += 1 }
        for (slot, mean) in means.enumerated() {
            let ofSlot = stride(from: slot, to: counts.count, by: 4).map { counts[$0] }
            guard mean > 0 else {
                #expect(ofSlot.allSatisfy { $0 == 0 })
                continue
            }
            // Classes 0 … k−1 and "k or more", each with at least five expected.
            let last = (1...).first { 10_000 * gsl_cdf_poisson_Q(UInt32($0), mean) < 5 }!
            var classes = [Int](repeating: 0, count: last + 1)
            for count in ofSlot { classes[min(count, last)] += 1 }
            let probabilities = (0...last).map {
                $0 < last ? gsl_ran_poisson_pdf(UInt32($0), mean) : gsl_cdf_poisson_Q(UInt32(last - 1), mean)
            }
            #expect(GoodnessOfFit.chiSquare(classes, probabilities) > 0.001)
        }
        // Within a slot the times are uniform (milliseconds stand for their middles).
        let within = times.map { (Double($0 % width) + 0.5) / Double(width) }
        #expect(GoodnessOfFit.kolmogorov(within) { $0 } < GoodnessOfFit.smirnov)
    }

    @Test func anEmptyStretchDrawsNothing() {
        let stream = GoodnessOfFit.stream()
        let untouched = GoodnessOfFit.stream()
        var process = PiecewisePoisson()
        #expect(process.next(stream.rng) == nil)
        withUnsafePointer(to: 1.0) { process.load(start: 0, slotWidth: 10, ratesPerMillisecond: $0, count: 0) }
        #expect(process.next(stream.rng) == nil)
        #expect(stream.bits() == untouched.bits())
    }

    @Test func drawsFromTheStream() {
        let a = GoodnessOfFit.stream("same")
        let b = GoodnessOfFit.stream("same")
        var process = PiecewisePoisson()
        var times: [Int64] = []
        withUnsafePointer(to: 0.01) { rate in
            process.load(start: 500, slotWidth: 100_000, ratesPerMillisecond: rate, count: 1)
            while let time = process.next(a.rng) { times.append(time) }
        }
        #expect(times == arrivals([0.01], start: 500, width: 100_000, slotsPerLoad: 1) { b.exponential(mean: 1) })
    }
}

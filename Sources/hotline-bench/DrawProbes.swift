import CGSL
import Distributions

/// An exponential of mean 1 drawn by GSL's default generator, and by ours. The former is the yardstick: it is the same
/// code on every machine with GSL, so figures divided by it can be compared across machines.
enum DrawProbes {
    static let draws = 2_000_000

    static func make() -> [Probe] {
        let twister = gsl_rng_alloc(hotline_gsl_mt19937())!
        gsl_rng_set(twister, 1)
        let stream = RandomStream(seed: 1, replication: 0, purpose: "draws", subject: "benchmark")
        return [
            Probe(id: "draw_mt19937", title: "exponential, GSL mt19937", operation: "draw") {
                var sum = 0.0
                for _ in 0..<draws { sum += gsl_ran_exponential(twister, 1) }
                sink(sum)
                return draws
            },
            Probe(id: "draw_ours", title: "exponential, our stream", operation: "draw") {
                var sum = 0.0
                for _ in 0..<draws { sum += stream.exponential(mean: 1) }
                sink(sum)
                return draws
            },
        ]
    }
}

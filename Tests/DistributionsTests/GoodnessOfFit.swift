import CGSL

@testable import Distributions

/// Tests of hypotheses, all at 99.9 %: a true hypothesis fails one seed in a thousand.
enum GoodnessOfFit {
    /// Quantile of |Z| at 99.9 %.
    static let z = 3.2905

    /// √n·D of Kolmogorov and Smirnov stays below this (Smirnov 1948) for a continuous law.
    static let smirnov = 1.9495

    /// √n times the greatest distance of the sample's distribution function from `cdf`.
    static func kolmogorov(_ sample: [Double], _ cdf: (Double) -> Double) -> Double {
        let sorted = sample.sorted()
        let n = Double(sorted.count)
        var distance = 0.0
        for (i, x) in sorted.enumerated() {
            let p = cdf(x)
            distance = max(distance, Double(i + 1) / n - p, p - Double(i) / n)
        }
        return distance * n.squareRoot()
    }

    /// Probability of a greater χ² than that of the counts if the probabilities hold.
    static func chiSquare(_ counts: [Int], _ probabilities: [Double]) -> Double {
        let n = Double(counts.reduce(0, +))
        var sum = 0.0
        for (count, p) in zip(counts, probabilities) {
            sum += (Double(count) - n * p) * (Double(count) - n * p) / (n * p)
        }
        return gsl_cdf_chisq_Q(sum, Double(counts.count - 1))
    }

    /// How many standard errors the sample's mean and variance are off.
    static func moments(_ sample: [Double], mean: Double, variance: Double) -> (mean: Double, variance: Double) {
        let n = Double(sample.count)
        let squares = sample.map { ($0 - mean) * ($0 - mean) }
        let second = squares.reduce(0, +) / n
        let spread = squares.reduce(0) { $0 + ($1 - second) * ($1 - second) } / n
        let average = sample.reduce(0, +) / n
        return (
            (average - mean) / (variance / n).squareRoot(), (second - variance) / (spread / n).squareRoot()
        )
    }

    static func stream(_ purpose: String = "test", seed: UInt64 = 12_345) -> RandomStream {
        RandomStream(seed: seed, replication: 0, purpose: purpose, subject: "")
    }
}

/// Where a series of observations from an empty start has settled, by MSER-5.
///
/// White (1997), White, Cobb and Spratt (2000): take means of batches of five and cut off the d first batches for which
/// the squared standard error of what remains, Σ_{i≥d}(Yᵢ − Ȳ_d)²/(k−d)², is least, with d at most half the series.
public struct WarmUp: Hashable, Sendable {
    /// Number of leading observations to drop, a multiple of the batch size.
    public let truncation: Int
    /// Mean of the observations kept (of whole batches).
    public let mean: Double
    /// The MSER statistic at the truncation: the squared standard error of the mean of the batches kept.
    public let statistic: Double
    /// False when the best cut lies at the last place allowed: the series is too short to tell that it has settled.
    public let hasSettled: Bool

    /// Diagnoses a series of equally spaced observations; nil for fewer than four batches. O(n).
    public init?(_ series: [Double], batchSize: Int = 5) {
        precondition(batchSize > 0)
        let batches = series.count / batchSize
        guard batches >= 4 else { return nil }
        let lastCut = batches / 2
        var kept = Moments()
        var best = (cut: 0, statistic: Double.infinity, mean: 0.0)
        for cut in stride(from: batches - 1, through: 0, by: -1) {
            let batch = series[cut * batchSize..<(cut + 1) * batchSize]
            kept.add(batch.reduce(0, +) / Double(batchSize))
            guard cut <= lastCut else { continue }
            let statistic = kept.m2 / (Double(kept.n) * Double(kept.n))
            // ≤: of equally good cuts the one that drops the least.
            if statistic <= best.statistic { best = (cut, statistic, kept.mean) }
        }
        truncation = best.cut * batchSize
        mean = best.mean
        statistic = best.statistic
        hasSettled = best.cut < lastCut
    }
}

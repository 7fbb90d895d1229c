/// Wilson's score interval for a share: how often something happened in independent trials.
///
/// Unlike Student's interval it has a width where it happened always or never, and never leaves 0…1 (Wilson 1927; Brown, Cai and DasGupta 2001).
public enum ShareInterval {
    /// Ends of the interval for `count` of `trials`; nil without a trial. Precondition: 0 ≤ `count` ≤ `trials`.
    public static func wilson(
        _ count: Int, of trials: Int, confidence: ConfidenceLevel
    ) -> (low: Double, high: Double)? {
        precondition(count >= 0 && count <= trials)
        guard trials > 0 else { return nil }
        let n = Double(trials)
        let share = Double(count) / n
        let z = StudentInterval.normalQuantile(probability: confidence.twoSidedProbability)
        let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return (count == 0 ? 0 : max(0, middle - half), count == trials ? 1 : min(1, middle + half))
    }
}

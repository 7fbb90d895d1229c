/// When to stop replicating: once the interval of a named measure is narrow enough.
///
/// Rule (Chow and Robbins 1965; Law and Kelton 2000, § 9.4.1): after at least `minimumReplications`, stop at the first
/// check with half-width ≤ `relativePrecision` · |mean|, or at `maximumReplications`.
///
/// Caveat: stopping at a random n makes the interval cover a little less than stated, the more so the smaller the
/// minimum and the looser the precision; coverage is asymptotically right as the precision goes to 0. A half-width of γ
/// times the *estimated* mean bounds the error relative to the *true* mean by γ/(1−γ); ask for γ/(1+γ) to bound it by γ.
public struct SequentialStopping: Hashable, Sendable {
    /// The name of the measure that decides.
    public var measure: String
    /// γ: the half-width wanted, as a share of |mean|.
    public var relativePrecision: Double
    /// Confidence of the intervals the rule looks at.
    public var confidence: ConfidenceLevel
    /// Never stop before that many replications.
    public var minimumReplications: Int
    /// Never ask for more than that many.
    public var maximumReplications: Int

    /// What a stopping rule makes of the replications so far.
    public enum Verdict: Hashable, Sendable {
        /// The interval is narrow enough.
        case precise
        /// That many replications more are suggested before the next check.
        case more(Int)
        /// The maximum is reached and the interval is still too wide.
        case exhausted
    }

    /// Why a rule is refused.
    public enum Invalid: Error, Hashable {
        /// The precision must be a finite number above 0.
        case relativePrecision(Double)
        /// At least 5 replications are needed before a variance is worth looking at.
        case minimumReplications(Int)
        /// The maximum is below the minimum.
        case maximumReplications(Int)
    }

    /// A rule; throws `Invalid` unless γ > 0 and 5 ≤ minimum ≤ maximum.
    public init(
        measure: String, relativePrecision: Double, confidence: ConfidenceLevel = .percent95,
        minimumReplications: Int = 10, maximumReplications: Int = 1000
    ) throws(Invalid) {
        guard relativePrecision > 0, relativePrecision.isFinite else { throw .relativePrecision(relativePrecision) }
        guard minimumReplications >= 5 else { throw .minimumReplications(minimumReplications) }
        guard maximumReplications >= minimumReplications else { throw .maximumReplications(maximumReplications) }
        self.measure = measure
        self.relativePrecision = relativePrecision
        self.confidence = confidence
        self.minimumReplications = minimumReplications
        self.maximumReplications = maximumReplications
    }

    /// Whether to stop, given the estimate from `done` replications (nil: the measure does not exist yet).
    public func verdict(_ estimate: Estimate?, done: Int) -> Verdict {
        if done >= minimumReplications, let estimate, isPrecise(estimate) { return .precise }
        if done >= maximumReplications { return .exhausted }
        return .more(max(1, replicationsNeeded(estimate, done: done) - done))
    }

    /// Whether half-width ≤ γ·|mean|; a half-width of 0 always is, an unknown one never.
    public func isPrecise(_ estimate: Estimate) -> Bool {
        estimate.halfWidth.map { $0 <= relativePrecision * abs(estimate.mean) } ?? false
    }

    /// The total number of replications expected to suffice, between minimum and maximum, by
    /// n* = min{ n : t_{n−1,1−α/2}·s/√n ≤ γ·|mean| } (Law and Kelton 2000, eq. 9.3), never more than twice those done, as
    /// an early s is itself uncertain.
    public func replicationsNeeded(_ estimate: Estimate?, done: Int) -> Int {
        let ceiling = min(maximumReplications, max(minimumReplications, 2 * done))
        guard let estimate, let sd = estimate.sd, estimate.n >= 2 else { return ceiling }
        let wanted = relativePrecision * abs(estimate.mean)
        var low = minimumReplications
        var high = ceiling
        while low < high {
            let middle = (low + high) / 2
            let width = StudentInterval.halfWidth(sd: sd, n: middle, confidence: confidence)!
            if width <= wanted { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

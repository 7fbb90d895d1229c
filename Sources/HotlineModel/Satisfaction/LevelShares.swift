import Glibc
import Scenarios

/// logistic(logit(share) + score): the odds of a share times e^score. 0 and 1 stay what they are, and a score of 0 changes no bit.
@inline(__always)
func moved(_ share: Double, by score: Double) -> Double {
    if score == 0 || share <= 0 || share >= 1 { return share }
    // The exponential never overflows: of the two forms the one in which it is below 1.
    if score > 0 { return share / (share + (1 - share) * exp(-score)) }
    let odds = share * exp(score)
    return odds / (odds + 1 - share)
}

/// Cumulative shares of the levels of satisfaction, best first, moved by a score: proportional odds (McCullagh 1980).
struct LevelShares: BitwiseCopyable, Sendable {
    private let ends: (Double, Double, Double, Double)

    init(_ answers: RevisitRules.Answers) {
        let ends = World.cumulate(answers.shares)
        self.ends = (ends[0], ends[1], ends[2], ends[3])
    }

    /// The level in whose share a uniform number lies: 0 the best. A higher score makes it better or leaves it.
    func level(_ u: Double, score: Double) -> Int {
        if u < moved(ends.0, by: score) { return 0 }
        if u < moved(ends.1, by: score) { return 1 }
        if u < moved(ends.2, by: score) { return 2 }
        return u < moved(ends.3, by: score) ? 3 : 4
    }
}

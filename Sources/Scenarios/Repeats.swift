import Distributions
import SimulationTime

/// Callers who were served and contact the hotline again: after any contact, and because the matter was not solved.
public struct Repeats: Codable, Sendable {
    /// Probability after an answered call.
    public var share = 0.0
    /// Time from the end of the call until the next, in seconds.
    public var delay: Law?
    /// A matter whose caller makes no further contact for so long after the first was settled by it (`fcr_no_repeat`).
    public var within = SimSpan.days(7)
    /// Probability after a matter was closed, or answered directly, and not solved (HY-19(7)); needs `satisfaction`.
    public var unsolved = 0.0
    /// Time from the close, or from the end of the contact that answered directly, until the next contact, in seconds.
    public var unsolvedAfter: Law?
    /// Such contacts in one matter at most; nil: three.
    public var atMost: Int?

    /// Nobody calls again.
    public init() {}

    /// Whether anybody calls again.
    public var happen: Bool { share > 0 || unsolved > 0 }
}

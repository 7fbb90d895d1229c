import Distributions
import SimulationTime

/// An automatic agent that talks to callers before the queue.
public struct AIAgent: Codable, Sendable {
    /// Seconds it talks to a caller, whatever comes of it.
    public var time: Law?
    /// Share of callers who then need no seat, in categories that say nothing of their own.
    public var containment = 0.0
    /// The same by category.
    public var containmentByCategory: [CategoryShare] = []
    /// Factor on the share by hour of the day; empty: 1.
    public var byHour: [Double] = []
    /// Share of the contained callers who were sent away wrongly and call again.
    public var wrong = 0.0
    /// Time until such a caller calls again, in seconds; they then ask for a person.
    public var returnAfter: Law?
    /// Where the figures come from.
    public var source = ""

    /// Contains nobody.
    public init() {}

    /// Share of the contained callers of a category, at a factor of 1.
    public func containment(of category: String) -> Double {
        containmentByCategory.first { $0.category == category }?.share ?? containment
    }
}

/// What callers of the telephone who must wait are told and offered.
public struct AnnouncedWait: Codable, Sendable {
    /// How the announced wait is estimated.
    public enum Estimate: String, Codable, CaseIterable, Sendable {
        /// How long the first in the queue has waited already; 0 if nobody waits (Ibrahim and Whitt 2009).
        case headOfLine = "head of line"
        /// Callers in the queue and this one, times the mean talk and wrap-up, over the heads of its groups.
        case queueLength = "queue length"
    }

    /// The estimate.
    public var estimate = Estimate.headOfLine
    /// Share of callers who believe it: they hang up at once if it is longer than their patience.
    public var balking = 0.0
    /// An offer to be called back.
    public var callBack: CallBackOffer?

    /// Nothing is made of it.
    public init() {}
}

/// The offer to keep one's place in the queue and be called back (virtual hold).
public struct CallBackOffer: Codable, Sendable {
    /// Offered when the announced wait is longer.
    public var above = SimSpan.zero
    /// Share of callers who accept.
    public var accepted = 0.0
    /// Seconds a seat needs to reach the caller, or to find out that it cannot.
    public var dial: Law?
    /// Share of callers who pick up.
    public var reached = 1.0

    /// Offered to nobody.
    public init() {}
}

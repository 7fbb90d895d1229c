import Distributions
import SimulationTime

/// Trunks, queues and seats.
public struct FrontOffice: Codable, Sendable {
    /// Where the figures come from.
    public var source = ""
    /// Calls that can be in the house at once, waiting and talking; nil: no limit.
    public var trunks: Int?
    /// How long callers wait.
    public var patience = Patience.endless
    /// Seconds of talk, where a category says nothing of its own.
    public var talk: Law?
    /// After-call work, where a category says nothing of its own.
    public var wrapUp = WrapUp.none
    /// Groups of seats; without a route a call goes to the first in this order that has its skill and an idle seat.
    public var groups: [SeatGroup] = []
    /// Where calls of a category go, if not to every group with the skill in the groups' order.
    public var routing: [Route] = []
    /// Which of several open groups with idle seats takes a call.
    public var selection = Selection.inOrder
    /// A waiting caller's priority improves by one in each such time; nil: never.
    public var aging: SimSpan?
    /// Handling by category.
    public var calls: [CallHandling] = []

    /// No front office.
    public init() {}
}

/// How long a caller waits before hanging up.
public enum Patience: Codable, Sendable {
    /// For ever.
    case endless
    /// A law, in seconds.
    case law(Law)

    /// The law, nil for endless patience.
    public var law: Law? {
        if case .law(let law) = self { return law }
        return nil
    }
}

/// Work after a call, before the next.
public enum WrapUp: Codable, Sendable {
    /// None at all.
    case none
    /// A law, in seconds.
    case law(Law)

    /// The law, nil for none.
    public var law: Law? {
        if case .law(let law) = self { return law }
        return nil
    }
}

/// Seats that do the same work on one schedule.
public struct SeatGroup: Codable, Sendable {
    /// Where the figures come from.
    public var source = ""
    /// The group's name.
    public var name = ""
    /// Heads present by slot. A seat whose shift ends finishes the call in hand, wrap-up included, and leaves.
    public var seats = DayTable<Int>(slot: .hour, columns: [])
    /// Categories the group can take; nil: all, alike.
    public var skills: [Skill]?

    /// A group without seats.
    public init() {}
}

/// How calls of a category are handled.
public struct CallHandling: Codable, Sendable {
    /// Where the figures come from.
    public var source = ""
    /// The category.
    public var category = ""
    /// Seconds of talk; nil: the front office's.
    public var talk: Law?
    /// After-call work; nil: the front office's.
    public var wrapUp: WrapUp?

    /// Nothing of its own.
    public init() {}
}

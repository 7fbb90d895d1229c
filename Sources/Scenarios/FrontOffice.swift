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
    /// Menu before anything else, in seconds; nil: none.
    public var ivr: Law?
    /// An automatic agent between the menu and the queue.
    public var ai: AIAgent?
    /// What callers who must wait are told and offered.
    public var announcedWait: AnnouncedWait?
    /// Calls out of the ordinary, in every category that says nothing of its own.
    public var special: [SpecialCalls] = []
    /// Work besides answering that seats do when they can.
    public var tasks: [DeskTask] = []

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
    /// First day on which the group works; nil: from the beginning.
    public var from: CivilDate?
    /// Last day on which the group works; nil: to the end.
    public var to: CivilDate?
    /// The days of a cycle on which it is the group's turn; nil: every day.
    public var rota: Rota?
    /// Probability with which a planned head does not come, a shift.
    public var shrinkage = 0.0
    /// For how long a head who came stays before the next one relieves him.
    public var shift = SimSpan.hours(8)
    /// What becomes of calls in hand when heads become fewer.
    public var atShiftEnd = ShiftEnd.finish
    /// Breaks of the day.
    public var breaks: [Break] = []
    /// Newcomers' talk over time.
    public var rampUp: RampUp?
    /// Since when each category is asked of it that it has to learn (`Consolidation.learning`). Not written in files:
    /// `Scenario.expanded` makes it.
    public var learns: [String: CivilDate]?
    /// Chats a seat holds at once.
    public var chats = 1
    /// Idle seats kept for calls and chats when there are tasks or messages.
    public var reserve = 0

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
    /// Share of the accepted calls that the seat answers by itself; nil: all that are not handed over.
    public var directAnswer: Double?
    /// Share of callers who agree to be handed over; the others' matters become orders.
    public var consent = 1.0
    /// After-call work of a call that becomes an order; nil: that of the other calls.
    public var orderWrapUp: WrapUp?
    /// Whom the seat calls in or passes the caller to, each for a share of the accepted calls.
    public var handOvers: [HandOver] = []
    /// Calls out of the ordinary, instead of the front office's.
    public var special: [SpecialCalls] = []

    /// Nothing of its own.
    public init() {}
}

import Distributions
import SimulationTime

/// Work of seats that is not answering: revisits, the dispatch desk, calling back those who gave up.
///
/// Tasks come by themselves (a volume) or follow calls. They wait as long as they must, are taken when no caller of a better rank
/// waits and enough seats are idle (`SeatGroup.reserve`), and are not interrupted.
public struct DeskTask: Codable, Sendable {
    /// What a task follows.
    public enum Trigger: String, Codable, CaseIterable, Sendable {
        /// The end of an answered contact, its after-call work included.
        case answered
        /// The end of a contact that became an order.
        case orders
        /// The reply to an order, if its caller is asked by a person (`RevisitRules`).
        case replies
        /// A caller who gave up or met a busy tone and does not dial again: whoever takes the task calls back.
        case missed
    }

    /// The task's name.
    public var name = ""
    /// Tasks that come by themselves.
    public var volume: Volume?
    /// Their relative number by slot of the day.
    public var profile = DayTable<Double>.constant(1)
    /// What they follow, if not a volume.
    public var after: Trigger?
    /// Categories of the contacts they follow; nil: all.
    public var categories: [String]?
    /// Share of those contacts that bring a task.
    public var share = 1.0
    /// Time from the contact until the task can be done, in seconds; nil: none.
    public var delay: Law?
    /// Seconds of work.
    public var effort: Law?
    /// Groups that do it.
    public var groups: [Route.Step] = []
    /// Rank for a freed seat; 1 goes first.
    public var priority = 9
    /// Done within this counts for its service level; nil: the target's time.
    public var within: SimSpan?
    /// Share of the missed callers who pick up.
    public var reached = 1.0
    /// Where the figures come from.
    public var source = ""

    /// No work.
    public init() {}
}

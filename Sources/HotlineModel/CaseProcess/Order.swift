import Kernel
import SimulationTime

/// A matter that was not settled in the contact, on its way to or with an undertaking unit.
struct Order: BitwiseCopyable, Linked {
    /// When its contact was over.
    let registered: SimTime
    /// When it reached the unit.
    var dispatched: SimTime
    /// When it is due.
    var due: SimTime
    /// Working milliseconds it takes.
    let effort: Int64
    /// Working milliseconds it waited for a handler.
    var wait: Int64 = 0
    /// Organisation and category, as a row of `World.cases`.
    let row: UInt32
    var next = Call.nobody
    var previous = Call.nobody
}

/// What the event loop keeps of a unit.
struct UnitState: BitwiseCopyable {
    /// Orders that wait for a handler, the next in front; orders in hand.
    var waiting = WaitingLine()
    var inHand = WaitingLine()
    let handlers: Int
    let byDeadline: Bool
    /// Whether the next opening is in the event queue.
    var isCalled = false
}

/// What is counted of orders, by day, organisation and category. Times in milliseconds.
public struct CaseTally: BitwiseCopyable, Sendable, Equatable {
    /// Orders that reached the organisation on the day.
    public var dispatched: Int64 = 0
    /// Orders closed on the day, whenever they came.
    public var closed: Int64 = 0
    /// … after they were due.
    public var late: Int64 = 0
    /// Orders open when the period ends; on its last day.
    public var open: Int64 = 0
    /// … that were due before.
    public var overdue: Int64 = 0
    /// Time from the contact to the close, of those closed.
    public var cycle: Int64 = 0
    /// Working time they waited for a handler.
    public var wait: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Adds another tally.
    public static func += (a: inout CaseTally, b: CaseTally) {
        a.dispatched += b.dispatched
        a.closed += b.closed
        a.late += b.late
        a.open += b.open
        a.overdue += b.overdue
        a.cycle += b.cycle
        a.wait += b.wait
    }
}

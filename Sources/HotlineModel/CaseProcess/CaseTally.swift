/// What is counted of orders, on the day on which it happens, by the organisation and category they are assigned to then. Times in milliseconds.
public struct CaseTally: BitwiseCopyable, Sendable, Equatable {
    /// Orders registered, by the organisation they belong to.
    public var registered: Int32 = 0
    /// … sent by other platforms.
    public var inflow: Int32 = 0
    /// Orders dispatched for the first time.
    public var dispatched: Int32 = 0
    /// Dispatches, those after a return or dispute included.
    public var dispatches: Int32 = 0
    /// … after their time.
    public var dispatchedLate: Int32 = 0
    /// Dispatches to a wrong unit.
    public var misdirected: Int32 = 0
    /// Orders signed for.
    public var signed: Int32 = 0
    /// … after their time.
    public var signedLate: Int32 = 0
    /// Orders passed on to a unit below.
    public var forwarded: Int32 = 0
    /// Returns asked for.
    public var returnsAsked: Int32 = 0
    /// … granted.
    public var returnsGranted: Int32 = 0
    /// Disputes begun.
    public var disputes: Int32 = 0
    /// Extensions asked for.
    public var extensionsAsked: Int32 = 0
    /// … granted.
    public var extensionsGranted: Int32 = 0
    /// Replies, first and redone ones.
    public var handled: Int32 = 0
    /// … after they were due.
    public var late: Int32 = 0
    /// … after they were due without any extension.
    public var lateOriginally: Int32 = 0
    /// … after the target.
    public var targetMissed: Int32 = 0
    /// … whose limit has a target.
    public var targeted: Int32 = 0
    /// Replies with co-handlers.
    public var shared: Int32 = 0
    /// Orders closed.
    public var closed: Int32 = 0
    /// Warnings, of signing and handling.
    public var warnings: Int32 = 0
    /// Yellow cards, of both.
    public var yellowCards: Int32 = 0
    /// Red cards, of both.
    public var redCards: Int32 = 0
    /// Supervision orders opened.
    public var supervised: Int32 = 0
    /// … answered.
    public var supervisionAnswered: Int32 = 0
    /// … answered late.
    public var supervisionLate: Int32 = 0
    /// Overdue orders sent to the inspection office.
    public var escalated: Int32 = 0
    /// Orders done again.
    public var redone: Int32 = 0
    /// Contacts that joined an open order.
    public var joined: Int32 = 0
    /// Contacts about the common matter of a surge that was an order already.
    public var merged: Int32 = 0
    /// Gaps in the knowledge base that the unit is to fill.
    public var gapsReported: Int32 = 0
    /// … that it has filled.
    public var gapsFilled: Int32 = 0
    /// … after their time.
    public var gapsFilledLate: Int32 = 0
    /// Contacts refused after a redo.
    public var refused: Int32 = 0
    /// Matters of three and more contacts that are not settled.
    public var thrice: Int32 = 0
    /// Late replies without a granted extension.
    public var unexcused: Int32 = 0
    /// Revisits.
    public var asked: Int32 = 0
    /// Answers.
    public var answers: Int32 = 0
    /// … that count for satisfaction.
    public var rated: Int32 = 0
    /// … satisfied ones.
    public var satisfied: Int32 = 0
    /// Revisits without an answer that count as satisfied.
    public var satisfiedByDefault: Int32 = 0
    /// … that count, by level.
    public var levels = LevelTally<Int32>()
    /// Replies that solved the matter.
    public var solved: Int32 = 0
    /// Orders open when the period ends; on its last day.
    public var open: Int32 = 0
    /// … that were due before.
    public var overdue: Int32 = 0
    /// … that were due before without any extension.
    public var overdueOriginally: Int32 = 0
    /// Time from the contact to the close, of those closed.
    public var cycle: Int64 = 0
    /// Working time replied orders waited for a handler.
    public var wait: Int64 = 0
    /// Working time of handlers.
    public var worked: Int64 = 0

    /// Nothing counted.
    public init() {}
}

extension CaseTally {
    /// Adds another tally.
    public static func += (a: inout CaseTally, b: CaseTally) {
        a.registered += b.registered
        a.inflow += b.inflow
        a.dispatched += b.dispatched
        a.dispatches += b.dispatches
        a.dispatchedLate += b.dispatchedLate
        a.misdirected += b.misdirected
        a.signed += b.signed
        a.signedLate += b.signedLate
        a.forwarded += b.forwarded
        a.returnsAsked += b.returnsAsked
        a.returnsGranted += b.returnsGranted
        a.disputes += b.disputes
        a.extensionsAsked += b.extensionsAsked
        a.extensionsGranted += b.extensionsGranted
        a.handled += b.handled
        a.late += b.late
        a.lateOriginally += b.lateOriginally
        a.targetMissed += b.targetMissed
        a.targeted += b.targeted
        a.shared += b.shared
        a.closed += b.closed
        a.warnings += b.warnings
        a.yellowCards += b.yellowCards
        a.redCards += b.redCards
        a.supervised += b.supervised
        a.supervisionAnswered += b.supervisionAnswered
        a.supervisionLate += b.supervisionLate
        a.escalated += b.escalated
        a.redone += b.redone
        a.joined += b.joined
        a.merged += b.merged
        a.gapsReported += b.gapsReported
        a.gapsFilled += b.gapsFilled
        a.gapsFilledLate += b.gapsFilledLate
        a.refused += b.refused
        a.thrice += b.thrice
        a.unexcused += b.unexcused
        a.asked += b.asked
        a.answers += b.answers
        a.rated += b.rated
        a.satisfied += b.satisfied
        a.satisfiedByDefault += b.satisfiedByDefault
        a.levels += b.levels
        a.solved += b.solved
        a.open += b.open
        a.overdue += b.overdue
        a.overdueOriginally += b.overdueOriginally
        a.cycle += b.cycle
        a.wait += b.wait
        a.worked += b.worked
    }
}

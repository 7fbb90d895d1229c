/// What is counted of contacts, by the day and slot in which the attempt was made. All times in milliseconds.
///
/// Every attempt is counted once, when its outcome is known: `offered = answered + abandoned + blocked + inSystem`, and where the
/// front office has an automatic agent or calls back, `+ contained + callBacksMissed` of the `OutcomeTally`.
public struct ContactTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts that reached the system, redials among them.
    public var offered: Int64 = 0
    /// First attempts.
    public var fresh: Int64 = 0
    /// Attempts that met a busy tone.
    public var blocked: Int64 = 0
    /// Attempts whose caller hung up while waiting.
    public var abandoned: Int64 = 0
    /// … within the service level's time.
    public var abandonedWithin: Int64 = 0
    /// Attempts a seat took.
    public var answered: Int64 = 0
    /// … within the service level's time.
    public var answeredWithin: Int64 = 0
    /// Attempts, answered or not, that found no idle seat.
    public var delayed: Int64 = 0
    /// Failed attempts after which the caller gave up for good.
    public var lost: Int64 = 0
    /// Attempts still waiting when the period ended.
    public var inSystem: Int64 = 0
    /// Waiting time of answered and abandoned attempts.
    public var wait: Int64 = 0
    /// Waiting time of answered attempts.
    public var waitAnswered: Int64 = 0
    /// Talk of answered attempts.
    public var talk: Int64 = 0
    /// After-call work of answered attempts.
    public var wrapUp: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Adds another tally.
    public static func += (a: inout ContactTally, b: ContactTally) {
        a.offered += b.offered
        a.fresh += b.fresh
        a.blocked += b.blocked
        a.abandoned += b.abandoned
        a.abandonedWithin += b.abandonedWithin
        a.answered += b.answered
        a.answeredWithin += b.answeredWithin
        a.delayed += b.delayed
        a.lost += b.lost
        a.inSystem += b.inSystem
        a.wait += b.wait
        a.waitAnswered += b.waitAnswered
        a.talk += b.talk
        a.wrapUp += b.wrapUp
    }
}

/// What is counted of seats and queues, by the day and slot in which the time passed. Milliseconds.
public struct SeatTally: BitwiseCopyable, Sendable, Equatable {
    /// Seat time in the schedule.
    public var scheduled: Int64 = 0
    /// … of heads who did not come.
    public var absent: Int64 = 0
    /// Seat time at the desk: in the schedule, or finishing a call after it.
    public var present: Int64 = 0
    /// Seat time with a contact, its after-call work or a task.
    public var busy: Int64 = 0
    /// Seat time with a caller, waiting for a colleague.
    public var holding: Int64 = 0
    /// Seat time of after-call work.
    public var wrapping: Int64 = 0
    /// Seat time dialling or with a task.
    public var other: Int64 = 0
    /// Seat time of breaks.
    public var onBreak: Int64 = 0
    /// Contacts, hand-overs and tasks taken, by the time of the attempt.
    public var answered: Int64 = 0
    /// … within the service level's time.
    public var answeredWithin: Int64 = 0
    /// Waiting time of the contacts taken.
    public var waitAnswered: Int64 = 0
    /// Talk of the contacts taken.
    public var talk: Int64 = 0
    /// After-call work of the contacts taken.
    public var wrapUp: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Adds another tally.
    public static func += (a: inout SeatTally, b: SeatTally) {
        a.scheduled += b.scheduled
        a.absent += b.absent
        a.present += b.present
        a.busy += b.busy
        a.holding += b.holding
        a.wrapping += b.wrapping
        a.other += b.other
        a.onBreak += b.onBreak
        a.answered += b.answered
        a.answeredWithin += b.answeredWithin
        a.waitAnswered += b.waitAnswered
        a.talk += b.talk
        a.wrapUp += b.wrapUp
    }
}

/// What is counted of waiting contacts of a type, by the day and slot in which it happened.
public struct QueueTally: BitwiseCopyable, Sendable, Equatable {
    /// Milliseconds waited by all of them together.
    public var waiting: Int64 = 0
    /// Callers who hung up in this slot, whenever they came.
    public var abandonments: Int64 = 0
    /// Milliseconds that passed.
    public var elapsed: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Adds another tally.
    public static func += (a: inout QueueTally, b: QueueTally) {
        a.waiting += b.waiting
        a.abandonments += b.abandonments
        a.elapsed += b.elapsed
    }
}

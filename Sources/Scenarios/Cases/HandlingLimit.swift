import SimulationTime
import WorkingCalendar

/// A length of time of a rule.
public enum LimitLength: Codable, Hashable, Sendable {
    /// Working days.
    case workingDays(Int)
    /// Time by the clock on the wall.
    case clock(SimSpan)
}

/// The limit of a category's orders, or of those that came on a line, and what happens as it passes.
public struct HandlingLimit: Codable, Sendable {
    /// How days are counted.
    public enum Counting: String, Codable, CaseIterable, Sendable {
        /// Working days; due at the end of the n-th after the day of the start (GL-13.2).
        case fromNextWorkingDay = "from the next working day"
        /// Working days; due at the end of the n-th, the day of the start being the first if it is one.
        case fromThatDay = "from that day"
        /// Due when n working days' hours of the unit have passed.
        case workingTime = "working time"
        /// Calendar days; due at the end of the n-th after the day of the start. For lengths in `d`.
        case calendarDays = "calendar days"
    }

    /// When the clock starts.
    public enum Start: String, Codable, CaseIterable, BitwiseCopyable, Sendable {
        /// When the desk dispatches the order (GL-13.2).
        case dispatch
        /// When the order has reached the unit that handles it (HY-10).
        case receipt
        /// When the unit has signed for it.
        case signing
        /// When the contact was over.
        case registration
    }

    /// The category, or the line's number.
    public var category = ""
    /// From the start to the reply.
    public var handle = LimitLength.workingDays(1)
    /// When the clock starts.
    public var starts = Start.dispatch
    /// How days are counted.
    public var counted = Counting.fromNextWorkingDay
    /// A shorter time that is aimed at; later replies are counted, not overdue (HY-10c: 3 wd, at the latest 5).
    public var target: LimitLength?
    /// An order not yet replied to then is warned of, gets a yellow card, a red card (HY-17b); counted like the limit.
    public var warning: LimitLength?
    /// The yellow card.
    public var yellow: LimitLength?
    /// The red card.
    public var red: LimitLength?
    /// Time for signing, in place of the rule for all (GL-13.2.7).
    public var sign: LimitLength?
    /// Time in which a unit may return the order, in place of the rule for all (GL-13.3).
    public var returnWithin: LimitLength?
    /// Emergent orders do not wait for the desk: the unit is told by telephone (GL-12.2) and works on them at any hour.
    public var isEmergent = false
    /// Rank among waiting orders of a unit with the discipline `priority`; 1 goes first.
    public var priority = 5
    /// The article.
    public var article = ""

    /// A working day.
    public init() {}

    /// The rule of a length, counted as this limit is, at a unit with those hours.
    ///
    /// - Throws: `CalendarError` for a limit of no days.
    public func rule(_ length: LimitLength, hours: WorkingHours) throws(CalendarError) -> DeadlineRule {
        switch (length, counted) {
        case (.clock(let span), .calendarDays): return .naturalDays(Int(span.milliseconds / SimSpan.day.milliseconds))
        case (.clock(let span), _): return .wallClock(span)
        case (.workingDays(let n), .fromThatDay): return .workingDays(n, counting: .dayOfReceipt)
        case (.workingDays(let n), .workingTime): return try .workingTime(days: n, of: hours)
        case (.workingDays(let n), _): return .workingDays(n, counting: .nextWorkingDay)
        }
    }
}

extension LimitLength {
    /// The rule of a length that counts working days from the next one.
    public var rule: DeadlineRule {
        switch self {
        case .clock(let span): .wallClock(span)
        case .workingDays(let n): .workingDays(n, counting: .nextWorkingDay)
        }
    }
}

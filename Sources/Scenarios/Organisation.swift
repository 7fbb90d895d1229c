import Distributions
import SimulationTime
import WorkingCalendar

/// An undertaking unit (承办单位): handlers who work on orders in their own hours.
public struct Organisation: Codable, Sendable {
    /// Which of the waiting orders a handler takes.
    public enum Discipline: String, Codable, CaseIterable, Sendable {
        /// The one that came first.
        case firstCome = "first come"
        /// The one that is due first; among equals the one that came first.
        case earliestDeadline = "earliest deadline"
    }

    /// A stretch of a working day.
    public struct Opening: Codable, Hashable, Sendable {
        /// Since midnight.
        public var opens: SimSpan
        /// Since midnight.
        public var closes: SimSpan

        /// Makes a stretch.
        public init(opens: SimSpan, closes: SimSpan) {
            self.opens = opens
            self.closes = closes
        }
    }

    /// The unit's name.
    public var name = ""
    /// Share of each category's orders that go to the unit.
    public var topics: [CategoryShare] = []
    /// Orders the unit handles at once.
    public var handlers = 1
    /// When it works on working days, adjusted weekends among them; empty: at every hour of every day.
    public var hours: [Opening] = []
    /// Working time an order takes, in seconds: it stops when the unit closes and goes on when it opens.
    public var effort: Law?
    /// Which order is next.
    public var discipline = Discipline.firstCome
    /// Where the figures come from.
    public var source = ""

    /// A unit without work.
    public init() {}

    /// The hours as the calendar room knows them.
    ///
    /// - Throws: `CalendarError` for stretches that overlap or leave the day.
    public func workingHours() throws(CalendarError) -> WorkingHours {
        if hours.isEmpty { return .always }
        return WorkingHours(workdays: try DayHours(hours.map { DayInterval(opens: $0.opens, closes: $0.closes) }))
    }
}

/// The rules by which orders are handled (a rule set is data: another city is another file).
public struct CaseRules: Codable, Sendable {
    /// By when orders of each category are to be handled.
    public var limits: [HandlingLimit] = []
    /// The task whose end dispatches an order; nil: orders are dispatched as soon as they are written.
    public var dispatchedBy: String?
    /// Where the rules come from.
    public var source = ""

    /// No rules.
    public init() {}
}

/// The limit of a category's orders.
public struct HandlingLimit: Codable, Sendable {
    /// How working days are counted.
    public enum Counting: String, Codable, CaseIterable, Sendable {
        /// Due at the end of the n-th working day after that of the dispatch (GL-13.2).
        case fromNextWorkingDay = "from the next working day"
        /// Due at the end of the n-th working day, that of the dispatch being the first if it is one.
        case fromThatDay = "from that day"
        /// Due when n working days' hours of the unit have passed.
        case workingTime = "working time"
    }

    /// The limit's length.
    public enum Length: Codable, Hashable, Sendable {
        /// Working days.
        case workingDays(Int)
        /// Time by the clock on the wall.
        case clock(SimSpan)
    }

    /// The category.
    public var category = ""
    /// From the dispatch to the reply.
    public var handle = Length.workingDays(1)
    /// How working days are counted.
    public var counted = Counting.fromNextWorkingDay
    /// The article.
    public var article = ""

    /// A working day.
    public init() {}

    /// The deadline rule of a unit with those hours.
    ///
    /// - Throws: `CalendarError` for a limit of no days.
    public func rule(hours: WorkingHours) throws(CalendarError) -> DeadlineRule {
        switch (handle, counted) {
        case (.clock(let span), _): return .wallClock(span)
        case (.workingDays(let n), .fromNextWorkingDay): return .workingDays(n, counting: .nextWorkingDay)
        case (.workingDays(let n), .fromThatDay): return .workingDays(n, counting: .dayOfReceipt)
        case (.workingDays(let n), .workingTime): return try .workingTime(days: n, of: hours)
        }
    }
}

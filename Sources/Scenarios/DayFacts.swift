import SimulationTime
import WorkingCalendar

/// What the calendar says of one day, as far as tables and factors ask.
public struct DayFacts: Hashable, Sendable {
    /// The date.
    public var date: CivilDate
    /// Working day, weekend or statutory holiday.
    public var kind: DayKind
    /// Whether the calendar turned a weekend into a working day.
    public var isAdjusted: Bool
    /// Whether it is the first working day after a statutory holiday.
    public var isFirstAfterHoliday: Bool

    /// States the facts of a day.
    public init(date: CivilDate, kind: DayKind, isAdjusted: Bool, isFirstAfterHoliday: Bool) {
        self.date = date
        self.kind = kind
        self.isAdjusted = isAdjusted
        self.isFirstAfterHoliday = isFirstAfterHoliday
    }
}

extension Scenario {
    /// The facts of days, by the scenario's calendar.
    public func facts(of days: [CivilDate]) throws -> [DayFacts] {
        let calendar = try calendar.make()
        return try days.map { try calendar.facts(of: $0) }
    }
}

extension WorkingDayCalendar {
    /// The facts of a day that tables and factors ask for.
    public func facts(of date: CivilDate) throws(CalendarError) -> DayFacts {
        DayFacts(
            date: date, kind: try kind(of: date), isAdjusted: try isAdjusted(date),
            isFirstAfterHoliday: try isFirstWorkingDayAfterHoliday(date))
    }
}

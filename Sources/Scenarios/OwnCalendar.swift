import Messages
import SimulationTime
import WorkingCalendar

/// A calendar from a CSV of the days that differ from their weekday.
public struct OwnCalendar: Codable, Sendable {
    /// A day that is not what its weekday says.
    public struct Exception: Codable, Sendable {
        /// The day.
        public var date: CivilDate
        /// True for a working day on a weekend, false for a holiday.
        public var isWorking: Bool
        /// What the day is called.
        public var name: String

        /// Makes an exception.
        public init(date: CivilDate, isWorking: Bool, name: String) {
            self.date = date
            self.isWorking = isWorking
            self.name = name
        }
    }

    /// Name of the file the exceptions came from, for messages; empty without a file.
    public var source = ""
    /// Days of an ordinary week on which people work.
    public var workingWeek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    /// First known day.
    public var from = CivilDate(dayNumber: 0)
    /// Last known day.
    public var to = CivilDate(dayNumber: 0)
    /// The days that differ.
    public var exceptions: [Exception] = []

    /// An empty calendar.
    public init() {}
}

extension OwnCalendar {
    /// The calendar of these days.
    ///
    /// - Throws: `CalendarError` for an exception outside the known days, or without any working day.
    /// - Precondition: `from` is not after `to`.
    public func make() throws(CalendarError) -> WorkingDayCalendar {
        var days: [CivilDate: DayException] = [:]
        for day in exceptions { days[day.date] = day.isWorking ? .workday(day.name) : .holiday(day.name) }
        let words: Words = source.isEmpty ? "the scenario's calendar" : .value(source)
        return try WorkingDayCalendar(
            name: words.english, workingDays: Set(workingWeek), exceptions: days, known: from...to, source: words)
    }
}

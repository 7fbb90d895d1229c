import SimulationTime

/// A day of the year, such as 15 June, in whatever year.
public struct MonthDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The month, 1…12.
    public let month: Int
    /// The day of the month, 1…31.
    public let day: Int

    /// Makes a day of the year; 29 February is one.
    ///
    /// - Throws: `CalendarError.invalidMonthDay` if no year has such a day.
    public init(month: Int, day: Int) throws(CalendarError) {
        guard (1...12).contains(month), (1...CivilDate.days(inMonth: month, of: 2000)).contains(day) else {
            throw .invalidMonthDay(month: month, day: day)
        }
        self.month = month
        self.day = day
    }

    /// The day of the year on which a date falls.
    public init(_ date: CivilDate) { (_, month, day) = date.parts }

    /// A number from 1 to 383 that keeps the order.
    var ordinal: Int { (month - 1) * 32 + day }

    /// Earlier in the year before later.
    public static func < (a: MonthDay, b: MonthDay) -> Bool { a.ordinal < b.ordinal }

    /// `06-15`.
    public var description: String { String(CivilDate(year: 2000, month: month, day: day)!.description.dropFirst(5)) }
}

/// Part of every year with a weekly pattern of hours of its own, such as summer hours from 1 June to 30 September.
public struct Season: Hashable, Sendable {
    /// What errors call it.
    public let name: String
    /// Its first day.
    public let from: MonthDay
    /// Its last day, included; before `from` for a season across the year's end.
    public let through: MonthDay
    /// The hours by weekday; a weekday not named is closed.
    public let weekly: [Weekday: DayHours]

    /// Makes a season; `WorkingHours` checks that seasons do not overlap.
    public init(name: String, from: MonthDay, through: MonthDay, weekly: [Weekday: DayHours]) {
        self.name = name
        self.from = from
        self.through = through
        self.weekly = weekly
    }

    /// Whether a day of the year belongs to it.
    public func contains(_ day: MonthDay) -> Bool {
        from <= through ? from <= day && day <= through : day >= from || day <= through
    }
}

/// A date of the proleptic Gregorian calendar, stored as the number of days since 1970-01-01.
///
/// Conversions follow H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): constant time, no tables.
@frozen
public struct CivilDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public var dayNumber: Int

    /// Makes the date that many days after 1970-01-01.
    @inlinable
    public init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// Makes a date from its parts; nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, of: year) else { return nil }
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        dayNumber = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month 1…12 and day 1…31 of this date.
    public var parts: (year: Int, month: Int, day: Int) {
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1)
    }

    /// The year.
    public var year: Int { parts.year }
    /// The month, 1…12.
    public var month: Int { parts.month }
    /// The day of the month, 1…31.
    public var day: Int { parts.day }

    /// The day of the week.
    @inlinable
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let r = (dayNumber + 3) % 7
        return Weekday(rawValue: (r < 0 ? r + 7 : r) + 1)!
    }

    /// ISO 8601 week: the year it belongs to and its number 1…53. Weeks begin on Monday; week 1 holds 4 January.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = CivilDate(dayNumber: dayNumber - weekday.rawValue + 4)
        let year = thursday.year
        let first = CivilDate(year: year, month: 1, day: 1)!
        return (year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
    }

    /// Days in a month, 28…31.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// The date `n` days later (earlier when negative).
    @inlinable
    public func adding(days n: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + n) }

    /// Whether it lies between two days, both included; nil: without end.
    public func lies(from first: CivilDate?, to last: CivilDate?) -> Bool {
        (first.map { $0 <= self } ?? true) && (last.map { self <= $0 } ?? true)
    }

    /// Earlier before later.
    @inlinable
    public static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }
}

/// A day of the week, numbered as ISO 8601 does: Monday 1 … Sunday 7.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Three-letter English abbreviation in lower case, as scenario files and tables use it: `mon` … `sun`.
    public var abbreviation: String { ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][rawValue - 1] }
}

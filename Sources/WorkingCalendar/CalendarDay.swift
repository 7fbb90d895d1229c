import SimulationTime

/// One day as a calendar's table shows it.
public struct CalendarDay: Hashable, Sendable {
    /// The date.
    public let date: CivilDate
    /// Its weekday.
    public let weekday: Weekday
    /// Working day, weekend or holiday.
    public let kind: DayKind
    /// Whether it is worked although its weekday is a day off.
    public let isAdjusted: Bool
    /// The holiday it belongs to or makes up for.
    public let name: String?
    /// The hours it is open.
    public let hours: DayHours
    /// Its number among the working days of its month, from 1; nil on days off.
    public let workingDayOfMonth: Int?

    /// Open time in the whole day.
    public var workingTime: SimSpan { hours.total }
}

extension WorkingClock {
    /// The table of a range of days, in order.
    ///
    /// - Throws: `CalendarError.outside` if any of the days, or the first of the month in which the range begins, is not
    ///   known.
    public func days(in range: ClosedRange<CivilDate>) throws(CalendarError) -> [CalendarDay] {
        let first = range.lowerBound
        let startOfMonth = first.adding(days: 1 - first.day)
        var number = try calendar.workingDays(in: startOfMonth..<first)
        let shapes = hours.shapes
        var days: [CalendarDay] = []
        days.reserveCapacity(range.upperBound.dayNumber - first.dayNumber + 1)
        for dayNumber in first.dayNumber...range.upperBound.dayNumber {
            let date = CivilDate(dayNumber: dayNumber)
            let flags = try calendar.flags(of: date)
            if date.day == 1 { number = 0 }
            if flags.contains(.working) { number += 1 }
            let row = try locate(SimTime(date: date)).row
            days.append(
                CalendarDay(
                    date: date, weekday: date.weekday, kind: flags.kind, isAdjusted: flags.contains(.adjusted),
                    name: try calendar.name(of: date), hours: shapes[Int(shapeOfRow[row])],
                    workingDayOfMonth: flags.contains(.working) ? number : nil))
        }
        return days
    }
}

import Messages
import SimulationTime

/// Which days are working days: a weekly pattern, and the days that differ from it.
///
///     let calendar = WorkingDayCalendar.china
///     let festival = CivilDate("2024-02-12")!
///     try calendar.kind(of: festival)                             // holiday, 春节
///     try calendar.workingDay(number: 1, after: festival)         // 2024-02-18, a working Sunday
///
/// A calendar knows a range of days; a question whose answer depends on a day outside throws
/// `CalendarError.outside`, because a holiday arrangement not yet published cannot be guessed. Every query is a
/// table look-up, O(1). Immutable, so one instance serves all threads.
public final class WorkingDayCalendar: Sendable {
    /// What scenarios call the calendar.
    public let name: String
    /// The calendar or file to extend when a day is not known, as errors name it.
    public let source: Words
    /// The days the calendar knows; nil if it knows every day.
    public let known: ClosedRange<CivilDate>?

    let rows: DayRows
    let flags: [DayFlags]
    /// Working days in the rows before each row, and at the end their total.
    let workingDaysBefore: [Int32]
    /// The row of every working day in order.
    let rowOfWorkingDay: [Int32]
    private let names: [CivilDate: String]

    /// A calendar of exceptions to a weekly pattern, over a known range of days.
    ///
    /// - Parameters:
    ///   - name: what scenarios call it.
    ///   - workingDays: the weekdays that are worked without exception.
    ///   - exceptions: every day that is not what its weekday says, and holidays that fall on days off anyway.
    ///   - known: the days for which `exceptions` is complete.
    ///   - source: the file, or other name, that errors tell the reader to extend.
    /// - Throws: `exceptionOutside` for an exception beyond `known`, `noWorkingDays` if nothing is ever worked.
    public init(
        name: String, workingDays: Set<Weekday>, exceptions: [CivilDate: DayException],
        known: ClosedRange<CivilDate>, source: Words
    ) throws(CalendarError) {
        if let stray = exceptions.keys.filter({ !known.contains($0) }).min() {
            throw .exceptionOutside(stray, known: known, source: source)
        }
        let first = known.lowerBound.dayNumber
        var flags: [DayFlags] = []
        flags.reserveCapacity(known.upperBound.dayNumber - first + 1)
        for day in first...known.upperBound.dayNumber {
            let date = CivilDate(dayNumber: day)
            let usual = workingDays.contains(date.weekday)
            switch exceptions[date] {
            case nil: flags.append(usual ? .working : [])
            case .holiday: flags.append(.holiday)
            case .workday: flags.append(usual ? .working : [.working, .adjusted])
            }
        }
        DayFlags.markFirstWorkingDaysAfterHolidays(&flags)
        (workingDaysBefore, rowOfWorkingDay) = DayFlags.counts(flags)
        guard !rowOfWorkingDay.isEmpty else { throw .noWorkingDays(source: source) }
        self.name = name
        self.source = source
        self.known = known
        self.flags = flags
        rows = DayRows(first: first, count: flags.count, repeats: false)
        names = exceptions.mapValues(\.name)
    }

    /// A calendar without holidays that knows every day: the same weekdays are worked for ever.
    ///
    /// - Throws: `noWorkingDays` for an empty set.
    public init(name: String, workingDays: Set<Weekday>) throws(CalendarError) {
        flags = Weekday.allCases.map { workingDays.contains($0) ? .working : [] }
        (workingDaysBefore, rowOfWorkingDay) = DayFlags.counts(flags)
        source = "calendar \(name)"
        guard !rowOfWorkingDay.isEmpty else { throw .noWorkingDays(source: source) }
        self.name = name
        known = nil
        rows = DayRows(first: DayRows.cycleStart, count: 7, repeats: true)
        names = [:]
    }

    /// Monday to Friday, no holidays, any date.
    public static let plain = try! WorkingDayCalendar(
        name: "plain", workingDays: [.monday, .tuesday, .wednesday, .thursday, .friday])

    /// Whether offices work on the day, have a weekend or keep a holiday.
    ///
    /// - Throws: `CalendarError.outside` for a day not known.
    public func kind(of date: CivilDate) throws(CalendarError) -> DayKind { try flags(of: date).kind }

    /// Whether the day is a working day.
    ///
    /// - Throws: `CalendarError.outside` for a day not known.
    public func isWorkingDay(_ date: CivilDate) throws(CalendarError) -> Bool {
        try flags(of: date).contains(.working)
    }

    /// Whether the day is worked although its weekday is a day off (调休上班).
    ///
    /// - Throws: `CalendarError.outside` for a day not known.
    public func isAdjusted(_ date: CivilDate) throws(CalendarError) -> Bool {
        try flags(of: date).contains(.adjusted)
    }

    /// The holiday that the day belongs to or makes up for; nil for an ordinary day.
    ///
    /// - Throws: `CalendarError.outside` for a day not known.
    public func name(of date: CivilDate) throws(CalendarError) -> String? {
        _ = try flags(of: date)
        return names[date]
    }

    /// Whether the day is the first working day after a run of days off that holds a statutory holiday.
    ///
    /// - Throws: `CalendarError.outside` for a day not known, and for the first working day known if the run before it
    ///   reaches back beyond the known days without a holiday in sight.
    public func isFirstWorkingDayAfterHoliday(_ date: CivilDate) throws(CalendarError) -> Bool {
        let flags = try flags(of: date)
        if flags.contains(.undecidedAfterHoliday) { throw outside(rows.first - 1) }
        return flags.contains(.firstAfterHoliday)
    }

    func flags(of date: CivilDate) throws(CalendarError) -> DayFlags {
        guard let (_, row) = rows.locate(date.dayNumber) else { throw outside(date.dayNumber) }
        return flags[row]
    }

    /// The error for a question that depends on a day beyond the known range.
    func outside(_ day: Int) -> CalendarError {
        guard let known else { preconditionFailure("a calendar without end has no day outside") }
        return .outside(CivilDate(dayNumber: day), known: known, source: source)
    }
}

import SimulationTime

/// How a limit turns a start into the instant at which it is due.
///
/// A frozen value without existentials, so that the event loop may ask it; warning, yellow and red points and extended
/// limits are further rules with another number. Work is late if it is finished **after** it is due: `isLate`.
///
///     let complaint = DeadlineRule.workingDays(10, counting: .nextWorkingDay)     // GL-13.2.4
///     let due = try complaint.due(from: dispatched, on: clock)
@frozen
public enum DeadlineRule: Hashable, BitwiseCopyable, Sendable {
    /// Which day is number 1 of a limit in working days.
    @frozen
    public enum FirstDay: Hashable, BitwiseCopyable, Sendable {
        /// The next working day after the start, whatever the start's hour and kind of day.
        ///
        /// Guilin says so in words ("自派单的下一工作日起计算", GL-13.2), starting at the dispatch. Heyuan (HY-10) counts
        /// "自收到诉求之日起", from the day of receipt: in Chinese law a period in days does not count the day on which it
        /// begins (Civil Code, article 201), so the count is the same, the receipt being day 0, and only the start
        /// differs: receipt instead of dispatch. A receipt on a day off has the same day 1 as one on the last working
        /// day before it.
        case nextWorkingDay
        /// The day of the start itself if it is a working day, else the next one: the stricter reading of "from the day of
        /// receipt", one working day earlier for a start on a working day and the same for a start on a day off.
        case dayOfReceipt
    }

    /// So many working days, due at the end (24:00) of the last, which is 00:00 of the day after it; whether that is a
    /// working day does not matter.
    case workingDays(Int, counting: FirstDay)
    /// So much working time by the organisation's hours, due at the earliest instant at which it has passed.
    case workingTime(SimSpan)
    /// So much time by the clock on the wall, at any hour of any day (GL-13.2.7).
    case wallClock(SimSpan)
    /// So many calendar days, the day of the start not counted, due at the end (24:00) of the last.
    case naturalDays(Int)

    /// So many working days counted as working time: 3 days of a 7-hour office are 21 working hours.
    ///
    /// - Throws: `CalendarError.invalidCount` for fewer than 1 day.
    public static func workingTime(days n: Int, of hours: WorkingHours) throws(CalendarError) -> DeadlineRule {
        guard n >= 1 else { throw .invalidCount(n) }
        return .workingTime(n * hours.ordinaryDay)
    }

    /// The instant at which a limit is due that starts at `start`; finishing exactly then is in time.
    ///
    /// - Throws: `CalendarError.invalidCount` for fewer than 1 day, `negativeSpan`, and `outside` if the answer depends on
    ///   a day that the calendar does not know. Wall-clock and natural limits depend on no calendar.
    public func due(from start: SimTime, on clock: WorkingClock) throws(CalendarError) -> SimTime {
        switch self {
        case .workingDays(let n, let first):
            guard n >= 1 else { throw .invalidCount(n) }
            let date = start.date
            let calendar = clock.calendar
            guard first == .dayOfReceipt, try calendar.isWorkingDay(date) else {
                return SimTime(date: try calendar.workingDay(number: n, after: date).adding(days: 1))
            }
            let last = n == 1 ? date : try calendar.workingDay(number: n - 1, after: date)
            return SimTime(date: last.adding(days: 1))
        case .workingTime(let span):
            return try clock.add(span, to: start)
        case .wallClock(let span):
            guard span >= .zero else { throw .negativeSpan(span) }
            return start + span
        case .naturalDays(let n):
            guard n >= 1 else { throw .invalidCount(n) }
            return SimTime(date: start.date.adding(days: n + 1))
        }
    }

    /// The latest instant that still uses up no more than the limit.
    ///
    /// It differs from `due` only for working time that ends with a closing: nothing is worked until the next opening,
    /// which some systems therefore show as the deadline.
    ///
    /// - Throws: as `due`; also `outside` if the next opening is not known.
    public func latestDue(from start: SimTime, on clock: WorkingClock) throws(CalendarError) -> SimTime {
        guard case .workingTime(let span) = self else { return try due(from: start, on: clock) }
        return try clock.latest(span, after: start)
    }

    /// The same rule with its number multiplied, as for an extension by once the original limit (GL-13.2.9): twice it.
    public func multiplied(by factor: Int) -> DeadlineRule {
        switch self {
        case .workingDays(let n, let first): return .workingDays(factor * n, counting: first)
        case .workingTime(let span): return .workingTime(factor * span)
        case .wallClock(let span): return .wallClock(factor * span)
        case .naturalDays(let n): return .naturalDays(factor * n)
        }
    }

    /// Whether work finished then is late: after the instant it was due, not at it.
    @inlinable
    public static func isLate(finished: SimTime, due: SimTime) -> Bool { finished > due }
}

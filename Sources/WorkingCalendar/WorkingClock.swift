import SimulationTime

/// The working time of an organisation: its calendar and its hours, laid out in tables once.
///
/// Let W(t) be the working time passed until t. The clock holds W at every midnight; a query finds its day by
/// galloping from where it starts and then bisecting, O(log n) in the number of days skipped, and its stretch of
/// hours among the few of that day. `add` and `latest` are the two inverses of W: the earliest and the latest instant
/// with a given W, which differ when it falls on a closing.
///
/// Immutable, so one instance serves all threads and every organisation with the same calendar and hours.
public final class WorkingClock: Sendable {
    /// Which days are working days.
    public let calendar: WorkingDayCalendar
    /// When those days are open.
    public let hours: WorkingHours

    /// A stretch of hours in milliseconds since midnight, with the working time of the day before it.
    struct Stretch: Sendable {
        let opens: Int64
        let closes: Int64
        let before: Int64
    }

    let rows: DayRows
    let stretches: [Stretch]
    /// Per shape of day, its stretches.
    let shapes: [Range<Int>]
    /// Per row, the index of its shape.
    let shapeOfRow: [UInt16]
    /// Working milliseconds in the rows before each row, and at the end their total.
    let worked: [Int64]
    /// Per row open at its 24:00, how many days later that stretch closes; empty if no shape is open at 24:00.
    let carry: [Int32]

    /// Lays out the tables: one row per known day, or one per day of the cycle of a calendar without end.
    ///
    /// - Throws: `CalendarError.neverOpen` if no day has open hours.
    public init(calendar: WorkingDayCalendar, hours: WorkingHours) throws(CalendarError) {
        let rows =
            !calendar.rows.repeats || hours.seasons.isEmpty
            ? calendar.rows
            : DayRows(first: calendar.rows.first, count: DayRows.gregorianCycle, repeats: true)
        var stretches: [Stretch] = []
        var shapes: [Range<Int>] = []
        var totals: [Int64] = []
        for shape in hours.shapes {
            let first = stretches.count
            var before: Int64 = 0
            for interval in shape.intervals {
                stretches.append(
                    Stretch(
                        opens: interval.opens.milliseconds, closes: interval.closes.milliseconds, before: before))
                before += interval.length.milliseconds
            }
            shapes.append(first..<stretches.count)
            totals.append(before)
        }
        let patterns = hours.seasons.isEmpty ? [] : hours.patternByDayOfYear
        var shapeOfRow: [UInt16] = []
        shapeOfRow.reserveCapacity(rows.count)
        var worked: [Int64] = [0]
        worked.reserveCapacity(rows.count + 1)
        for row in 0..<rows.count {
            let date = CivilDate(dayNumber: rows.first + row)
            let shape = hours.shapeIndex(
                weekday: date.weekday, flags: calendar.flags[row % calendar.rows.count],
                pattern: patterns.isEmpty ? 0 : patterns[MonthDay(date).ordinal])
            shapeOfRow.append(UInt16(shape))
            worked.append(worked[row] + totals[shape])
        }
        guard worked[rows.count] > 0 else { throw .neverOpen(source: calendar.source) }
        self.calendar = calendar
        self.hours = hours
        self.rows = rows
        self.stretches = stretches
        self.shapes = shapes
        self.shapeOfRow = shapeOfRow
        self.worked = worked
        carry = WorkingClock.carries(rows: rows, shapes: hours.shapes, shapeOfRow: shapeOfRow)
    }

    /// Working time from one instant to another; negative if `end` is the earlier.
    ///
    /// - Throws: `CalendarError.outside` if either lies outside the known days; their last midnight is still inside.
    public func workingTime(from start: SimTime, to end: SimTime) throws(CalendarError) -> SimSpan {
        SimSpan(milliseconds: try workedUntil(end) - workedUntil(start))
    }

    /// The earliest instant at which that much working time has passed since `start`; `start` itself for no time.
    ///
    /// Work that ends with the day's hours is thus done at the closing, not at the next opening.
    ///
    /// - Throws: `CalendarError.negativeSpan`; `outside` if `start` is not on a known day or the known days end first.
    public func add(_ span: SimSpan, to start: SimTime) throws(CalendarError) -> SimTime {
        let position = try locate(start)
        guard span > .zero else {
            if span == .zero { return start }
            throw .negativeSpan(span)
        }
        // The instant after the last working millisecond.
        return try beginning(of: worked(position) + span.milliseconds - 1, near: position) + SimSpan(milliseconds: 1)
    }

    /// The latest instant until which no more than that much working time has passed since `start`.
    ///
    /// The same as `add`, but where that is a closing it is the next opening.
    ///
    /// - Throws: `CalendarError.negativeSpan`; `outside` if `start` is not on a known day or the known days end first.
    public func latest(_ span: SimSpan, after start: SimTime) throws(CalendarError) -> SimTime {
        let position = try locate(start)
        guard span >= .zero else { throw .negativeSpan(span) }
        return try beginning(of: worked(position) + span.milliseconds, near: position)
    }
}

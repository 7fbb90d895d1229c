import SimulationTime

extension WorkingClock {
    /// Whether the organisation works at the instant; at a closing it does not any more.
    ///
    /// - Throws: `CalendarError.outside` for an instant not on a known day.
    public func isOpen(_ t: SimTime) throws(CalendarError) -> Bool { stretch(at: try locate(t)) != nil }

    /// The instant itself if open then, else the next opening: when work that is ready can start.
    ///
    /// - Throws: `CalendarError.outside` if the known days end first.
    public func firstOpenInstant(from t: SimTime) throws(CalendarError) -> SimTime {
        let position = try locate(t)
        return try beginning(of: worked(position), near: position)
    }

    /// The next instant, later than `t`, at which hours begin; nil if they never end.
    ///
    /// Hours that run on across midnight do not begin there anew.
    ///
    /// - Throws: `CalendarError.outside` if the known days end first.
    public func nextOpening(after t: SimTime) throws(CalendarError) -> SimTime? {
        guard try isOpen(t) else { return try firstOpenInstant(from: t) }
        guard let closing = try nextClosing(after: t) else { return nil }
        return try firstOpenInstant(from: closing)
    }

    /// The next instant, later than `t`, at which hours end; nil if they never do.
    ///
    /// Hours that run on across midnight do not end there.
    ///
    /// - Throws: `CalendarError.outside` if the known days end first.
    public func nextClosing(after t: SimTime) throws(CalendarError) -> SimTime? {
        let position = try locate(try firstOpenInstant(from: t))
        guard let stretch = stretch(at: position) else { preconditionFailure("closed at an opening") }
        let day = rows.day(cycle: position.cycle, row: position.row)
        guard stretch.closes == SimSpan.day.milliseconds else {
            return SimTime(date: CivilDate(dayNumber: day), timeOfDay: SimSpan(milliseconds: stretch.closes))
        }
        switch Int(carry[position.row]) {
        case WorkingClock.forever: return nil
        case WorkingClock.unknown: throw calendar.outside(rows.first + rows.count)
        case 0: return SimTime(date: CivilDate(dayNumber: day + 1))
        case let days:
            let last = (position.row + days) % rows.count
            let closes = stretches[shapes[Int(shapeOfRow[last])].lowerBound].closes
            return SimTime(
                date: CivilDate(dayNumber: day + days), timeOfDay: SimSpan(milliseconds: closes))
        }
    }

    /// The stretch open at a position.
    private func stretch(at p: Position) -> Stretch? {
        stretches[shapes[Int(shapeOfRow[p.row])]].first { $0.opens <= p.time && p.time < $0.closes }
    }

    /// In `carry`: the stretch is still open when the known days end.
    private static let unknown = -1
    /// In `carry`: the stretch never closes.
    private static let forever = -2

    /// How many days after each row a stretch closes that is open at the row's 24:00.
    static func carries(rows: DayRows, shapes: [DayHours], shapeOfRow: [UInt16]) -> [Int32] {
        let opensAtMidnight = shapes.map { $0.intervals.first?.opens == .zero }
        let openAt24 = shapes.map { $0.intervals.last?.closes == .day }
        let allDay = shapes.map { $0 == .allDay }
        guard openAt24.contains(true) else { return [] }
        var carry = [Int32](repeating: Int32(forever), count: rows.count)
        // Backwards, each row from the next; a cycle needs a second round for the rows before its end.
        for step in (0..<(rows.repeats ? 2 : 1) * rows.count).reversed() {
            let row = step % rows.count
            guard openAt24[Int(shapeOfRow[row])] else { continue }
            if row + 1 == rows.count && !rows.repeats {
                carry[row] = Int32(unknown)
                continue
            }
            let next = (row + 1) % rows.count
            let shape = Int(shapeOfRow[next])
            if !opensAtMidnight[shape] {
                carry[row] = 0
            } else if allDay[shape] {
                carry[row] = carry[next] < 0 ? carry[next] : carry[next] + 1
            } else {
                carry[row] = 1
            }
        }
        return carry
    }
}

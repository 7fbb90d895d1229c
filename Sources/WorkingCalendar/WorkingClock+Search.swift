import SimulationTime

extension WorkingClock {
    /// An instant as row of the tables and milliseconds since that row's midnight.
    struct Position {
        let cycle: Int
        let row: Int
        let time: Int64
    }

    /// Where an instant lies in the tables.
    ///
    /// - Throws: `CalendarError.outside` for an instant not on a known day.
    func locate(_ t: SimTime) throws(CalendarError) -> Position {
        let day = t.dayNumber
        guard let (cycle, row) = rows.locate(day) else { throw calendar.outside(day) }
        return Position(cycle: cycle, row: row, time: t.milliseconds - Int64(day) * SimSpan.day.milliseconds)
    }

    /// W at a position: working milliseconds since the start of cycle 0.
    func worked(_ p: Position) -> Int64 {
        var inDay: Int64 = 0
        for stretch in stretches[shapes[Int(shapeOfRow[p.row])]] where stretch.opens < p.time {
            inDay = stretch.before + min(p.time, stretch.closes) - stretch.opens
        }
        return Int64(p.cycle) * worked[rows.count] + worked[p.row] + inDay
    }

    /// W at an instant; the midnight at which the known days end is allowed.
    func workedUntil(_ t: SimTime) throws(CalendarError) -> Int64 {
        let end = SimTime(date: CivilDate(dayNumber: rows.first + rows.count))
        if t == end && !rows.repeats { return worked[rows.count] }
        return worked(try locate(t))
    }

    /// The instant at which a working millisecond begins, counted from 0 as `worked` does: the latest t with W(t) equal
    /// to its number. It must not lie before `hint`.
    func beginning(of millisecond: Int64, near hint: Position) throws(CalendarError) -> SimTime {
        let total = worked[rows.count]
        var cycle = hint.cycle
        var local = millisecond - Int64(cycle) * total
        var row = hint.row
        if local >= total {
            guard rows.repeats else { throw calendar.outside(rows.first + rows.count) }
            let skipped = local / total
            cycle += Int(skipped)
            local -= skipped * total
            row = 0
        }
        row = self.row(holding: local, from: row)
        let rest = local - worked[row]
        let midnight = SimTime(date: CivilDate(dayNumber: rows.day(cycle: cycle, row: row)))
        for stretch in stretches[shapes[Int(shapeOfRow[row])]]
        where rest < stretch.before + stretch.closes - stretch.opens {
            return midnight + SimSpan(milliseconds: stretch.opens + rest - stretch.before)
        }
        preconditionFailure("the table of worked time disagrees with the hours of its days")
    }

    /// The row in which a working millisecond of the table lies, at or after `first`: galloping, then bisection.
    private func row(holding local: Int64, from first: Int) -> Int {
        var low = first
        var step = 1
        while low + step <= rows.count && worked[low + step] <= local {
            low += step
            step *= 2
        }
        // worked[low] <= local, and the first row beyond it is at most `step` away.
        var high = min(low + step, rows.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if worked[middle] <= local { low = middle } else { high = middle }
        }
        return low
    }
}

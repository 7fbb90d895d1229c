import SimulationTime

// Rank and select over the working days. All O(1).

extension WorkingDayCalendar {
    /// The number of working days in a range of dates, its end not included; the end may be the day after the last known.
    ///
    /// - Throws: `CalendarError.outside` if the range holds a day not known.
    public func workingDays(in range: Range<CivilDate>) throws(CalendarError) -> Int {
        let lower = range.lowerBound.dayNumber
        let upper = range.upperBound.dayNumber
        guard let from = rank(lower) else { throw outside(lower) }
        guard let to = rank(upper) else { throw outside(upper - 1) }
        return to - from
    }

    /// The n-th working day strictly after a date; number 1 is the next working day.
    ///
    /// - Throws: `CalendarError.invalidCount` for a number below 1; `outside` if the date is not known or the answer lies
    ///   beyond the last day known.
    public func workingDay(number n: Int, after date: CivilDate) throws(CalendarError) -> CivilDate {
        guard n >= 1 else { throw .invalidCount(n) }
        guard let (cycle, row) = rows.locate(date.dayNumber) else { throw outside(date.dayNumber) }
        let number = cycle * rowOfWorkingDay.count + Int(workingDaysBefore[row + 1]) + n - 1
        guard let day = select(number) else { throw outside(rows.first + rows.count) }
        return day
    }

    /// The n-th working day strictly before a date; number 1 is the last one before it.
    ///
    /// - Throws: `CalendarError.invalidCount` for a number below 1; `outside` if the date is not known or the answer lies
    ///   before the first day known.
    public func workingDay(number n: Int, before date: CivilDate) throws(CalendarError) -> CivilDate {
        guard n >= 1 else { throw .invalidCount(n) }
        guard let (cycle, row) = rows.locate(date.dayNumber) else { throw outside(date.dayNumber) }
        let number = cycle * rowOfWorkingDay.count + Int(workingDaysBefore[row]) - n
        guard let day = select(number) else { throw outside(rows.first - 1) }
        return day
    }

    /// Working days from the start of cycle 0 to the start of a day; nil outside, but for the end of the known range.
    func rank(_ day: Int) -> Int? {
        if let (cycle, row) = rows.locate(day) { return cycle * rowOfWorkingDay.count + Int(workingDaysBefore[row]) }
        return day == rows.first + rows.count ? rowOfWorkingDay.count : nil
    }

    /// The working day of which `rank` is the number; nil outside.
    func select(_ number: Int) -> CivilDate? {
        let perCycle = rowOfWorkingDay.count
        if number >= 0 && number < perCycle {
            return CivilDate(dayNumber: rows.day(cycle: 0, row: Int(rowOfWorkingDay[number])))
        }
        guard rows.repeats else { return nil }
        let cycle = number.dividedDown(by: perCycle)
        return CivilDate(dayNumber: rows.day(cycle: cycle, row: Int(rowOfWorkingDay[number - cycle * perCycle])))
    }
}

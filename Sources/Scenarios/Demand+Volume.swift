import SimulationTime
import WorkingCalendar

extension Demand {
    /// Contacts on a day whose factors are all 1.
    ///
    /// A week's volume is that of an ordinary one, a year's that of all days of the year, with their factors; a line that keeps to
    /// its hours is called in these hours of working days only.
    ///
    /// - Parameters:
    ///   - transition: how the line joins another; nil for one that does not.
    ///   - year: the year of a yearly volume.
    /// - Returns: infinity for a week or a year whose days all have a factor of 0.
    /// - Throws: `CalendarError.outside` if it takes a year that the calendar does not know.
    public func contactsOfDay(
        _ volume: Volume, transition: Transition? = nil, year: Int, in calendar: WorkingDayCalendar
    ) throws(CalendarError) -> Double {
        let keepsToHours = transition?.keepsToHours ?? false
        var hours: Double {
            guard let transition, keepsToHours else { return 24 }
            return transition.hours.reduce(0) { $0 + ($1.closes - $1.opens).hours }
        }
        switch volume.per {
        case .minute: return volume.count * 60 * hours
        case .hour: return volume.count * hours
        case .day: return volume.count
        case .week: return volume.count / factorsOfWeek(workdaysOnly: keepsToHours)
        case .year: return volume.count / (try factorsOfYear(year, in: calendar, workdaysOnly: keepsToHours))
        }
    }

    /// The sum of the factors of the days of a week without holidays, in a month whose factor is 1.
    func factorsOfWeek(workdaysOnly: Bool = false) -> Double {
        Weekday.allCases.reduce(0) { sum, day in
            let isWeekend = day == .saturday || day == .sunday
            if isWeekend && workdaysOnly { return sum }
            return sum + (weekdayFactors[day] ?? 1) * (isWeekend ? weekendFactor : 1)
        }
    }

    /// The sum of the factors of all days of a calendar year: what a yearly volume is divided by.
    ///
    /// - Parameter workdaysOnly: whether contacts come on working days only.
    /// - Throws: `CalendarError.outside` unless the calendar knows the whole year.
    public func factorsOfYear(
        _ year: Int, in calendar: WorkingDayCalendar, workdaysOnly: Bool = false
    ) throws(CalendarError) -> Double {
        var sum = 0.0
        for day in CivilDate(year: year, month: 1, day: 1)!
            .dayNumber...CivilDate(year: year, month: 12, day: 31)!.dayNumber
        {
            let facts = try calendar.facts(of: CivilDate(dayNumber: day))
            if !workdaysOnly || facts.kind == .workday { sum += factor(on: facts, firstYear: year) }
        }
        return sum
    }
}

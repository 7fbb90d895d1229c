import SimulationTime

/// When an organisation works: hours by weekday, which may change with the season.
///
/// The calendar says what kind of day it is, the hours say when it is open:
/// - an ordinary day, working day or weekend, has the hours of its weekday (a weekend is closed unless hours are given);
/// - a statutory holiday has the holiday hours, closed unless given (a 24-hour desk gives them);
/// - an adjusted working day, say a working Sunday, has the hours of the weekday that `adjustedWorkday` names.
///
///     let office = try DayHours([.init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18))])
///     let hours = WorkingHours(workdays: office)
public struct WorkingHours: Hashable, Sendable {
    /// Whose hours a working weekend day has.
    public enum AdjustedWorkday: Hashable, Sendable {
        /// Those of the weekday named: an ordinary working day.
        case like(Weekday)
        /// Those of its own weekday.
        case ownWeekday
    }

    /// The hours outside every season; a weekday not named is closed.
    public let weekly: [Weekday: DayHours]
    /// Parts of the year with hours of their own; no two overlap.
    public let seasons: [Season]
    /// The hours of statutory holidays.
    public let holidays: DayHours
    /// Whose hours a working weekend day has.
    public let adjustedWorkday: AdjustedWorkday

    /// Hours by weekday and season.
    ///
    /// - Throws: `CalendarError.overlappingSeasons` if two seasons claim one day of the year.
    public init(
        weekly: [Weekday: DayHours], seasons: [Season] = [], holidays: DayHours = .closed,
        adjustedWorkday: AdjustedWorkday = .like(.monday)
    ) throws(CalendarError) {
        for day in 0..<366 {
            // 2000 was a leap year and so names every day of any year.
            let monthDay = MonthDay(CivilDate(year: 2000, month: 1, day: 1)!.adding(days: day))
            let claims = seasons.filter { $0.contains(monthDay) }
            if claims.count > 1 { throw .overlappingSeasons(claims[0].name, claims[1].name, on: monthDay) }
        }
        self.weekly = weekly
        self.seasons = seasons
        self.holidays = holidays
        self.adjustedWorkday = adjustedWorkday
    }

    /// The same hours from Monday to Friday and on adjusted working days, closed otherwise.
    public init(workdays hours: DayHours) {
        weekly = Dictionary(
            uniqueKeysWithValues: Weekday.allCases.filter { $0.rawValue <= 5 }.map { ($0, hours) })
        seasons = []
        holidays = .closed
        adjustedWorkday = .like(.monday)
    }

    /// Open at every hour of every day.
    public static let always = try! WorkingHours(
        weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, DayHours.allDay) }), holidays: .allDay)

    /// Open time of an ordinary working day outside the seasons, the first from Monday on that opens at all: what "a day's
    /// work" means in a limit stated in days of work.
    public var ordinaryDay: SimSpan {
        Weekday.allCases.lazy.map { (weekly[$0] ?? .closed).total }.first { $0 > .zero } ?? .zero
    }

    /// Every distinct day: the holiday, then per pattern (outside the seasons, then each season) Monday … Sunday.
    var shapes: [DayHours] {
        [holidays]
            + ([weekly] + seasons.map(\.weekly)).flatMap { pattern in Weekday.allCases.map { pattern[$0] ?? .closed } }
    }

    /// The index in `shapes` for a day; `pattern` is 0 outside the seasons, else 1 + the index of the season.
    func shapeIndex(weekday: Weekday, flags: DayFlags, pattern: Int) -> Int {
        if flags.contains(.holiday) { return 0 }
        if flags.contains(.adjusted), case .like(let other) = adjustedWorkday {
            return 7 * pattern + other.rawValue
        }
        return 7 * pattern + weekday.rawValue
    }

    /// For every `MonthDay.ordinal`, 0 outside the seasons, else 1 + the index of the season.
    var patternByDayOfYear: [Int] {
        var patterns = [Int](repeating: 0, count: 12 * 32)
        for day in 0..<366 {
            let monthDay = MonthDay(CivilDate(year: 2000, month: 1, day: 1)!.adding(days: day))
            if let season = seasons.firstIndex(where: { $0.contains(monthDay) }) {
                patterns[monthDay.ordinal] = season + 1
            }
        }
        return patterns
    }
}

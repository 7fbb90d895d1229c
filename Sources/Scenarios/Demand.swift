import SimulationTime
import WorkingCalendar

/// Contacts that come: lines, how their volume moves through the year, and who tries again.
public struct Demand: Codable, Sendable {
    /// The dialled numbers and written channels.
    public var lines: [Line] = []
    /// Growth of the volume a calendar year, counted from the year in which the period begins; 0.05 is five per cent.
    public var yearGrowth = 0.0
    /// Factor by month 1…12; others 1.
    public var monthFactors: [Int: Double] = [:]
    /// Factor by weekday, on days that are what their weekday says; others 1.
    public var weekdayFactors: [Weekday: Double] = [:]
    /// Factor of a weekend day.
    public var weekendFactor = 1.0
    /// Factor of a statutory holiday.
    public var holidayFactor = 1.0
    /// Factor of the first working day after a statutory holiday.
    public var firstDayAfterHolidayFactor = 1.0
    /// Random level of the day.
    public var busyness = BusynessStatement()
    /// Who tries again.
    public var redials = Redials()
    /// Who was served and calls again.
    public var repeats = Repeats()
    /// Who asks how far his order has come; nil: nobody.
    public var enquiries: Enquiries?
    /// Contacts beyond the usual ones.
    public var surges: [Surge] = []
    /// Orders other platforms send.
    public var inflows: [Inflow] = []
    /// Where contacts come from; empty: nowhere in particular.
    public var territories: [TerritoryShare] = []

    /// No demand at all.
    public init() {}

    /// The factor of a day relative to a day on which nothing is said: growth × month × weekday × day kind.
    public func factor(on day: DayFacts, firstYear: Int) -> Double {
        let parts = day.date.parts
        var factor = monthFactors[parts.month] ?? 1
        if yearGrowth != 0 { factor *= power(1 + yearGrowth, parts.year - firstYear) }
        switch day.kind {
        case .holiday: return factor * holidayFactor
        case .weekend: factor *= weekendFactor
        case .workday: if day.isFirstAfterHoliday { factor *= firstDayAfterHolidayFactor }
        }
        return day.isAdjusted ? factor : factor * (weekdayFactors[day.date.weekday] ?? 1)
    }

    private func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<abs(exponent) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}

/// Random level of a day: gamma with mean 1.
public struct BusynessStatement: Codable, Hashable, Sendable {
    /// Standard deviation; 0 for none.
    public var sd = 0.0
    /// Correlation of neighbouring days.
    public var autocorrelation = 0.0

    /// Every day alike.
    public init() {}
}

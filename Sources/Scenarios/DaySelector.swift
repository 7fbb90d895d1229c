import SimulationTime
import WorkingCalendar

/// The days a column of a table applies to.
public enum DaySelector: Codable, Hashable, Sendable {
    /// Every day.
    case all
    /// Working days, adjusted weekends among them.
    case workday
    /// Days off that are no statutory holiday.
    case weekend
    /// Statutory holidays.
    case holiday
    /// One day of the week, unless the calendar makes it a holiday or an adjusted working day.
    case weekday(Weekday)
    /// One date.
    case date(CivilDate)

    /// Reads a column heading: `all`, `workday`, `weekend`, `holiday`, `mon` … `sun`, or a date.
    public init?(heading: String) {
        switch heading {
        case "all": self = .all
        case "workday": self = .workday
        case "weekend": self = .weekend
        case "holiday": self = .holiday
        default:
            if let day = Weekday(abbreviation: heading) {
                self = .weekday(day)
            } else if let date = CivilDate(heading) {
                self = .date(date)
            } else {
                return nil
            }
        }
    }

    /// The column heading.
    public var heading: String {
        switch self {
        case .all: "all"
        case .workday: "workday"
        case .weekend: "weekend"
        case .holiday: "holiday"
        case .weekday(let day): day.abbreviation
        case .date(let date): date.description
        }
    }

    /// Whether it is among the days.
    public func applies(to day: DayFacts) -> Bool { rank(on: day) != nil }

    /// How particular this selector is about a day, 0 the most; nil if it does not apply.
    func rank(on day: DayFacts) -> Int? {
        switch self {
        case .date(let date): date == day.date ? 0 : nil
        case .holiday: day.kind == .holiday ? 1 : nil
        case .weekday(let weekday):
            weekday == day.date.weekday && day.kind != .holiday && !day.isAdjusted ? 2 : nil
        case .workday: day.kind == .workday ? 3 : nil
        case .weekend: day.kind == .weekend ? 3 : nil
        case .all: 4
        }
    }
}

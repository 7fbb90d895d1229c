/// What a day is to people who work by the calendar.
public enum DayKind: String, CaseIterable, Hashable, Sendable {
    /// A day on which offices work, be it by its weekday or by adjustment.
    case workday
    /// A day off by its weekday that belongs to no statutory holiday.
    case weekend
    /// A day of a statutory holiday, including the weekend days within it.
    case holiday
}

/// A day that is not what its weekday says, with the name of the holiday that causes it.
public enum DayException: Hashable, Sendable {
    /// A day off for the named holiday.
    case holiday(String)
    /// A working day that makes up for the named holiday (调休).
    case workday(String)

    /// The name of the holiday.
    public var name: String {
        switch self {
        case .holiday(let name), .workday(let name): return name
        }
    }
}

import WorkingCalendar

/// Which days are working days, as a scenario says it.
public enum CalendarChoice: Codable, Sendable {
    /// Mainland China, built in for 2019 to 2026.
    case china
    /// Monday to Friday, no holidays, any year: for textbook systems.
    case plain
    /// A calendar of the planner's own.
    case own(OwnCalendar)

    /// The calendar itself.
    ///
    /// - Throws: `CalendarError` for a calendar of the planner's own that contradicts itself.
    public func make() throws(CalendarError) -> WorkingDayCalendar {
        switch self {
        case .china: return .china
        case .plain: return .plain
        case .own(let own): return try own.make()
        }
    }
}

import Messages

/// The units of time that a scenario may write, and what to write for those that it may not.
enum TimeUnit {
    /// Units of clock time by spelling, in seconds.
    static let seconds: [String: Double] = [
        "ms": 0.001, "s": 1, "sec": 1, "second": 1, "seconds": 1, "min": 60, "minute": 60, "minutes": 60, "h": 3600,
        "hour": 3600, "hours": 3600, "d": 86_400, "day": 86_400, "days": 86_400, "week": 604_800, "weeks": 604_800,
    ]

    /// Periods of a rate or a price by spelling.
    static let periods: [String: Period] = [
        "s": .second, "second": .second, "min": .minute, "minute": .minute, "h": .hour, "hour": .hour, "d": .day,
        "day": .day, "week": .week, "month": .month, "year": .year,
    ]

    private static let replacements: [String: Words] = [
        "m": "\"min\" for minutes or \"month\"", "hr": "\"h\"", "hrs": "\"h\"", "mins": "\"min\"", "secs": "\"s\"",
        "w": "\"week\"", "y": "\"year\"", "a": "\"year\"", "秒": "\"s\"", "秒钟": "\"s\"", "分": "\"min\"",
        "分钟": "\"min\"", "时": "\"h\"", "小时": "\"h\"", "天": "\"d\"", "日": "\"d\"", "周": "\"week\"", "月": "\"month\"",
        "年": "\"year\"", "工作日": "\"wd\"", "个工作日": "\"wd\"",
    ]

    /// The unit meant by a spelling that is none, else all the units.
    static func hint(for unit: String, among units: some Collection<String>, listing list: Words) -> Words {
        if let replacement = replacements[unit] { return "write \(replacement)" }
        let lower = unit.lowercased()
        if units.contains(lower) { return "write \"\(lower)\"" }
        let near = unit.count > 2 ? Suggestion.nearest(to: unit, among: units.sorted()) : nil
        return near.map { "did you mean \"\($0)\"?" } ?? "units: \(list)"
    }
}

/// The period of a rate or a price. How long a month or a year is depends on the calendar, so no length is given.
public enum Period: String, Hashable, Sendable, CaseIterable {
    /// One second.
    case second
    /// One minute.
    case minute
    /// One hour.
    case hour
    /// One civil day of 24 hours.
    case day
    /// Seven civil days.
    case week
    /// A calendar month.
    case month
    /// A calendar year.
    case year

    /// Length in seconds; nil for months and years, which vary.
    public var seconds: Double? {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3600
        case .day: 86_400
        case .week: 604_800
        case .month, .year: nil
        }
    }
}

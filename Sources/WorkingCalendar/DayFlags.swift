/// What the table of a calendar says of one day, in one byte.
struct DayFlags: OptionSet, Sendable {
    let rawValue: UInt8

    /// Offices work.
    static let working = DayFlags(rawValue: 1)
    /// A statutory holiday.
    static let holiday = DayFlags(rawValue: 2)
    /// Worked although the weekday is a day off.
    static let adjusted = DayFlags(rawValue: 4)
    /// First working day after days off that hold a holiday.
    static let firstAfterHoliday = DayFlags(rawValue: 8)
    /// Whether it is the first after a holiday depends on days before the table.
    static let undecidedAfterHoliday = DayFlags(rawValue: 16)

    var kind: DayKind { contains(.working) ? .workday : contains(.holiday) ? .holiday : .weekend }

    /// Sets the two flags about holidays on the working days of consecutive days.
    static func markFirstWorkingDaysAfterHolidays(_ days: inout [DayFlags]) {
        var sawHoliday = false
        var offSinceStart = true
        for row in days.indices {
            if !days[row].contains(.working) {
                sawHoliday = sawHoliday || days[row].contains(.holiday)
                continue
            }
            if sawHoliday {
                days[row].insert(.firstAfterHoliday)
            } else if offSinceStart {
                days[row].insert(.undecidedAfterHoliday)
            }
            sawHoliday = false
            offSinceStart = false
        }
    }

    /// Rank and select: working days before each row (one more entry than rows), and the row of each working day.
    static func counts(_ days: [DayFlags]) -> (before: [Int32], rows: [Int32]) {
        var before: [Int32] = [0]
        before.reserveCapacity(days.count + 1)
        var rows: [Int32] = []
        rows.reserveCapacity(days.count)
        for (row, day) in days.enumerated() {
            if day.contains(.working) { rows.append(Int32(row)) }
            before.append(Int32(rows.count))
        }
        return (before, rows)
    }
}

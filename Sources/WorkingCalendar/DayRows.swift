/// Which row of a table describes a day.
///
/// The rows cover a known range of days once, or one cycle that repeats for ever in both directions: 7 days where
/// only the weekday matters, 146,097 days (400 Gregorian years, a whole number of weeks) where the season does too.
/// One mechanism thus serves calendars with and without an end, in constant time.
struct DayRows: Sendable {
    /// The day number of row 0.
    let first: Int
    /// Rows in the table, at least 1.
    let count: Int
    /// Whether the table repeats.
    let repeats: Bool

    /// Days of 400 Gregorian years.
    static let gregorianCycle = 146_097

    /// A Monday, on which every repeating table begins.
    static let cycleStart = 4

    /// The cycle and row of a day; nil outside the range of a table that does not repeat.
    func locate(_ day: Int) -> (cycle: Int, row: Int)? {
        let offset = day - first
        if offset >= 0 && offset < count { return (0, offset) }
        guard repeats else { return nil }
        let cycle = offset.dividedDown(by: count)
        return (cycle, offset - cycle * count)
    }

    /// The number of the day in a cycle and row.
    func day(cycle: Int, row: Int) -> Int { first + cycle * count + row }
}

extension FixedWidthInteger {
    /// The quotient rounded towards minus infinity, for a positive divisor.
    func dividedDown(by divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

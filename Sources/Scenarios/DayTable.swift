import SimulationTime

/// Values by slot of the day, in columns that apply to kinds of days: a profile of demand, a plan of seats.
///
/// The column of a day is the most particular one there is: its date, then `holiday`, then its weekday's name (on a
/// day that is what its weekday says), then `workday` or `weekend`, then `all`. An adjusted working Sunday is a
/// `workday`, never a `sun`.
public struct DayTable<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    /// One column.
    public struct Column: Codable, Hashable, Sendable {
        /// The days it applies to.
        public var days: DaySelector
        /// One value a slot, from midnight to midnight.
        public var values: [Value]

        /// Makes a column.
        public init(days: DaySelector, values: [Value]) {
            self.days = days
            self.values = values
        }
    }

    /// Width of a slot; divides the day.
    public var slot: SimSpan
    /// The columns, in the file's order.
    public var columns: [Column]

    /// Makes a table. Traps if a column does not cover the day.
    public init(slot: SimSpan, columns: [Column]) {
        for column in columns {
            precondition(
                Int64(column.values.count) * slot.milliseconds == SimSpan.day.milliseconds, "24 hours of slots")
        }
        self.slot = slot
        self.columns = columns
    }

    /// A table that holds one value at all times.
    public static func constant(_ value: Value) -> DayTable {
        DayTable(slot: .hour, columns: [Column(days: .all, values: Array(repeating: value, count: 24))])
    }

    /// Index of the column for a day, or nil if none applies.
    public func column(for day: DayFacts) -> Int? {
        var best: (rank: Int, index: Int)?
        for (index, column) in columns.enumerated() {
            guard let rank = column.days.rank(on: day), rank < best?.rank ?? .max else { continue }
            best = (rank, index)
        }
        return best?.index
    }

    /// Whether no column applies to a day whose weekday has one: a holiday, or a weekend day that is worked, that nobody thought of.
    func forgets(_ day: DayFacts) -> Bool {
        column(for: day) == nil && columns.contains { $0.days == .weekday(day.date.weekday) }
    }
}

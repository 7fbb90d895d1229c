import Messages
import Scenarios
import SimulationTime

/// Heads on some days from one time of day to another.
struct SeatBlock {
    /// As it is written.
    let text: String
    let heads: Int
    let days: DaySelector
    /// Quarter-hours of the day, 0 ..< 96.
    let quarters: Range<Int>
    /// Whether times are written; without them, it is the whole day.
    let hasTimes: Bool

    private static let dayWords: [(words: String, days: DaySelector)] =
        [("working days", .workday), ("weekends", .weekend), ("holidays", .holiday), ("all days", .all)]
        + Weekday.allCases.map { ($0.abbreviation, .weekday($0)) }

    /// Reads `3`, `3 on working days`, `3 09:00-17:30`, `3 on weekends 09:00-12:00`.
    init(_ text: String, expected: Words = "heads such as 3 on working days 09:00-17:30") throws(Misread) {
        self.text = text
        var words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { throw Misread(quoting: text, expected: expected) }
        do throws(Misread) {
            heads = try Quantity.count(first, in: 0...100_000)
        } catch {
            throw Misread(quoting: text, expected: "\(expected), heads from 0 to 100000", hint: error.hint)
        }
        words.removeFirst()
        let count = words.count
        var quarters = 0..<96
        if let last = words.last, last.contains(":") {
            quarters = try SeatBlock.quarters(last, in: text)
            words.removeLast()
        }
        self.quarters = quarters
        hasTimes = words.count < count
        guard !words.isEmpty else {
            days = .all
            return
        }
        let name = words.dropFirst().joined(separator: " ")
        guard words[0] == "on", let known = SeatBlock.dayWords.first(where: { $0.words == name }) else {
            let names = SeatBlock.dayWords.map(\.words)
            let isOn = words[0] == "on"
            throw Misread(
                quoting: text, expected: expected,
                hint: isOn ? Suggestion.hint(for: name, among: names) : "on, days and times may follow the heads")
        }
        days = known.days
    }

    private static func quarters(_ range: String, in text: String) throws(Misread) -> Range<Int> {
        let expected: Words = "times such as 09:00-17:30"
        let ends = range.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2, let from = SimSpan(clock: ends[0]), let to = SimSpan(clock: ends[1]) else {
            throw Misread(quoting: text, expected: expected)
        }
        guard from < to else {
            throw Misread(
                quoting: text, expected: "a beginning before the end", hint: "part a night at 24:00 into two blocks")
        }
        let quarter = SimSpan.minutes(15).milliseconds
        guard from.milliseconds % quarter == 0, to.milliseconds % quarter == 0 else {
            throw Misread(quoting: text, expected: "times on the quarter-hour")
        }
        return Int(from.milliseconds / quarter)..<Int(to.milliseconds / quarter)
    }

    /// Whether both say the heads of the same time on some day.
    func overlaps(_ other: SeatBlock) -> Bool { shareDays(with: other) && quarters.overlaps(other.quarters) }

    /// Whether the two are of days that only the calendar tells apart: weekdays, and working days or weekends.
    func isEntangled(with other: SeatBlock) -> Bool {
        days != other.days && days != .all && other.days != .all && shareDays(with: other)
    }

    /// Whether some day belongs to both, in some calendar.
    private func shareDays(with other: SeatBlock) -> Bool {
        switch (days, other.days) {
        case (.all, _), (_, .all): true
        case (.weekday, .workday), (.weekday, .weekend), (.workday, .weekday), (.weekend, .weekday): true
        default: days == other.days
        }
    }

    /// The blocks as a table: a column for every kind of days mentioned, as fine as the times need. What holds on all
    /// days holds in every column.
    ///
    /// - Precondition: no two blocks overlap or are entangled.
    static func table(_ blocks: [SeatBlock]) -> DayTable<Int> {
        var order: [DaySelector] = []
        for block in blocks where !order.contains(block.days) { order.append(block.days) }
        let step = blocks.flatMap { [$0.quarters.lowerBound, $0.quarters.upperBound] }.reduce(4) {
            $1 % 4 == 0 ? $0 : $1 % 2 == 0 ? min($0, 2) : 1
        }
        return DayTable(
            slot: step * SimSpan.minutes(15),
            columns: order.map { days in
                var heads = Array(repeating: 0, count: 96 / step)
                for block in blocks where block.days == days || block.days == .all {
                    for quarter in block.quarters { heads[quarter / step] = block.heads }
                }
                return .init(days: days, values: heads)
            })
    }
}

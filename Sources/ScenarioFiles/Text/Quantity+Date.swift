import Messages
import SimulationTime

extension Quantity {
    /// A date: `2024-02-08`.
    public static func date(_ text: String) throws(Misread) -> CivilDate {
        let expected: Words = "a date YYYY-MM-DD"
        _ = try QuantityScanner(text, expected: expected)
        if let date = CivilDate(text) { return date }
        if let date = looseDate(text) { throw Misread(quoting: text, expected: expected, hint: "write \(date)") }
        throw Misread(quoting: text, expected: expected, hint: dayHint(text))
    }

    /// A civil date and time at UTC+08:00: `2024-02-08T16:50`, `2024-02-08 16:50:30`, or a date for its midnight.
    public static func dateTime(_ text: String) throws(Misread) -> SimTime {
        let expected: Words = "a date and time YYYY-MM-DDTHH:MM"
        _ = try QuantityScanner(text, expected: expected)
        if let time = SimTime(text) { return time }
        var hint = dayHint(text)
        if text.hasSuffix("Z") || text.contains("+") {
            hint = "times are civil times at +08:00, written without an offset"
        }
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        if parts.count == 2, hint == nil || !text.contains("+"), !text.hasSuffix("Z") {
            let day = CivilDate(String(parts[0])) ?? looseDate(String(parts[0]))
            let clock = SimSpan(clock: String(parts[1])) ?? looseClock(String(parts[1]))
            if let day, let clock { hint = "write \(day)T\(clock.clockMinutes)" }
        }
        throw Misread(quoting: text, expected: expected, hint: hint)
    }

    /// A time of day from `00:00` to `24:00`, as the span since midnight: `09:00`, `17:30:15`.
    public static func timeOfDay(_ text: String) throws(Misread) -> SimSpan {
        let expected: Words = "a time of day HH:MM"
        _ = try QuantityScanner(text, expected: expected)
        if let clock = SimSpan(clock: text) { return clock }
        throw Misread(
            quoting: text, expected: expected, hint: looseClock(text).map { "write \($0.clockMinutes)" })
    }

    /// A date with other separators or without leading zeros.
    private static func looseDate(_ text: String) -> CivilDate? {
        let marks: Set<Character> = ["-", "/", ".", "年", "月", "日"]
        let parts = text.split(whereSeparator: marks.contains)
        guard parts.count == 3, parts[0].utf8.count == 4 else { return nil }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// A time of day without a leading zero.
    private static func looseClock(_ text: String) -> SimSpan? {
        text.utf8.count == 4 || text.utf8.count == 7 ? SimSpan(clock: "0" + text) : nil
    }

    /// Says when a well-formed date is of a day that does not exist.
    private static func dayHint(_ text: String) -> Words? {
        let day = Array(text.utf8.prefix(10))
        guard day.count == 10, day[4] == UInt8(ascii: "-"), day[7] == UInt8(ascii: "-") else { return nil }
        let parts = [day[0..<4], day[5..<7], day[8..<10]]
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) == nil else {
            return nil
        }
        return "there is no such day"
    }
}

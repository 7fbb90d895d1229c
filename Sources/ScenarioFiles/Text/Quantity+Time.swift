import Messages
import SimulationTime

/// A number of working days of a calendar: not a length of time, which is why it is a type of its own.
public struct WorkingDays: Hashable, Sendable {
    /// How many, 0 or more; a law or an effort may have a fraction.
    public var count: Double

    /// Makes a number of working days.
    public init(_ count: Double) { self.count = count }

    /// The number when it is whole.
    public var whole: Int? { Int(exactly: count) }
}

/// A time limit, which runs by the clock or by working days.
public enum TimeLimit: Hashable, Sendable {
    /// By the clock, nights and holidays included.
    case clock(SimSpan)
    /// By working days of a calendar.
    case workingDays(WorkingDays)
}

extension Quantity {
    private static let unitList: Words = "ms, s, min, h, d, week"
    private static let longest: Double = 36_525 * 86_400

    /// A length of time of 0 up to 100 years: `90 s`, `15 min`, `1 h 30 min`, `2 d`; to the nearest millisecond.
    public static func duration(_ text: String) throws(Misread) -> SimSpan {
        SimSpan(seconds: try durationSeconds(text))
    }

    /// A length of time in seconds, not rounded.
    public static func durationSeconds(_ text: String) throws(Misread) -> Double {
        let expected: Words = "a duration"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try duration(&scanner, expected: expected, allowsWorkingDays: false).seconds
        guard scanner.atEnd else { throw Misread(quoting: text, expected: expected, hint: "such as 1 h 30 min") }
        return value
    }

    /// A number of working days: `2 wd`.
    public static func workingDays(_ text: String) throws(Misread) -> WorkingDays {
        let expected: Words = "working days"
        let hint: Words = "such as 2 wd"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        guard scanner.take(word: "wd"), scanner.atEnd else {
            throw Misread(quoting: text, expected: expected, hint: hint)
        }
        guard value >= 0, value <= 36_525 else { throw Misread(quoting: text, expected: "0 to 36525 working days") }
        return WorkingDays(value)
    }

    /// A time limit: a duration, or working days.
    public static func limit(_ text: String) throws(Misread) -> TimeLimit {
        let expected: Words = "a time limit"
        var scanner = try QuantityScanner(text, expected: expected)
        let (value, isWorking) = try duration(&scanner, expected: expected, allowsWorkingDays: true)
        guard scanner.atEnd else { throw Misread(quoting: text, expected: expected, hint: "such as 2 wd or 24 h") }
        return isWorking ? .workingDays(WorkingDays(value)) : .clock(SimSpan(seconds: value))
    }

    /// Takes a duration, in seconds, or working days: numbers with units, from the longest unit to the shortest.
    static func duration(
        _ scanner: inout QuantityScanner, expected: Words, allowsWorkingDays: Bool
    ) throws(Misread) -> (seconds: Double, isWorkingDays: Bool) {
        let text = scanner.text
        let list: Words = allowsWorkingDays ? "ms, s, min, h, d, week, wd" : unitList
        var total = 0.0
        var lastUnit = Double.infinity
        repeat {
            let value = try scanner.number(expected: expected)
            guard value >= 0 else { throw Misread(quoting: text, expected: "\(expected) of 0 or more") }
            guard let unit = scanner.word() else {
                throw Misread(quoting: text, expected: "\(expected) with a unit", hint: "units: \(list)")
            }
            if unit == "wd" {
                guard allowsWorkingDays, lastUnit == .infinity else {
                    throw Misread(
                        quoting: text, expected: expected,
                        hint: "working days are no length of time here; use \(unitList)")
                }
                guard value <= 36_525 else { throw Misread(quoting: text, expected: "at most 36525 working days") }
                return (value, true)
            }
            guard let seconds = TimeUnit.seconds[unit] else {
                throw Misread(
                    quoting: text, expected: "\(expected) with a unit",
                    hint: TimeUnit.hint(for: unit, among: TimeUnit.seconds.keys, listing: list))
            }
            guard seconds < lastUnit else {
                throw Misread(
                    quoting: text, expected: expected, hint: "from the longest unit to the shortest, as 1 h 30 min")
            }
            lastUnit = seconds
            total += value * seconds
        } while scanner.isAtNumber
        guard total <= longest else { throw Misread(quoting: text, expected: "at most 100 years (36525 d)") }
        return (total, false)
    }
}

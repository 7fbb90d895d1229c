import Messages
import SimulationTime

/// Reads quantities as a planner writes them, each with its unit; a misreading says what was found and expected.
///
/// Numbers are decimal with a point, without separators of thousands. A file holds the texts, so nothing here knows a
/// position: `Diagnostics.read(at:field:_:)` adds it.
public enum Quantity {
    /// A whole number within a range: `60`.
    public static func count(_ text: String, in range: ClosedRange<Int> = 0...Int.max) throws(Misread) -> Int {
        let bound: Words = range == 0...Int.max ? "0 or more" : Quantity.words(for: range)
        let expected: Words = "a whole number, \(bound)"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        guard scanner.atEnd else {
            throw Misread(
                quoting: text, expected: expected, hint: scanner.word() == nil ? nil : "write it without a unit")
        }
        guard let whole = Int(exactly: value) else { throw Misread(quoting: text, expected: expected) }
        guard range.contains(whole) else { throw Misread(quoting: text, expected: expected) }
        return whole
    }

    /// A number without a unit within a range: `0.3`, `-1.5`.
    public static func number(
        _ text: String, in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(Misread) -> Double {
        let expected: Words =
            if range.upperBound < .greatestFiniteMagnitude {
                "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
            } else if range.lowerBound > -.greatestFiniteMagnitude {
                "a number, \(plain(range.lowerBound)) or more"
            } else {
                "a number"
            }
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        guard scanner.atEnd, range.contains(value) else { throw Misread(quoting: text, expected: expected) }
        return value
    }

    /// A share from 0 to 1: `30%`, or a bare number from 0 to 1 as `0.3`.
    public static func share(_ text: String) throws(Misread) -> Double {
        let expected: Words = "a share from 0% to 100%"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        let isPercent = scanner.take("%")
        guard scanner.atEnd else { throw Misread(quoting: text, expected: expected, hint: "such as 30%") }
        let share = isPercent ? value / 100 : value
        guard (0...1).contains(share) else {
            let meant: Words? = !isPercent && value > 1 && value <= 100 ? "write \(plain(value))%" : nil
            throw Misread(quoting: text, expected: expected, hint: meant)
        }
        return share
    }

    /// A factor of 0 or more: `1.2x`, `60%`, or a bare number.
    public static func factor(_ text: String) throws(Misread) -> Double {
        let expected: Words = "a factor"
        let hint: Words = "such as 1.2x, 60% or 0.6"
        var scanner = try QuantityScanner(text, expected: expected)
        let value = try scanner.number(expected: expected)
        let factor = scanner.take("%") ? value / 100 : value
        if factor == value { _ = scanner.take(word: "x") }
        guard scanner.atEnd else { throw Misread(quoting: text, expected: expected, hint: hint) }
        guard factor >= 0 else { throw Misread(quoting: text, expected: "a factor of 0 or more") }
        return factor
    }

    /// `true` or `false`.
    public static func truth(_ text: String) throws(Misread) -> Bool {
        switch text {
        case "true": return true
        case "false": return false
        default:
            let yes = ["yes", "on", "y", "是"].contains(text.lowercased()) || text.lowercased() == "true"
            let no = ["no", "off", "n", "否"].contains(text.lowercased()) || text.lowercased() == "false"
            throw Misread(
                quoting: text, expected: "true or false", hint: yes ? "write true" : no ? "write false" : nil)
        }
    }

    /// A number as a person writes it: without a needless `.0`.
    static func plain(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? "\(value)"
    }

    private static func words(for range: ClosedRange<Int>) -> Words {
        range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    }
}

import Foundation
import Wording

/// Numbers as people read them: shares in per cent, groups of three digits, no more digits than are known.
enum ReadableNumber {
    /// A value with its unit.
    ///
    /// - Parameter halfWidth: decides the digits, so that two of its own show; without it a usual number of them.
    static func text(
        _ value: Double, halfWidth: Double? = nil, isShare: Bool, unit: String, language: Language
    ) -> String {
        let shown = Shown(value, isShare: isShare, unit: unit)
        let digits = decimals(value * shown.factor, halfWidth.map { $0 * shown.factor }, unit: shown.unit)
        return withUnit(number(value * shown.factor, decimals: digits), shown.unit, language)
    }

    /// A share as it is stated, in per cent with as many digits as it has: 99.99 % is not 100.
    static func stated(share: Double, _ language: Language) -> String {
        let percent = share * 100
        let digits = (0...4).first { digits in
            let scale = pow(10, Double(digits))
            return abs((percent * scale).rounded() / scale - percent) < 1e-9
        }
        return withUnit(number(percent, decimals: digits ?? 4), "%", language)
    }

    /// A half-width, in the unit and with as many digits as its value has.
    static func half(_ halfWidth: Double, of value: Double, isShare: Bool, unit: String, language: Language) -> String {
        let shown = Shown(value, isShare: isShare, unit: unit)
        let digits = decimals(value * shown.factor, halfWidth * shown.factor, unit: shown.unit)
        return withUnit(number(halfWidth * shown.factor, decimals: digits), shown.unit, language)
    }

    /// The unit a value is shown in, and the factor that brings it there.
    private struct Shown {
        let unit: String
        let factor: Double

        /// Shares in per cent; seconds in minutes from ten of them on, in hours from two.
        init(_ value: Double, isShare: Bool, unit: String) {
            switch (isShare, unit, value.magnitude) {
            case (true, _, _): (self.unit, factor) = ("%", 100)
            case (_, "s", 7200...): (self.unit, factor) = ("h", 1.0 / 3600)
            case (_, "s", 600...): (self.unit, factor) = ("min", 1.0 / 60)
            default: (self.unit, factor) = (unit, 1)
            }
        }
    }

    /// A whole number in groups of three digits.
    static func whole(_ value: Int) -> String { number(Double(value), decimals: 0) }

    /// A number with that many digits after the point, in groups of three before it.
    static func number(_ value: Double, decimals: Int) -> String {
        let text = String(format: "%.\(decimals)f", value.magnitude)
        let parts = text.split(separator: ".")
        let whole = Array(parts[0])
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0 && (whole.count - index) % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        let isZero = !text.contains { ("1"..."9").contains($0) }
        return (value < 0 && !isZero ? "-" : "") + grouped + (parts.count > 1 ? "." + parts[1] : "")
    }

    private static func decimals(_ value: Double, _ halfWidth: Double?, unit: String) -> Int {
        if let halfWidth, halfWidth > 0 { return min(4, max(0, 1 - Int(log10(halfWidth).rounded(.down)))) }
        if value == value.rounded() { return 0 }
        return value.magnitude >= 1000 ? 0 : unit == "1" && value.magnitude < 10 ? 3 : 1
    }

    private static func withUnit(_ number: String, _ unit: String, _ language: Language) -> String {
        switch unit {
        case "%": return language == .en ? number + " %" : number + "%"
        case "s": return ConsoleWords.seconds(language, number)
        case "min": return ConsoleWords.minutes(language, number)
        case "h": return ConsoleWords.hours(language, number)
        case "wd": return ConsoleWords.workingDays(language, number)
        default: return number
        }
    }
}

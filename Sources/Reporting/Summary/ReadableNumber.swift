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
        let factor = isShare ? 100.0 : 1
        let digits = decimals(value * factor, halfWidth.map { $0 * factor }, unit: isShare ? "%" : unit)
        return withUnit(number(value * factor, decimals: digits), isShare: isShare, unit: unit, language)
    }

    /// A half-width, with as many digits as its value has.
    static func half(_ halfWidth: Double, of value: Double, isShare: Bool, unit: String, language: Language) -> String {
        let factor = isShare ? 100.0 : 1
        let digits = decimals(value * factor, halfWidth * factor, unit: isShare ? "%" : unit)
        return withUnit(number(halfWidth * factor, decimals: digits), isShare: isShare, unit: unit, language)
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

    private static func withUnit(_ number: String, isShare: Bool, unit: String, _ language: Language) -> String {
        if isShare { return language == .en ? number + " %" : number + "%" }
        switch unit {
        case "s": return ConsoleWords.seconds(language, number)
        case "h": return ConsoleWords.hours(language, number)
        default: return number
        }
    }
}

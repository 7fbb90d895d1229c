import CommandLineKit
import Foundation
import HotlineModel
import ScenarioFiles
import Wording

extension CalibrateCommand {
    /// The place of the scenario that is changed.
    struct Dial: Sendable {
        let path: String
        /// What stands there, with `{}` for the number and its unit.
        let template: String

        /// Reads `PATH` or `PATH=TEXT`; nil unless the text holds one `{}`.
        init?(_ text: String) {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard !parts[0].isEmpty else { return nil }
            path = parts[0]
            template = parts.count == 2 ? parts[1] : "{}"
            guard template.components(separatedBy: "{}").count == 2 else { return nil }
        }

        /// What moves a measure of satisfaction; nil for others.
        static func usual(for measure: Measure) -> Dial? {
            if measure.id.hasPrefix("hotline_") { return Dial("satisfaction.hotline.shift") }
            let isRating = measure.id.hasPrefix("satisfaction_rate_") || measure.id.hasSuffix("satisfied_share")
            return isRating ? Dial("satisfaction.unit.shift") : nil
        }

        /// The change that puts a number there, and how it is written on a command line.
        func edit(_ number: String) -> (change: ScenarioReader.Edit, option: String) {
            let value = template.replacingOccurrences(of: "{}", with: number)
            let change = "\(path)=\(value)"
            let isPlain = change.allSatisfy { $0.isLetter || $0.isNumber || "._-=%/:+".contains($0) }
            return (.init(path: path, value: value), "--set " + (isPlain ? change : "'\(change)'"))
        }
    }

    /// `LO..HI`: two numbers with one unit.
    struct ValueRange: Sendable {
        struct End: Sendable {
            let value: Double
            let text: String
        }

        let low: End
        let high: End
        /// The unit with the space before it.
        let unit: String

        /// Shifts on the scale of the logit: odds from a four-hundredth to four hundred times.
        static let shifts = ValueRange("-6..6")!

        static let converter = Converter<ValueRange> { text in
            ValueRange(text).map { .success($0) }
                ?? .failure(
                    ParseFailure(
                        expected: "LO..HI, two numbers of one unit, the lower first, such as 20%..80% or 1 h..9 h"))
        }

        init?(_ text: String) {
            let ends = text.components(separatedBy: "..")
            guard ends.count == 2, let first = ValueRange.split(ends[0]), let last = ValueRange.split(ends[1]) else {
                return nil
            }
            let bare = { (unit: String) in unit.filter { $0 != " " } }
            guard first.unit.isEmpty || bare(first.unit) == bare(last.unit), first.value < last.value else {
                return nil
            }
            unit = last.unit
            low = End(value: first.value, text: first.number + last.unit)
            high = End(value: last.value, text: last.number + last.unit)
        }

        private static func split(_ text: String) -> (value: Double, number: String, unit: String)? {
            let trimmed = text.trimmingCharacters(in: .whitespaces)
            let number = String(trimmed.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) })
            guard let value = Number(number)?.value else { return nil }
            return (value, number, String(trimmed.dropFirst(number.count)))
        }

        /// Whether both ends are whole numbers.
        var isWhole: Bool { low.value.rounded() == low.value && high.value.rounded() == high.value }

        /// Digits after the point of values between the ends: six or seven that count.
        var decimals: Int { min(12, max(1, 6 - Int(log10(high.value - low.value).rounded(.down)))) }

        /// A value between the ends as it is written; the ends as they were given.
        func text(_ value: Double) -> String {
            if value == low.value { return low.text }
            if value == high.value { return high.text }
            var digits = String(format: "%.\(decimals)f", value)
            while digits.contains("."), digits.last == "0" || digits.last == "." {
                let isPoint = digits.removeLast() == "."
                if isPoint { break }
            }
            return (digits == "-0" ? "0" : digits) + unit
        }
    }

    /// A decimal number as a person types it.
    struct Number {
        let value: Double

        init?(_ text: some StringProtocol) {
            guard !text.isEmpty, text.utf8.allSatisfy({ "0123456789+-.".utf8.contains($0) }),
                let value = Double(text), value.isFinite
            else { return nil }
            self.value = value
        }

        /// A number without a needless `.0`.
        static func shortest(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
    }
}

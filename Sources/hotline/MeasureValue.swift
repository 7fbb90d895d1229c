import CommandLineKit
import HotlineModel
import Wording

/// A figure that a measure is to meet: `MEASURE=VALUE`, the value perhaps in per cent.
struct MeasureValue: Sendable {
    let measure: String
    let value: Double
    let isPercent: Bool

    /// Reads the text; nil unless something stands before the first `=` and a number behind it.
    init?(_ text: some StringProtocol) {
        guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
        var number = text[text.index(after: equals)...]
        isPercent = number.hasSuffix("%")
        if isPercent { number = number.dropLast() }
        guard let value = CalibrateCommand.Number(String(number.filter { $0 != " " }))?.value else { return nil }
        self.value = isPercent ? value / 100 : value
        measure = String(text[..<equals])
    }

    /// The measure, if there is one and it can have the value.
    ///
    /// - Parameters:
    ///   - option: where the figure was given.
    ///   - example: of a share, for people.
    func known(_ option: String, example: String, _ parsed: ParsedCommand) throws -> Measure {
        let known = try CommonOptions.measure(measure, option: option, parsed)
        if isPercent && !known.isShare { throw parsed.usageError(CommandWords.noPercent, option, measure) }
        if known.isShare && !(0...1).contains(value) {
            throw parsed.usageError(
                CommandWords.shareExpected, option, CalibrateCommand.Number.shortest(value), example)
        }
        return known
    }
}

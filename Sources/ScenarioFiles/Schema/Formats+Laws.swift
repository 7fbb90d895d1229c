import Distributions
import Foundation
import Messages
import Scenarios

extension Formats {
    private static let lawSchema = schema(words: [])

    /// A text that begins with a family, one of the words or a number.
    private static func schema(words: [String]) -> JSONValue {
        let begins = words + ParsedLaw.Family.allCases.filter { $0 != .none }.map(\.rawValue)
        return [
            "type": "string", "pattern": .string("^ *([0-9]|(\(begins.joined(separator: "|")))( |$))"),
            "examples": ["lognormal 150 s cv 1.2", "exponential 390 s", "constant 60 s", "empirical talk.csv"],
        ]
    }

    /// The law of a duration.
    static var law: Format<Law> {
        Format(schema: lawSchema, expected: "a law such as lognormal 150 s cv 1.2") { node, path, reading in
            guard case .some(.some(let law)) = read(node, path, reading, none: nil) else { return nil }
            return law
        }
    }

    /// A law, or `none` for no after-call work.
    static var lawOrNone: Format<WrapUp> {
        Format(schema: schema(words: ["none"]), expected: "a law such as exponential 60 s, or none") {
            node, path, reading in
            read(node, path, reading, none: "none").map { $0.map { .law($0) } ?? .none }
        }
    }

    /// The law of a line's menu, or `none`.
    static var menu: Format<Menu> {
        let expected: Words = "a law such as uniform 10 s to 30 s, or none"
        return Format(schema: schema(words: ["none"]), expected: expected) { node, path, reading in
            read(node, path, reading, none: "none").map { $0.map { .law($0) } ?? .none }
        }
    }

    /// A law of a time that may be left out, or `none` for the same.
    static var lawOrLeftOut: Format<Law?> {
        Format(schema: schema(words: ["none"]), expected: "a law such as uniform 10 s to 30 s, or none") {
            node, path, reading in read(node, path, reading, none: "none")
        }
    }

    /// The law of a delay, which may be in working days: `lognormal 1.2 wd cv 1`.
    static var delay: Format<CaseDelay> {
        let expected: Words = "a law such as exponential 2 h, or lognormal 1.2 wd cv 1"
        return Format(schema: lawSchema, expected: expected) { node, path, reading in
            guard node.text != nil else { return reading.refuse(node, path, expected: expected) }
            guard case .some(.some(let delay)) = readDelay(node, path, reading, none: nil, inWorkingDays: true) else {
                return nil
            }
            return delay
        }
    }

    /// A law, `endless`, or `survival FILE.csv`.
    static var patience: Format<Patience> {
        Format(
            schema: schema(words: ["endless", "survival"]),
            expected: "a law such as exponential 390 s, survival FILE.csv, or endless"
        ) {
            node, path, reading in
            if let text = node.text, text.hasPrefix("survival ") {
                let file = QuantityScanner.trimmed(text.dropFirst("survival ".count))
                return Tables.survival(file, node, path, reading).map { .law(.empirical($0)) }
            }
            return read(node, path, reading, none: "endless").map { $0.map { .law($0) } ?? .endless }
        }
    }

    /// Longest mean of a law, in seconds: a century, as for durations.
    private static let longestMean = 36_525.0 * 86_400
    /// Longest value that a law may ever draw, in seconds: a thousandth of what a clock in milliseconds holds.
    private static let longestDraw = 1e13

    /// What a draw of a law may come to: at a chance of about 2⁻⁵³ for the two laws whose tails have no exponential bound,
    /// which is where a long draw can come from while the mean is short.
    private static func largestDraw(_ law: Law) -> Double {
        switch law {
        case .lognormal(let mu, let sigma): exp(mu + 9 * sigma)
        case .weibull(let shape, let scale): scale * pow(37, 1 / shape)
        default: 40 * law.mean
        }
    }

    /// Outer nil: a finding was made. Inner nil: the word for no law.
    private static func read(_ node: YAMLNode, _ path: FieldPath, _ reading: Reading, none: String?) -> Law?? {
        readDelay(node, path, reading, none: none, inWorkingDays: false).map { $0?.law }
    }

    /// The same of a law that may be in working days, of 86,400 seconds each.
    private static func readDelay(
        _ node: YAMLNode, _ path: FieldPath, _ reading: Reading, none: String?, inWorkingDays: Bool
    ) -> CaseDelay?? {
        guard let text = node.text else {
            reading.refuse(node, path, expected: "a law such as lognormal 150 s cv 1.2")
            return nil
        }
        if let none {
            if text == none { return .some(nil) }
            if Suggestion.nearest(to: text, among: [none]) != nil {
                return reading.refuse(node, path, expected: "a law or \(none)", hint: "did you mean \"\(none)\"?")
            }
        }
        guard
            let parsed = reading.diagnostics.read(
                at: node.position, field: path.description, { () throws(Misread) in try LawText.parse(text) })
        else { return nil }
        if parsed.family == .empirical {
            return Tables.sample(parsed.file!, node, path, reading).map { .some(CaseDelay(.empirical($0))) }
        }
        let isInDays = parsed.unit == .workingDays
        if parsed.family == .none || isInDays && !inWorkingDays {
            reading.diagnostics.error(
                at: node.position, field: path.description, found: Misread.quote(text),
                expected: parsed.family == .none ? "a law" : "a law of seconds, minutes or hours",
                hint: none.map { "write \($0) if there is none" }
                    ?? (inWorkingDays ? "leave it out if there is none" : "such as lognormal 150 s cv 1.2"))
            return nil
        }
        do throws(LawError) {
            let law = isInDays ? try parsed.law.scaled(by: 86_400) : try parsed.law
            // A law of logarithms or of a small shape can have any mean.
            let isLong = law.mean > longestMean
            // A draw of such a law would sooner or later be more milliseconds than there are numbers for.
            if !isLong, largestDraw(law) <= longestDraw { return .some(CaseDelay(law, onWorkingDays: isInDays)) }
            let quoted = Misread.quote(text)
            reading.diagnostics.error(
                at: node.position, field: path.description,
                found: isLong ? "\(quoted), a mean above 100 years" : "\(quoted), a tail that no time can hold",
                expected: "a law of a duration")
            return nil
        } catch {
            reading.diagnostics.error(
                at: node.position, field: path.description,
                found: "\(Misread.quote(text)) with \(error.field) \(Quantity.plain(error.found))",
                expected: error.expected)
            return nil
        }
    }
}

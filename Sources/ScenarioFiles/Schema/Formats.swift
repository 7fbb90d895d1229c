import Messages
import Scenarios
import SimulationTime

/// The kinds of values a scenario is written with.
enum Formats {
    /// A number as schemas match it at the beginning of a text.
    private static let digits = "[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?"

    /// Any text but an empty one; an unquoted number is one too.
    static var text: Format<String> {
        .scalar(schema: ["type": ["string", "number", "boolean"], "minLength": 1], expected: "a text") {
            text throws(Misread) in
            if text.isEmpty { throw Misread(quoting: text, expected: "a text") }
            return text
        }
    }

    /// A text, or a text for each language.
    static var title: Format<[String: String]> {
        let byLanguage = text.mapping(of: "language codes")
        return Format(
            schema: ["anyOf": [text.schema, byLanguage.schema]], expected: "a text, or texts by language code"
        ) { node, path, reading in
            if node.text != nil { return text.read(node, path, reading).map { ["": $0] } }
            guard node.entries != nil else {
                return reading.refuse(node, path, expected: "a text, or texts such as { en: …, zh: … }")
            }
            return byLanguage.read(node, path, reading)
                .map { Dictionary(uniqueKeysWithValues: $0.map { ($0.name, $0.value) }) }
        }
    }

    /// A length of time.
    static var duration: Format<SimSpan> {
        let units = TimeUnit.seconds.keys.sorted().joined(separator: "|")
        return .scalar(schema: quantity("\(digits) *(\(units))( .*)?"), expected: "a duration such as 90 s or 15 min") {
            text throws(Misread) in try Quantity.duration(text)
        }
    }

    /// A share from 0 to 1.
    static var share: Format<Double> {
        .scalar(
            schema: ["anyOf": [quantity("\(digits) *%"), ["type": "number", "minimum": 0, "maximum": 1]]],
            expected: "a share such as 30%"
        ) { text throws(Misread) in try Quantity.share(text) }
    }

    /// A share that may be negative or above 100 %: growth.
    static var growth: Format<Double> {
        let expected: Words = "a growth from -100% to 1000%, such as 5%"
        return .scalar(schema: quantity("-?\(digits) *%"), expected: expected) { text throws(Misread) in
            var scanner = try QuantityScanner(text, expected: expected)
            let percent = try scanner.number(expected: expected)
            guard scanner.take("%"), scanner.atEnd else {
                throw Misread(quoting: text, expected: expected, hint: "write it with %")
            }
            guard (-100...1000).contains(percent) else { throw Misread(quoting: text, expected: expected) }
            return percent / 100
        }
    }

    /// A factor of 0 up to 1000.
    static var factor: Format<Double> {
        .scalar(
            schema: ["anyOf": [quantity("\(digits) *(x|%)"), ["type": "number", "minimum": 0, "maximum": 1000]]],
            expected: "a factor such as 1.2x, 60% or 0.6"
        ) { text throws(Misread) in
            let factor = try Quantity.factor(text)
            if factor > 1000 { throw Misread(quoting: text, expected: "a factor from 0 to 1000") }
            return factor
        }
    }

    /// An effect on the scale of the logit: −20 to 20.
    static var effect: Format<Double> {
        let expected: Words = "an effect from -20 to 20, such as 0.8"
        return .scalar(schema: ["type": "number", "minimum": -20, "maximum": 20], expected: expected) {
            text throws(Misread) in
            var scanner = try QuantityScanner(text, expected: expected)
            let value = try scanner.number(expected: expected)
            guard scanner.atEnd, (-20...20).contains(value) else { throw Misread(quoting: text, expected: expected) }
            return value
        }
    }

    /// A whole number of 0 or more.
    static var count: Format<Int> {
        .scalar(schema: ["type": "integer", "minimum": 0], expected: "a whole number") {
            text throws(Misread) in try Quantity.count(text)
        }
    }

    /// `true` or `false`.
    static var truth: Format<Bool> {
        .scalar(schema: ["type": "boolean"], expected: "true or false") { text throws(Misread) in
            try Quantity.truth(text)
        }
    }

    /// The seed of random streams: 64 bits.
    static var seed: Format<UInt64> {
        let expected: Words = "a whole number from 0 to 18446744073709551615"
        return .scalar(schema: ["type": "integer", "minimum": 0], expected: expected) { text throws(Misread) in
            guard let seed = UInt64(text) else { throw Misread(quoting: text, expected: expected) }
            return seed
        }
    }

    /// A number of things, or `unlimited`.
    static var limit: Format<Int?> {
        .scalar(
            schema: ["anyOf": [["type": "integer", "minimum": 0], ["const": "unlimited"]]],
            expected: "a whole number or unlimited"
        ) { text throws(Misread) in
            if text == "unlimited" { return nil }
            if let near = Suggestion.nearest(to: text, among: ["unlimited"]) {
                throw Misread(
                    quoting: text, expected: "a whole number or unlimited", hint: "did you mean \"\(near)\"?")
            }
            return try Quantity.count(text)
        }
    }

    /// One of the cases of an enumeration.
    static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type, _ what: Words) -> Format<Choice>
    where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        return .scalar(
            schema: ["enum": .array(names.map { .string($0) })], expected: "\(what): \(Words.list(values: names))"
        ) { text throws(Misread) in
            guard let value = Choice(rawValue: text) else {
                throw Misread(quoting: text, expected: what, hint: Suggestion.hint(for: text, among: names))
            }
            return value
        }
    }

    /// Contacts a stretch of time. A month is a twelfth of a year.
    static var volume: Format<Volume> {
        let periods = TimeUnit.periods.keys.sorted().joined(separator: "|")
        return .scalar(
            schema: quantity("\(digits) */ *(\(periods))"), expected: "a rate such as 1400/day or 200/h"
        ) { text throws(Misread) in
            let rate = try Quantity.rate(text)
            switch rate.per {
            case .second: return Volume(count: rate.count * 60, per: .minute)
            case .minute: return Volume(count: rate.count, per: .minute)
            case .hour: return Volume(count: rate.count, per: .hour)
            case .day: return Volume(count: rate.count, per: .day)
            case .week: return Volume(count: rate.count, per: .week)
            case .year: return Volume(count: rate.count, per: .year)
            case .month: return Volume(count: rate.count * 12, per: .year)
            }
        }
    }

    /// The first instant of a period: a date means its midnight.
    static var beginning: Format<SimTime> {
        instant("a date such as 2024-01-01, or a date and time") { .init(date: $0) }
    }

    /// The last of a period: a date counts as a whole.
    static var end: Format<SimTime> {
        instant("a date such as 2024-12-31, or a date and time") { SimTime(date: $0) + .day }
    }

    private static func instant(_ expected: Words, of date: @escaping (CivilDate) -> SimTime) -> Format<SimTime> {
        .scalar(schema: quantity("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+([+]08:00)?)?"), expected: expected) {
            text throws(Misread) in
            do throws(Misread) {
                return text.contains(":") ? try Quantity.dateTime(text) : date(try Quantity.date(text))
            } catch {
                throw Misread(quoting: text, expected: expected, hint: error.hint)
            }
        }
    }

    /// Factors by month, 1 to 12.
    static var monthFactors: Format<[Int: Double]> {
        keyed("months 1 to 12", "a month from 1 to 12", pattern: "^0?([1-9]|1[0-2])$", hint: { _ in nil }) {
            Int($0).flatMap { (1...12).contains($0) ? $0 : nil }
        }
    }

    /// Factors by weekday, `mon` to `sun`.
    static var weekdayFactors: Format<[Weekday: Double]> {
        keyed("weekdays mon to sun", weekdayExpected, pattern: "^(mon|tue|wed|thu|fri|sat|sun)$", hint: weekdayHint) {
            Weekday(abbreviation: $0)
        }
    }

    private static func keyed<Key: Hashable>(
        _ names: Words, _ expected: Words, pattern: String, hint: @escaping (String) -> Words?,
        _ parse: @escaping (String) -> Key?
    ) -> Format<[Key: Double]> {
        let entries = factor.mapping(of: names, pattern: pattern)
        return Format(schema: entries.schema, expected: entries.expected) { node, path, reading in
            guard let values = entries.read(node, path, reading) else { return nil }
            let before = reading.diagnostics.errorCount
            var factors: [Key: Double] = [:]
            for entry in values {
                let key = parse(entry.name)
                if let key, factors.updateValue(entry.value, forKey: key) == nil { continue }
                let found = Misread.quote(entry.name)
                reading.diagnostics.error(
                    at: entry.position, field: path.key(entry.name).description,
                    found: key == nil ? found : "\(found), which was there already",
                    expected: key == nil ? expected : "each key once", hint: key == nil ? hint(entry.name) : nil)
            }
            return reading.diagnostics.errorCount == before ? factors : nil
        }
    }

    /// Shares by category.
    static var mix: Format<[CategoryShare]> {
        share.mapping(of: "categories").map { $0.map { CategoryShare(category: $0.name, share: $0.value) } }
    }

    /// Handling by category.
    static func calls(_ handling: Format<CallHandling>) -> Format<[CallHandling]> {
        handling.mapping(of: "categories").map { entries in
            entries.map { entry in
                var value = entry.value
                value.category = entry.name
                return value
            }
        }
    }

    /// JSON Schema of a text with a unit.
    static func quantity(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string("^\(pattern)$")] }
}

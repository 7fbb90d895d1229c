import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// `answer_rate: at least 95%`, and the service level with its time.
    static var targets: Format<Targets> {
        let expected: Words = "a mapping from measures to bounds such as at least 95%"
        let bound: JSONValue = ["type": "string", "pattern": "^at (least|most) .+$"]
        let level = serviceLevel.format { ServiceLevelTarget() }
        return Format(
            schema: ["type": "object", "properties": ["service_level": level.schema], "additionalProperties": bound],
            expected: expected
        ) { node, path, reading in
            guard let entries = node.entries else {
                reading.refuse(node, path, expected: expected)
                return nil
            }
            var targets = Targets()
            var isWhole = true
            for entry in entries {
                let field = path.key(entry.name)
                if entry.name == "service_level" {
                    guard let value = level.read(entry.value, field, reading) else {
                        isWhole = false
                        continue
                    }
                    targets.serviceLevel = value
                } else if reading.measure(entry.name)?.isOfAll != true {
                    refuse(measure: entry, field, reading)
                    isWhole = false
                } else if let bound = read(entry.value, field, entry.name, reading) {
                    targets.bounds.append(bound)
                } else {
                    isWhole = false
                }
            }
            return isWhole ? targets : nil
        }
    }

    private static func refuse(measure entry: YAMLNode.Entry, _ field: FieldPath, _ reading: Reading) {
        // It may exist for organisations and not for the whole hotline, which targets are about.
        let isKnown = reading.measure(entry.name) != nil
        reading.diagnostics.error(
            at: entry.keyPosition, field: field.description, found: Misread.quote(entry.name),
            expected: isKnown ? "a measure of the whole hotline" : "a measure",
            hint: isKnown
                ? "it exists by organisation only" : hint(for: entry.name, among: reading.measures.filter(\.isOfAll)))
    }

    /// The id of a measure; hints name those of a kind.
    static func measure(of kind: @escaping (MeasureFacts) -> Bool = { _ in true }) -> Format<String> {
        let expected: Words = "a measure"
        return Format(schema: text.schema, expected: expected) { node, path, reading in
            guard let id = text.read(node, path, reading) else { return nil }
            if reading.measure(id) != nil { return id }
            return reading.refuse(
                node, path, expected: expected, hint: hint(for: id, among: reading.measures.filter(kind)))
        }
    }

    /// What to do about an unknown measure.
    static func hint(for id: String, among measures: [MeasureFacts]) -> Words {
        Suggestion.nearest(to: id, among: measures.map(\.id)).map { "did you mean \"\($0)\"?" }
            ?? "`hotline kpis` lists them"
    }

    private static var serviceLevel: Record<ServiceLevelTarget> {
        Record(
            "a service level target",
            [
                .optional("within", \.within, duration, "answered within this counts; 15 s if left out"),
                .optional("at least", or: "at_least", \.atLeast, share.map { .some($0) }, "the share promised"),
            ])
    }

    private static func read(_ node: YAMLNode, _ path: FieldPath, _ measure: String, _ reading: Reading) -> Bound? {
        let expected: Words = "a bound such as at least 95%, at most 20 s"
        guard let text = node.text else {
            reading.refuse(node, path, expected: expected)
            return nil
        }
        return reading.diagnostics.read(at: node.position, field: path.description) { () throws(Misread) -> Bound in
            for side in [Bound.Side.atLeast, .atMost] where text.hasPrefix(side.rawValue + " ") {
                let rest = QuantityScanner.trimmed(text.dropFirst(side.rawValue.count))
                guard let first = rest.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first) else {
                    break
                }
                return Bound(
                    measure: measure, side: side, value: try measured(rest, unit: reading.measure(measure)?.unit ?? "1")
                )
            }
            let begins = text.hasPrefix("at least ") || text.hasPrefix("at most ")
            throw Misread(
                quoting: text, expected: expected, hint: begins ? "a number follows" : "begin with at least or at most")
        }
    }

    /// A value in the measure's own unit: a time for measures in seconds or hours, else a share with % or a number.
    static func measured(_ text: String, unit: String) throws(Misread) -> Double {
        let isTime = unit == "s" || unit == "h"
        if text.hasSuffix("%") {
            guard !isTime else { throw Misread(quoting: text, expected: "a duration such as 20 s or 100 h") }
            return try Quantity.share(text)
        }
        if let last = text.unicodeScalars.last, last.properties.isAlphabetic {
            guard isTime else {
                throw Misread(quoting: text, expected: "a share such as 95%, or a number without a unit")
            }
            let span = try Quantity.duration(text)
            return unit == "h" ? span.hours : span.seconds
        }
        return try Quantity.number(text)
    }
}

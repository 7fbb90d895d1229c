import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// Working hours of a day: `09:00-12:00 14:00-17:30`.
    static var openings: Format<[Organisation.Opening]> {
        let expected: Words = "working hours such as 09:00-12:00 14:00-17:30"
        let clock = "[0-9]{1,2}:[0-9]{2}"
        return .scalar(schema: quantity("\(clock)-\(clock)( \(clock)-\(clock))*"), expected: expected) {
            text throws(Misread) in
            var openings: [Organisation.Opening] = []
            for part in text.split(separator: " ") {
                let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
                guard ends.count == 2, let opens = SimSpan(clock: ends[0]), let closes = SimSpan(clock: ends[1]) else {
                    throw Misread(quoting: text, expected: expected)
                }
                guard opens < closes else {
                    throw Misread(
                        quoting: text, expected: "an opening before the closing", hint: "part a night at 24:00")
                }
                openings.append(Organisation.Opening(opens: opens, closes: closes))
            }
            if openings.isEmpty { throw Misread(quoting: text, expected: expected) }
            return openings
        }
    }

    /// Handlers of a unit, or `unlimited`.
    static var handlers: Format<Organisation.Handlers> { limit.map { $0.map { .count($0) } ?? .unlimited } }

    /// Shares by territory.
    static var territories: Format<[TerritoryShare]> {
        share.mapping(of: "territories").map { $0.map { TerritoryShare(territory: $0.name, share: $0.value) } }
    }

    /// A time of day.
    static var timeOfDay: Format<SimSpan> {
        .scalar(schema: quantity("[0-9]{2}:[0-9]{2}(:[0-9]{2})?"), expected: "a time of day such as 09:00") {
            text throws(Misread) in try Quantity.timeOfDay(text)
        }
    }

    /// The length of a limit: whole working days, or a time by the clock.
    static var limitLength: Format<LimitLength> {
        .scalar(schema: lengthSchema, expected: "a limit such as 3 wd or 24 h") { text throws(Misread) in
            try length(text)
        }
    }

    /// How much longer an extension makes a limit: `1x` of it, or a length.
    static var extensionLength: Format<ExtensionRules.Length> {
        let expected: Words = "a multiple of the limit such as 1x, or a length such as 5 wd"
        return .scalar(schema: ["anyOf": [quantity("[0-9]+ *x"), lengthSchema]], expected: expected) {
            text throws(Misread) in
            guard text.hasSuffix("x") else { return .length(try length(text)) }
            guard let times = Int(QuantityScanner.trimmed(text.dropLast())), times >= 0 else {
                throw Misread(
                    quoting: text, expected: "a whole multiple of the limit such as 1x",
                    hint: "or a length such as 5 wd")
            }
            return .times(times)
        }
    }

    private static var lengthSchema: JSONValue {
        quantity("[0-9]+([.][0-9]+)? *(wd|(\(TimeUnit.seconds.keys.sorted().joined(separator: "|")))( .*)?)")
    }

    private static func length(_ text: String) throws(Misread) -> LimitLength {
        switch try Quantity.limit(text) {
        case .clock(let span): return .clock(span)
        case .workingDays(let days):
            guard let whole = days.whole else {
                throw Misread(quoting: text, expected: "whole working days", hint: "or hours, such as 12 h")
            }
            return .workingDays(whole)
        }
    }

    /// Limits by category, or by the number of a line.
    static func limits(_ limit: Format<HandlingLimit>, by names: Words) -> Format<[HandlingLimit]> {
        limit.mapping(of: names).map { entries in
            entries.map { entry in
                var value = entry.value
                value.category = entry.name
                return value
            }
        }
    }

    /// What brings supervision orders, and how often.
    static var triggers: Format<[SupervisionRules.Rule]> {
        let triggers = SupervisionRules.Trigger.allCases.map(\.rawValue)
        return share.mapping(of: "triggers", among: triggers, each: "what brings a supervision order").map { entries in
            entries.map { SupervisionRules.Rule(SupervisionRules.Trigger(rawValue: $0.name)!, share: $0.value) }
        }
    }

    /// Shares of the levels of satisfaction; a level left out has none.
    static var answers: Format<RevisitRules.Answers> {
        let levels = RevisitRules.Answers.levels
        return share.mapping(of: "levels", among: levels, each: "a level of satisfaction").map { entries in
            RevisitRules.Answers(levels.map { level in entries.first { $0.name == level }?.value ?? 0 })
        }
    }

    /// The same by category.
    static var answersByCategory: Format<[String: RevisitRules.Answers]> {
        answers.mapping(of: "categories").map { Dictionary(uniqueKeysWithValues: $0.map { ($0.name, $0.value) }) }
    }
}

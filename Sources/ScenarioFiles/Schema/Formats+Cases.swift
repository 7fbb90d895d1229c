import Scenarios
import SimulationTime

extension Formats {
    /// Working hours of a day: `09:00-12:00 14:00-17:30`.
    static var openings: Format<[Organisation.Opening]> {
        let expected = "working hours such as 09:00-12:00 14:00-17:30"
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

    /// The length of a limit: whole working days, or a time by the clock.
    static var limitLength: Format<HandlingLimit.Length> {
        let expected = "a limit such as 3 wd or 24 h"
        return .scalar(schema: ["type": "string"], expected: expected) { text throws(Misread) in
            switch try Quantity.limit(text) {
            case .clock(let span): return .clock(span)
            case .workingDays(let days):
                guard let whole = days.whole else {
                    throw Misread(quoting: text, expected: "whole working days", hint: "or hours, such as 12 h")
                }
                return .workingDays(whole)
            }
        }
    }

    /// Limits by category.
    static func limits(_ limit: Format<HandlingLimit>) -> Format<[HandlingLimit]> {
        limit.mapping(of: "categories").map { entries in
            entries.map { entry in
                var value = entry.value
                value.category = entry.name
                return value
            }
        }
    }
}

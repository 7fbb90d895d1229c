import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// A duration of whole days.
    static var wholeDays: Format<Int> {
        let expected: Words = "whole days such as 14 d"
        return .scalar(schema: duration.schema, expected: expected) { text throws(Misread) in
            let span = try Quantity.duration(text)
            let (days, rest) = span.milliseconds.quotientAndRemainder(dividingBy: SimSpan.day.milliseconds)
            guard rest == 0 else { throw Misread(quoting: text, expected: expected) }
            return Int(days)
        }
    }

    /// A day of a cycle, from 1.
    static var cycleDay: Format<Int> {
        .scalar(schema: ["type": "integer", "minimum": 1, "maximum": 366], expected: "a day of the cycle, from 1") {
            text throws(Misread) in try Quantity.count(text, in: 1...366)
        }
    }

    /// `3 on working days 12:00-12:30`, or a list of such; they may overlap.
    static var breaks: Format<[Break]> {
        let one = Format<Break>(schema: ["type": "string"], expected: breakExpected) { node, path, reading in
            guard let text = node.text else { return reading.refuse(node, path, expected: breakExpected) }
            return reading.diagnostics.read(at: node.position, field: path.description) { () throws(Misread) in
                try breakTime(text)
            }
        }
        let many = one.list
        let expected: Words = "\(breakExpected), or a list of such"
        return Format(schema: ["anyOf": [one.schema, many.schema]], expected: expected) { node, path, reading in
            if node.items != nil { return many.read(node, path, reading) }
            guard node.text != nil else { return reading.refuse(node, path, expected: expected) }
            return one.read(node, path, reading).map { [$0] }
        }
    }

    private static let breakExpected: Words = "a break such as 3 on working days 12:00-12:30"

    private static func breakTime(_ text: String) throws(Misread) -> Break {
        let block = try SeatBlock(text, expected: breakExpected)
        guard block.hasTimes else {
            throw Misread(
                quoting: text, expected: breakExpected, hint: "a break needs times such as 12:00-12:30")
        }
        let quarter = SimSpan.minutes(15)
        return Break(
            heads: block.heads, days: block.days, from: block.quarters.lowerBound * quarter,
            to: block.quarters.upperBound * quarter)
    }

    /// Factors by the time since the first day, ascending.
    static var rampUpFactors: Format<[RampUp.Point]> {
        let entries = factor.mapping(of: "durations")
        return Format(schema: entries.schema, expected: "factors by time such as { 0 d: 1.6x, 60 d: 1x }") {
            node, path, reading in
            guard let values = entries.read(node, path, reading) else { return nil }
            let points = values.map { entry in
                reading.diagnostics.read(at: entry.position, field: path.key(entry.name).description) {
                    () throws(Misread) in
                    RampUp.Point(after: try Quantity.duration(entry.name), factor: entry.value)
                }
            }
            return points.contains { $0 == nil } ? nil : points.map { $0! }
        }
    }
}

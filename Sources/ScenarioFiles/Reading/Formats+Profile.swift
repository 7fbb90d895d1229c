import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// `flat`, a list of 24, 48 or 96 weights, or a CSV.
    static var profile: Format<DayTable<Double>> {
        let expected: Words = "flat, a list of 24, 48 or 96 weights, or the name of a CSV file"
        let weight: Format<Double> = .scalar(
            schema: ["type": "number", "minimum": 0], expected: "a weight of 0 or more"
        ) {
            text throws(Misread) in try Quantity.number(text, in: 0...Tables.mostWeight)
        }
        return Format(
            schema: ["anyOf": [["const": "flat"], ["type": "string"], ["type": "array", "items": weight.schema]]],
            expected: expected
        ) { node, path, reading in
            if let items = node.items {
                guard [24, 48, 96].contains(items.count) else {
                    return reading.refuse(node, path, expected: "24, 48 or 96 weights, one a slot from 00:00")
                }
                return weight.list.read(node, path, reading).map { values in
                    DayTable(
                        slot: SimSpan(milliseconds: SimSpan.day.milliseconds / Int64(items.count)),
                        columns: [.init(days: .all, values: values)])
                }
            }
            if node.text == "flat" { return .constant(1) }
            guard let name = node.text, name.hasSuffix(".csv") else {
                let near = Suggestion.nearest(to: node.text ?? "", among: ["flat"])
                return reading.refuse(node, path, expected: expected, hint: near.map { "did you mean \"\($0)\"?" })
            }
            return Tables.slots(name, node, path, reading) { rows, column, log in
                rows.double(column, in: 0...Tables.mostWeight, log)
            }
        }
    }
}

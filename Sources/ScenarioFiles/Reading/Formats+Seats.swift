import Messages
import Scenarios

extension Formats {
    /// A number of heads, `3 on working days 09:00-17:30`, a list of such, or a CSV.
    static var seats: Format<DayTable<Int>> {
        let expected: Words =
            "a number of heads, 3 on working days 09:00-17:30, a list of such, or the name of a CSV file"
        return Format(
            schema: [
                "anyOf": [
                    ["type": "integer", "minimum": 1], ["type": "string"],
                    ["type": "array", "items": ["type": "string"]],
                ]
            ], expected: expected
        ) { node, path, reading in
            if let items = node.items {
                if items.isEmpty { return reading.refuse(node, path, expected: expected) }
                return blocks(items, path, reading).map(SeatBlock.table)
            }
            guard let text = node.text else { return reading.refuse(node, path, expected: expected) }
            if text.hasSuffix(".csv") {
                return Tables.slots(text, node, path, reading) { rows, column, log in
                    rows.int(column, in: 0...100_000, log)
                }
            }
            guard let first = text.unicodeScalars.first, "-0123456789".unicodeScalars.contains(first) else {
                return reading.refuse(node, path, expected: expected)
            }
            return block(node, path, reading).map { SeatBlock.table([$0]) }
        }
    }

    /// The blocks of a list; nil and findings where one cannot be read or two contradict one another.
    private static func blocks(_ items: [YAMLNode], _ path: FieldPath, _ reading: Reading) -> [SeatBlock]? {
        var blocks: [SeatBlock] = []
        for (index, item) in items.enumerated() {
            let field = path.index(index)
            guard let block = block(item, field, reading) else { continue }
            if let other = blocks.first(where: { $0.overlaps(block) }) {
                reading.diagnostics.error(
                    at: item.position, field: field.description,
                    found: "\(Misread.quote(block.text)), which overlaps \(Misread.quote(other.text))",
                    expected: "blocks that do not overlap", hint: "write the sum of the heads")
            } else if let other = blocks.first(where: { $0.isEntangled(with: block) }) {
                reading.diagnostics.error(
                    at: item.position, field: field.description,
                    found: "\(Misread.quote(block.text)) beside \(Misread.quote(other.text))",
                    expected: "weekdays alone, or working days and weekends",
                    hint: "a CSV may have columns for both: the weekday's goes first")
            } else {
                blocks.append(block)
            }
        }
        return blocks.count == items.count ? blocks : nil
    }

    private static func block(_ node: YAMLNode, _ path: FieldPath, _ reading: Reading) -> SeatBlock? {
        guard let text = node.text else {
            return reading.refuse(node, path, expected: "heads such as 3 on working days 09:00-17:30")
        }
        return reading.diagnostics.read(at: node.position, field: path.description) { () throws(Misread) in
            try SeatBlock(text)
        }
    }
}

import Scenarios

extension Formats {
    /// Lines that join: a list, or a CSV, which has become a list before (`TimetableFile`).
    static func timetable(_ line: Format<LegacyLine>) -> Format<[LegacyLine]> {
        let many = line.list
        let expected = "a list of lines that join, or the name of a CSV file"
        return Format(schema: ["anyOf": [many.schema, ["type": "string", "pattern": "[.]csv$"]]], expected: expected) {
            node, path, reading in
            guard node.items != nil else {
                // A file that could not be read has been spoken of.
                return reading.isTimetableBroken ? nil : reading.refuse(node, path, expected: expected)
            }
            return many.read(node, path, reading)
        }
    }
}

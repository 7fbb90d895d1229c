import Messages
import Scenarios

// Values that may stand in a file of their own, which has been read before (`PartFiles`).

extension Format {
    /// A list of such values, or the name of a CSV with a row an item.
    func listOrTable<Item>(of many: Words) -> Format where Value == [Item] {
        let expected: Words = "a list of \(many), or the name of a CSV file"
        return Format(schema: ["anyOf": [schema, ["type": "string", "pattern": "[.]csv$"]]], expected: expected) {
            node, path, reading in
            guard node.items != nil else {
                // A file that could not be read has been spoken of.
                return reading.isPartBroken ? nil : reading.refuse(node, path, expected: expected)
            }
            return read(node, path, reading)
        }
    }

    /// A mapping, or the name of a YAML file that holds it.
    func orDocument() -> Format {
        let expected: Words = "\(self.expected), or the name of a YAML file"
        return Format(schema: ["anyOf": [schema, ["type": "string", "pattern": "[.]ya?ml$"]]], expected: expected) {
            node, path, reading in
            node.text == nil ? read(node, path, reading) : reading.refuse(node, path, expected: expected)
        }
    }
}

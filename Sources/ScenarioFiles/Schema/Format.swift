import Messages

/// How one kind of value is written in a scenario: how to read it, and what an editor should know of it.
///
/// A format never throws: what it cannot read goes to the reading's diagnostics, with its place, and it returns nil.
struct Format<Value> {
    /// JSON Schema of what may be written.
    let schema: JSONValue
    /// What is expected, for messages about values of another shape.
    let expected: Words
    /// Reads a node.
    let read: (YAMLNode, FieldPath, Reading) -> Value?

    init(
        schema: JSONValue, expected: Words, read: @escaping (YAMLNode, FieldPath, Reading) -> Value?
    ) {
        self.schema = schema
        self.expected = expected
        self.read = read
    }

    /// A value written as one text, such as `90 s`.
    static func scalar(
        schema: JSONValue, expected: Words, _ parse: @escaping (String) throws(Misread) -> Value
    ) -> Format {
        Format(schema: schema, expected: expected) { node, path, reading in
            guard let text = node.text else {
                reading.refuse(node, path, expected: expected)
                return nil
            }
            return reading.diagnostics.read(at: node.position, field: path.description) { () throws(Misread) -> Value in
                try parse(text)
            }
        }
    }

    /// The same text read into another value.
    func map<Other>(_ transform: @escaping (Value) -> Other) -> Format<Other> {
        Format<Other>(schema: schema, expected: expected) { node, path, reading in
            read(node, path, reading).map(transform)
        }
    }

    /// A list of such values; `[]` is a list.
    var list: Format<[Value]> {
        let expected: Words = "a list, each item \(self.expected)"
        return Format<[Value]>(schema: ["type": "array", "items": schema], expected: expected) { node, path, reading in
            guard let items = node.items else {
                reading.refuse(node, path, expected: expected)
                return nil
            }
            let values = items.enumerated().map { read($1, path.index($0), reading) }
            return values.contains { $0 == nil } ? nil : values.map { $0! }
        }
    }

    /// A mapping from names to such values, in the file's order.
    func mapping(of names: Words, pattern: String = ".+") -> Format<
        [(name: String, position: SourcePosition, value: Value)]
    > {
        let expected: Words = "a mapping from \(names) to \(self.expected)"
        return Format<[(name: String, position: SourcePosition, value: Value)]>(
            schema: [
                "type": "object", "patternProperties": .object([pattern: schema]), "additionalProperties": false,
            ], expected: expected
        ) { node, path, reading in
            guard let entries = node.entries else {
                reading.refuse(node, path, expected: expected)
                return nil
            }
            var values: [(name: String, position: SourcePosition, value: Value)] = []
            for entry in entries {
                if let value = read(entry.value, path.key(entry.name), reading) {
                    values.append((entry.name, entry.keyPosition, value))
                }
            }
            return values.count == entries.count ? values : nil
        }
    }

    /// A mapping from names that are known beforehand; any other is an error with the nearest known one.
    func mapping(of names: Words, among known: [String], each what: Words) -> Format<[(name: String, value: Value)]> {
        let entries = mapping(of: names, pattern: "^(\(known.joined(separator: "|")))$")
        return Format<[(name: String, value: Value)]>(schema: entries.schema, expected: entries.expected) {
            node, path, reading in
            let before = reading.diagnostics.errorCount
            for entry in node.entries ?? [] where !known.contains(entry.name) {
                reading.diagnostics.error(
                    at: entry.keyPosition, field: path.key(entry.name).description, found: Misread.quote(entry.name),
                    expected: what, hint: Suggestion.hint(for: entry.name, among: known))
            }
            let values = entries.read(node, path, reading)
            guard let values, reading.diagnostics.errorCount == before else { return nil }
            return values.map { ($0.name, $0.value) }
        }
    }
}

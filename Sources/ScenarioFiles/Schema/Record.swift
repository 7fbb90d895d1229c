import Messages

/// A mapping with known keys, read into a value field by field.
///
/// One declaration serves the reader, the JSON Schema, the list of known keys in messages and the reference manual.
struct Record<Root> {
    /// One key.
    struct Field {
        let name: String
        /// Another spelling of the same key, if there is one.
        var alias: String? = nil
        let isRequired: Bool
        let about: Words
        let schema: JSONValue
        let read: (inout Root, YAMLNode, FieldPath, Reading) -> Void
    }

    /// What the mapping is, for messages: "a line".
    let what: Words
    let fields: [Field]
    /// What to write instead of keys that there once were.
    let gone: [String: String]

    init(_ what: Words, gone: [String: String] = [:], _ fields: [Field]) {
        self.what = what
        self.fields = fields
        self.gone = gone
    }

    /// The format of such a mapping, starting from a value with all defaults.
    func format(_ initial: @escaping () -> Root) -> Format<Root> {
        Format(schema: schema, expected: what) { node, path, reading in
            guard let entries = node.entries else {
                reading.refuse(
                    node, path, expected: "a mapping for \(what)",
                    hint: "keys: \(Words.list(values: fields.map(\.name)))")
                return nil
            }
            let before = reading.diagnostics.errorCount
            var root = initial()
            var spelling: [String: String] = [:]
            for entry in entries {
                guard let field = fields.first(where: { $0.name == entry.name || $0.alias == entry.name }) else {
                    reading.diagnostics.error(
                        at: entry.keyPosition, field: path.key(entry.name).description,
                        found: "the unknown key \(Misread.quote(entry.name))", expected: "a key of \(what)",
                        hint: gone[entry.name].map { "write \($0)" }
                            ?? Suggestion.hint(for: entry.name, among: fields.map(\.name)))
                    continue
                }
                if let other = spelling.updateValue(entry.name, forKey: field.name) {
                    reading.diagnostics.error(
                        at: entry.keyPosition, field: path.key(entry.name).description,
                        found: "\(Misread.quote(entry.name)) beside \(Misread.quote(other))",
                        expected: "one of the two spellings")
                    continue
                }
                field.read(&root, entry.value, path.key(entry.name), reading)
            }
            for field in fields where field.isRequired && spelling[field.name] == nil {
                reading.diagnostics.error(
                    at: node.position, field: path.key(field.name).description, found: "no key \"\(field.name)\"",
                    expected: field.about)
            }
            return reading.diagnostics.errorCount == before ? root : nil
        }
    }

    private var schema: JSONValue {
        let properties = fields.flatMap { field in
            [field.name, field.alias].compactMap { $0 }.map {
                ($0, field.schema.merging(["description": .string(field.about.english)]))
            }
        }
        var members: [String: JSONValue] = [
            "type": "object", "additionalProperties": false,
            "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
        ]
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { members["required"] = .array(required) }
        return .object(members)
    }
}

extension Record.Field {
    /// A key that may be left out; the value then keeps its default.
    static func optional<Value>(
        _ name: String, or alias: String? = nil, _ path: WritableKeyPath<Root, Value>, _ format: Format<Value>,
        _ about: Words
    ) -> Record.Field {
        Record.Field(name: name, alias: alias, isRequired: false, about: about, schema: format.schema) {
            root, node, field, reading in
            if let value = format.read(node, field, reading) { root[keyPath: path] = value }
        }
    }

    /// A key that may be left out, for a property that is nil without it.
    static func optional<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value?>, _ format: Format<Value>, _ about: Words
    ) -> Record.Field {
        Record.Field(name: name, isRequired: false, about: about, schema: format.schema) { root, node, field, reading in
            if let value = format.read(node, field, reading) { root[keyPath: path] = value }
        }
    }

    /// A key that must be there.
    static func required<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value>, _ format: Format<Value>, _ about: Words
    ) -> Record.Field {
        Record.Field(name: name, isRequired: true, about: about, schema: format.schema) { root, node, field, reading in
            if let value = format.read(node, field, reading) { root[keyPath: path] = value }
        }
    }

    /// A key that must be there, for a property that is nil without it.
    static func required<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value?>, _ format: Format<Value>, _ about: Words
    ) -> Record.Field {
        Record.Field(name: name, isRequired: true, about: about, schema: format.schema) { root, node, field, reading in
            if let value = format.read(node, field, reading) { root[keyPath: path] = value }
        }
    }

    /// A key whose value is taken apart by hand.
    static func custom<Value>(
        _ name: String, _ format: Format<Value>, _ about: Words, _ store: @escaping (inout Root, Value) -> Void
    ) -> Record.Field {
        Record.Field(name: name, isRequired: false, about: about, schema: format.schema) { root, node, field, reading in
            if let value = format.read(node, field, reading) { store(&root, value) }
        }
    }
}

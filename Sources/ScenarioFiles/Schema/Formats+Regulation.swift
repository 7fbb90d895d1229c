extension Formats {
    /// One value, or a list of such values.
    static func oneOrMore(_ one: Format<String>) -> Format<[String]> {
        let many = one.list
        return Format(schema: ["anyOf": [one.schema, many.schema]], expected: "\(one.expected), or a list of these") {
            node, path, reading in
            node.items == nil ? one.read(node, path, reading).map { [$0] } : many.read(node, path, reading)
        }
    }

    /// A change as of `--set`.
    static var change: Format<String> {
        .scalar(schema: ["type": "string", "pattern": "^[^=]+="], expected: "PATH=VALUE") { text throws(Misread) in
            guard let edit = ScenarioReader.Edit(text) else {
                throw Misread(quoting: text, expected: "PATH=VALUE, such as rules.extension=null")
            }
            _ = try FieldPath.steps(of: edit.path)
            return text
        }
    }
}

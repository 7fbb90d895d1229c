import Messages

/// CSV files that a scenario names.
enum Tables {
    /// Longest time in a table, in seconds: about 32 years.
    static let mostSeconds = 1e9
    /// Largest weight of a slot or of a value of a sample.
    static let mostWeight = 1e12

    /// Opens a file named in a scenario; findings about its being there stand at the name, about its text in the file.
    static func open(_ name: String, _ node: YAMLNode, _ path: FieldPath, _ reading: Reading) -> CSVTable? {
        let read = { () throws(Misread) -> [UInt8] in try reading.files.bytes(of: name) }
        guard let bytes = reading.diagnostics.read(at: node.position, field: path.description, read) else { return nil }
        do throws(ScenarioFileError) {
            return try CSVTable(bytes, file: reading.files.shownName(of: name))
        } catch {
            reading.diagnostics.add(contentsOf: error)
            return nil
        }
    }

    /// Opens the CSV file that a field names.
    static func open(_ node: YAMLNode, _ path: FieldPath, _ reading: Reading, expected: Words) -> CSVTable? {
        guard let name = node.text, !name.isEmpty else {
            reading.refuse(node, path, expected: expected)
            return nil
        }
        return open(name, node, path, reading)
    }
}

extension CSVTable {
    /// Where a column's heading stands.
    func headingPosition(_ column: Int) -> SourcePosition {
        var rows = CSVRows(bytes: bytes, file: file, names: [], offset: 0, line: 1, Diagnostics())
        guard rows.next(), column < rows.fieldCount else { return SourcePosition(file: file) }
        return rows.position(of: column)
    }
}

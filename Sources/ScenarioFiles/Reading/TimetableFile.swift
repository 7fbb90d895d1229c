/// A consolidation's timetable as a CSV: a row a line, columns named like the keys of a line.
///
/// It becomes the list of mappings that could stand in the scenario itself, each value with its place in the CSV, so that changes
/// by path (`--set consolidation.lines.12333.joins=2021-05-01`) and messages are the same for both.
enum TimetableFile {
    /// Puts the rows where the file's name stands, if a file's name stands there.
    static func load(into root: inout YAMLNode, files: any FileSource, _ diagnostics: Diagnostics) {
        guard let plan = root.entries?.firstIndex(where: { $0.name == "consolidation" }),
            let lines = root.entries?[plan].value.entries?.firstIndex(where: { $0.name == "lines" }),
            let node = root.entries?[plan].value.entries?[lines].value, let name = node.text, name.hasSuffix(".csv")
        else { return }
        let reading = Reading(diagnostics: diagnostics, files: files, measures: [])
        let path = FieldPath.root.key("consolidation").key("lines")
        guard let table = Tables.open(name, node, path, reading) else {
            replace(&root, plan, lines, by: YAMLNode(.null, at: node.position))
            return
        }
        replace(&root, plan, lines, by: YAMLNode(.sequence(rows(of: table, path, diagnostics)), at: node.position))
    }

    /// Keys whose own keys may be columns: `name.zh`, `awareness.reaches`.
    private static let parts = ["name", "awareness"]

    private static func replace(_ root: inout YAMLNode, _ plan: Int, _ lines: Int, by node: YAMLNode) {
        guard case .mapping(var entries) = root.content, case .mapping(var parts) = entries[plan].value.content else {
            return
        }
        parts[lines].value = node
        entries[plan].value.content = .mapping(parts)
        root.content = .mapping(entries)
    }

    /// The keys of columns; those that are none are reported once and left out.
    private static func columns(
        of table: CSVTable, _ path: FieldPath, _ diagnostics: Diagnostics
    ) -> [[String]?] {
        let known = Records.legacyLine.fields.map(\.name)
        return table.header.enumerated().map { index, heading in
            let steps = heading.split(separator: ".", maxSplits: 1).map(String.init)
            if let first = steps.first, known.contains(first), steps.count == 1 || parts.contains(first) {
                return steps
            }
            diagnostics.error(
                at: table.headingPosition(index), field: path.description,
                found: "the unknown column \(Misread.quote(heading))",
                expected: "a key of a line that joins", hint: Suggestion.hint(for: heading, among: known))
            return nil
        }
    }

    private static func rows(of table: CSVTable, _ path: FieldPath, _ diagnostics: Diagnostics) -> [YAMLNode] {
        let columns = columns(of: table, path, diagnostics)
        var items: [YAMLNode] = []
        var rows = table.rows(diagnostics)
        while rows.next() {
            var entries: [YAMLNode.Entry] = []
            for (column, steps) in columns.enumerated() where !rows.isEmpty(column) {
                guard let steps else { continue }
                let field = steps.reduce(path.index(items.count)) { $0.key($1) }
                guard let value = cell(column, of: rows, field, diagnostics) else { continue }
                let place = rows.position(of: column)
                guard steps.count == 2 else {
                    entries.append(.init(name: steps[0], keyPosition: place, value: value))
                    continue
                }
                let part = YAMLNode.Entry(name: steps[1], keyPosition: place, value: value)
                if let index = entries.firstIndex(where: { $0.name == steps[0] }),
                    let parts = entries[index].value.entries
                {
                    entries[index].value.content = .mapping(parts + [part])
                } else {
                    entries.append(
                        .init(name: steps[0], keyPosition: place, value: YAMLNode(.mapping([part]), at: place)))
                }
            }
            items.append(
                YAMLNode(.mapping(entries), at: SourcePosition(file: table.file, line: rows.line, column: 1)))
        }
        return items
    }

    /// A text; a list or mapping if it begins like one.
    private static func cell(
        _ column: Int, of rows: CSVRows, _ path: FieldPath, _ diagnostics: Diagnostics
    ) -> YAMLNode? {
        let place = rows.position(of: column)
        let text = QuantityScanner.trimmed(Substring(rows.text(column)))
        guard let first = text.first, first == "{" || first == "[" else {
            return YAMLNode(.scalar(String(text), isPlain: true), at: place)
        }
        let places = CellPlaces(of: text, from: rows.textPosition(of: column))
        do throws(ScenarioFileError) {
            let source = try SourceText(Array(text.utf8), file: place.file, limit: YAMLReader.sizeLimit)
            return try YAMLReader.parse(source, isCell: true)?.moved(by: places)
        } catch {
            for finding in error.findings {
                var moved = finding
                moved.position = places.position(of: finding.position)
                moved.field = path.under(finding.field)
                diagnostics.add(moved)
            }
            return nil
        }
    }
}

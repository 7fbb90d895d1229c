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
        replace(&root, plan, lines, by: YAMLNode(.sequence(rows(of: table, diagnostics)), at: node.position))
    }

    private static func replace(_ root: inout YAMLNode, _ plan: Int, _ lines: Int, by node: YAMLNode) {
        guard case .mapping(var entries) = root.content, case .mapping(var parts) = entries[plan].value.content else {
            return
        }
        parts[lines].value = node
        entries[plan].value.content = .mapping(parts)
        root.content = .mapping(entries)
    }

    /// The keys of columns; those that are none are reported once and left out.
    private static func columns(of table: CSVTable, _ diagnostics: Diagnostics) -> [[String]?] {
        let known = Records.legacyLine.fields.map(\.name)
        return table.header.enumerated().map { index, heading in
            let steps = heading.split(separator: ".", maxSplits: 1).map(String.init)
            if let first = steps.first, known.contains(first), steps.count == 1 || first == "name" { return steps }
            diagnostics.error(
                at: table.headingPosition(index), found: "the unknown column \(Misread.quote(heading))",
                expected: "a key of a line that joins", hint: Suggestion.hint(for: heading, among: known))
            return nil
        }
    }

    private static func rows(of table: CSVTable, _ diagnostics: Diagnostics) -> [YAMLNode] {
        let columns = columns(of: table, diagnostics)
        var items: [YAMLNode] = []
        var rows = table.rows(diagnostics)
        while rows.next() {
            var entries: [YAMLNode.Entry] = []
            for (column, steps) in columns.enumerated() where !rows.isEmpty(column) {
                guard let steps, let value = cell(column, of: rows, diagnostics) else { continue }
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
    private static func cell(_ column: Int, of rows: CSVRows, _ diagnostics: Diagnostics) -> YAMLNode? {
        let place = rows.position(of: column)
        let text = QuantityScanner.trimmed(Substring(rows.text(column)))
        guard let first = text.first, first == "{" || first == "[" else {
            return YAMLNode(.scalar(String(text), isPlain: true), at: place)
        }
        do throws(ScenarioFileError) {
            let source = try SourceText(Array(text.utf8), file: place.file, limit: YAMLReader.sizeLimit)
            return try YAMLReader.parse(source)?.moved(to: place)
        } catch {
            for finding in error.findings {
                diagnostics.error(
                    at: place, found: finding.found, expected: finding.expected, hint: finding.hint)
            }
            return nil
        }
    }
}

extension YAMLNode {
    /// The node as it stands in a text whose first character has a place of its own.
    fileprivate func moved(to origin: SourcePosition) -> YAMLNode {
        func place(_ position: SourcePosition) -> SourcePosition {
            SourcePosition(
                file: origin.file, line: origin.line + position.line - 1,
                column: position.line == 1 ? origin.column + position.column : position.column)
        }
        var node = self
        node.position = place(position)
        switch content {
        case .sequence(let items): node.content = .sequence(items.map { $0.moved(to: origin) })
        case .mapping(let entries):
            node.content = .mapping(
                entries.map {
                    Entry(name: $0.name, keyPosition: place($0.keyPosition), value: $0.value.moved(to: origin))
                })
        case .scalar, .null: break
        }
        return node
    }
}

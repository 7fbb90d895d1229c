import Messages

/// Parts of a scenario that may stand in files of their own: rules in a YAML file, lists of many alike in a CSV with a row an item.
///
/// What a file holds is put where its name stands, each value with its place in the file, so that changes by path
/// (`--set organisations.Xiangshan.handlers=7`) and messages are the same for both ways of writing.
enum PartFiles {
    /// A list that may be a CSV, whose columns are named like the keys of an item.
    struct List: Sendable {
        /// Keys on the way to it.
        let path: [String]
        /// Keys of an item.
        let keys: [String]
        /// Keys whose own keys may be columns: `name.zh`, `awareness.reaches`.
        let parts: [String]
        /// What an item is, for messages.
        let item: Words
    }

    static var lists: [List] {
        [
            List(
                path: ["consolidation", "lines"], keys: Records.legacyLine.fields.map(\.name),
                parts: ["name", "awareness"], item: "a line that joins"),
            List(
                path: ["organisations"], keys: Records.organisation.fields.map(\.name), parts: ["topics"],
                item: "an organisation"),
            List(
                path: ["regulation", "articles"], keys: Records.article.fields.map(\.name), parts: ["title"],
                item: "an article"),
        ]
    }

    /// Mappings that may be YAML files.
    static let documents = [["rules"]]

    /// Puts what the files hold where their names stand.
    static func load(into root: inout YAMLNode, files: any FileSource, _ diagnostics: Diagnostics) {
        for path in documents {
            guard let node = root.node(at: path), let name = node.text, isYAML(name) else { continue }
            root.replace(path[...], by: document(name, node, path, files, diagnostics))
        }
        for list in lists {
            guard let node = root.node(at: list.path), let name = node.text, name.hasSuffix(".csv") else { continue }
            let path = list.path.reduce(FieldPath.root) { $0.key($1) }
            let reading = Reading(diagnostics: diagnostics, files: files, measures: [])
            let table = Tables.open(name, node, path, reading)
            let content = table.map { YAMLNode.Content.sequence(rows(of: $0, list, path, diagnostics)) }
            root.replace(list.path[...], by: YAMLNode(content ?? .null, at: node.position))
        }
    }

    /// Whether a text is the name of a YAML file.
    static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

    /// The document of a YAML file; an empty mapping if it cannot be read, which has then been said.
    private static func document(
        _ name: String, _ node: YAMLNode, _ path: [String], _ files: any FileSource, _ diagnostics: Diagnostics
    ) -> YAMLNode {
        let nothing = YAMLNode(.mapping([]), at: node.position)
        let field = path.joined(separator: ".")
        let read = { () throws(Misread) -> [UInt8] in try files.bytes(of: name) }
        guard let bytes = diagnostics.read(at: node.position, field: field, read) else { return nothing }
        do throws(ScenarioFileError) {
            return try YAMLReader.read(bytes, file: files.shownName(of: name))
        } catch {
            diagnostics.add(contentsOf: error)
            return nothing
        }
    }

    /// The keys of columns; those that are none are reported once and left out.
    private static func columns(
        of table: CSVTable, _ list: List, _ path: FieldPath, _ diagnostics: Diagnostics
    ) -> [[String]?] {
        table.header.enumerated().map { index, heading in
            let steps = heading.split(separator: ".", maxSplits: 1).map(String.init)
            if let first = steps.first, list.keys.contains(first), steps.count == 1 || list.parts.contains(first) {
                return steps
            }
            diagnostics.error(
                at: table.headingPosition(index), field: path.description,
                found: "the unknown column \(Misread.quote(heading))", expected: "a key of \(list.item)",
                hint: Suggestion.hint(for: heading, among: list.keys))
            return nil
        }
    }

    private static func rows(
        of table: CSVTable, _ list: List, _ path: FieldPath, _ diagnostics: Diagnostics
    ) -> [YAMLNode] {
        let columns = columns(of: table, list, path, diagnostics)
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

extension YAMLNode {
    /// The value under keys of mappings within one another; nil where there is none.
    fileprivate func node(at keys: [String]) -> YAMLNode? {
        keys.reduce(self as YAMLNode?) { $0?[$1] }
    }

    /// Puts another value where there is one.
    fileprivate mutating func replace(_ keys: ArraySlice<String>, by node: YAMLNode) {
        guard let key = keys.first else {
            self = node
            return
        }
        guard case .mapping(var entries) = content, let index = entries.firstIndex(where: { $0.name == key }) else {
            return
        }
        entries[index].value.replace(keys.dropFirst(), by: node)
        content = .mapping(entries)
    }
}

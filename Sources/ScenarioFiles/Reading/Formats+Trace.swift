import Messages
import Scenarios
import SimulationTime

extension Formats {
    /// A CSV of real contacts: `at`, and optionally `category`, `talk_s`, `patience_s`; empty cells are drawn.
    static var trace: Format<Trace?> {
        let expected: Words = "the name of a CSV file: at,category,talk_s,patience_s"
        return Format(schema: ["type": "string"], expected: expected) { node, path, reading in
            Tables.open(node, path, reading, expected: expected).flatMap { read($0, reading.diagnostics) }
                .map { .some($0) }
        }
    }

    private static func read(_ table: CSVTable, _ log: Diagnostics) -> Trace? {
        let before = log.errorCount
        guard let at = table.column("at", log) else { return nil }
        let category = table.optionalColumn("category")
        let talk = table.optionalColumn("talk_s")
        let patience = table.optionalColumn("patience_s")
        table.warnOfColumns(notAmong: ["at", "category", "talk_s", "patience_s"], log)
        var names: [String: Int] = [:]
        var categories: [String] = []
        var contacts: [Trace.Contact] = []
        var rows = table.rows(log)
        while rows.next() {
            func seconds(_ column: Int?) -> SimSpan? {
                guard let column, !rows.isEmpty(column) else { return nil }
                return rows.double(column, in: 0...Tables.mostSeconds, log).map { SimSpan(seconds: $0) }
            }
            let time = rows.quantity(at, log) { text throws(Misread) in try Quantity.dateTime(text) }
            let name = category.map { column in rows.quantity(column, log, Formats.category) } ?? "call"
            let (talk, patience) = (seconds(talk), seconds(patience))
            guard let time, let name else { continue }
            let index = names[name] ?? categories.count
            if index == categories.count {
                names[name] = index
                categories.append(name)
            }
            contacts.append(.init(at: time, category: index, talk: talk, patience: patience))
        }
        guard log.errorCount == before else { return nil }
        if contacts.isEmpty {
            log.error(at: SourcePosition(file: table.file), found: "no row", expected: "at least one contact")
            return nil
        }
        // Rows may come in any order; equal times keep the file's.
        let ordered = contacts.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        return Trace(source: table.file, categories: categories, contacts: ordered.map(\.element))
    }

    private static func category(_ text: String) throws(Misread) -> String {
        if text.isEmpty { throw Misread(quoting: text, expected: "a category") }
        return text
    }
}

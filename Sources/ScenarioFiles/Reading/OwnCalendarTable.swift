import Messages
import Scenarios
import SimulationTime

/// The days of a calendar file with their places, for what only the rest of the calendar makes wrong.
struct OwnCalendarTable {
    var file = ""
    var days: [OwnCalendar.Exception] = []
    /// Where each day's date stands.
    var positions: [SourcePosition] = []

    /// Days that differ from their weekday: `date,kind`, optionally `name`, with kind `holiday` or `workday`.
    static var format: Format<OwnCalendarTable> {
        let expected: Words = "the name of a CSV file: date,kind,name"
        return Format(schema: ["type": "string"], expected: expected) { node, path, reading in
            guard let table = Tables.open(node, path, reading, expected: expected) else { return nil }
            return OwnCalendarTable(table, reading.diagnostics)
        }
    }

    /// No days.
    init() {}

    /// Reads the rows; nil and findings where one is wrong.
    private init?(_ table: CSVTable, _ log: Diagnostics) {
        let before = log.errorCount
        let columns = (table.column("date", log), table.column("kind", log))
        guard let date = columns.0, let kind = columns.1 else { return nil }
        let title = table.optionalColumn("name")
        table.warnOfColumns(notAmong: ["date", "kind", "name"], log)
        file = table.file
        var firstLine: [CivilDate: Int] = [:]
        var rows = table.rows(log)
        while rows.next() {
            let day = rows.quantity(date, log) { text throws(Misread) in try Quantity.date(text) }
            let isWorking = rows.quantity(kind, log, OwnCalendarTable.isWorking)
            guard let day else { continue }
            if let line = firstLine[day] {
                log.error(
                    at: rows.position(of: date), field: "date", found: "\(day) again", expected: "each day once",
                    hint: "it stands on line \(line) already")
            }
            firstLine[day] = rows.line
            guard let isWorking else { continue }
            days.append(.init(date: day, isWorking: isWorking, name: title.map { rows.text($0) } ?? ""))
            positions.append(rows.position(of: date))
        }
        if log.errorCount > before { return nil }
    }

    private static func isWorking(_ text: String) throws(Misread) -> Bool {
        switch text {
        case "workday": return true
        case "holiday": return false
        default:
            throw Misread(
                quoting: text, expected: "holiday or workday",
                hint: Suggestion.nearest(to: text, among: ["holiday", "workday"]).map { "did you mean \"\($0)\"?" })
        }
    }
}

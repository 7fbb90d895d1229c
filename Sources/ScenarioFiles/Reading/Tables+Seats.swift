import Messages
import Scenarios
import SimulationTime

extension Tables {
    /// Heads of a group from a table with a row for each day, slot and group, such as `sizing.csv`: columns `date` or `day`, `slot`, `group`
    /// and `seats`; others are not read.
    ///
    /// - Parameters:
    ///   - group: the group whose rows are read.
    ///   - heads: values that `seats` may have.
    static func seats(
        of group: String, in table: CSVTable, _ heads: ClosedRange<Int>, _ log: Diagnostics
    ) -> DayTable<Int>? {
        let start = SourcePosition(file: table.file)
        let before = log.errorCount
        guard let dayColumn = table.optionalColumn("date") ?? table.optionalColumn("day") else {
            log.error(
                at: start, field: "date", found: "no such column", expected: "a column \"date\" or \"day\"",
                hint: Suggestion.known(table.header))
            return nil
        }
        guard let slotColumn = table.column("slot", log), let groupColumn = table.column("group", log),
            let seatsColumn = table.column("seats", log)
        else { return nil }
        var order: [DaySelector] = []
        var days: [DaySelector: (times: [(time: SimSpan, position: SourcePosition)], values: [Int])] = [:]
        var others: Set<String> = []
        var rows = table.rows(log)
        while rows.next() {
            let name = rows.text(groupColumn)
            guard name == group else {
                others.insert(name)
                continue
            }
            let day = rows.quantity(dayColumn, log) { text throws(Misread) in
                guard let day = DaySelector(heading: text) else {
                    throw Misread(
                        quoting: text,
                        expected: "a date such as 2024-02-08, or all, workday, weekend, holiday, mon … sun")
                }
                return day
            }
            let time = rows.quantity(slotColumn, log) { text throws(Misread) in try Quantity.timeOfDay(text) }
            let value = rows.int(seatsColumn, in: heads, log)
            guard let day, let time, let value else { continue }
            if days[day] == nil { order.append(day) }
            days[day, default: ([], [])].times.append((time, rows.position(of: slotColumn)))
            days[day]!.values.append(value)
        }
        guard log.errorCount == before else { return nil }
        guard !order.isEmpty else {
            let found = Words.list(others.sorted().prefix(8).map { Misread.quote($0) })
            log.error(
                at: start, field: "group", found: others.isEmpty ? "no rows" : "rows of \(found) only",
                expected: "rows of the group \(Misread.quote(group))")
            return nil
        }
        var slot: SimSpan?
        for day in order {
            let times = days[day]!.times
            guard let width = width(times, table, log) else { return nil }
            if let slot, slot != width {
                log.error(
                    at: times[1].position, field: "slot", found: "\(times[1].time.clockMinutes)",
                    expected: "\(slot.clockMinutes), as on the days before")
                return nil
            }
            slot = width
        }
        return DayTable(slot: slot!, columns: order.map { .init(days: $0, values: days[$0]!.values) })
    }
}

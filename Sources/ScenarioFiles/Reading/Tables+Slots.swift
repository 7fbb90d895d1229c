import Scenarios
import SimulationTime

extension Tables {
    /// A table by slot of the day: column `slot` (`00:00` … evenly spaced to midnight), and a column for each kind of days.
    static func slots<Value>(
        _ name: String, _ node: YAMLNode, _ path: FieldPath, _ reading: Reading,
        cell: (CSVRows, Int, Diagnostics) -> Value?
    ) -> DayTable<Value>? {
        guard let table = open(name, node, path, reading) else { return nil }
        let log = reading.diagnostics
        let before = log.errorCount
        guard let slot = table.column("slot", log) else { return nil }
        let selectors = selectors(of: table, but: slot, log)
        var times: [(time: SimSpan, position: SourcePosition)] = []
        var columns = selectors.map { _ in [Value]() }
        var rows = table.rows(log)
        while rows.next() {
            if let time = rows.quantity(slot, log, { text throws(Misread) in try Quantity.timeOfDay(text) }) {
                times.append((time, rows.position(of: slot)))
            }
            for (index, selector) in selectors.enumerated() {
                if let value = cell(rows, selector.column, log) { columns[index].append(value) }
            }
        }
        guard log.errorCount == before, let width = width(times, table, log) else { return nil }
        return DayTable(
            slot: width, columns: zip(selectors, columns).map { .init(days: $0.days, values: $1) })
    }

    /// The columns of values with the days they apply to; a finding for each heading that names no days.
    private static func selectors(
        of table: CSVTable, but slot: Int, _ log: Diagnostics
    ) -> [(column: Int, days: DaySelector)] {
        var selectors: [(column: Int, days: DaySelector)] = []
        let words = ["all", "workday", "weekend", "holiday"] + Weekday.allCases.map(\.abbreviation)
        for (column, heading) in table.header.enumerated() where column != slot {
            if let days = DaySelector(heading: heading) {
                selectors.append((column, days))
            } else {
                log.error(
                    at: table.headingPosition(column), field: heading, found: "the column \(Misread.quote(heading))",
                    expected: "all, workday, weekend, holiday, mon … sun, or a date such as 2024-02-08",
                    hint: Suggestion.nearest(to: heading, among: words).map { "did you mean \"\($0)\"?" })
            }
        }
        if table.header.count == 1 {
            log.error(
                at: table.headingPosition(slot), field: "slot", found: "only the column \"slot\"",
                expected: "a column of values, such as all or workday")
        }
        return selectors
    }

    /// The common width of the slots; a finding where they overlap, leave a gap or do not fill the day.
    static func width(
        _ times: [(time: SimSpan, position: SourcePosition)], _ table: CSVTable, _ log: Diagnostics
    ) -> SimSpan? {
        let start = SourcePosition(file: table.file)
        let widths = [SimSpan.minutes(15), .minutes(30), .hour]
        guard times.count > 1 else {
            log.error(
                at: start, field: "slot", found: times.count == 1 ? "1 row" : "\(times.count) rows",
                expected: "24, 48 or 96 rows, one a slot")
            return nil
        }
        if times[0].time != .zero {
            log.error(
                at: times[0].position, field: "slot", found: "\(times[0].time.clockMinutes)",
                expected: "00:00 in the first row")
            return nil
        }
        let width = times[1].time - times[0].time
        guard widths.contains(width) else {
            log.error(
                at: times[1].position, field: "slot", found: "\(times[1].time.clockMinutes)",
                expected: "00:15, 00:30 or 01:00")
            return nil
        }
        for (index, row) in times.enumerated() where row.time != index * width {
            let wanted = index * width
            let time = row.time.clockMinutes
            log.error(
                at: row.position, field: "slot", found: row.time < wanted ? "\(time), an overlap" : "\(time), a gap",
                expected: "\(wanted.clockMinutes)",
                hint: "slots of \(width.milliseconds / 60_000) min as in the first rows")
            return nil
        }
        let end = times.count * width
        guard end == .day else {
            log.error(
                at: times[times.count - 1].position, field: "slot",
                found: "a day that ends at \(end.clockMinutes)",
                expected: "slots up to 24:00, \(SimSpan.day.milliseconds / width.milliseconds) rows")
            return nil
        }
        return width
    }
}

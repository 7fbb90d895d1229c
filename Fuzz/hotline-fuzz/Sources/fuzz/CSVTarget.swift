import ScenarioFiles

/// Bytes as a CSV file: refused with a reason, or cells that say the same when written out and read again.
enum CSVTarget {
    static func feed(_ bytes: [UInt8]) {
        guard let table = read(bytes) else { return }
        let cells = cells(of: table, checks: true)
        guard let cells, !cells.isEmpty else { return }
        guard let copy = read(written([table.header] + cells)) else { fatalError("written cells are refused") }
        demand(copy.header == table.header, "\(table.header) became \(copy.header)")
        demand(Self.cells(of: copy, checks: false) == cells, "cells changed: \(cells)")
    }

    private static func read(_ bytes: [UInt8]) -> CSVTable? {
        do throws(ScenarioFileError) {
            return try CSVTable(bytes, file: "t.csv")
        } catch {
            demand(error.findings.contains { $0.severity == .error }, "a table was refused without an error")
            return nil
        }
    }

    /// The cells of the sound rows; nil when some row is not sound.
    private static func cells(of table: CSVTable, checks: Bool) -> [[String]]? {
        let log = Diagnostics()
        let numbers = Diagnostics(keeping: 8)
        var cells: [[String]] = []
        var rows = table.rows(log)
        var line = 1
        while rows.next() {
            demand(rows.line > line, "row on line \(rows.line) after line \(line)")
            line = rows.line
            demand(rows.fieldCount == table.header.count, "a row of \(rows.fieldCount) fields")
            if checks { for column in 0..<rows.fieldCount { check(rows, column, numbers) } }
            cells.append((0..<rows.fieldCount).map { rows.text($0) })
        }
        _ = log.rendered()
        _ = numbers.rendered()
        return log.hasErrors ? nil : cells
    }

    private static func check(_ rows: CSVRows, _ column: Int, _ log: Diagnostics) {
        let text = rows.text(column)
        let position = rows.position(of: column)
        demand(position.line >= rows.line && position.column >= 1, "a cell at \(position)")
        // What the standard library reads in the same text.
        let bare = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        if let whole = rows.int(column, log) { demand(Int(bare) == whole, "\(bare) read as \(whole)") }
        if let number = rows.double(column, log) { demand(Double(bare) == number, "\(bare) read as \(number)") }
        demand(rows.isEmpty(column) == bare.isEmpty, "\"\(text)\" is empty or not")
    }

    private static func written(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes.append(UInt8(ascii: "\""))
                for byte in cell.utf8 { bytes += byte == 34 ? [34, 34] : [byte] }
                bytes.append(UInt8(ascii: "\""))
            }
            bytes.append(10)
        }
        return bytes
    }
}

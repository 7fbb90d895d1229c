/// A program that minimises: columns of 0 or more with costs, rows with bounds. Column by column, as the solvers want it.
struct LinearProgram {
    /// Where each column's entries begin, and where the last one's end.
    private(set) var columnStarts: [Int32] = [0]
    /// Rows of the entries.
    private(set) var entryRows: [Int32] = []
    /// Values of the entries.
    private(set) var entryValues: [Double] = []
    /// Costs of the columns.
    private(set) var costs: [Double] = []
    /// Upper bounds of the columns.
    private(set) var upper: [Double] = []
    /// Lower and upper bounds of the rows.
    var rowLower: [Double] = []
    var rowUpper: [Double] = []
    /// Columns at the end that need not be whole.
    var continuous = 0

    /// Larger than any bound.
    static let infinity = 1e30

    var columns: Int { costs.count }
    var rows: Int { rowLower.count }

    /// Adds a row; its entries come with the columns.
    mutating func addRow(from lower: Double, to upper: Double) -> Int {
        rowLower.append(lower)
        rowUpper.append(upper)
        return rows - 1
    }

    /// Adds a column.
    mutating func addColumn(cost: Double, upper: Double = infinity, _ entries: [(row: Int, value: Double)]) {
        for entry in entries {
            entryRows.append(Int32(entry.row))
            entryValues.append(entry.value)
        }
        columnStarts.append(Int32(entryRows.count))
        costs.append(cost)
        self.upper.append(upper)
    }

    /// The entries of a column.
    func entries(_ column: Int) -> Range<Int> { Int(columnStarts[column])..<Int(columnStarts[column + 1]) }

    /// What a solution costs.
    func cost(of values: [Double]) -> Double { zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 } }
}

extension LinearProgram {
    /// The program in the format that CPLEX introduced and every solver reads.
    ///
    /// - Parameters:
    ///   - about: comment lines at the top.
    ///   - column: names of the columns: ASCII, without spaces.
    ///   - row: names of the rows.
    func text(about: [String], column: (Int) -> String, row: (Int) -> String) -> String {
        var byRow = [[(column: Int, value: Double)]](repeating: [], count: rows)
        for index in 0..<columns {
            for entry in entries(index) { byRow[Int(entryRows[entry])].append((index, entryValues[entry])) }
        }
        var lines = about.map { "\\ " + $0 } + ["Minimize"]
        lines += LinearProgram.terms(" cost:", costs.enumerated().filter { $1 != 0 }.map { (column($0), $1) })
        lines.append("Subject To")
        for index in 0..<rows {
            let entries = byRow[index].map { (column($0.column), $0.value) }
            if entries.isEmpty { continue }
            let (lower, upper) = (rowLower[index], rowUpper[index])
            let name = row(index)
            if lower == upper {
                lines += LinearProgram.terms(" \(name):", entries, "= \(LinearProgram.plain(lower))")
            } else {
                if lower > -LinearProgram.infinity {
                    lines += LinearProgram.terms(" \(name):", entries, ">= \(LinearProgram.plain(lower))")
                }
                if upper < LinearProgram.infinity {
                    let other = lower > -LinearProgram.infinity ? name + "_most" : name
                    lines += LinearProgram.terms(" \(other):", entries, "<= \(LinearProgram.plain(upper))")
                }
            }
        }
        let bounded = (0..<columns).filter { upper[$0] < LinearProgram.infinity }
        if !bounded.isEmpty {
            lines.append("Bounds")
            lines += bounded.map { " \(column($0)) <= \(LinearProgram.plain(upper[$0]))" }
        }
        lines.append("Generals")
        lines += (0..<columns - continuous).map { " " + column($0) }
        lines.append("End")
        return lines.joined(separator: "\n") + "\n"
    }

    /// A sum over lines that no reader finds too long.
    private static func terms(_ head: String, _ terms: [(name: String, value: Double)], _ tail: String = "") -> [String]
    {
        var lines: [String] = []
        var line = head
        for (name, value) in terms {
            let sign = value < 0 ? "-" : "+"
            let term = " \(sign) " + (abs(value) == 1 ? "" : plain(abs(value)) + " ") + name
            if line.utf8.count + term.utf8.count > 200 {
                lines.append(line)
                line = "  "
            }
            line += term
        }
        if terms.isEmpty { line += " 0" }
        lines.append(tail.isEmpty ? line : line + " " + tail)
        return lines
    }

    private static func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }
}

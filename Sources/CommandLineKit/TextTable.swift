/// A table of aligned text columns; East Asian characters count as two columns.
///
/// ```swift
/// var table = TextTable([.left("line"), .right("calls")])
/// table.add("12345 热线", "1400")
/// print(table.rendered(), terminator: "")
/// ```
public struct TextTable: Sendable {
    /// A column: its heading and the side its cells stand on.
    public struct Column: Hashable, Sendable {
        let title: String
        let alignsRight: Bool

        /// A column of words.
        public static func left(_ title: String) -> Column { Column(title: title, alignsRight: false) }

        /// A column of numbers.
        public static func right(_ title: String) -> Column { Column(title: title, alignsRight: true) }
    }

    /// The columns from left to right.
    public let columns: [Column]
    /// The cells, a row each.
    public private(set) var rows: [[String]] = []

    /// An empty table.
    public init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row, which has a cell for every column. Line ends within a cell become spaces.
    public mutating func add(_ cells: String...) { add(row: cells) }

    /// Adds a row, which has a cell for every column.
    public mutating func add(row cells: [String]) {
        precondition(
            cells.count == columns.count, "a row of \(cells.count) cells in a table of \(columns.count) columns")
        rows.append(cells.map { cell in String(cell.map { $0.isNewline ? " " : $0 }) })
    }

    /// The table as text: headings, a rule, the rows; no space at a line's end. A table whose headings are all empty has
    /// neither headings nor rule.
    ///
    /// - Parameters:
    ///   - gap: spaces between columns.
    ///   - indent: spaces in front of every line.
    public func rendered(gap: Int = 2, indent: Int = 0) -> String {
        let titles = columns.map(\.title)
        let hasTitles = titles.contains { !$0.isEmpty }
        let widths = columns.indices.map { column in
            ([titles] + rows).map { $0[column].displayWidth }.max() ?? 0
        }
        let rule = widths.map { String(repeating: "-", count: $0) }
        let lines = (hasTitles ? [titles, rule] : []) + rows
        return lines.map { cells in
            let padded = columns.indices.map { index in
                columns[index].alignsRight
                    ? cells[index].paddedLeft(to: widths[index]) : cells[index].padded(to: widths[index])
            }
            var line =
                String(repeating: " ", count: indent) + padded.joined(separator: String(repeating: " ", count: gap))
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}

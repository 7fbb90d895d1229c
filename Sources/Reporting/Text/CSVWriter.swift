import Statistics

/// Writes a table as RFC 4180 says: commas, CRLF, quotes where needed, UTF-8, the header first.
///
/// A value that does not exist is an empty cell. Numbers are those of `NumberText`.
public struct CSVWriter {
    /// A cell.
    public enum Cell: Sendable, Equatable {
        /// Text that people chose: names, keys.
        case text(String)
        /// Text that the program chose: ids, dates.
        case code(String)
        /// A finite number; nil for one that does not exist.
        case number(Double?)
        /// A whole number.
        case integer(Int64)
    }

    /// A value and its half-width, in two columns.
    static func pair(_ estimate: Estimate?) -> [Cell] { [.number(estimate?.mean), .number(estimate?.halfWidth)] }

    private let file: OutputFile
    private let columns: Int
    private let forExcel: Bool

    /// Begins a table: byte-order mark if for Excel, then the header.
    ///
    /// - Parameter forExcel: writes a byte-order mark, without which Excel takes UTF-8 for the local code page, and puts
    ///   an apostrophe before free text that Excel would run as a formula.
    public init(_ file: OutputFile, header: [String], forExcel: Bool = false) throws(ResultsError) {
        self.file = file
        self.forExcel = forExcel
        columns = header.count
        if forExcel { try file.write([0xEF, 0xBB, 0xBF]) }
        try row(header.map { .code($0) })
    }

    /// Writes a row; traps if it is not as wide as the header.
    public func row(_ cells: [Cell]) throws(ResultsError) {
        precondition(cells.count == columns, "\(cells.count) cells in a table of \(columns) columns")
        var line = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += "," }
            line += CSVWriter.encode(cell, forExcel: forExcel)
        }
        line += "\r\n"
        try file.write(Array(line.utf8))
    }

    /// A cell as it stands in the file, for rows that are put together of what was encoded before.
    func bytes(of cell: Cell) -> [UInt8] { Array(CSVWriter.encode(cell, forExcel: forExcel).utf8) }

    /// Writes a row whose cells are encoded, with the commas between them.
    func row(encoded line: [UInt8]) throws(ResultsError) { try file.write(line + [0x0D, 0x0A]) }

    /// A cell as it stands in the file.
    static func encode(_ cell: Cell, forExcel: Bool) -> String {
        switch cell {
        case .text(let text): quoted(forExcel && isFormula(text) ? "'" + text : text)
        case .code(let text): quoted(text)
        case .number(let value): value.map(NumberText.plain) ?? ""
        case .integer(let value): String(value)
        }
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].contains(first)
    }

    /// Spaces at the ends are quoted too: RFC 4180 keeps them, but not every reader does.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let needs =
            scalars.contains { ["\"", ",", "\r", "\n"].contains($0) } || scalars.first == " " || scalars.last == " "
        guard needs else { return text }
        return scalars.reduce(into: "\"") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
    }
}

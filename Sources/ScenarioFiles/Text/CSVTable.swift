/// A CSV file (RFC 4180) with a header row: UTF-8, LF or CR LF, fields in double quotes where needed.
///
///     let table = try CSVTable(path: path, shownAs: "calls.csv")
///     let talk = table.column("talk_s", diagnostics)!
///     var rows = table.rows(diagnostics)
///     while rows.next() { if let seconds = rows.double(talk, diagnostics) { … } }
public struct CSVTable: Sendable {
    /// Bytes of a file at most.
    public static let sizeLimit = 256 << 20

    /// The file as shown to the user.
    public let file: String
    /// The names of the columns, distinct, without blanks around them.
    public let header: [String]
    let bytes: [UInt8]
    let firstRowOffset: Int
    let firstRowLine: Int

    /// Reads the header of a file's bytes.
    public init(_ bytes: [UInt8], file: String) throws(ScenarioFileError) {
        try self.init(SourceText(bytes, file: file, limit: CSVTable.sizeLimit))
    }

    /// Reads the header of a file of the disk, shown to the user as `file`.
    public init(path: String, shownAs file: String) throws(ScenarioFileError) {
        try self.init(SourceText(path: path, shownAs: file, limit: CSVTable.sizeLimit))
    }

    private init(_ source: SourceText) throws(ScenarioFileError) {
        file = source.file
        bytes = source.bytes
        let diagnostics = Diagnostics()
        var rows = CSVRows(bytes: bytes, file: file, names: [], offset: 0, line: 1, diagnostics)
        guard rows.next() else {
            try diagnostics.throwIfErrors()
            throw ScenarioFileError(
                Finding(at: SourcePosition(file: file), found: "an empty file", expected: "a header row"))
        }
        var names: [String] = []
        for index in 0..<rows.fieldCount {
            let name = String(rows.text(index).split(separator: " ").joined(separator: " "))
            if name.isEmpty {
                diagnostics.error(at: rows.position(of: index), found: "no name", expected: "a column name")
            } else if let first = names.firstIndex(of: name) {
                diagnostics.error(
                    at: rows.position(of: index), found: "the column \"\(name)\" again", expected: "each column once",
                    hint: "it is column \(first + 1) already")
            }
            names.append(name)
        }
        try diagnostics.throwIfErrors()
        header = names
        firstRowOffset = rows.nextOffset
        firstRowLine = rows.nextLine
    }

    /// The number of a column, from 0; nil and a finding that lists the header when there is none.
    public func column(_ name: String, _ diagnostics: Diagnostics) -> Int? {
        if let index = optionalColumn(name) { return index }
        diagnostics.error(
            at: SourcePosition(file: file), field: name, found: "no such column", expected: "a column \"\(name)\"",
            hint: Suggestion.known(header))
        return nil
    }

    /// The number of a column, from 0; nil when there is none.
    public func optionalColumn(_ name: String) -> Int? { header.firstIndex(of: name) }

    /// Warns of columns that are not among those known.
    public func warnOfColumns(notAmong known: [String], _ diagnostics: Diagnostics) {
        for name in header where !known.contains(name) {
            diagnostics.warning(
                at: SourcePosition(file: file), field: name, found: "the column \"\(name)\"",
                expected: "a column that is read", hint: Suggestion.hint(for: name, among: known))
        }
    }

    /// The rows, streamed; findings of the rows' form go to `diagnostics`.
    public func rows(_ diagnostics: Diagnostics) -> CSVRows {
        CSVRows(bytes: bytes, file: file, names: header, offset: firstRowOffset, line: firstRowLine, diagnostics)
    }
}

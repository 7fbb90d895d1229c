import Messages

/// Walks over the rows of a CSV file, one in hand at a time; no text is made of a cell before it is asked for.
///
/// Lines without any character are skipped; rows with too few or too many fields are reported and skipped.
public struct CSVRows {
    /// A cell: the bytes between its commas or quotes.
    struct Field {
        var start: Int
        var end: Int
        var isQuoted: Bool
        var hasDoubledQuotes: Bool
    }

    let bytes: [UInt8]
    let file: String
    let names: [String]
    private let diagnostics: Diagnostics
    private var fields: [Field] = []
    private var rowOffset = 0
    /// The line on which the row in hand begins, from 1.
    public private(set) var line = 0
    private(set) var nextOffset: Int
    private(set) var nextLine: Int

    init(bytes: [UInt8], file: String, names: [String], offset: Int, line: Int, _ diagnostics: Diagnostics) {
        self.bytes = bytes
        self.file = file
        self.names = names
        self.diagnostics = diagnostics
        nextOffset = offset
        nextLine = line
        fields.reserveCapacity(names.count)
    }

    /// The number of fields of the row in hand.
    public var fieldCount: Int { fields.count }

    /// Goes on to the next well-formed row; false at the end.
    public mutating func next() -> Bool {
        while nextOffset < bytes.count {
            rowOffset = nextOffset
            line = nextLine
            let isSound = scanRow()
            if isSound, fields.count == 1, fields[0].start == fields[0].end, !fields[0].isQuoted { continue }
            guard isSound else { continue }
            if names.isEmpty || fields.count == names.count { return true }
            diagnostics.error(
                at: SourcePosition(file: file, line: line, column: 1),
                found: fields.count == 1 ? "1 field" : "\(fields.count) fields",
                expected: "\(names.count) as in the header",
                hint: fields.count > names.count ? "put a value with a comma in it between quotes" : nil)
        }
        fields.removeAll(keepingCapacity: true)
        return false
    }

    /// Where a cell begins: its quote, if it has one.
    public func position(of column: Int) -> SourcePosition {
        let field = fields[column]
        return position(at: field.isQuoted ? field.start - 1 : field.start)
    }

    /// Calls `body` with the bytes of a cell as they stand between commas or quotes, doubled quotes not yet undone.
    public func withRawBytes<Result>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let field = fields[column]
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[field.start..<field.end])) }
    }

    var fieldList: [Field] { fields }

    func position(at offset: Int) -> SourcePosition {
        var line = self.line
        var column = 1
        for byte in bytes[rowOffset..<offset] {
            if byte == 10 {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourcePosition(file: file, line: line, column: column)
    }

    /// Cuts the row at `nextOffset` into fields; false, and a finding, when a quote or a line end is wrong.
    private mutating func scanRow() -> Bool {
        fields.removeAll(keepingCapacity: true)
        var i = nextOffset
        var lines = nextLine
        var fault: (offset: Int, found: Words, expected: Words, hint: Words?)?
        var cut = fields
        fields = []
        bytes.withUnsafeBufferPointer { bytes in
            let count = bytes.count
            while true {
                var field = Field(start: i, end: i, isQuoted: false, hasDoubledQuotes: false)
                if i < count, bytes[i] == 34 {
                    field.isQuoted = true
                    i += 1
                    field.start = i
                    while i < count {
                        if bytes[i] == 10 { lines += 1 }
                        if bytes[i] == 34 {
                            guard i + 1 < count, bytes[i + 1] == 34 else { break }
                            field.hasDoubledQuotes = true
                            i += 1
                        }
                        i += 1
                    }
                    field.end = i
                    if i == count {
                        fault = (field.start - 1, "a quote without its end", "a closing quote", nil)
                        break
                    }
                    i += 1
                    if i < count, bytes[i] != 44, bytes[i] != 10, bytes[i] != 13, fault == nil {
                        fault = (
                            i, "text after a closing quote", "a comma or the end of the line",
                            "a quote inside quotes is written twice"
                        )
                        while i < count, bytes[i] != 44, bytes[i] != 10 { i += 1 }
                    }
                } else {
                    while i < count, bytes[i] != 44, bytes[i] != 10, bytes[i] != 13 {
                        if bytes[i] == 34, fault == nil {
                            fault = (
                                i, "a quote inside a field", "quotes around the whole field",
                                "double the quote and put the field between quotes"
                            )
                        }
                        i += 1
                    }
                    field.end = i
                }
                cut.append(field)
                guard i < count else { break }
                if bytes[i] == 44 {
                    i += 1
                    continue
                }
                if bytes[i] == 13 {
                    i += 1
                    if (i == count || bytes[i] != 10), fault == nil {
                        fault = (i - 1, "a carriage return alone", "lines that end with LF or CR LF", nil)
                        while i < count, bytes[i] != 10 { i += 1 }
                    }
                }
                if i < count { i += 1 }
                break
            }
        }
        fields = cut
        nextOffset = i
        nextLine = lines + 1
        guard let fault else { return true }
        diagnostics.error(
            at: position(at: fault.offset), found: fault.found, expected: fault.expected, hint: fault.hint)
        return false
    }
}

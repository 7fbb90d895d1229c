import Foundation

/// Rows of a CSV that a page shows: all of them, or the coarsest part that the page has room for.
struct PageRows {
    /// Rows of a table in a page at most: what a browser sorts and filters without a pause.
    static let most = 5000

    let header: [String]
    let rows: [[String]]
    /// Rows of the whole file.
    let all: Int

    /// Reads a CSV as `CSVWriter` writes it, twice: first to see which rows fit. Nil if it cannot be read.
    init?(path: String, choice: ReportPage.DataTable.Choice, most: Int = PageRows.most) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else { return nil }
        var header: [String] = []
        var rows: [[String]] = []
        var count = 0
        data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
            var column: Int?
            var fits = Array(repeating: 0, count: choice.lengths.count)
            PageRows.scan(bytes) { fields in
                if header.isEmpty {
                    header = fields.map { PageRows.text(bytes, $0) }
                    column = header.firstIndex(of: choice.column)
                    return
                }
                count += 1
                guard let column, column < fields.count else { return }
                for (index, length) in choice.lengths.enumerated() where fields[column].count <= length {
                    fits[index] += 1
                }
            }
            let longest = zip(choice.lengths, fits).first { $0.1 <= most }?.0 ?? choice.lengths.last
            var isHeader = true
            PageRows.scan(bytes) { fields in
                if isHeader {
                    isHeader = false
                    return
                }
                if let column, let longest, column < fields.count, fields[column].count > longest { return }
                if rows.count < most { rows.append(fields.map { PageRows.text(bytes, $0) }) }
            }
        }
        guard !header.isEmpty else { return nil }
        self.header = header
        self.rows = rows
        all = count
    }

    /// Calls a body with the fields of every record, as ranges of bytes, quotes included.
    private static func scan(_ bytes: UnsafeRawBufferPointer, _ body: ([Range<Int>]) -> Void) {
        let (quote, comma, feed, back) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var fields: [Range<Int>] = []
        var begin = place
        var isQuoted = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == quote {
                isQuoted.toggle()
            } else if !isQuoted && byte == comma {
                fields.append(begin..<place)
                begin = place + 1
            } else if !isQuoted && byte == feed {
                let end = place > begin && bytes[place - 1] == back ? place - 1 : place
                fields.append(begin..<end)
                body(fields)
                fields.removeAll(keepingCapacity: true)
                begin = place + 1
            }
            place += 1
        }
        if begin < bytes.count || !fields.isEmpty { body(fields + [begin..<bytes.count]) }
    }

    private static func text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
        let text = String(decoding: bytes[range], as: UTF8.self)
        guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 else { return text }
        return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }

    /// Columns in which every cell that is not empty is a number; a column without any is none.
    var numbers: Set<Int> {
        Set(
            header.indices.filter { column in
                var isAny = false
                for row in rows where column < row.count && !row[column].isEmpty {
                    guard Double(row[column]) != nil else { return false }
                    isAny = true
                }
                return isAny
            })
    }

    /// Columns and rows for the page's script.
    var json: JSON {
        let numbers = numbers
        return [
            "columns": .array(header.map { .string($0) }),
            "numbers": .array(header.indices.filter { numbers.contains($0) }.map { .integer($0) }),
            "rows": .array(rows.map { .array($0.map { .string($0) }) }),
        ]
    }
}

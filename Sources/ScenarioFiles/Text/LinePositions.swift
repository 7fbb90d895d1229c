/// Turns byte offsets of a text into lines and columns; lines end with LF, CR LF or CR.
///
/// Columns are counted on from the place asked for last, so asking in rising order is O(length of the text) in all,
/// even when the text is a single long line.
struct LinePositions {
    private let bytes: [UInt8]
    private let file: String
    private let starts: [Int]
    private var last = (offset: 0, line: 0, column: 1)

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        var starts = [0]
        for i in bytes.indices where bytes[i] == 10 || (bytes[i] == 13 && !(i + 1 < bytes.count && bytes[i + 1] == 10))
        {
            starts.append(i + 1)
        }
        self.starts = starts
    }

    /// The place of a byte; an offset beyond the end is the end.
    func position(of offset: Int) -> SourcePosition {
        var copy = self
        return copy.advance(to: offset)
    }

    /// The place of a byte, remembered as the start of the next question.
    mutating func advance(to offset: Int) -> SourcePosition {
        let target = min(max(0, offset), bytes.count)
        let line = self.line(of: target)
        var from = starts[line]
        var column = 1
        if line == last.line, last.offset <= target, last.offset >= from { (from, column) = (last.offset, last.column) }
        for byte in bytes[from..<target] where byte & 0xC0 != 0x80 { column += 1 }
        last = (target, line, column)
        return SourcePosition(file: file, line: line + 1, column: column)
    }

    /// The offset of a line and a column, both from 0, as libfyaml reports them; the end of the line at most.
    func offset(line: Int, column: Int) -> Int {
        guard starts.indices.contains(line) else { return bytes.count }
        var offset = starts[line]
        var passed = 0
        while offset < bytes.count, bytes[offset] != 10, bytes[offset] != 13 {
            if bytes[offset] & 0xC0 != 0x80 {
                if passed == column { break }
                passed += 1
            }
            offset += 1
        }
        return offset
    }

    /// The text of the line that holds an offset, without indentation and line end.
    func trimmedLine(at offset: Int) -> String {
        let line = self.line(of: min(max(0, offset), bytes.count))
        let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
        let blank: Set<UInt8> = [9, 10, 13, 32]
        let text = bytes[starts[line]..<end].drop { blank.contains($0) }
        let count = text.reversed().drop { blank.contains($0) }.count
        return String(decoding: text.prefix(count), as: UTF8.self)
    }

    private func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

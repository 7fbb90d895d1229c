import Messages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a text file under the name by which its user knows it: UTF-8 for certain, at most a stated size.
public struct SourceText: Sendable {
    /// The file as shown to the user.
    public let file: String
    /// UTF-8 without a byte order mark.
    public let bytes: [UInt8]

    /// Checks bytes: at most `limit` of them, valid UTF-8 (a byte order mark is dropped), no control characters but
    /// tabs and line ends.
    public init(_ bytes: [UInt8], file: String, limit: Int) throws(ScenarioFileError) {
        guard bytes.count <= limit else { throw SourceText.tooLarge(file: file, limit: limit) }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let offset = SourceText.firstInvalidByte(in: text) {
            let found: Words = "the byte 0x\(SourceText.hexadecimal(text[offset]))"
            throw ScenarioFileError(
                Finding(
                    at: LinePositions(text, file: file).position(of: offset), found: found, expected: "UTF-8 text",
                    hint: "save the file as UTF-8"))
        }
        if let offset = text.firstIndex(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 0x7F }) {
            let code = SourceText.hexadecimal(text[offset])
            let found: Words = text[offset] == 0 ? "a NUL byte" : "the control character U+00\(code)"
            throw ScenarioFileError(
                Finding(at: LinePositions(text, file: file).position(of: offset), found: found, expected: "plain text"))
        }
        self.file = file
        self.bytes = text
    }

    /// Reads a file of the disk, shown to the user as `file`.
    public init(path: String, shownAs file: String, limit: Int) throws(ScenarioFileError) {
        guard let handle = fopen(path, "rb") else {
            let found: Words = errno == ENOENT ? "no such file" : .value(String(cString: strerror(errno)))
            throw ScenarioFileError(
                Finding(at: SourcePosition(file: file), found: found, expected: "a readable file"))
        }
        defer { fclose(handle) }
        var bytes: [UInt8] = []
        let piece = 1 << 20
        var failed = false
        while bytes.count <= limit {
            let part = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                count = fread(buffer.baseAddress, 1, piece, handle)
            }
            bytes += part
            if part.count < piece {
                failed = ferror(handle) != 0
                break
            }
        }
        if failed {
            throw ScenarioFileError(
                Finding(
                    at: SourcePosition(file: file), found: "a folder or an unreadable file", expected: "a readable file"
                ))
        }
        try self.init(bytes, file: file, limit: limit)
    }

    /// A byte as two digits.
    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    private static func tooLarge(file: String, limit: Int) -> ScenarioFileError {
        let size: Words = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
        return ScenarioFileError(
            Finding(at: SourcePosition(file: file), found: "more than \(size)", expected: "at most \(size)"))
    }

    /// The offset at which UTF-8 first breaks; nil for valid text.
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

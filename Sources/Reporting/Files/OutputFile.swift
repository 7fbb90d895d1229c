import Foundation

/// A file being written from its beginning, hashed on the way. Closed when it is dropped.
public final class OutputFile {
    /// Where it is.
    public let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private var bytes = 0
    private var isOpen = true

    private static let chunk = 1 << 18

    /// What a finished file is.
    public struct Digest: Hashable, Sendable {
        /// Its size.
        public let bytes: Int
        /// Its SHA-256, 64 hexadecimal digits.
        public let sha256: String
    }

    /// Opens a file for writing, emptying it if it exists.
    public init(path: String) throws(ResultsError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if descriptor < 0 {
            isOpen = false
            throw .cannotWrite(path: path, .init(errno: errno))
        }
    }

    deinit { if isOpen { _ = close(descriptor) } }

    /// Takes bytes; they reach the disk in large pieces.
    public func write(_ more: [UInt8]) throws(ResultsError) {
        buffer += more
        if buffer.count >= OutputFile.chunk { try flush() }
    }

    /// Writes what is left and closes.
    public func finish() throws(ResultsError) -> Digest {
        precondition(isOpen, "finished once")
        try flush()
        isOpen = false
        if close(descriptor) != 0 { throw .cannotWrite(path: path, .init(errno: errno)) }
        return Digest(bytes: bytes, sha256: hash.finish())
    }

    /// Writes a whole text.
    @discardableResult
    public static func write(_ text: String, to path: String) throws(ResultsError) -> Digest {
        let file = try OutputFile(path: path)
        try file.write(Array(text.utf8))
        return try file.finish()
    }

    private func flush() throws(ResultsError) {
        var done = 0
        while done < buffer.count {
            let count = buffer.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, buffer.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(path: path, .init(errno: errno))
            }
            done += count
        }
        hash.add(buffer)
        bytes += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}

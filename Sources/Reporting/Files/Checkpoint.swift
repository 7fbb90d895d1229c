import Foundation

/// Replications that are done, kept in a file while a command runs, so that it can go on after an interruption, whatever caused it.
///
/// Lines of text: the program's version, then for each replication the hash of its scenario, its number, and numerator and denominator of
/// each row that is kept. A line cut short is as if it was not there.
public final class Checkpoint {
    /// Numerator and denominator of each row.
    public typealias Pairs = [(numerator: Int64, denominator: Int64)]

    /// Where it is.
    public let path: String
    private var descriptor: Int32 = -1
    private let saved: [String: [Pairs]]

    /// Replications that were found, of all scenarios.
    public var count: Int { saved.values.reduce(0) { $0 + $1.count } }

    /// Opens the file beside a folder of results, `<folder>.resume`.
    ///
    /// - Parameters:
    ///   - version: of the program; what another version kept is not taken.
    ///   - resumes: whether to take what is there rather than to begin anew.
    public init(beside folder: ResultsFolder, version: String, resumes: Bool) throws(ResultsError) {
        path = folder.path + ".resume"
        let mark = "hotline \(version) replications\n"
        let old = resumes ? FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } : nil
        let isOurs = old?.hasPrefix(mark) ?? false
        saved = isOurs ? Checkpoint.read(old!.dropFirst(mark.count)) : [:]
        try ResultsFolder.make((path as NSString).deletingLastPathComponent)
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (isOurs ? 0 : O_TRUNC), 0o666)
        if descriptor < 0 { throw .cannotWrite(path: path, .init(errno: errno)) }
        // After a line that was cut short a new one begins.
        try write(isOurs ? (old!.hasSuffix("\n") ? "" : "\n") : mark)
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// The replications of a scenario that were found, from the first on without a gap.
    public func replications(of hash: String) -> [Pairs] { saved[hash] ?? [] }

    /// Keeps replications of a scenario, the first of which has the number `first`.
    public func add(_ replications: ArraySlice<Pairs>, of hash: String, from first: Int) throws(ResultsError) {
        var text = ""
        for (index, pairs) in replications.enumerated() {
            text += "\(hash) \(first + index)"
            for pair in pairs { text += " \(pair.numerator)/\(pair.denominator)" }
            text += " .\n"
        }
        try write(text)
    }

    /// Takes the file away: everything is done.
    public func remove() {
        _ = close(descriptor)
        descriptor = -1
        unlink(path)
    }

    private static func read(_ text: Substring) -> [String: [Pairs]] {
        var saved: [String: [Pairs]] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 3, words.last == ".", let number = Int(words[1]) else { continue }
            let pairs = words[2..<words.count - 1].compactMap { word -> (Int64, Int64)? in
                let parts = word.split(separator: "/")
                guard parts.count == 2, let above = Int64(parts[0]), let below = Int64(parts[1]) else { return nil }
                return (above, below)
            }
            let hash = String(words[0])
            guard pairs.count == words.count - 3, saved[hash, default: []].count == number else { continue }
            saved[hash, default: []].append(pairs)
        }
        return saved
    }

    private func write(_ text: String) throws(ResultsError) {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, bytes.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw .cannotWrite(path: path, .init(errno: errno))
            }
            done += count
        }
    }
}

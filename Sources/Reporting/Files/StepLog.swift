import Foundation

/// Steps of a search, kept in a file while it runs, so that it can go on after an interruption, whatever caused it.
///
/// A line that names the program's version and the question, then a line of whole numbers for each step. A line cut short is as if it
/// was not there.
public struct StepLog: Sendable {
    /// Where it is.
    public let path: String
    private let mark: String

    /// Names the file beside a folder of results, `<folder>.resume`.
    ///
    /// - Parameters:
    ///   - version: of the program; what another version kept is not taken.
    ///   - question: a hash of everything the steps depend on.
    public init(beside folder: ResultsFolder, version: String, question: String) {
        path = folder.path + ".resume"
        mark = "hotline \(version) steps \(question)\n"
    }

    /// The steps that were found; none where the file is of another question.
    public func read() -> [[Int]] {
        guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) }),
            text.hasPrefix(mark)
        else { return [] }
        var steps: [[Int]] = []
        for line in text.dropFirst(mark.count).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.last == "." else { break }
            let numbers = words.dropLast().compactMap { Int($0) }
            guard numbers.count == words.count - 1 else { break }
            steps.append(numbers)
        }
        return steps
    }

    /// Replaces the file by these steps, whole or not at all.
    public func write(_ steps: [[Int]]) throws(ResultsError) {
        try ResultsFolder.make((path as NSString).deletingLastPathComponent)
        let text = steps.reduce(into: mark) { $0 += ($1.map(String.init) + ["."]).joined(separator: " ") + "\n" }
        let draft = path + ".new"
        try OutputFile.write(text, to: draft)
        if rename(draft, path) != 0 { throw .cannotWrite(path: path, .init(errno: errno)) }
    }

    /// Takes the file away: everything is done.
    public func remove() { unlink(path) }
}

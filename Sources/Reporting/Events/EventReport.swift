import Experiment
import Foundation
import HotlineModel
import Scenarios
import Wording

/// The event logs of a run: of its first replication, in the formats asked for.
public struct EventReport: Sendable {
    /// What happened.
    public let log: EventLog
    /// Where it did.
    public let world: World
    /// How it is written.
    public let formats: [EventFormat]

    /// States what is to be written; nil if there is no log or no format.
    public init?(_ results: Results, in world: World, formats: [EventFormat]) {
        guard let log = results.events, !formats.isEmpty else { return nil }
        self.log = log
        self.world = world
        self.formats = EventFormat.allCases.filter(formats.contains)
    }

    /// How much it is, and where, for people.
    func inWords(in folder: String, _ language: Language) -> String {
        let files = formats.map { format in
            let size = EventReport.bytes(folder + "/" + format.file)
            return format.file + " (" + ReadableNumber.number(Double(size) / 1e6, decimals: size < 10_000_000 ? 2 : 0)
                + " MB)"
        }
        return EventWords.summary(
            language, ReadableNumber.whole(log.entries.count), ReadableNumber.whole(log.calls.count),
            ReadableNumber.whole(log.orders.count), files.joined(separator: ", "))
    }

    /// The same for programs.
    func json(in folder: String) -> JSON {
        [
            "replication": .integer(Int(EventBook.replication)), "events": .integer(log.entries.count),
            "calls": .integer(log.calls.count), "orders": .integer(log.orders.count),
            "files": .array(
                formats.map {
                    ["file": .string($0.file), "bytes": .integer(EventReport.bytes(folder + "/" + $0.file))]
                }),
        ]
    }

    private static func bytes(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    /// Writes the logs that are no tables into a folder, whole documents never being in memory.
    ///
    /// - Returns: the names of the files.
    func write(_ book: EventBook, titled title: String, to path: String) throws(ResultsError) -> [String] {
        var names: [String] = []
        for format in formats where format != .csv {
            let file = try OutputFile(path: path + "/" + format.file)
            if format == .xes {
                try EventsXES(book: book, title: title).write(to: file)
            } else {
                try EventsOCEL(book: book).write(to: file)
            }
            _ = try file.finish()
            names.append(format.file)
        }
        return names
    }
}

import Foundation
import Testing

@testable import Reporting

struct CheckpointTests {
    private func open(_ folder: String, _ version: String = "1", resumes: Bool = true) throws -> Checkpoint {
        try Checkpoint(beside: ResultsFolder(folder + "/out"), version: version, resumes: resumes)
    }

    private func pairs(_ all: [[(Int64, Int64)]]) -> ArraySlice<Checkpoint.Pairs> {
        all.map { $0.map { (numerator: $0.0, denominator: $0.1) } }[...]
    }

    private func text(_ found: [Checkpoint.Pairs]) -> [String] {
        found.map { pairs in pairs.map { "\($0.numerator)/\($0.denominator)" }.joined(separator: " ") }
    }

    @Test func whatWasKeptIsFoundAgain() throws {
        try Sample.inFolder { folder in
            let first = try open(folder, resumes: false)
            #expect(first.path == folder + "/out.resume" && first.count == 0)
            try first.add(pairs([[(1, 2), (-3, 0)], [(5, 6), (7, 8)]]), of: "a", from: 0)
            try first.add(pairs([[(9, 1)]]), of: "b", from: 0)
            let second = try open(folder)
            #expect(second.count == 3 && text(second.replications(of: "a")) == ["1/2 -3/0", "5/6 7/8"])
            #expect(text(second.replications(of: "b")) == ["9/1"] && second.replications(of: "c").isEmpty)
            try second.add(pairs([[(10, 1)]]), of: "b", from: 1)
            let third = try open(folder)
            #expect(third.count == 4)
            third.remove()
            #expect(try Sample.names(folder).isEmpty)
        }
    }

    /// A line cut short by a power failure, one after a gap, one that is no line: as if they were not there.
    @Test func whatIsNotWholeIsLeftOut() throws {
        try Sample.inFolder { folder in
            try open(folder).add(pairs([[(1, 1)], [(2, 1)]]), of: "a", from: 0)
            var kept = try Sample.read(folder + "/out.resume")
            kept += "a 3 4/1 .\nnonsense\na 2 x/1 .\na 2 31/1"
            try kept.write(toFile: folder + "/out.resume", atomically: true, encoding: .utf8)
            let again = try open(folder)
            #expect(again.count == 2)
            try again.add(pairs([[(3, 1)]]), of: "a", from: 2)
            #expect(text(try open(folder).replications(of: "a")) == ["1/1", "2/1", "3/1"])
        }
    }

    @Test func nothingIsTakenFromElsewhere() throws {
        try Sample.inFolder { folder in
            try open(folder).add(pairs([[(1, 1)]]), of: "a", from: 0)
            #expect(try open(folder, "2").count == 0)
            try open(folder, "2").add(pairs([[(1, 1)]]), of: "a", from: 0)
            #expect(try open(folder, "2", resumes: false).count == 0)
            #expect(try open(folder, "2").count == 0)
            #expect(throws: ResultsError.self) {
                _ = try Checkpoint(
                    beside: ResultsFolder("/proc/no/such/place"), version: "1", resumes: false)
            }
        }
    }
}

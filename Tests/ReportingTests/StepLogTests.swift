import Foundation
import Testing

@testable import Reporting

@Suite struct StepLogTests {
    @Test func stepsComeBackUnlessTheQuestionIsAnother() throws {
        let folder = NSTemporaryDirectory() + "steps-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = StepLog(beside: ResultsFolder(folder + "/out"), version: "1", question: "q")
        #expect(log.read().isEmpty)
        let steps = [[3, 0, 12], [], [2, 0, 12]]
        try log.write(steps)
        #expect(log.read() == steps)
        #expect(StepLog(beside: ResultsFolder(folder + "/out"), version: "1", question: "r").read().isEmpty)
        #expect(StepLog(beside: ResultsFolder(folder + "/out"), version: "2", question: "q").read().isEmpty)
        // A line cut short is as if it was not there.
        let text = try String(contentsOfFile: log.path, encoding: .utf8)
        try String(text.dropLast(4)).write(toFile: log.path, atomically: true, encoding: .utf8)
        #expect(log.read() == [[3, 0, 12], []])
        log.remove()
        #expect(!FileManager.default.fileExists(atPath: log.path))
    }
}

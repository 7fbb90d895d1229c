import Foundation
import Scenarios
import Testing

@testable import ScenarioFiles

@Suite struct BadScenarioTests {
    static let isRecording = ProcessInfo.processInfo.environment["HOTLINE_RECORD"] == "1"

    @Test(.enabled(if: !isRecording), arguments: BadScenario.table.cases)
    func everyMessageIsExact(_ item: BadScenario) {
        #expect(item.findings() == item.messages)
        #expect(item.messages.contains { $0.contains(": error: ") })
    }

    @Test(.enabled(if: isRecording)) func recordsMessages() throws {
        let text = BadScenario.text(messages: BadScenario.table.cases.map { $0.findings() })
        try Data(text.utf8).write(to: BadScenario.url)
    }

    @Test func theTableIsLargeAndItsTitlesDistinct() {
        let titles = BadScenario.table.cases.map(\.title)
        #expect(titles.count >= 80)
        #expect(Set(titles).count == titles.count)
    }

    /// Inputs that no table of texts can hold.
    struct Input: CustomTestStringConvertible {
        let what: String
        let bytes: [UInt8]
        let message: String

        init(_ what: String, _ bytes: [UInt8], _ message: String) {
            (self.what, self.bytes, self.message) = (what, bytes, "scenario.yaml:" + message)
        }

        var testDescription: String { what }
    }

    static let inputs: [Input] = {
        let good = Array(GoodScenario.yaml.utf8)
        let laughs =
            "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
            + (1...9).map { level in
                let alias = "*a\(level - 1)"
                return "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
            }.joined()
        let deep = (1...200).reduce("a0: &a0 [1]\n") { $0 + "a\($1): &a\($1) [*a\($1 - 1)]\n" }
        let levels = "found more than 64 levels, expected at most that many lists and mappings within one another"
        return [
            .init("empty", [], "1:1: error: found an empty file, expected a YAML document"),
            .init(
                "only a comment", Array("# later\n".utf8), "1:1: error: found an empty file, expected a YAML document"),
            .init(
                "a list", Array("- name: x\n".utf8),
                "1:1: error: found a list of 1, expected a mapping for a scenario (hint: keys: name, title, about, period, calendar, slot, replications, seed, demand, front_office, organisations, rules, regulation, satisfaction, knowledge, consolidation, scorecard, targets)"
            ),
            .init(
                "a text", Array("guilin\n".utf8),
                "1:1: error: found \"guilin\", expected a mapping for a scenario (hint: keys: name, title, about, period, calendar, slot, replications, seed, demand, front_office, organisations, rules, regulation, satisfaction, knowledge, consolidation, scorecard, targets)"
            ),
            .init(
                "not UTF-8", Array("name: ".utf8) + [0xB9, 0xF0, 10],
                "1:7: error: found the byte 0xB9, expected UTF-8 text (hint: save the file as UTF-8)"),
            .init(
                "UTF-16", [0xFF, 0xFE] + "name: x\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
                "1:1: error: found the byte 0xFF, expected UTF-8 text (hint: save the file as UTF-8)"),
            .init("a NUL byte", Array("name: gui\0lin\n".utf8), "1:10: error: found a NUL byte, expected plain text"),
            .init(
                "too large", good + Array(repeating: 35, count: 5 << 20),
                "1:1: error: found more than 4 MB, expected at most 4 MB"),
            .init(
                "a billion laughs", Array(laughs.utf8),
                "6:15: error: found more than 200000 values, expected a document of at most that many, aliases written out "
                    + "(hint: put tables into CSV files)"),
            .init("deep aliases", Array(deep.utf8), "64:12: error: " + levels),
            .init(
                "an alias of itself", Array("demand: &d { lines: *d }\n".utf8),
                "1:21: error: demand.lines: found the alias *d within its own anchor, expected an alias of a finished value"
            ),
            .init("deep brackets", Array(repeating: 91, count: 100_000), "1:65: error: " + levels),
        ]
    }()

    @Test(arguments: inputs) func badBytesHaveTheirMessage(_ item: Input) {
        let findings = GoodScenario.read(item.bytes, .init(bytes: [:])).findings
        #expect(findings.first == item.message)
    }

    @Test func csvBytes() {
        func findings(_ bytes: [UInt8]) -> [String] {
            var files = GoodScenario.files.mapValues { Array($0.utf8) }
            files["talk.csv"] = bytes
            return GoodScenario.read(Array(GoodScenario.yaml.utf8), .init(bytes: files)).findings
        }
        #expect(findings([0xEF, 0xBB, 0xBF] + Array("seconds\r\n60\r\n".utf8)) == [])
        #expect(
            findings(Array("seconds\n6".utf8) + [0xB9, 10]) == [
                "talk.csv:2:2: error: found the byte 0xB9, expected UTF-8 text (hint: save the file as UTF-8)"
            ])
        #expect(
            findings(Array("seconds\n6\0\n".utf8)) == ["talk.csv:2:2: error: found a NUL byte, expected plain text"])
    }

    @Test(.enabled(if: !isRecording)) func nothingIsWritten() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bad-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in GoodScenario.files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        let yaml = folder.appendingPathComponent("scenario.yaml")
        let here = FileManager.default.currentDirectoryPath
        let before = try [folder.path, here].map { try FileManager.default.contentsOfDirectory(atPath: $0).sorted() }
        for item in BadScenario.table.cases where item.files.isEmpty {
            guard let text = item.yaml else { continue }
            try Data(text.utf8).write(to: yaml)
            let edits = item.edits.map { ScenarioReader.Edit($0)! }
            let error = #expect(throws: ScenarioFileError.self) {
                try ScenarioReader(measures: GoodScenario.measures).read(folder.path, edits: edits)
            }
            // The same messages, but for the folder and its advice on missing files.
            #expect(error?.findings.count == item.messages.count, "\(item.title)")
            #expect(try Data(contentsOf: yaml) == Data(text.utf8))
        }
        try FileManager.default.removeItem(at: yaml)
        let after = try [folder.path, here].map { try FileManager.default.contentsOfDirectory(atPath: $0).sorted() }
        #expect(after == before)
    }
}

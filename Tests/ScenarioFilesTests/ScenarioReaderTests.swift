import Foundation
import Scenarios
import Testing

@testable import ScenarioFiles

@Suite struct ScenarioReaderTests {
    private let reader = ScenarioReader(measures: GoodScenario.measures)

    @Test func readsAFolderOrAFile() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("good-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in GoodScenario.files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        func messages(_ path: String) -> [String] {
            do throws(ScenarioFileError) {
                return try reader.read(path).warnings.map(\.description)
            } catch {
                return error.findings.map(\.description)
            }
        }
        #expect(
            messages(folder) == [
                "\(folder)/scenario.yaml: error: found no such file, expected a scenario "
                    + "(hint: a folder holds its scenario in scenario.yaml)"
            ])
        #expect(messages("/nowhere") == ["/nowhere: error: found no such file, expected a scenario"])
        try Data(GoodScenario.yaml.utf8).write(to: URL(fileURLWithPath: folder + "/scenario.yaml"))
        #expect(messages(folder) == [])
        #expect(messages(folder + "//") == [])
        #expect(messages(folder + "/scenario.yaml") == [])
        try FileManager.default.removeItem(atPath: folder + "/seats.csv")
        #expect(
            messages(folder) == [
                "\(folder)/scenario.yaml:52:14: error: front_office.groups[0].seats: found no file \"\(folder)/seats.csv\", "
                    + "expected a readable file (hint: names count from the scenario's folder)"
            ])
    }

    @Test(arguments: [("a=b", "a", "b"), ("a.b=c=d", "a.b", "c=d"), ("a=", "a", "")])
    func edits(text: String, path: String, value: String) {
        #expect(ScenarioReader.Edit(text) == ScenarioReader.Edit(path: path, value: value))
    }

    @Test(arguments: [
        (
            "period.from", "2024-02-30", "--from",
            "--from: error: period.from: found \"2024-02-30\", expected a date such as "
                + "2024-01-01, or a date and time (hint: there is no such day)"
        ),
        (
            "period.to", "2023-01-01", "--to",
            "--to: error: period.to: found an end at 2023-01-02 00:00, expected an end "
                + "after the beginning at 2024-01-01 00:00"
        ),
        (
            "name", "a: [b", "NAME",
            "NAME: error: name: found \"a: [b\", expected a name of letters, digits, - and _, "
                + "at most 80 of them (hint: results go to a folder of this name)"
        ),
    ])
    func messagesNameTheOptionOfAnEdit(path: String, value: String, option: String, message: String) {
        #expect(GoodScenario.read(edits: [.init(path: path, value: value, option: option)]).findings == [message])
    }

    @Test(arguments: ["", "a", "=b"]) func editsNeedAPath(text: String) { #expect(ScenarioReader.Edit(text) == nil) }

    @Test func problemsStandAtTheNearestPartThatIsWritten() throws {
        let root = try YAMLReader.read("a:\n  - b: 1\n    c.d: { e: 2 }\n", file: "f")
        func place(_ path: String, _ part: Problem.Part = .value) -> String {
            let log = Diagnostics()
            log.add(Problem(path, part, found: "x", expected: "y"), in: root)
            return log.findings[0].position.description
        }
        #expect(place("a") == "f:2:3")
        #expect(place("a", .key) == "f:1:1")
        #expect(place("a[0].b") == "f:2:8")
        #expect(place("a[0].\"c.d\"", .key) == "f:3:5")
        #expect(place("a[0].\"c.d\".e") == "f:3:15")
        #expect(place("a[0].z.e", .key) == "f:2:5")
        #expect(place("a[7]") == "f:2:3")
        #expect(place("q") == "f:1:1")
    }

    @Test func warningsComeWithTheScenario() throws {
        let (scenario, findings) = GoodScenario.read(files: ["calls.csv": "at,category,note\n2020-03-01,praise,x\n"])
        #expect(scenario != nil)
        #expect(
            findings == [
                "calls.csv:1:1: warning: note: found the column \"note\", expected a column that is read "
                    + "(hint: known: at, category, talk_s, patience_s)",
                "scenario.yaml:28:14: warning: demand.lines[1].trace: found no contact within the period, "
                    + "expected contacts from 2023-12-30 00:00 to 2025-01-01 00:00",
            ])
    }

    @Test func schemaIsTheCommittedOne() throws {
        let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let url = top.appendingPathComponent("schema/scenario.schema.json")
        let text = ScenarioReader.schema.text
        if BadScenarioTests.isRecording { try Data(text.utf8).write(to: url) }
        #expect(try String(contentsOf: url, encoding: .utf8) == text, "HOTLINE_RECORD=1 writes it anew")
    }
}

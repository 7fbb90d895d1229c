import Foundation
import Testing

/// `check`, `new`, `kpis` and `schema` as people and scripts meet them.
struct ScenarioCommandsTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test func checkSaysTheLastDay() throws {
        let outcome = try Hotline.run(["check", ScenarioCommandsTests.project + "/scenarios/city"])
        #expect(outcome.code == 0)
        #expect(outcome.output.hasSuffix("2024-01-01 to 2024-12-31 (366 days), 1 line, 6 categories, 1 group\n"))
    }

    @Test func aMissingScenarioIsBadInput() throws {
        for command in ["run", "check"] {
            let outcome = try Hotline.run([command, "/nowhere"])
            #expect(outcome.code == 2 && outcome.output == "" && outcome.errors.contains("no such file"))
        }
    }

    @Test func aNewScenarioIsAGoodOne() throws {
        let folder = NSTemporaryDirectory() + "new-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let made = folder + "/桂林"
        let command = ["new", "桂林", "--from", ScenarioCommandsTests.project + "/scenarios/city", "--out", made]
        #expect(try Hotline.run(command).code == 0)
        #expect(try Hotline.run(["check", made]).code == 0)
        let text = try String(contentsOfFile: made + "/scenario.yaml", encoding: .utf8)
        #expect(text.contains("\nname: 桂林\n") && text.contains("# "))
        // A second time, or with a name that is no folder's, nothing is touched.
        #expect(try Hotline.run(command).code == 2)
        #expect(try Hotline.run(["new", "a/b", "--out", folder + "/x"]).code == 2)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["桂林"])
    }

    @Test func newWantsAFolderToStartFrom() throws {
        let folder = NSTemporaryDirectory() + "new-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = ScenarioCommandsTests.project + "/scenarios/city/scenario.yaml"
        let outcome = try Hotline.run(["new", "x", "--from", file, "--out", folder + "/x"])
        #expect(outcome.code == 2 && outcome.errors.contains("expected the folder of a scenario"))
    }

    @Test func kpisDefinesEveryMeasureInBothLanguages() throws {
        let json = try Hotline.run(["kpis", "--json"]).output
        let all = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(all.count > 20)
        for one in all {
            let title = try #require(one["title"] as? [String: String])
            #expect(title["en"]?.isEmpty == false && title["zh"]?.isEmpty == false)
        }
        #expect(try Hotline.run(["kpis", "answer_rate", "--lang", "zh"]).output.contains("接通率"))
        let outcome = try Hotline.run(["kpis", "anser_rate"])
        #expect(outcome.code == 2 && outcome.errors.contains("did you mean 'answer_rate'?"))
    }

    @Test func theSchemaIsTheOneInTheProject() throws {
        let kept = ScenarioCommandsTests.project + "/schema/scenario.schema.json"
        let outcome = try Hotline.run(["schema"])
        #expect(outcome.code == 0)
        #expect(try outcome.output == String(contentsOfFile: kept, encoding: .utf8))
    }
}

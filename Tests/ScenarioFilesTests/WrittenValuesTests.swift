import Scenarios
import Testing

@testable import ScenarioFiles

/// Values of a scenario as they are written, and where: what `hotline explain` shows.
@Suite struct WrittenValuesTests {
    private func document(_ text: String = GoodScenario.yaml, _ edits: String...) throws -> ScenarioDocument {
        let source = GoodScenario.Files(
            bytes: GoodScenario.files.merging([
                "units.csv": PartFilesTests.units, "rules.yaml": PartFilesTests.block("rules"),
            ]) { $1 }.mapValues { Array($0.utf8) })
        return try ScenarioReader(measures: GoodScenario.measures).readDocument(
            Array(text.utf8), file: "scenario.yaml", files: source, edits: edits.map { ScenarioReader.Edit($0)! })
    }

    private func place(_ path: String, in document: ScenarioDocument) -> String? {
        document.written(at: path).map { written in
            (["\(written.place)"] + written.changes).joined(separator: "; ")
        }
    }

    @Test func valuesInFilesOfTheirOwn() throws {
        let document = try document(GoodScenario.yaml, "organisations=units.csv", "rules=rules.yaml")
        func written(_ path: String) -> String? {
            document.written(at: path).map { "\($0.place): \($0.text)" }
        }
        #expect(written("seed") == "scenario.yaml:9:7: 2024")
        #expect(written("organisations.town.handlers") == "units.csv:5:35: 3")
        #expect(written("organisations[3].territories") == "units.csv:5:23: [Xiangshan]")
        #expect(written("rules.signing.within") == "rules.yaml:15:20: 1 wd")
        #expect(written("rules.supervision.on.\"red card\"") == "rules.yaml:35:36: 100%")
        #expect(written("rules.nothing") == nil && written("organisations.nobody") == nil && written("seed.x") == nil)
    }

    /// A value that stands below its key is at its key, as a person would look for it.
    @Test func blocksAreAtTheirKeys() throws {
        let document = try document()
        #expect(place("rules", in: document) == "scenario.yaml:146:1")
        #expect(place("rules.returns", in: document) == "scenario.yaml:162:3")
        #expect(place("rules.disputes.stages", in: document) == "scenario.yaml:174:5")
        #expect(place("front_office.groups", in: document) == "scenario.yaml:50:3")
        // An item has no key: it is where it begins.
        #expect(place("rules.disputes.stages[1]", in: document) == "scenario.yaml:176:9")
    }

    /// An alias is at its own key; what is within it, where the anchor has it.
    @Test func aliasesAreAtTheirKeys() throws {
        let text = GoodScenario.yaml
            .replacing("complaint: { handle: 9 wd,", with: "complaint: &limit { handle: 9 wd,")
            .replacing(
                "petition: { handle: 5 wd, starts: receipt, sign: 2 wd, return_within: 2 wd, priority: 3 }",
                with: "petition: *limit")
        let document = try document(text)
        #expect(place("rules.limits.complaint", in: document)?.hasPrefix("scenario.yaml:148:") == true)
        #expect(place("rules.limits.petition", in: document) == "scenario.yaml:149:5")
        #expect(place("rules.limits.petition.handle", in: document) == "scenario.yaml:148:33")
    }

    @Test func changesAreNamed() throws {
        let document = try document(
            GoodScenario.yaml, "rules.extension.by=2x", "rules.returns.article=null",
            "rules.redo={ audit: 1 wd, justified: 60% }",
            "rules.signing.within=2 wd")
        #expect(place("rules.extension", in: document) == "scenario.yaml:179:14; --set rules.extension.by")
        #expect(document.written(at: "rules.extension")?.text.contains("by: 2x") == true)
        #expect(place("rules.returns", in: document) == "scenario.yaml:162:3; --set rules.returns.article")
        // All of it is the option's.
        #expect(place("rules.redo", in: document) == "--set rules.redo")
        #expect(place("rules.redo.audit", in: document) == "--set rules.redo")
        #expect(place("rules.signing.within", in: document) == "--set rules.signing.within")
        #expect(place("rules.signing.warning", in: document) == "scenario.yaml:161:37")
        #expect(
            place("rules", in: document)
                == "scenario.yaml:146:1; --set rules.signing.within; --set rules.extension.by; --set rules.redo; --set rules.returns.article"
        )
    }
}

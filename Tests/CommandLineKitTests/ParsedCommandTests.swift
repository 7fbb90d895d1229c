import Testing

@testable import CommandLineKit

struct ParsedCommandTests {
    @Test func readsTypedValues() throws {
        let parsed = try SampleTool.parsed(
            "run", "--replications", "50", "city.yaml", "--seed=7", "--lat", "-3", "--set", "a=1", "-sb=-2",
            "--no-feedback", "-qv")
        #expect(parsed.path == ["hotline", "run"])
        #expect(parsed.words.first == "--replications")
        #expect(parsed[SampleTool.replications] == 50)
        #expect(parsed[SampleTool.scenario] == "city.yaml")
        #expect(parsed[SampleTool.seed] == 7)
        #expect(parsed[SampleTool.latitude] == -3)
        #expect(parsed[SampleTool.edits] == ["a=1", "b=-2"])
        #expect(parsed[SampleTool.feedback] && parsed[SampleTool.quiet] && parsed[SampleTool.verbose])
    }

    @Test func absentValuesHaveDefaults() throws {
        let parsed = try SampleTool.parsed("run", "city.yaml")
        #expect(parsed[SampleTool.replications] == nil)
        #expect(parsed[SampleTool.seed] == 12345)
        #expect(parsed[SampleTool.lang] == .en)
        #expect(parsed[SampleTool.edits] == [])
        #expect(!parsed[SampleTool.quiet])
        #expect(!parsed.isGiven(SampleTool.seed) && parsed.isGiven(SampleTool.scenario))
    }
}

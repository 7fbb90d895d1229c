import Testing

@testable import CommandLineKit

struct ParameterTests {
    @Test func titlesAndCounts() {
        #expect(SampleTool.seed.spec.title == "--seed S" && SampleTool.quiet.spec.title == "--quiet")
        #expect(SampleTool.scenario.spec.title == "SCENARIO" && SampleTool.replications.spec.shortName == "-n")
        #expect(
            SampleTool.curve.spec.isRequired && SampleTool.others.spec.isRequired && !SampleTool.files.spec.isRequired)
        #expect(SampleTool.edits.spec.isRepeatable && !SampleTool.seed.spec.isRepeatable)
    }
}

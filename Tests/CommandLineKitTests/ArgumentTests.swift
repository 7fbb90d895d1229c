import CommandLineKit
import Testing

struct ArgumentTests {
    @Test func declarationsSayWhatTheyAre() {
        #expect(SampleTool.scenario.spec.completion == .file(extensions: ["yaml", "yml"]))
        #expect(SampleTool.scenario.spec.count == .required && SampleTool.others.spec.count == .many(atLeast: 1))
        #expect(SampleTool.count.spec.count == .optional && SampleTool.count.read([]) == 3)
    }
}

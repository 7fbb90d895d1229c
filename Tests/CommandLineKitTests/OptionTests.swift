import CommandLineKit
import Testing

struct OptionTests {
    @Test func declarationsSayWhatTheyAre() {
        #expect(SampleTool.replications.read([]) == nil && SampleTool.replications.read([5]) == 5)
        #expect(SampleTool.seed.spec.defaultText == "12345" && SampleTool.threads.spec.defaultText == "all")
        #expect(SampleTool.curve.spec.count == .required && SampleTool.edits.spec.count == .many(atLeast: 0))
        #expect(SampleTool.lang.spec.allowed == .oneOf(["en", "zh"]) && SampleTool.lang.spec.defaultText == "en")
    }
}

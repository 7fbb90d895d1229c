import CommandLineKit
import Testing

struct ParameterReadingsTests {
    @Test func readingsFollowTheDeclaration() {
        #expect(SampleTool.seed.read([]) == 12345 && SampleTool.seed.read([UInt64(3)]) == 3)
        #expect(SampleTool.edits.read([]) == [] && SampleTool.edits.read(["a", "b"]) == ["a", "b"])
        #expect(Argument<Int>("N", help: "").optional().read([]) == nil)
        #expect(Argument<Int>("N", help: "").optional().read([4]) == 4)
    }
}

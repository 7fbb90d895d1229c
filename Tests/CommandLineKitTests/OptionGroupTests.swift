import CommandLineKit
import Testing

struct OptionGroupTests {
    @Test func isSharedBetweenCommands() throws {
        #expect(try SampleTool.parsed("run", "x", "--quiet")[SampleTool.quiet])
        #expect(try SampleTool.parsed("compare", "x", "y", "--quiet")[SampleTool.quiet])
        #expect(SampleTool.common.parameters.map(\.spec.name) == ["--quiet", "--verbose", "--lang"])
    }
}

import CommandLineKit
import Testing

struct FlagTests {
    @Test func isOffUnlessGiven() { #expect(!SampleTool.quiet.read([]) && SampleTool.quiet.read([true])) }
}

import Testing

@testable import CommandLineKit

struct ShellTests {
    @Test func placesAreInDeclaredOrder() {
        let keys = CommandPlace.all(in: SampleTool.tool()).map(\.key)
        #expect(keys.first == "hotline")
        #expect(keys.contains("hotline/calendar/due") && keys.last == "hotline/completions")
        #expect(CommandPlace.all(in: SampleTool.tool())[1].function == "_hotline_run")
    }

    @Test func quotes() { #expect("who's".quotedForShell == "'who'\\''s'") }
}

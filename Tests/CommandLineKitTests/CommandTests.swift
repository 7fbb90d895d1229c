import Testing

@testable import CommandLineKit

struct CommandTests {
    @Test func findsOptionsByEitherName() {
        #expect(SampleTool.run.option(named: "-n")?.name == "--replications")
        #expect(SampleTool.run.option(named: "--lang")?.name == "--lang")
        #expect(SampleTool.run.option(named: "-x") == nil)
    }

    @Test func runsWhenItsOwnerSaysSo() throws {
        #expect(try SampleTool.run.run(SampleTool.parsed("run", "x", "-q")) == .ok)
        #expect(try SampleTool.run.run(SampleTool.parsed("run", "x")) == .targetsMissed)
    }
}

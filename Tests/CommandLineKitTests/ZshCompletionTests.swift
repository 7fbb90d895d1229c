import Testing

@testable import CommandLineKit

struct ZshCompletionTests {
    let script = SampleTool.tool().completionScript(for: .zsh)

    @Test func isRecorded() throws { try expectSnapshot(script, "completions.zsh") }

    @Test func zshUnderstandsItWhereThereIsOne() throws {
        let result = try runShell("zsh", ["-n"], script: script)
        #expect(result?.code ?? 0 == 0 && result?.output ?? "" == "")
    }
}

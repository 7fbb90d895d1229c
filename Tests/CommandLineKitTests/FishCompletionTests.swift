import Foundation
import Testing

@testable import CommandLineKit

struct FishCompletionTests {
    let script = SampleTool.tool().completionScript(for: .fish)

    @Test func isRecorded() throws { try expectSnapshot(script, "completions.fish") }

    @Test func fishUnderstandsItWhereThereIsOne() throws {
        let result = try runShell("fish", ["--no-config", "-n"], script: script)
        #expect(result?.code ?? 0 == 0 && result?.output ?? "" == "")
    }

    @Test(arguments: [
        ("hotline ru", "run"), ("hotline calendar ", "due help show"), ("hotline help calendar d", "due"),
        ("hotline run x --events ", "csv none ocel xes"), ("hotline erlang ", "a b c x"), ("hotline erlang c ", ""),
        ("hotline run --seed 5 --lang=", "--lang=en --lang=zh"), ("hotline completions f", "fish"),
    ])
    func completesWhereThereIsFish(_ line: String, _ expected: String) throws {
        let call = "\ncomplete -C '\(line)' | string replace -r '\\t.*' '' | sort -u\n"
        guard let result = try runShell("fish", ["--no-config"], script: script + call) else { return }
        #expect(result.output.split(separator: "\n").joined(separator: " ") == expected)
    }
}

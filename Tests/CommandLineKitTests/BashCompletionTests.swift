import Foundation
import Testing

@testable import CommandLineKit

struct BashCompletionTests {
    let script = SampleTool.tool().completionScript(for: .bash)

    @Test func isRecorded() throws { try expectSnapshot(script, "completions.bash") }

    @Test func bashUnderstandsIt() throws {
        let result = try runShell("bash", ["-n"], script: script)
        #expect(result?.code ?? 0 == 0 && result?.output ?? "" == "")
    }

    /// The last word is the one being completed; `=` is a word of its own, as bash has it.
    @Test(arguments: [
        ("hotline ru", "run"), ("hotline c", "calendar compare completions"), ("hotline help ros", "roster"),
        ("hotline calendar ", "due help show"), ("hotline help calendar d", "due"),
        ("hotline run --re", "--replications"), ("hotline run x --events ", "csv none ocel xes"),
        ("hotline run x --events = x", "xes"), ("hotline run x --events =", "csv none ocel xes"),
        ("hotline run --seed 5 --lang ", "en zh"), ("hotline erlang ", "a b c x"), ("hotline erlang c ", ""),
        ("hotline completions f", "fish"), ("hotline run ", "city.yaml folder"), ("hotline run -n 3 c", "city.yaml"),
        ("hotline compare a b c", "city.yaml"), ("hotline roster x --curve ", "folder seats.csv"),
        ("hotline run --out ", "folder"), ("hotline calendar show a b s", "seats.csv"), ("hotline run --seed ", ""),
        ("hotline --v", "--version"), ("hotline run -- --re", ""),
    ])
    func completes(_ line: String, _ expected: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("complete-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("folder"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["city.yaml", "seats.csv"] { try Data().write(to: folder.appendingPathComponent(name)) }
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
        let call = """

            COMP_WORDS=(\(words.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
            _hotline
            ((${#COMPREPLY[@]})) && printf '%s\\n' "${COMPREPLY[@]}" | LC_ALL=C sort -u | paste -sd ' '
            """
        guard let result = try runShell("bash", [], script: script + call, in: folder) else { return }
        #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == expected)
    }
}

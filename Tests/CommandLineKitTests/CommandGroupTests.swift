import Testing

@testable import CommandLineKit

struct CommandGroupTests {
    @Test(arguments: [
        [], ["-h"], ["--help"], ["help"], ["run", "--help"], ["run", "--bad", "-h"], ["help", "run"], ["calendar"],
        ["calendar", "--help"], ["calendar", "due", "-h"], ["help", "calendar", "due"], ["calendar", "help", "due"],
        ["help", "--help"], ["--help", "run"],
    ])
    func asksForHelp(_ line: [String]) throws {
        guard case .help(let page) = try SampleTool.tool().parse(line) else {
            Issue.record("no help")
            return
        }
        let path = ["hotline"] + line.filter { $0.first != "-" && $0 != "help" && !(line == ["--help", "run"]) }
        #expect(page.usage.hasPrefix(path.joined(separator: " ")))
    }

    @Test func tellsItsVersion() throws {
        guard case .version(let text) = try SampleTool.tool().parse(["--version"]) else {
            Issue.record("no version")
            return
        }
        #expect(text == "hotline 0.1.0")
    }

    @Test func runsCommandsAndReportsFailures() {
        struct Broken: Error {}
        let broken = Command("break", abstract: "Breaks.") { _ in throw Broken() }
        let picky = Command("pick", abstract: "Picks.") { parsed in throw parsed.usageError("never right") }
        let fine = Command("fine", abstract: "Works.") { _ in .targetsMissed }
        let tool = CommandGroup("tool", abstract: "A tool.", sections: [.init(nil, [broken, picky, fine])])
        #expect(tool.main(["fine"], failed: { _ in .ok }) == .targetsMissed)
        #expect(tool.main(["break"], failed: { $0 is Broken ? .internalFault : .ok }) == .internalFault)
        #expect(tool.main(["pick"], failed: { _ in .ok }) == .badInput)
        #expect(tool.main(["pikc"], failed: { _ in .ok }) == .badInput)
    }
}

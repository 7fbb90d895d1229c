import Testing

@testable import CommandLineKit

struct HelpPageTests {
    @Test(arguments: [
        ("tool", []), ("run", ["run"]), ("compare", ["compare"]), ("roster", ["roster"]), ("erlang", ["erlang"]),
        ("calendar", ["calendar"]), ("calendar-due", ["calendar", "due"]), ("completions", ["completions"]),
    ])
    func english(_ name: String, _ path: [String]) throws {
        try expectHelp(SampleTool.tool(), path, width: 80, "help-\(name).txt")
    }

    @Test func wide() throws { try expectHelp(SampleTool.tool(), ["run"], width: 120, "help-run-120.txt") }

    @Test(arguments: [("tool", []), ("run", ["run"]), ("completions", ["completions"])])
    func chinese(_ name: String, _ path: [String]) throws {
        try expectHelp(SampleTool.chineseTool, path, width: 80, "help-\(name)-chinese.txt")
    }

    private func expectHelp(_ tool: CommandGroup, _ path: [String], width: Int, _ file: String) throws {
        guard case .help(let page) = try tool.parse(path + ["--help"]) else { throw SampleTool.NotACommand() }
        let text = page.rendered(width: width)
        #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
        try expectSnapshot(text, file)
    }
}

import Testing

@testable import CommandLineKit

/// Options that may stand before the command.
struct FrontOptionsTests {
    private static let lang = Option<String>("--lang", "LANG", .oneOf("en", "zh"), help: "The language.")
    private static let loud = Flag("--loud", help: "Loudly.")

    private static func tool(_ words: KitWords = .english) -> CommandGroup {
        let say = Command(
            "say", abstract: "Says it.", arguments: [Argument<String>("WORD", help: "What.").optional()],
            options: [lang, loud, Flag("--twice", help: "Twice.")]
        ) { _ in .ok }
        let sing = Command("sing", abstract: "Sings it.", options: [lang, loud]) { _ in .ok }
        return CommandGroup(
            "tool", abstract: "A tool.", version: "1", words: words, anywhere: [lang, loud],
            sections: [
                .init(
                    nil,
                    members: [
                        .command(say),
                        .group(CommandGroup("music", abstract: "Music.", sections: [.init(nil, [sing])])),
                    ])
            ]
        ).addingCompletions()
    }

    @Test(arguments: [
        "say --lang zh", "--lang zh say", "--lang=zh say", "say x --lang=zh", "--lang zh say x", "--loud --lang zh say",
        "--lang zh music sing", "music --lang zh sing", "music sing --lang zh", "--lang zh completions bash",
    ])
    func standsAnywhere(_ line: String) throws {
        guard case .run(_, let parsed) = try Self.tool().parse(line.split(separator: " ").map(String.init)) else {
            Issue.record("no command")
            return
        }
        #expect(parsed[Self.lang] == "zh")
        #expect(parsed[Self.loud] == line.contains("--loud"))
    }

    @Test(arguments: [
        "--lang zh", "--lang zh --help", "--help --lang zh", "help --lang zh", "--lang zh help", "--lang zh say --help",
        "say --help --lang zh", "help say --lang zh", "help --lang zh say", "--lang zh help music sing",
        "music --lang zh", "music help --lang=zh sing", "--lang zh music --help",
    ])
    func asksForHelp(_ line: String) throws {
        guard case .help(let page) = try Self.tool().parse(line.split(separator: " ").map(String.init)) else {
            Issue.record("no help")
            return
        }
        let path = line.split(separator: " ").filter { ["say", "music", "sing"].contains($0) }
        #expect(page.usage.hasPrefix((["tool"] + path).joined(separator: " ")))
        #expect(page.rendered(width: 80).contains("--lang LANG"))
    }

    @Test(arguments: [
        ("--lang", "tool: missing value for '--lang LANG'"), ("--lang say", "value not allowed"),
        ("--lang --loud say", "missing value for '--lang LANG'"),
        ("--lang fr say", "tool: value not allowed for '--lang LANG': found 'fr', expected en or zh"),
        ("help say --lang fr", "value not allowed"), ("--loud=1 say", "'--loud' takes no value"),
        ("--lang zh say --lang en", "tool say: option '--lang' is given twice"),
        ("--twice say", "tool: option '--twice' must follow the command"),
        ("music --twice sing", "tool music: unknown option '--twice'"),
    ])
    func refuses(_ line: String, _ message: String) {
        do {
            _ = try Self.tool().parse(line.split(separator: " ").map(String.init))
            Issue.record("no error")
        } catch { #expect(error.message(in: .english).contains(message)) }
    }

    @Test(arguments: Shell.allCases)
    func isCompletedBeforeTheCommand(_ shell: Shell) throws {
        let script = Self.tool().completionScript(for: shell)
        let sign =
            switch shell {
            case .bash: "'tool --lang') option=$word ;;"
            case .zsh: "_tool() {"
            case .fish: "-n '__tool_at tool' -l lang -x -a 'en zh'"
            }
        #expect(script.contains(sign))
        #expect(shell != .zsh || script.split(separator: "_tool() {")[1].prefix(900).contains("--lang="))
    }
}

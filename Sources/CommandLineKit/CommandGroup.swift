/// A tool, or a command with subcommands of its own: `hotline`, `hotline calendar`.
public struct CommandGroup: Sendable {
    /// A command, or a group of commands.
    public indirect enum Member: Sendable {
        /// A command.
        case command(Command)
        /// A group with commands of its own.
        case group(CommandGroup)

        /// The word that calls it.
        public var name: String {
            switch self {
            case .command(let command): command.name
            case .group(let group): group.name
            }
        }

        /// Its line in the list of commands.
        public var abstract: String {
            switch self {
            case .command(let command): command.abstract
            case .group(let group): group.abstract
            }
        }
    }

    /// Commands under one heading of the group's help.
    public struct Section: Sendable {
        /// The heading; `nil` means the kit's word for "Commands".
        public let title: String?
        /// Commands in the order of help.
        public let members: [Member]

        /// A section of commands and groups.
        public init(_ title: String? = nil, members: [Member]) {
            self.title = title
            self.members = members
        }

        /// A section of commands.
        public init(_ title: String? = nil, _ commands: [Command]) {
            self.init(title, members: commands.map { .command($0) })
        }
    }

    /// The word that calls it.
    public let name: String
    /// One line of help.
    public let abstract: String
    /// More help: paragraphs parted by empty lines.
    public let discussion: String
    /// What `--version` prints after the name; `nil` means there is no `--version`.
    public let version: String?
    /// The commands.
    public let sections: [Section]
    /// The kit's own words, in the reader's language. Those of the outermost group count.
    public let words: KitWords
    /// Options that may stand before the command as well as behind it. Those of the outermost group count.
    public let anywhere: [any Parameter]

    /// A tool or a group of commands.
    ///
    /// - Parameters:
    ///   - name: the word that calls it; for the outermost group the name of the program.
    ///   - abstract: one line of help.
    ///   - discussion: paragraphs parted by empty lines.
    ///   - version: what `--version` prints after the name.
    ///   - words: the kit's own words.
    ///   - anywhere: options that may stand before the command as well as behind it; every command declares them.
    ///   - sections: the commands.
    public init(
        _ name: String, abstract: String, discussion: String = "", version: String? = nil, words: KitWords = .english,
        anywhere: [any Parameter] = [], sections: [Section]
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.version = version
        self.words = words
        self.anywhere = anywhere
        self.sections = sections
        let names = members.map(\.name)
        precondition(!names.isEmpty, "group \(name) has no commands")
        precondition(
            Set(names).count == names.count && !names.contains("help"), "group \(name) declares a command twice")
        for option in anywhere { precondition(isDeclaredByAll(option.spec), "a command lacks \(option.spec.name)") }
    }

    private func isDeclaredByAll(_ spec: ParameterSpec) -> Bool {
        members.allSatisfy { member in
            switch member {
            case .command(let command): command.option(named: spec.name) != nil
            case .group(let group): group.isDeclaredByAll(spec)
            }
        }
    }

    var members: [Member] { sections.flatMap(\.members) }

    func member(named name: String) -> Member? { members.first { $0.name == name } }

    /// This group with a command `completions SHELL` in a section of its own words at the end; it writes the completion script
    /// of the whole tool, itself included, to standard output.
    public func addingCompletions() -> CommandGroup {
        let shell = Argument<Shell>("SHELL", help: words.shellHelp)
        func tool(_ run: @escaping @Sendable (ParsedCommand) throws -> ExitCode) -> CommandGroup {
            let command = Command(
                "completions", abstract: words.completionsAbstract, discussion: words.completionsDiscussion,
                examples: Shell.allCases.map { .init($0.installation(of: name)) }, arguments: [shell],
                options: anywhere,
                run: run)
            return CommandGroup(
                name, abstract: abstract, discussion: discussion, version: version, words: words,
                anywhere: anywhere, sections: sections + [Section(words.shellSection, [command])])
        }
        // The script describes the shape of the tool, for which the run of the inner copy does not matter.
        let shape = tool { _ in .ok }
        return tool { parsed in
            print(shape.completionScript(for: parsed[shell]), terminator: "")
            return .ok
        }
    }
}

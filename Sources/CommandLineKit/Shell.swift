/// A shell that can complete the tool's command lines.
public enum Shell: String, Sendable, CaseIterable, ConvertibleFromArgument {
    /// GNU bash 4 or later.
    case bash
    /// The Z shell.
    case zsh
    /// The friendly interactive shell.
    case fish

    /// The line that a user types to get completions of `tool`.
    func installation(of tool: String) -> String {
        switch self {
        case .bash: "source <(\(tool) completions bash)"
        case .zsh: "source <(\(tool) completions zsh)"
        case .fish: "\(tool) completions fish | source"
        }
    }
}

extension CommandGroup {
    /// A script that makes the shell complete commands, options, choices, and files by their extensions.
    public func completionScript(for shell: Shell) -> String {
        switch shell {
        case .bash: BashCompletion(self).script
        case .zsh: ZshCompletion(self).script
        case .fish: FishCompletion(self).script
        }
    }
}

/// A place in the tree of commands, as completion scripts see it.
struct CommandPlace {
    /// `["hotline", "run"]`.
    let path: [String]
    let member: CommandGroup.Member
    /// Options that may stand before a command.
    var anywhere: [ParameterSpec] = []

    /// `hotline/run`.
    var key: String { path.joined(separator: "/") }

    /// `_hotline_run`.
    var function: String {
        "_" + path.joined(separator: "_").map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined()
    }

    /// This place and all below it, in declared order.
    static func all(in group: CommandGroup) -> [CommandPlace] {
        all(in: group, path: [], anywhere: group.anywhere.map(\.spec))
    }

    private static func all(
        in group: CommandGroup, path: [String], anywhere: [ParameterSpec]
    ) -> [CommandPlace] {
        let here = path + [group.name]
        return [CommandPlace(path: here, member: .group(group), anywhere: anywhere)]
            + group.members.flatMap { member in
                switch member {
                case .command: [CommandPlace(path: here + [member.name], member: member)]
                case .group(let inner): all(in: inner, path: here, anywhere: anywhere)
                }
            }
    }

    /// The names that may follow here, with what they do: commands, or nothing for a command.
    func children(_ words: KitWords) -> [(name: String, abstract: String)] {
        guard case .group(let group) = member else { return [] }
        return group.members.map { ($0.name, words.translate($0.abstract)) } + [("help", words.helpAbstract)]
    }

    /// Options and flags here, without help.
    var options: [ParameterSpec] { if case .command(let command) = member { command.optionSpecs } else { anywhere } }

    /// Arguments here.
    var arguments: [ParameterSpec] { if case .command(let command) = member { command.argumentSpecs } else { [] } }

    /// Whether `--version` is known here.
    var hasVersion: Bool { if case .group(let group) = member { group.version != nil } else { false } }
}

extension String {
    /// The text in single quotes of a POSIX shell.
    var quotedForShell: String {
        "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

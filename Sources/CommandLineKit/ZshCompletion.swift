/// Writes the completion script for zsh, one function a command.
struct ZshCompletion {
    private let tool: String
    private let words: KitWords
    private let places: [CommandPlace]

    init(_ group: CommandGroup) {
        tool = group.name
        words = group.words
        places = CommandPlace.all(in: group)
    }

    var script: String {
        let head = "#compdef \(tool)\n# Completion of \(tool) for zsh: \(Shell.zsh.installation(of: tool))\n"
        let functions = places.map { place in
            switch place.member {
            case .command: command(place)
            case .group(let group): self.group(place, group)
            }
        }
        // Autoloaded from a file the script is the function's body; sourced it has to register itself.
        let main = places[0].function
        let tail =
            "if [[ $funcstack[1] == \(main) ]]; then\n    \(main) \"$@\"\nelse\n    compdef \(main) \(tool)\nfi\n"
        return ([head] + functions + [tail]).joined(separator: "\n")
    }

    private var help: String { "'(- *)'{-h,--help}" + "[\(escaped(words.showHelp))]".quotedForShell }

    private func command(_ place: CommandPlace) -> String {
        let arguments = place.arguments.enumerated().map { index, spec in
            let position = spec.isRepeatable ? "*" : "\(index + 1)"
            let colons = spec.isRequired || spec.isRepeatable ? ":" : "::"
            return "\(position)\(colons)\(escaped(spec.name)):\(action(spec.completion))".quotedForShell
        }
        let lines = place.options.map(option) + [help] + arguments
        return "\(place.function)() {\n    _arguments -s -S \\\n"
            + lines.map { "        " + $0 }.joined(separator: " \\\n") + "\n}\n"
    }

    private func option(_ spec: ParameterSpec) -> String {
        let isOption = spec.kind == .option
        let long = spec.name + (isOption ? "=" : "")
        let short = spec.shortName.map { $0 + (isOption ? "+" : "") }
        let value = isOption ? ":\(escaped(spec.placeholder)):\(action(spec.completion))" : ""
        let rest = ("[\(escaped(words.translate(spec.help)))]" + value).quotedForShell
        guard let short, let bareShort = spec.shortName else {
            return (spec.isRepeatable ? "'*'" : "") + long + rest
        }
        let front = spec.isRepeatable ? "'*'" : "'(\(bareShort) \(spec.name))'"
        return "\(front){\(short),\(long)}\(rest)"
    }

    private func group(_ place: CommandPlace, _ group: CommandGroup) -> String {
        let listed = place.children(words).map { name, abstract in
            "            " + "\(escaped(name)):\(escaped(abstract))".quotedForShell
        }
        let calls = place.children(words).map { child in
            let below = CommandPlace(path: place.path + [child.name], member: place.member)
            let action =
                child.name == "help"
                ? "((CURRENT == 2)) && _describe -t commands \(words.commandSlot.quotedForShell) commands"
                : below.function
            return "                \(child.name)) \(action) ;;"
        }
        let version =
            group.version == nil ? [] : ["'(- *)'--version" + "[\(escaped(words.showVersion))]".quotedForShell]
        let lines = place.options.map(option) + [help] + version + ["'1: :->command'", "'*:: :->rest'"]
        return """
            \(place.function)() {
                local context state state_descr line
                typeset -A opt_args
                local -a commands
                commands=(
            \(listed.joined(separator: "\n"))
                )
                _arguments -C \\
            \(lines.map { "        " + $0 }.joined(separator: " \\\n"))
                case $state in
                    command) _describe -t commands \(words.commandSlot.quotedForShell) commands ;;
                    rest)
                        case $line[1] in
            \(calls.joined(separator: "\n"))
                        esac
                        ;;
                esac
            }

            """
    }

    private func action(_ completion: Completion) -> String {
        switch completion {
        case .nothing: " "
        case .choices(let choices): "(\(choices.joined(separator: " ")))"
        case .file(let extensions):
            extensions.isEmpty ? "_files" : "_files -g \"*.(\(extensions.joined(separator: "|")))\""
        case .folder: "_files -/"
        }
    }

    /// Within a specification of `_arguments` these characters part its fields.
    private func escaped(_ text: String) -> String {
        text.map { "[]:\\".contains($0) ? "\\\($0)" : $0.isNewline ? " " : String($0) }.joined()
    }
}

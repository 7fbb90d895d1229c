/// Writes the completion script for bash 4 or later, which needs no other package.
struct BashCompletion {
    private let tool: String
    private let words: KitWords
    private let places: [CommandPlace]

    init(_ group: CommandGroup) {
        tool = group.name
        words = group.words
        places = CommandPlace.all(in: group)
    }

    private var function: String { places[0].function }

    var script: String {
        """
        # Completion of \(tool) for bash: \(Shell.bash.installation(of: tool))

        # Folders, and files with one of the extensions (any file without them).
        \(function)_files() {
            local extension
            compopt -o filenames 2>/dev/null
            local IFS=$'\\n'
            COMPREPLY=($(compgen -d -- "$cur"))
            if (($# == 0)); then
                COMPREPLY=($(compgen -f -- "$cur"))
            fi
            for extension in "$@"; do
                COMPREPLY+=($(compgen -f -X "!*.$extension" -- "$cur"))
            done
        }

        \(function)_words() {
            COMPREPLY=($(compgen -W "$1" -- "$cur"))
        }

        \(function)() {
            local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD - 1]}"
            local place=\(tool) position=0 option='' ended='' index word
            COMPREPLY=()
            # bash parts --name=value into three words.
            if [[ $cur == '=' ]]; then
                cur=''
            elif [[ $prev == '=' ]] && ((COMP_CWORD > 2)); then
                prev="${COMP_WORDS[COMP_CWORD - 2]}"
            fi
            for ((index = 1; index < COMP_CWORD; index++)); do
                word="${COMP_WORDS[index]}"
                if [[ $word == '=' ]]; then
                    continue
                elif [[ -n $option ]]; then
                    option=''
                elif [[ $word == -- && -z $ended ]]; then
                    ended=yes
                elif [[ $word == -* && -z $ended ]]; then
                    case "$place $word" in
        \(valued)
                    esac
                else
                    case "$place/$word" in
        \(steps)
                        *) ((position += 1)) ;;
                    esac
                fi
            done
            if [[ -z $ended ]]; then
                case "$place $prev" in
        \(optionValues)
                esac
                if [[ $cur == -* ]]; then
                    case "$place" in
        \(optionNames)
                    esac
                    return
                fi
            fi
            case "$place $position" in
        \(positions)
            esac
        }

        complete -F \(function) \(tool)

        """
    }

    private func branch(_ patterns: [String], _ action: String, indent: Int) -> String {
        String(repeating: " ", count: indent) + patterns.map(\.quotedForShell).joined(separator: " | ")
            + ") \(action) ;;"
    }

    /// A `case` needs a branch to be read by every bash.
    private func branches(_ lines: [String], indent: Int) -> String {
        lines.isEmpty ? String(repeating: " ", count: indent) + "'') ;;" : lines.joined(separator: "\n")
    }

    private func names(_ spec: ParameterSpec) -> [String] { (spec.shortName.map { [$0] } ?? []) + [spec.name] }

    private var valued: String {
        let lines = places.compactMap { place -> String? in
            let patterns = place.options.filter { $0.kind == .option }.flatMap(names).map { "\(place.key) \($0)" }
            return patterns.isEmpty ? nil : branch(patterns, "option=$word", indent: 16)
        }
        return branches(lines, indent: 16)
    }

    private var steps: String {
        let below = places.dropFirst().map { branch([$0.key], "place='\($0.key)'", indent: 16) }
        let help = places.filter { !$0.children(words).isEmpty }.map { place in
            branch(["\(place.key)/help"], "place='\(place.key)'", indent: 16)
        }
        return branches(below + help, indent: 16)
    }

    private func action(_ completion: Completion) -> String {
        switch completion {
        case .nothing: ":"
        case .choices(let choices): "\(function)_words \(choices.joined(separator: " ").quotedForShell)"
        case .file(let extensions):
            ([function + "_files"] + extensions.map(\.quotedForShell)).joined(separator: " ")
        case .folder: "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$cur\"))"
        }
    }

    private var optionValues: String {
        let lines = places.flatMap { place in
            place.options.filter { $0.kind == .option }.map { spec in
                branch(names(spec).map { "\(place.key) \($0)" }, action(spec.completion) + "; return", indent: 12)
            }
        }
        return branches(lines, indent: 12)
    }

    private var optionNames: String {
        let lines = places.map { place in
            let own = place.options.flatMap(names) + ["-h", "--help"] + (place.hasVersion ? ["--version"] : [])
            return branch([place.key], "\(function)_words \(own.joined(separator: " ").quotedForShell)", indent: 16)
        }
        return branches(lines, indent: 16)
    }

    private var positions: String {
        let lines = places.flatMap { place -> [String] in
            let children = place.children(words).map(\.name)
            if !children.isEmpty {
                let list = children.joined(separator: " ").quotedForShell
                return [branch(["\(place.key) 0"], "\(function)_words \(list)", indent: 8)]
            }
            return place.arguments.enumerated().compactMap { index, spec in
                guard spec.completion != .nothing else { return nil }
                if spec.isRepeatable {
                    return "        \((place.key + " ").quotedForShell)*) \(action(spec.completion)) ;;"
                }
                return branch(["\(place.key) \(index)"], action(spec.completion), indent: 8)
            }
        }
        return branches(lines, indent: 8)
    }
}

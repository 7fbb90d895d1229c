/// Writes the completion script for fish.
struct FishCompletion {
    private let tool: String
    private let words: KitWords
    private let places: [CommandPlace]

    init(_ group: CommandGroup) {
        tool = group.name
        words = group.words
        places = CommandPlace.all(in: group)
    }

    private var at: String { "_\(places[0].function)_at" }

    var script: String {
        let valued = places.flatMap { place in
            place.options.filter { $0.kind == .option }.flatMap { spec in
                ((spec.shortName.map { [$0] } ?? []) + [spec.name]).map { quoted("\(place.key) \($0)") }
            }
        }
        let steps = places.dropFirst().map { quoted($0.key) }
        let helps = places.filter { !$0.children(words).isEmpty }.map { quoted("\($0.key)/help") }
        let lines = places.flatMap { self.lines($0) }
        return """
            # Completion of \(tool) for fish: \(Shell.fish.installation(of: tool))

            # Whether the words so far lead to the place $argv[1], and, if given, to its argument number $argv[2].
            function \(at)
                set -l place \(tool)
                set -l position 0
                set -l valued ''
                set -l ended ''
                for word in (commandline -opc)[2..-1]
                    if test -n "$valued"
                        set valued ''
                    else if test "$word" = --; and test -z "$ended"
                        set ended yes
                    else if string match -q -- '-*' $word; and test -z "$ended"
                        if contains -- "$place $word" \(valued.joined(separator: " "))
                            set valued yes
                        end
                    else if contains -- "$place/$word" \(helps.joined(separator: " "))
                    else if contains -- "$place/$word" \(steps.joined(separator: " "))
                        set place "$place/$word"
                    else
                        set position (math $position + 1)
                    end
                end
                test "$place" = "$argv[1]"; or return 1
                test (count $argv) -lt 2; or test $position -eq "$argv[2]"; or test "$argv[3]" = rest -a $position -ge "$argv[2]"
            end

            complete -c \(tool) -f
            \(lines.joined(separator: "\n"))

            """
    }

    private func lines(_ place: CommandPlace) -> [String] {
        let here = "\(at) \(place.key)"
        let head = "complete -c \(tool) -n "
        var lines = place.children(words).map { name, abstract in
            head + quoted("\(here) 0") + " -a \(quoted(name)) -d \(quoted(abstract))"
        }
        lines += place.options.map { spec in
            let short = spec.short.map { " -s \($0)" } ?? ""
            let long = " -l \(spec.name.dropFirst(2))"
            let value = spec.kind == .option ? action(spec.completion, takesValue: true) : ""
            return head + quoted(here) + short + long + value + " -d \(quoted(words.translate(spec.help)))"
        }
        lines.append(head + quoted(here) + " -s h -l help -d \(quoted(words.showHelp))")
        if place.hasVersion { lines.append(head + quoted(here) + " -l version -d \(quoted(words.showVersion))") }
        lines += place.arguments.enumerated().compactMap { index, spec in
            guard spec.completion != .nothing else { return nil }
            let position = spec.isRepeatable ? "\(index) rest" : "\(index)"
            return head + quoted("\(here) \(position)") + action(spec.completion, takesValue: false)
                + " -d \(quoted(spec.name))"
        }
        return lines
    }

    private func action(_ completion: Completion, takesValue: Bool) -> String {
        let value = takesValue ? " -x" : ""
        switch completion {
        case .nothing: return value
        case .choices(let choices): return value + " -a \(quoted(choices.joined(separator: " ")))"
        case .file(let extensions):
            // `__fish_complete_suffix` puts files with the ending first and offers folders on the way.
            guard !extensions.isEmpty else { return takesValue ? " -r -F" : " -F" }
            let calls = extensions.map { "__fish_complete_suffix .\($0)" }.joined(separator: "; ")
            return value + " -k -a \(quoted("(\(calls))"))"
        case .folder: return value + " -a \(quoted("(__fish_complete_directories)"))"
        }
    }

    /// In single quotes fish knows two escapes.
    private func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : String($0) }.joined() + "'"
    }
}

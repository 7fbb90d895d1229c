/// What a command line asks for.
public enum ParseOutcome: Sendable {
    /// Run the command on these values.
    case run(Command, ParsedCommand)
    /// Show this page; the exit code is ``ExitCode/ok``.
    case help(HelpPage)
    /// Show this text, the name of the tool and its version.
    case version(String)
}

extension CommandGroup {
    /// Understands the words after the program's name.
    ///
    /// No words at all ask for help, as does `-h` or `--help` anywhere before `--`, and `help COMMAND`.
    public func parse(_ arguments: [String]) throws(UsageError) -> ParseOutcome {
        var front = FrontOptions(anywhere)
        return try parse(arguments[...], path: [name], words: words, &front)
    }

    private func parse(
        _ whole: ArraySlice<String>, path: [String], words: KitWords, _ front: inout FrontOptions
    ) throws(UsageError) -> ParseOutcome {
        let line = try front.takeOff(whole, path: path)
        guard let first = line.first, first != "-h", first != "--help" else {
            _ = try front.takeOut(line, path: path)
            return .help(page(path: path, words: words, anywhere: front.specs))
        }
        if first == "--version", let version { return .version("\(path.joined(separator: " ")) \(version)") }
        if first == "help" {
            let names = try front.takeOut(line.dropFirst(), path: path).filter { $0 != "-h" && $0 != "--help" }
            return .help(try helpPage(of: names, path: path, words: words, front))
        }
        switch try find(first, path: path) {
        case .group(let group): return try group.parse(line.dropFirst(), path: path + [first], words: words, &front)
        case .command(let command):
            var reader = ArgumentReader(command, path: path + [first], line: front.taken + line.dropFirst())
            guard let parsed = try reader.read() else { return .help(command.page(path: path + [first], words: words)) }
            return .run(command, parsed)
        }
    }

    private func helpPage(
        of names: [String], path: [String], words: KitWords, _ front: FrontOptions
    ) throws(UsageError) -> HelpPage {
        guard let first = names.first else { return page(path: path, words: words, anywhere: front.specs) }
        let rest = Array(names.dropFirst())
        switch try find(first, path: path) {
        case .group(let group): return try group.helpPage(of: rest, path: path + [first], words: words, front)
        case .command(let command):
            if let extra = rest.first { throw UsageError(.unexpectedArgument(extra), in: path + [first]) }
            return command.page(path: path + [first], words: words)
        }
    }

    private func find(_ word: String, path: [String]) throws(UsageError) -> Member {
        if let member = member(named: word) { return member }
        if word.hasPrefix("-"), word != "-", word != "--" {
            let name = String(word.prefix { $0 != "=" })
            if knowsOption(name) { throw UsageError(.optionBeforeCommand(name), in: path) }
            let names = ["--help"] + (version == nil ? [] : ["--version"])
            throw UsageError(.unknownOption(name, nearest: NearestName.find(name, among: names)), in: path)
        }
        let names = members.map(\.name) + ["help"]
        throw UsageError(.unknownCommand(word, nearest: NearestName.find(word, among: names)), in: path)
    }

    private func knowsOption(_ name: String) -> Bool {
        members.contains { member in
            switch member {
            case .command(let command): command.option(named: name) != nil
            case .group(let group): group.knowsOption(name)
            }
        }
    }
}

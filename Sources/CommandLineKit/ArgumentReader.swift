/// Reads the words after a command into typed values. One reader reads one line.
struct ArgumentReader {
    private let command: Command
    private let path: [String]
    private let line: [String]
    private var next = 0
    private var values: [String: [any Sendable]] = [:]
    private var positionals: [String] = []

    init(_ command: Command, path: [String], line: ArraySlice<String>) {
        self.command = command
        self.path = path
        self.line = Array(line)
    }

    /// The values of the line, or `nil` when the line asks for help.
    mutating func read() throws(UsageError) -> ParsedCommand? {
        if asksForHelp { return nil }
        var optionsEnded = false
        while next < line.count {
            let word = line[next]
            next += 1
            if optionsEnded || !Self.looksLikeOption(word) {
                positionals.append(word)
            } else if word == "--" {
                optionsEnded = true
            } else if word.hasPrefix("--") {
                try readLong(word)
            } else {
                try readShort(word)
            }
        }
        try assignArguments()
        for spec in command.optionSpecs where spec.isRequired {
            guard case let least = if case .many(let least) = spec.count { least } else { 1 },
                values[spec.name, default: []].count < least
            else { continue }
            throw error(.missingOption(spec.title))
        }
        return ParsedCommand(
            path: path, words: line, values: values,
            declared: Set((command.argumentSpecs + command.optionSpecs).map(\.name)))
    }

    /// A value never starts with a dash unless it is a number, so this needs no knowledge of the options.
    private var asksForHelp: Bool {
        line.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
    }

    /// `-` alone stands for standard input, and numbers may be negative.
    static func looksLikeOption(_ word: String) -> Bool {
        word.hasPrefix("-") && word != "-" && !isNumber(word.dropFirst())
    }

    private static func isNumber(_ text: Substring) -> Bool {
        guard let first = text.utf8.first else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= first || (first == UInt8(ascii: ".") && Double(text) != nil)
    }

    private func error(_ kind: UsageError.Kind) -> UsageError { UsageError(kind, in: path) }

    private func unknown(_ name: String) -> UsageError {
        let names = command.optionSpecs.map(\.name) + ["--help"]
        return error(.unknownOption(name, nearest: NearestName.find(name, among: names)))
    }

    private mutating func readLong(_ word: String) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let spec = command.option(named: parts[0]) else { throw unknown(parts[0]) }
        try take(spec, attached: parts.count > 1 ? parts[1] : nil)
    }

    /// `-q`, `-qv` (flags together), `-n5`, `-n=5`, `-n 5`.
    private mutating func readShort(_ word: String) throws(UsageError) {
        let bare = word.prefix { $0 != "=" }
        // `-replications` is a long name with a dash too few, not `-r` with the value `eplications`.
        if bare.count > 2, let spec = command.option(named: "-" + bare) {
            throw error(.unknownOption(String(bare), nearest: spec.name))
        }
        var rest = word.dropFirst()
        while let letter = rest.popFirst() {
            guard let spec = command.option(named: "-\(letter)") else {
                let isFirst = rest.count == word.count - 2
                throw isFirst ? unknown(String(bare)) : error(.unknownOption("-\(letter)", nearest: nil))
            }
            if spec.kind == .flag {
                if rest.first == "=" { throw error(.valueForFlag("-\(letter)", found: String(rest.dropFirst()))) }
                try take(spec, attached: nil)
            } else {
                return try take(
                    spec, attached: rest.isEmpty ? nil : String(rest.first == "=" ? rest.dropFirst() : rest))
            }
        }
    }

    private mutating func take(_ spec: ParameterSpec, attached: String?) throws(UsageError) {
        if spec.kind == .flag {
            if let attached { throw error(.valueForFlag(spec.name, found: attached)) }
            values[spec.name] = [true]
            return
        }
        let text = if let attached { attached } else { try nextValue(of: spec) }
        if !spec.isRepeatable, values[spec.name] != nil { throw error(.givenTwice(spec.name)) }
        try convert(text, for: spec)
    }

    private mutating func nextValue(of spec: ParameterSpec) throws(UsageError) -> String {
        guard next < line.count else { throw error(.missingValue(spec.title, insteadFound: nil)) }
        let word = line[next]
        guard !Self.looksLikeOption(word) else {
            let name = String(word.prefix { $0 != "=" })
            let isOption = word == "--" || command.option(named: name) != nil
            throw error(.missingValue(spec.title, insteadFound: isOption ? nil : word))
        }
        next += 1
        return word
    }

    private mutating func assignArguments() throws(UsageError) {
        var rest = positionals[...]
        for spec in command.argumentSpecs {
            switch spec.count {
            case .required:
                guard let word = rest.popFirst() else { throw error(.missingArgument(spec.name)) }
                try convert(word, for: spec)
            case .optional:
                if let word = rest.popFirst() { try convert(word, for: spec) }
            case .many(let least):
                guard rest.count >= least else { throw error(.missingArgument(spec.name)) }
                while let word = rest.popFirst() { try convert(word, for: spec) }
            }
        }
        if let extra = rest.first { throw error(.unexpectedArgument(extra)) }
    }

    private mutating func convert(_ text: String, for spec: ParameterSpec) throws(UsageError) {
        switch spec.convert(text) {
        case .success(let value): values[spec.name, default: []].append(value)
        case .failure(let failure):
            var nearest: String?
            if case .oneOf(let choices) = failure.expected { nearest = NearestName.find(text, among: choices) }
            throw error(.invalidValue(parameter: spec.title, found: text, expected: failure.expected, nearest: nearest))
        }
    }
}

/// Options that may stand before the command, as they are taken from there to be read with the command's own.
struct FrontOptions {
    /// Reads nothing but them.
    private let command: Command
    /// Those that stood before the command, with their values.
    private(set) var taken: [String] = []

    init(_ options: [any Parameter]) {
        command = Command("anywhere", abstract: "", options: options) { _ in .ok }
    }

    var specs: [ParameterSpec] { command.optionSpecs }

    /// Takes them off the front of a line.
    mutating func takeOff(_ line: ArraySlice<String>, path: [String]) throws(UsageError) -> ArraySlice<String> {
        var rest = line
        while let words = try read(rest, path: path) {
            taken += words
            rest = rest.dropFirst(words.count)
        }
        return rest
    }

    /// Takes them out of a line, wherever they stand; says what is left.
    mutating func takeOut(_ line: ArraySlice<String>, path: [String]) throws(UsageError) -> [String] {
        var left: [String] = []
        var rest = try takeOff(line, path: path)
        while let word = rest.popFirst() {
            left.append(word)
            rest = try takeOff(rest, path: path)
        }
        return left
    }

    /// The option at the start of a line and its value, if one stands there; throws if it has no value, or a wrong one.
    private func read(_ line: ArraySlice<String>, path: [String]) throws(UsageError) -> ArraySlice<String>? {
        guard let word = line.first, let spec = command.option(named: String(word.prefix { $0 != "=" })) else {
            return nil
        }
        let takesNext = spec.kind == .option && !word.contains("=")
        let words = line.prefix(takesNext ? 2 : 1)
        let isValue = words.count == 1 || !ArgumentReader.looksLikeOption(words[words.startIndex + 1])
        var reader = ArgumentReader(command, path: path, line: isValue ? words : words.prefix(1))
        _ = try reader.read()
        return words
    }
}

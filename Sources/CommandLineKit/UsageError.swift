/// A command line that cannot be understood. Its exit code is ``ExitCode/badInput``.
public struct UsageError: Error, Hashable, Sendable {
    /// What is wrong with the line.
    public enum Kind: Hashable, Sendable {
        /// No such command; the nearest one, if any is near.
        case unknownCommand(String, nearest: String?)
        /// No such option; the nearest one, if any is near.
        case unknownOption(String, nearest: String?)
        /// An option of a command stands before the command.
        case optionBeforeCommand(String)
        /// The option, titled with its placeholder, has no value; what stood there instead, if it looks like a value.
        case missingValue(String, insteadFound: String?)
        /// A flag was given a value.
        case valueForFlag(String, found: String)
        /// An argument is missing.
        case missingArgument(String)
        /// A required option is missing.
        case missingOption(String)
        /// An argument too many.
        case unexpectedArgument(String)
        /// The text is not a value of the parameter; the nearest choice, if any is near.
        case invalidValue(parameter: String, found: String, expected: ExpectedValue, nearest: String?)
        /// An option that is not repeatable was given again.
        case givenTwice(String)
        /// Two options exclude each other.
        case together(String, String)
        /// None of these options was given.
        case noneOf([String])
        /// A rule of the command, in its own words.
        case custom(String)
    }

    /// What is wrong.
    public let kind: Kind
    /// The words that led to the command, for the hint.
    public let path: [String]

    /// An error of the command that `path` leads to.
    public init(_ kind: Kind, in path: [String]) {
        self.kind = kind
        self.path = path
    }

    /// Two lines without a line end: what is wrong, and where to look.
    public func message(in words: KitWords) -> String {
        let command = path.joined(separator: " ")
        return "\(command): \(reason(in: words))\n\(words.seeHelp.filled(command + " --help"))"
    }

    private func reason(in words: KitWords) -> String {
        switch kind {
        case .unknownCommand(let name, let nearest):
            return words.unknownCommand.filled(name) + suggestion(nearest, words)
        case .unknownOption(let name, let nearest): return words.unknownOption.filled(name) + suggestion(nearest, words)
        case .optionBeforeCommand(let name): return words.optionBeforeCommand.filled(name)
        case .missingValue(let title, nil): return words.missingValue.filled(title)
        case .missingValue(let title, let found?):
            let name = title.prefix { $0 != " " }
            return words.missingValue.filled(title) + words.dashedValue.filled(found, "\(name)=\(found)")
        case .valueForFlag(let name, let found): return words.valueForFlag.filled(name, found)
        case .missingArgument(let name): return words.missingArgument.filled(name)
        case .missingOption(let title): return words.missingOption.filled(title)
        case .unexpectedArgument(let text): return words.unexpectedArgument.filled(text)
        case .invalidValue(let parameter, let found, let expected, let nearest):
            let template =
                switch expected {
                case .oneOf: words.valueNotAllowed
                case .within: words.valueOutOfRange
                case .text, .number, .wholeNumber: words.invalidValue
                }
            return template.filled(parameter, found, expected.phrase(in: words)) + suggestion(nearest, words)
        case .givenTwice(let name): return words.givenTwice.filled(name)
        case .together(let one, let other): return words.together.filled(one, other)
        case .noneOf(let names): return words.noneOf.filled(words.list(names))
        case .custom(let text): return text
        }
    }

    private func suggestion(_ nearest: String?, _ words: KitWords) -> String {
        nearest.map { words.didYouMean.filled($0) } ?? ""
    }
}

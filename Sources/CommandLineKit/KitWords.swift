/// The kit's own words in one language. `{0}`, `{1}`… are slots.
///
/// A tool declares its help texts in one language; `translate` knows them in this one. The others are the words around them.
public struct KitWords: Sendable {
    // Help.
    /// Heading of the usage line.
    public var usage: String
    /// How a heading stands above its lines: {0} with a colon.
    public var heading: String
    /// Heading of a list of commands.
    public var commands: String
    /// Heading of the arguments.
    public var arguments: String
    /// Heading of a command's own options.
    public var options: String
    /// Heading of the examples.
    public var examples: String
    /// Stands for the options in a usage line: `[options]`.
    public var optionsSlot: String
    /// Stands for the command in a usage line: `COMMAND`.
    public var commandSlot: String
    /// Remark: the default is {0}.
    public var defaultIs: String
    /// Remark: may be given many times.
    public var repeatable: String
    /// Remark: must be given.
    public var required: String
    /// Between the remarks behind a help text.
    public var remarkSeparator: String
    /// Opens the remarks behind a help text.
    public var openRemark: String
    /// Closes the remarks behind a help text.
    public var closeRemark: String
    /// Help of `--help`.
    public var showHelp: String
    /// Help of `--version`.
    public var showVersion: String
    /// The line of the command `help`.
    public var helpAbstract: String
    /// Last line of a group's help; {0} is the command to type.
    public var helpOfCommand: String
    /// Heading above the command `completions`.
    public var shellSection: String
    /// The line of the command `completions`.
    public var completionsAbstract: String
    /// More about the command `completions`.
    public var completionsDiscussion: String
    /// Help of the argument SHELL.
    public var shellHelp: String

    // Expectations.
    /// A whole number was expected.
    public var wholeNumber: String
    /// A number was expected.
    public var number: String
    /// {0} or more.
    public var atLeast: String
    /// More than {0}.
    public var moreThan: String
    /// {0} or less.
    public var atMost: String
    /// Less than {0}.
    public var lessThan: String
    /// {0} to {1}, both allowed.
    public var fromTo: String
    /// Two bounds that hold together.
    public var both: String
    /// Between items of a list.
    public var listSeparator: String
    /// Before the last item of a list.
    public var lastSeparator: String

    // Errors.
    /// Second line of an error; {0} is the line to type.
    public var seeHelp: String
    /// Behind an error: {0} is near.
    public var didYouMean: String
    /// No command {0}.
    public var unknownCommand: String
    /// No option {0}.
    public var unknownOption: String
    /// The option {0} stands before its command.
    public var optionBeforeCommand: String
    /// {0} has no value.
    public var missingValue: String
    /// Behind `missingValue`: how to give {0} as a value, {1}.
    public var dashedValue: String
    /// The flag {0} was given the value {1}.
    public var valueForFlag: String
    /// The argument {0} is missing.
    public var missingArgument: String
    /// The option {0} is missing.
    public var missingOption: String
    /// {0} is one argument too many.
    public var unexpectedArgument: String
    /// For {0} there is {1}, expected is {2}.
    public var invalidValue: String
    /// For {0} there is {1}, which is none of the choices {2}.
    public var valueNotAllowed: String
    /// For {0} there is {1}, which is outside the bounds {2}.
    public var valueOutOfRange: String
    /// The option {0} stands there again.
    public var givenTwice: String
    /// {0} and {1} exclude each other.
    public var together: String
    /// One of {0} must be given.
    public var noneOf: String

    // Progress.
    /// Progress: {0} has gone by.
    public var elapsed: String
    /// Progress: about {0} remains.
    public var left: String

    // The tool's own texts.
    /// A text of the tool (help, what a value should be) in this language; a text that is not known stays as it is.
    public var translate: @Sendable (String) -> String = { $0 }

    /// These words, with the tool's own texts from a catalogue.
    ///
    /// - Parameter text: the text in this language; nil for one the catalogue does not have.
    public func withCatalogue(_ text: @escaping @Sendable (String) -> String?) -> KitWords {
        var words = self
        words.translate = { text($0) ?? $0 }
        return words
    }

    /// "none, csv, xes or ocel".
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: listSeparator) + lastSeparator + last
    }
}

extension String {
    /// This template with its slots `{0}`, `{1}`… filled; a filling is never searched for slots again. Between a Chinese character and a
    /// Latin letter or digit of a filling stands a space.
    func filled(_ fillings: String...) -> String {
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"), let slot = Int(rest[rest.index(after: open)..<close]),
                fillings.indices.contains(slot)
            else { preconditionFailure("no filling for a slot of: \(self)") }
            let filling = fillings[slot]
            rest = rest[rest.index(after: close)...]
            if result.last?.isHan == true, filling.first?.isLatin == true { result += " " }
            result += filling
            if filling.last?.isLatin == true, rest.first?.isHan == true { result += " " }
        }
        return result + rest
    }
}

extension Character {
    fileprivate var isHan: Bool { unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }
    fileprivate var isLatin: Bool { isASCII && (isLetter || isNumber) }
}

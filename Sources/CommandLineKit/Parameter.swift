/// Something a command reads from its line: an option, a flag or an argument, together with the type it is read as.
///
/// A parameter is a value that serves as its own key: `parsed[replications]`.
public protocol Parameter: Sendable {
    /// What `parsed[parameter]` gives.
    associatedtype Reading: Sendable
    /// How the parameter is written on the command line.
    var spec: ParameterSpec { get }
    /// The reading of the converted values, in the order of the line. The parser has already checked their number.
    func read(_ values: [any Sendable]) -> Reading
}

/// How a parameter is written on the command line, without its type: what parser, help and completions need.
public struct ParameterSpec: Sendable {
    /// The three kinds of things on a command line.
    public enum Kind: Sendable { case argument, option, flag }

    /// How many values there may be.
    public enum Count: Hashable, Sendable {
        /// None or one.
        case optional
        /// Exactly one.
        case required
        /// Any number from this one on.
        case many(atLeast: Int)
    }

    /// Argument, option or flag.
    public let kind: Kind
    /// `--replications`, or `SCENARIO` for an argument.
    public let name: String
    /// `n` for `-n`.
    public let short: Character?
    /// What stands for the value in help: `N`.
    public let placeholder: String
    /// One or two sentences of help.
    public let help: String
    /// How many values there may be.
    public internal(set) var count: Count
    /// The default as people read it.
    public internal(set) var defaultText: String?
    /// Choices or bounds.
    public let allowed: ExpectedValue?
    /// What a shell may offer for the value.
    public let completion: Completion
    let convert: @Sendable (String) -> Result<any Sendable, ParseFailure>

    init<Value: Sendable>(
        kind: Kind, name: String, short: Character? = nil, placeholder: String, help: String, count: Count,
        converter: Converter<Value>
    ) {
        switch kind {
        case .argument: precondition(!name.isEmpty && !name.hasPrefix("-"), "an argument is named like SCENARIO")
        case .option, .flag:
            precondition(
                name.hasPrefix("--") && name.utf8.count > 2 && !name.contains("=")
                    && !name.contains(where: \.isWhitespace),
                "an option is named like --replications")
            precondition(name != "--help", "--help is built in")
        }
        precondition(
            short.map { $0.isASCII && $0.isLetter && $0 != "h" } ?? true, "a short name is a letter, -h is built in")
        self.kind = kind
        self.name = name
        self.short = short
        self.placeholder = placeholder
        self.help = help
        self.count = count
        self.allowed = converter.allowed
        self.completion = converter.completion
        self.convert = { text in converter.convert(text).map { $0 } }
    }

    /// `-n`.
    var shortName: String? { short.map { "-\($0)" } }

    /// How errors name it: `--replications N`, `--quiet`, `SCENARIO`.
    var title: String { kind == .option ? "\(name) \(placeholder)" : name }

    /// Whether the line is wrong without it.
    var isRequired: Bool {
        switch count {
        case .optional: false
        case .required: true
        case .many(let least): least > 0
        }
    }

    /// Whether it may be given more than once.
    var isRepeatable: Bool { if case .many = count { true } else { false } }

    func with(count: Count, defaultText: String? = nil) -> ParameterSpec {
        var copy = self
        copy.count = count
        copy.defaultText = defaultText
        return copy
    }
}

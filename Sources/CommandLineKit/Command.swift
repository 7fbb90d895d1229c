/// One subcommand: what it reads, what help says of it and what it does.
///
/// A command is declared by values; a declaration that contradicts itself (one name twice, an argument after one that takes
/// the rest) traps, because only the programmer can mend it.
public struct Command: Sendable {
    /// An example line and what it does.
    public struct Example: Hashable, Sendable {
        /// The line as typed.
        public let line: String
        /// What it does; may be empty.
        public let note: String
        /// An example of use.
        public init(_ line: String, _ note: String = "") {
            self.line = line
            self.note = note
        }
    }

    /// The word that calls it.
    public let name: String
    /// One line of help.
    public let abstract: String
    /// More help: paragraphs parted by empty lines; a line that starts with a space is kept as it is.
    public let discussion: String
    /// Examples at the end of help.
    public let examples: [Example]
    /// Positional arguments in order.
    public let arguments: [any Parameter]
    /// Options and flags under their headings; the command's own come first under the kit's word for "Options".
    public let groups: [OptionGroup]
    /// What the command does. It is called by the owner of the tool, never by the parser.
    public let run: @Sendable (ParsedCommand) throws -> ExitCode
    let ownOptions: [any Parameter]

    /// A command.
    ///
    /// - Parameters:
    ///   - name: the word that calls it.
    ///   - abstract: one line of help.
    ///   - discussion: paragraphs parted by empty lines.
    ///   - examples: shown at the end of help.
    ///   - arguments: positional arguments: required ones, then optional ones, then at most one that takes the rest.
    ///   - options: the command's own options and flags.
    ///   - groups: options shared with other commands.
    ///   - run: what the command does.
    public init(
        _ name: String, abstract: String, discussion: String = "", examples: [Example] = [],
        arguments: [any Parameter] = [], options: [any Parameter] = [], groups: [OptionGroup] = [],
        run: @escaping @Sendable (ParsedCommand) throws -> ExitCode
    ) {
        self.name = name
        self.abstract = abstract
        self.discussion = discussion
        self.examples = examples
        self.arguments = arguments
        self.ownOptions = options
        self.groups = groups
        self.run = run
        checkDeclaration()
    }

    var argumentSpecs: [ParameterSpec] { arguments.map(\.spec) }
    var optionSpecs: [ParameterSpec] { ownOptions.map(\.spec) + groups.flatMap(\.specs) }

    /// The option or flag of this name, long or short, with its dashes.
    func option(named name: String) -> ParameterSpec? {
        optionSpecs.first { $0.name == name || $0.shortName == name }
    }

    private func checkDeclaration() {
        precondition(!name.isEmpty && !name.hasPrefix("-") && !name.contains(where: \.isWhitespace))
        precondition(
            argumentSpecs.allSatisfy { $0.kind == .argument } && optionSpecs.allSatisfy { $0.kind != .argument })
        let names = (argumentSpecs + optionSpecs).flatMap { [$0.name] + ($0.shortName.map { [$0] } ?? []) }
        precondition(Set(names).count == names.count, "command \(name) declares a name twice")
        precondition(!argumentSpecs.dropLast().contains(where: \.isRepeatable), "only the last argument takes the rest")
        let afterOptional = argumentSpecs.drop { $0.isRequired }
        precondition(!afterOptional.contains(where: \.isRequired), "a required argument cannot follow an optional one")
    }
}

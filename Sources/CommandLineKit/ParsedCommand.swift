/// The typed values of one command line.
public struct ParsedCommand: Sendable {
    /// The words that led to the command: `["hotline", "run"]`.
    public let path: [String]
    /// The words after the command as they were given, for records of what was run.
    public let words: [String]
    let values: [String: [any Sendable]]
    let declared: Set<String>

    /// The reading of a parameter that the command has declared; any other traps.
    public subscript<P: Parameter>(parameter: P) -> P.Reading { parameter.read(given(parameter.spec)) }

    /// Whether the parameter stands on the line, rather than having its default.
    public func isGiven(_ parameter: some Parameter) -> Bool { !given(parameter.spec).isEmpty }

    /// Throws a usage error when more than one of these stands on the line.
    public func refuseTogether(_ parameters: any Parameter...) throws(UsageError) {
        let present = parameters.map(\.spec).filter { !given($0).isEmpty }
        guard present.count < 2 else { throw usageError(.together(present[0].name, present[1].name)) }
    }

    /// Throws a usage error unless at least one of these stands on the line.
    public func requireOne(of parameters: any Parameter...) throws(UsageError) {
        let specs = parameters.map(\.spec)
        guard specs.allSatisfy({ given($0).isEmpty }) else { return }
        throw usageError(.noneOf(specs.map(\.name)))
    }

    /// A usage error of this command in the caller's words, for rules the declaration cannot state.
    public func usageError(_ message: String) -> UsageError { usageError(.custom(message)) }

    private func usageError(_ kind: UsageError.Kind) -> UsageError { UsageError(kind, in: path) }

    private func given(_ spec: ParameterSpec) -> [any Sendable] {
        precondition(declared.contains(spec.name), "\(path.joined(separator: " ")) does not declare \(spec.name)")
        return values[spec.name] ?? []
    }
}

/// A switch without a value: `--quiet`, `-q`, `--no-feedback`. Given twice it still means yes.
public struct Flag: Parameter {
    /// How it is written.
    public let spec: ParameterSpec

    /// A switch that is off unless given.
    ///
    /// - Parameters:
    ///   - name: the long name with its dashes.
    ///   - short: the letter of the short name.
    ///   - help: one or two sentences.
    public init(_ name: String, short: Character? = nil, help: String) {
        spec = ParameterSpec(
            kind: .flag, name: name, short: short, placeholder: "", help: help, count: .optional,
            converter: Converter<String>.string)
    }

    /// Whether the switch was given.
    public func read(_ values: [any Sendable]) -> Bool { !values.isEmpty }
}

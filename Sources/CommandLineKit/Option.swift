/// An option with a value: `--replications N`, `--replications=N`, `-n N`, `-nN`.
///
/// ```swift
/// let replications = Option<Int>("--replications", "N", short: "n", .int.within(1...), help: "How many replications.")
/// let seed = Option<UInt64>("--seed", "S", help: "Seed of all random streams.").defaulting(to: 1)
/// let edits = Option<String>("--set", "PATH=V", help: "Change a value of the scenario.").repeatable()
/// parsed[replications]  // Int?
/// parsed[seed]          // UInt64
/// parsed[edits]         // [String]
/// ```
public struct Option<Value: Sendable>: Parameter {
    /// How it is written.
    public let spec: ParameterSpec
    let converter: Converter<Value>

    /// An option that may be absent.
    ///
    /// - Parameters:
    ///   - name: the long name with its dashes.
    ///   - placeholder: what stands for the value in help, in capitals.
    ///   - short: the letter of the short name.
    ///   - converter: from text to value.
    ///   - help: one or two sentences.
    public init(
        _ name: String, _ placeholder: String, short: Character? = nil, _ converter: Converter<Value>, help: String
    ) {
        precondition(!placeholder.isEmpty, "help needs a word for the value")
        self.converter = converter
        spec = ParameterSpec(
            kind: .option, name: name, short: short, placeholder: placeholder, help: help, count: .optional,
            converter: converter)
    }

    /// An option of a type that knows its converter.
    public init(_ name: String, _ placeholder: String, short: Character? = nil, help: String)
    where Value: ConvertibleFromArgument {
        self.init(name, placeholder, short: short, Value.converter, help: help)
    }

    /// The value given, else `nil`.
    public func read(_ values: [any Sendable]) -> Value? { values.last.map { typed($0, as: Value.self, spec) } }

    /// The same option, read as `value` when it is absent. Help shows the default, as `text` if that says more.
    public func defaulting(to value: Value, shownAs text: String? = nil) -> SingleValue<Value> {
        SingleValue(spec: spec.with(count: .optional, defaultText: text ?? converter.show(value)), fallback: value)
    }

    /// The same option, without which the line is wrong.
    public func required() -> SingleValue<Value> { SingleValue(spec: spec.with(count: .required), fallback: nil) }

    /// The same option, which may be given many times.
    public func repeatable(atLeast least: Int = 0) -> ManyValues<Value> {
        ManyValues(spec: spec.with(count: .many(atLeast: least)))
    }
}

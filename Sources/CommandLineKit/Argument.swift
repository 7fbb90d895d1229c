/// A positional argument: `SCENARIO`, `[OTHER]`, `[OTHER...]`.
///
/// ```swift
/// let base = Argument<String>("BASE", .file("yaml"), help: "Scenario to compare with.")
/// let others = Argument<String>("OTHER", .file("yaml"), help: "Scenarios to compare.").many(atLeast: 1)
/// parsed[base]    // String
/// parsed[others]  // [String]
/// ```
public struct Argument<Value: Sendable>: Parameter {
    /// How it is written.
    public let spec: ParameterSpec
    let converter: Converter<Value>

    /// An argument that must be given.
    ///
    /// - Parameters:
    ///   - name: its name in help and errors, in capitals.
    ///   - converter: from text to value.
    ///   - help: one or two sentences.
    public init(_ name: String, _ converter: Converter<Value>, help: String) {
        self.converter = converter
        spec = ParameterSpec(
            kind: .argument, name: name, placeholder: name, help: help, count: .required, converter: converter)
    }

    /// An argument of a type that knows its converter.
    public init(_ name: String, help: String) where Value: ConvertibleFromArgument {
        self.init(name, Value.converter, help: help)
    }

    /// The value given.
    public func read(_ values: [any Sendable]) -> Value { SingleValue(spec: spec, fallback: nil).read(values) }

    /// The same argument, read as `nil` when it is absent.
    public func optional() -> OptionalValue<Value> { OptionalValue(spec: spec.with(count: .optional)) }

    /// The same argument, read as `value` when it is absent. Help shows the default, as `text` if that says more.
    public func defaulting(to value: Value, shownAs text: String? = nil) -> SingleValue<Value> {
        SingleValue(spec: spec.with(count: .optional, defaultText: text ?? converter.show(value)), fallback: value)
    }

    /// The same argument, taking all that are left on the line; it must be the last one declared.
    public func many(atLeast least: Int = 0) -> ManyValues<Value> {
        ManyValues(spec: spec.with(count: .many(atLeast: least)))
    }
}

/// A parameter read as one value that is always there: given, or its default.
public struct SingleValue<Value: Sendable>: Parameter {
    /// How it is written.
    public let spec: ParameterSpec
    let fallback: Value?

    /// The value given, else the default.
    public func read(_ values: [any Sendable]) -> Value {
        if let last = values.last { return typed(last, as: Value.self, spec) }
        guard let fallback else {
            preconditionFailure("\(spec.name) is required, the parser lets no line pass without it")
        }
        return fallback
    }
}

/// A parameter read as one value or `nil`.
public struct OptionalValue<Value: Sendable>: Parameter {
    /// How it is written.
    public let spec: ParameterSpec

    /// The value given, else `nil`.
    public func read(_ values: [any Sendable]) -> Value? { values.last.map { typed($0, as: Value.self, spec) } }
}

/// A parameter read as a list in the order of the command line.
public struct ManyValues<Value: Sendable>: Parameter {
    /// How it is written.
    public let spec: ParameterSpec

    /// All values given.
    public func read(_ values: [any Sendable]) -> [Value] { values.map { typed($0, as: Value.self, spec) } }
}

/// Two parameters of one name but different types would be a bug of the tool, hence the trap.
func typed<Value>(_ value: any Sendable, as type: Value.Type, _ spec: ParameterSpec) -> Value {
    guard let typed = value as? Value else { preconditionFailure("\(spec.name) was not declared with type \(type)") }
    return typed
}

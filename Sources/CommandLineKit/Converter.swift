/// Turns the text of an argument into a value, and says what it accepts for help and completion.
///
/// A new kind of value needs one closure:
/// ```swift
/// let day = Converter<CivilDate> { text in
///     CivilDate(text).map { .success($0) } ?? .failure(ParseFailure(expected: "a date like 2024-02-08"))
/// }
/// ```
public struct Converter<Value: Sendable>: Sendable {
    /// The conversion itself.
    public let convert: @Sendable (String) -> Result<Value, ParseFailure>
    /// How a value, a default for instance, is written in help.
    public let show: @Sendable (Value) -> String
    /// The choices or bounds that help mentions; `nil` when there is nothing worth mentioning.
    public let allowed: ExpectedValue?
    /// What a shell may offer.
    public let completion: Completion

    /// A converter from a closure.
    ///
    /// - Parameters:
    ///   - allowed: choices or bounds mentioned in help.
    ///   - completion: what a shell may offer.
    ///   - show: how a default is written in help.
    ///   - convert: the conversion.
    public init(
        allowed: ExpectedValue? = nil, completion: Completion = .nothing,
        show: @escaping @Sendable (Value) -> String = { String(describing: $0) },
        _ convert: @escaping @Sendable (String) -> Result<Value, ParseFailure>
    ) {
        self.convert = convert
        self.show = show
        self.allowed = allowed
        self.completion = completion
    }

    /// This conversion followed by another step, which may fail as well.
    public func then<Other: Sendable>(
        allowed: ExpectedValue? = nil, show: @escaping @Sendable (Other) -> String = { String(describing: $0) },
        _ step: @escaping @Sendable (Value) -> Result<Other, ParseFailure>
    ) -> Converter<Other> {
        Converter<Other>(allowed: allowed, completion: completion, show: show) { [convert] in
            convert($0).flatMap(step)
        }
    }
}

/// What a shell may offer while a value is typed.
public enum Completion: Hashable, Sendable {
    /// Nothing can be guessed.
    case nothing
    /// One of these words; a word must not contain white space.
    case choices([String])
    /// A file with one of these extensions (without the dot; none means any file), or a folder on the way there.
    case file(extensions: [String])
    /// A folder.
    case folder
}

/// A type that knows how it is read from a command line, so that `Option<Int>` needs no converter.
public protocol ConvertibleFromArgument: Sendable {
    /// The converter used when none is named.
    static var converter: Converter<Self> { get }
}

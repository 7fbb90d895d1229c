/// Why a text could not become a value: what should have stood there.
///
/// The text that was found is known to the parser, so a converter only says what it expected.
public struct ParseFailure: Error, Hashable, Sendable {
    /// What should have stood there.
    public let expected: ExpectedValue

    /// A failure of one of the kinds the kit can put into words itself.
    public init(_ expected: ExpectedValue) { self.expected = expected }

    /// A failure in the tool's words, which follow "expected": `"a date like 2024-02-08"`.
    ///
    /// - Parameter hint: how to put it right; stands in brackets behind what was expected.
    public init(expected text: String, hint: String? = nil) { self.expected = .text(text, hint: hint) }
}

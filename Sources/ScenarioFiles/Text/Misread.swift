import Messages

/// A text that does not say what was asked of it, independent of where it stands.
public struct Misread: Error, Hashable, Sendable {
    /// What stands there, quoted and shortened.
    public var found: Words
    /// What would be right.
    public var expected: Words
    /// How to put it right, where that is known.
    public var hint: Words?

    /// Makes a misreading whose `found` is a description in words.
    public init(found: Words, expected: Words, hint: Words? = nil) {
        self.found = found
        self.expected = expected
        self.hint = hint
    }

    /// Makes a misreading that quotes the text.
    public init(quoting text: some StringProtocol, expected: Words, hint: Words? = nil) {
        self.init(found: Misread.quote(text), expected: expected, hint: hint)
    }

    /// The text between quotes on one line, control characters escaped, at most 60 scalars of it.
    public static func quote(_ text: some StringProtocol) -> Words {
        if text.isEmpty { return "nothing" }
        let limit = 60
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit {
                shown += "…"
                break
            }
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case "\r": shown += "\\r"
            case _ where scalar.properties.generalCategory == .control:
                shown += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: shown.unicodeScalars.append(scalar)
            }
            count += 1
        }
        return .value("\"\(shown)\"")
    }
}

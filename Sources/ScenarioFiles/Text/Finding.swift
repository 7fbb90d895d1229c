import Messages

/// One thing that is wrong, or doubtful, at one place of a file.
///
///     Finding(at: p, field: "demand.lines[0].volume", found: "\"1400\"", expected: "a rate", hint: "1400/day")
///     // scenario.yaml:12:15: error: demand.lines[0].volume: found "1400", expected a rate (hint: 1400/day)
public struct Finding: Hashable, Sendable {
    /// Whether the input can still be used.
    public enum Severity: String, Sendable {
        /// The input cannot be used.
        case error
        /// The input can be used, but probably says something else than was meant.
        case warning
    }

    /// Whether the input can still be used.
    public var severity: Severity
    /// Where it was found.
    public var position: SourcePosition
    /// The path of the field, such as `demand.lines[0].volume`; empty when the text as such is broken.
    public var field: String
    /// What stands there.
    public var found: Words
    /// What would be right.
    public var expected: Words
    /// How to put it right, where that is known.
    public var hint: Words?

    /// Makes a finding.
    public init(
        _ severity: Severity = .error, at position: SourcePosition, field: String = "", found: Words,
        expected: Words, hint: Words? = nil
    ) {
        self.severity = severity
        self.position = position
        self.field = field
        self.found = found
        self.expected = expected
        self.hint = hint
    }

    /// Puts a misread text into its place.
    public init(_ misread: Misread, at position: SourcePosition, field: String) {
        self.init(at: position, field: field, found: misread.found, expected: misread.expected, hint: misread.hint)
    }
}

extension Finding: CustomStringConvertible {
    /// `FILE:LINE:COL: error: FIELD: found …, expected … (hint: …)`, in English.
    public var description: String { words.english }

    /// The whole line, for whoever tells it in another language.
    public var words: Words {
        let what: Words =
            if let hint { "found \(found), expected \(expected) (hint: \(hint))" } else {
                "found \(found), expected \(expected)"
            }
        let told: Words = field.isEmpty ? what : "\(field): \(what)"
        return switch severity {
        case .error: "\(position): error: \(told)"
        case .warning: "\(position): warning: \(told)"
        }
    }
}

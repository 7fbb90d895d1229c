import Messages

/// Why the parameters of a law were refused.
public enum LawError: Error, Hashable, Sendable {
    /// The parameter is not a number or is infinite.
    case notFinite(field: String, found: Double)
    /// The parameter lies outside its range; `expected` says the range in words, such as `more than 0`.
    case outOfRange(field: String, found: Double, expected: Words)
    /// Each value is allowed, but not together with the others; `expected` says the condition.
    case inconsistent(field: String, found: Double, expected: Words)
    /// A list has the wrong number of elements.
    case wrongCount(field: String, found: Int, expected: Words)

    /// The parameter that was refused, by the label it has in Swift; an element of a list as `weights[3]`.
    public var field: String {
        switch self {
        case .notFinite(let field, _), .outOfRange(let field, _, _), .inconsistent(let field, _, _),
            .wrongCount(let field, _, _):
            return field
        }
    }

    /// The refused value (the number of elements, for a list).
    public var found: Double {
        switch self {
        case .notFinite(_, let found), .outOfRange(_, let found, _), .inconsistent(_, let found, _): return found
        case .wrongCount(_, let found, _): return Double(found)
        }
    }

    /// What would have been accepted, in words.
    public var expected: Words {
        switch self {
        case .notFinite: return "a finite number"
        case .outOfRange(_, _, let expected), .inconsistent(_, _, let expected), .wrongCount(_, _, let expected):
            return expected
        }
    }
}

/// Checks of single parameters, all throwing ``LawError``.
enum Check {
    static func finite(_ field: String, _ x: Double) throws(LawError) {
        guard x.isFinite else { throw .notFinite(field: field, found: x) }
    }

    static func positive(_ field: String, _ x: Double) throws(LawError) {
        try finite(field, x)
        guard x > 0 else { throw .outOfRange(field: field, found: x, expected: "more than 0") }
    }

    static func notNegative(_ field: String, _ x: Double) throws(LawError) {
        try finite(field, x)
        guard x >= 0 else { throw .outOfRange(field: field, found: x, expected: "0 or more") }
    }

    static func probability(_ field: String, _ x: Double) throws(LawError) {
        try finite(field, x)
        guard x >= 0, x <= 1 else { throw .outOfRange(field: field, found: x, expected: "from 0 to 1") }
    }
}

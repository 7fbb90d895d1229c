import Messages

/// Something wrong with a scenario's values: the path of the field, what it says, what it should say.
public struct Problem: Error, Hashable, Sendable {
    /// Whether the scenario can still be run.
    public enum Severity: Sendable {
        /// It cannot.
        case error
        /// It can, but probably says something else than was meant.
        case warning
    }

    /// Which part of a field is wrong.
    public enum Part: Sendable {
        /// The key it stands under, such as the name of a category that no line has.
        case key
        /// What stands there.
        case value
    }

    /// Whether the scenario can still be run.
    public var severity: Severity
    /// Path of the field, as in `demand.lines[0].volume`.
    public var path: String
    /// Which part of the field is wrong.
    public var part: Part
    /// What was found.
    public var found: Words
    /// What was expected.
    public var expected: Words
    /// What to do about it.
    public var hint: Words?

    /// States a problem.
    public init(
        _ path: String, _ part: Part = .value, found: Words, expected: Words, hint: Words? = nil,
        severity: Severity = .error
    ) {
        self.severity = severity
        self.path = path
        self.part = part
        self.found = found
        self.expected = expected
        self.hint = hint
    }

    /// A key as a step of a path: between quotes where it holds a dot, a bracket or a quote.
    static func step(_ key: String) -> String {
        key.isEmpty || key.contains(where: { ".[]\"".contains($0) }) ? "\"\(key)\"" : key
    }

    /// A text as messages quote it.
    static func quote(_ text: String) -> Words { text.isEmpty ? "nothing" : .value("\"\(text)\"") }

    /// Shares that do not add up to the whole; nil if they do.
    /// - Parameter ifNone: what is said where there are none.
    static func ofTotal(
        _ shares: [Double], _ path: String, ifNone: Words = "shares that add up to 0%",
        expected: Words = "shares that add up to 100%"
    ) -> Problem? {
        let total = shares.reduce(0, +)
        guard abs(total - 1) > 1e-6 else { return nil }
        return Problem(
            path, found: shares.isEmpty ? ifNone : "shares that add up to \(percent(total))", expected: expected)
    }

    /// A number as a person writes it: without a needless `.0`.
    static func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? "\(value)" }

    /// A share as a percentage, to six digits after the point: `97%`, `33.3%`.
    static func percent(_ share: Double) -> String {
        let percent = (share * 1e8).rounded() / 1e6
        return (Int(exactly: percent).map(String.init) ?? "\(percent)") + "%"
    }
}

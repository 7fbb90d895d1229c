/// What a parameter accepts, kept as data so that help, errors and completions can each put it in their own words.
public enum ExpectedValue: Hashable, Sendable {
    /// Words of the tool, `"a date like 2024-02-08"`, and perhaps a hint, `"there is no such day"`. ``KitWords/translate`` knows both.
    case text(String, hint: String? = nil)
    /// A whole number that fits the machine.
    case wholeNumber
    /// A finite number.
    case number
    /// One of these words.
    case oneOf([String])
    /// A number between bounds.
    case within(ValueBounds)

    /// This expectation as a phrase that follows "expected".
    func phrase(in words: KitWords) -> String {
        switch self {
        case .text(let text, nil): words.translate(text)
        case .text(let text, let hint?):
            words.translate(text) + words.openRemark + words.translate(hint) + words.closeRemark
        case .wholeNumber: words.wholeNumber
        case .number: words.number
        case .oneOf(let choices): words.list(choices)
        case .within(let bounds): bounds.phrase(in: words)
        }
    }
}

/// The bounds of a number as they are shown to people; either end may be open or absent.
public struct ValueBounds: Hashable, Sendable {
    /// One end of an interval.
    public struct End: Hashable, Sendable {
        /// The number, as people read it.
        public let text: String
        /// Whether the number itself is allowed.
        public let included: Bool
        /// An end at `text`.
        public init(_ text: String, included: Bool) {
            self.text = text
            self.included = included
        }
    }

    /// The least value, `nil` when there is none.
    public let lower: End?
    /// The greatest value, `nil` when there is none.
    public let upper: End?

    /// Bounds with the given ends; at least one must be there.
    public init(lower: End?, upper: End?) {
        precondition(lower != nil || upper != nil, "bounds without an end allow everything")
        self.lower = lower
        self.upper = upper
    }

    /// "at least 1", "1 to 10", "more than 0 and less than 1".
    func phrase(in words: KitWords) -> String {
        if let lower, let upper, lower.included, upper.included {
            return words.fromTo.filled(lower.text, upper.text)
        }
        let low = lower.map { ($0.included ? words.atLeast : words.moreThan).filled($0.text) }
        let high = upper.map { ($0.included ? words.atMost : words.lessThan).filled($0.text) }
        return switch (low, high) {
        case (let low?, let high?): words.both.filled(low, high)
        default: low ?? high ?? ""
        }
    }
}

import Distributions

/// The dispatch desk (派单): who sends an order to its unit, how fast, how often to the wrong one.
public struct DispatchRules: Codable, Sendable {
    /// The task of the seats whose end dispatches an order.
    public var task: String?
    /// People of the desk's own, instead of a task; nil with `task` nil: orders are dispatched at once.
    public var staff: Int?
    /// The desk's hours on working days; empty: at every hour of every day.
    public var hours: [Organisation.Opening] = []
    /// Working time a dispatch takes its own staff, in seconds.
    public var effort: Law?
    /// An order is to be dispatched within this time of its registration (HY-9: 1 wd, GL-12.2: 24 h).
    public var within: LimitLength?
    /// … if several units handle it, or the competence is disputed (HY-9: 2 days).
    public var severalWithin: LimitLength?
    /// Share of first dispatches that go to a wrong unit.
    public var wrong = 0.0
    /// The same by category, in place of `wrong`.
    public var wrongByCategory: [CategoryShare] = []
    /// The article.
    public var article = ""

    /// At once, and always right.
    public init() {}

    /// Share of a category's first dispatches that go to a wrong unit.
    public func wrong(of category: String) -> Double {
        wrongByCategory.first { $0.category == category }?.share ?? wrong
    }
}

/// How fast units sign for orders (签收), counted from when an order reaches them; working days from the next one.
public struct SigningRules: Codable, Sendable {
    /// Time for signing.
    public var within: LimitLength?
    /// An order not yet signed for then is warned of, gets a yellow card, a red card (HY-17a).
    public var warning: LimitLength?
    /// The yellow card.
    public var yellow: LimitLength?
    /// The red card.
    public var red: LimitLength?
    /// The article.
    public var article = ""

    /// No limits.
    public init() {}
}

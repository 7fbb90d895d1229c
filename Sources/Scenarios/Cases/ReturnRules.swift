import Distributions

/// Orders that a unit sends back to the desk (退单).
public struct ReturnRules: Codable, Sendable {
    /// What the window is counted from: `receipt` (HY-10a) or `signing` (GL-13.3).
    public var starts = HandlingLimit.Start.signing
    /// The window; working days from the next one. A later return is refused: the order counts as accepted.
    public var within = LimitLength.workingDays(1)
    /// Working time from the signing until the unit asks, in seconds; nil: at once.
    public var askedAfter: Law?
    /// Share of the returns of wrongly dispatched orders that are granted.
    public var granted = 1.0
    /// Share of the rightly dispatched orders that a unit tries to return.
    public var improper = 0.0
    /// Share of these that are granted all the same.
    public var improperGranted = 0.0
    /// Time until the office decides; nil: at once. The unit's clock goes on.
    public var decision: CaseDelay?
    /// The article.
    public var article = ""

    /// Within a working day.
    public init() {}
}

/// Orders whose competence is disputed (争议): stages, one after the other, until one fixes the unit. Then no return.
public struct DisputeRules: Codable, Sendable {
    /// A stage.
    public struct Stage: Codable, Sendable {
        /// Its name, such as `joint meeting`.
        public var name = ""
        /// How long it takes; nil: no time.
        public var takes: CaseDelay?
        /// Share of the orders that reach it whose unit it fixes; the last stage fixes all.
        public var settled = 1.0
        /// The article.
        public var article = ""

        /// A stage.
        public init() {}
    }

    /// Share of the granted returns that end in a dispute instead of at the desk.
    public var share = 1.0
    /// From which granted return of an order on.
    public var fromReturn = 1
    /// The stages.
    public var stages: [Stage] = []
    /// The article.
    public var article = ""

    /// Every return is a dispute.
    public init() {}
}

import SimulationTime

/// More time (延期), asked for before the limit by a unit that sees it will miss it.
public struct ExtensionRules: Codable, Sendable {
    /// How much more.
    public enum Length: Codable, Hashable, Sendable {
        /// That many times the original limit (GL-13.2.9: once).
        case times(Int)
        /// So much.
        case length(LimitLength)
    }

    /// How long before the limit the unit looks whether it will make it.
    public var asked = SimSpan.hours(8)
    /// Share of the units that foresee to miss the limit and ask.
    public var share = 1.0
    /// How much more time.
    public var by = Length.times(1)
    /// Extensions an order may have.
    public var times = 1
    /// Share granted.
    public var granted = 1.0
    /// Time until the decision; nil: at once. Meanwhile the unit goes on, and so does its clock.
    public var decision: CaseDelay?
    /// Whether an order that is done again may have one (HY-15: no).
    public var afterRedo = false
    /// The article.
    public var article = ""

    /// Once, by once the limit.
    public init() {}
}

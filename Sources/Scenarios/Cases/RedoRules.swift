import SimulationTime

/// Dissatisfied callers (重办): the result is audited, and the order done again if there is good reason.
public struct RedoRules: Codable, Sendable {
    /// Time of the audit; nil: at once.
    public var audit: CaseDelay?
    /// Share of the audited orders that are done again; the others are closed as explained.
    public var justified = 1.0
    /// How often an order is done again at most (HY-15: once).
    public var times = 1
    /// The article.
    public var article = ""

    /// Once, always.
    public init() {}
}

/// Contacts in a matter that is an order already (`demand.repeats` brings them).
public struct RepeatRules: Codable, Sendable {
    /// Whether they join the open order instead of becoming another (HY-6(8)).
    public var joinOpen = true
    /// Whether they are not accepted once the order was done again and closed (HY-11).
    public var refusedAfterRedo = false
    /// How long the desk remembers that.
    public var remembered = SimSpan.days(90)
    /// The article.
    public var article = ""

    /// They join.
    public init() {}
}

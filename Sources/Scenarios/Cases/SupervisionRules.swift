import Distributions
import SimulationTime

/// Supervision orders (督办): the unit must account for an order, which then goes before others.
public struct SupervisionRules: Codable, Sendable {
    /// What brings one.
    public enum Trigger: String, Codable, CaseIterable, Sendable {
        /// Somebody above gives an instruction as the order is dispatched (HY-18(1)).
        case instruction
        /// A red card, of signing or handling (HY-18(2)).
        case redCard = "red card"
        /// The limit passes.
        case overdue
        /// Further contacts in the matter (HY-18(3)); `repeats` says at which.
        case repeats
        /// A return that is refused (CQ-15).
        case improperReturn = "improper return"
        /// An extension that is refused (CQ-15).
        case refusedExtension = "refused extension"
        /// A caller is not satisfied (CQ-15: poor quality).
        case dissatisfied
    }

    /// A trigger and the share of its occasions that bring a supervision order.
    public struct Rule: Codable, Hashable, Sendable {
        /// What brings it.
        public var trigger: Trigger
        /// How often.
        public var share: Double

        /// Makes a rule.
        public init(_ trigger: Trigger, share: Double) {
            self.trigger = trigger
            self.share = share
        }
    }

    /// What brings supervision orders; each once an order at most.
    public var on: [Rule] = []
    /// The contact in one matter at which `repeats` comes about, the first among them.
    public var repeats = 3
    /// Time to answer a supervision order; working days from the next one (HY-18: 2 wd).
    public var within = LimitLength.workingDays(2)
    /// Working time it costs a handler of the unit, in seconds; nil: none, answered at once.
    public var effort: Law?
    /// The article.
    public var article = ""

    /// No triggers.
    public init() {}
}

/// What is done about overdue orders.
public struct OverdueRules: Codable, Sendable {
    /// Overdue orders are collected and sent to the inspection office, which chases them (CZ-3.4): they go before others.
    public struct Batch: Codable, Sendable {
        /// How often, in whole days.
        public var every = SimSpan.day
        /// Time of day.
        public var at = SimSpan.hours(9)
        /// The first batch; nil: on the first simulated day.
        public var from: CivilDate?

        /// Daily at nine.
        public init() {}
    }

    /// Working time of a handler for the written account of an overdue order (GL-14.1), in seconds; nil: none.
    public var account: Law?
    /// Batches.
    public var batch: Batch?
    /// The article.
    public var article = ""

    /// Nothing.
    public init() {}
}

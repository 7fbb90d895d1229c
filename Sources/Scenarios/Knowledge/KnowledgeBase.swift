import SimulationTime

/// What seats can look up (CQ-17, HY-25, GL-16.2, SC-4.2): topics that are known, out of date or missing, as time goes on.
public struct KnowledgeBase: Codable, Sendable {
    /// The topics of a category.
    public struct Subject: Codable, Sendable {
        /// The category.
        public var category = ""
        /// How many there are.
        public var topics = 100
        /// Exponent *s* of Zipf's law: the k-th topic is asked for in proportion to k⁻ˢ. 0: all alike.
        public var popularity = 1.0
        /// Share of the topics that are missing at the beginning.
        public var missing = 0.0
        /// Changes of policy, each of one topic.
        public var changes: Volume?
        /// Share of them that the unit uploads before they take effect (HY-25: seven working days before).
        public var announced = 0.0
        /// Share of the contacts about a topic out of date at which the seat notices it; the others get a wrong answer.
        public var noticed = 1.0
        /// Share of the callers about a known topic who find the answer themselves and make no contact (CQ-17).
        public var selfService = 0.0

        /// A hundred topics, all of them known for good.
        public init() {}
    }

    /// Experts whom units send to the floor when seats answer too little (GL-28.3).
    public struct Experts: Codable, Sendable {
        /// The group whose heads come.
        public var group = ""
        /// They come for a month if less than this share of the month before was answered directly.
        public var below = 0.7
        /// The categories that count; empty: all that have topics.
        public var categories: [String] = []

        /// Nobody.
        public init() {}
    }

    /// The categories with topics.
    public var subjects: [Subject] = []
    /// Time from the contact at which a gap is found until it is filled; nil: for ever.
    public var fill: CaseDelay?
    /// How soon it is to be filled (GL-16.2: 3 wd, HY-25: 5 wd).
    public var fillWithin: LimitLength?
    /// Who comes when.
    public var experts: [Experts] = []
    /// Where the figures come from.
    public var source = ""

    /// No topics.
    public init() {}
}

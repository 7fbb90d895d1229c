/// A measure: what is divided by what. Every KPI of every table, chart and target is one of `Measure.all`.
///
/// Numerator and denominator are integers summed over a scope and a period of one replication. Over replications the
/// estimate is the ratio of their means (see `RatioMoments`), so a slot without calls weighs nothing instead of being
/// left out. Words for people (title, definition) stand in the `Wording` room under the measure's id.
public struct Measure: Sendable {
    /// How a measure is computed from sums.
    public enum Formula: Sendable {
        /// A number per period: Σ / replications.
        case count(@Sendable (Sums) -> Int64)
        /// A ratio of two sums; undefined in periods whose denominators are all zero.
        case ratio(@Sendable (Sums) -> Int64, over: @Sendable (Sums) -> Int64)
        /// A quantile of the wait of answered and abandoned attempts.
        case waitQuantile(Double)
        /// A quantile of the time from registration to close of orders, in working days.
        case cycleQuantile(Double)
        /// The score of a unit, by the scenario's scorecard (`ScorePlan`).
        case score
    }

    /// Which sums a measure needs, hence for which scopes it exists.
    public enum Basis: Sendable {
        /// Contacts: all, line, channel, category, type.
        case contacts
        /// Whatever waits for a seat: contacts, hand-overs, tasks.
        case queued
        /// Seats: all, group.
        case seats
        /// Orders: all, category, organisation, level.
        case cases
        /// Handlers of units: all, organisation, level.
        case handlers
        /// Whatever a seat took, seen from both sides: contacts, hand-overs, tasks, group.
        case answered
        /// The scorecard: organisation.
        case scores
    }

    /// Id, as in files and on the command line.
    public let id: String
    /// Unit of the value: `1` for counts and ratios, `s`, `h`.
    public let unit: String
    /// What it is counted on.
    public let basis: Basis
    /// What is divided by what.
    public let formula: Formula
    /// From the integers' unit to the measure's: 0.001 from milliseconds to seconds.
    public let scale: Double
    /// Whether the value is a share between 0 and 1.
    public let isShare: Bool
    /// A scenario must have one of these for the measure to exist; none: it always does.
    let needs: Set<Feature>

    init(
        _ id: String, _ unit: String = "1", _ basis: Basis, _ formula: Formula, scale: Double = 1,
        isShare: Bool = false, needs: Set<Feature> = []
    ) {
        self.id = id
        self.unit = unit
        self.basis = basis
        self.formula = formula
        self.scale = scale
        self.isShare = isShare
        self.needs = needs
    }

    /// Whether the measure says something about a scenario with these features.
    func exists(with features: Set<Feature>) -> Bool { needs.isEmpty || !needs.isDisjoint(with: features) }

    /// The sums a formula sees.
    public struct Sums: Sendable {
        /// Contacts of the scope; of hand-overs and tasks, these.
        public var contacts = ContactTally()
        /// What became of them.
        public var outcomes = OutcomeTally()
        /// Seats of the scope.
        public var seats = SeatTally()
        /// Orders.
        public var cases = CaseTally()
        /// Working milliseconds of the scope's handlers.
        public var capacity: Int64 = 0
        /// Waiting of contacts.
        public var queue = QueueTally()

        /// Nothing.
        public init() {}

        /// Attempts that wanted a seat: those offered less those the automatic agent contained and those that met a recording, out of
        /// hours or at a dead number.
        var sought: Int64 { contacts.offered - outcomes.contained - outcomes.outOfHours - outcomes.deadNumber }
    }

    /// Whether it exists for the whole hotline.
    public var isOfAll: Bool { Scope.has(basis, .all) }

    /// The measure with an id.
    public static func named(_ id: String) -> Measure? { all.first { $0.id == id } }
}

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
    }

    /// Which sums a measure needs, hence for which scopes it exists.
    public enum Basis: Sendable {
        /// Contacts: all, line, channel, category.
        case contacts
        /// Seats: all, group.
        case seats
        /// Contacts seen from the seats that took them: all, line, channel, category, group.
        case answered
        /// Queues: all.
        case queue
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

    init(
        _ id: String, _ unit: String = "1", _ basis: Basis, _ formula: Formula, scale: Double = 1, isShare: Bool = false
    ) {
        self.id = id
        self.unit = unit
        self.basis = basis
        self.formula = formula
        self.scale = scale
        self.isShare = isShare
    }

    /// The sums a formula sees.
    public struct Sums: Sendable {
        /// Contacts of the scope.
        public var contacts = ContactTally()
        /// Seats of the scope.
        public var seats = SeatTally()
        /// Queues.
        public var queue = QueueTally()

        /// Nothing.
        public init() {}
    }

    /// The measure with an id.
    public static func named(_ id: String) -> Measure? { all.first { $0.id == id } }
}

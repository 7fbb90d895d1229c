/// How undertaking units are assessed: a percentage score by month and by year (GL-26, CQ-24, HY-22, CZ-3.6).
public struct Scorecard: Codable, Sendable {
    /// What earns points: a ratio, such as the on-time rate.
    public struct Part: Codable, Sendable {
        /// What it is called, by language code; for all languages under an empty code.
        public var name: [String: String] = [:]
        /// Id of the measure.
        public var measure = ""
        /// Share of the 100 points.
        public var weight = 0.0
        /// Value that earns all of them, in the measure's unit.
        public var full = 0.0
        /// Value that earns none; above `full` where less is better.
        public var none = 0.0

        /// Nothing.
        public init() {}
    }

    /// What costs points: a count, such as red cards.
    public struct Deduction: Codable, Sendable {
        /// What it is called, by language code; for all languages under an empty code.
        public var name: [String: String] = [:]
        /// Id of the measure.
        public var measure = ""
        /// Points for each occurrence.
        public var each = 0.0
        /// Points a month at most; nil for no bound.
        public var atMost: Double?

        /// Nothing.
        public init() {}
    }

    /// What earns points; the weights add up to 1.
    public var parts: [Part] = []
    /// What costs points.
    public var deductions: [Deduction] = []
    /// Names of organisations, or of levels of them, that are not scored: those outside the government that assesses.
    public var except: [String] = []
    /// Score from which on a unit passes.
    public var pass = 60.0
    /// The rule behind it.
    public var article = ""
    /// Where the figures come from.
    public var source = ""

    /// No parts.
    public init() {}

    /// Whether an organisation is left out, by its name or its level.
    public func leavesOut(_ organisation: Organisation) -> Bool {
        except.contains(organisation.name) || (!organisation.level.isEmpty && except.contains(organisation.level))
    }
}

/// What a scenario needs to know of a measure that it names.
public struct MeasureFacts: Hashable, Sendable {
    /// What a measure is for a single organisation.
    public enum OfUnits: Sendable {
        /// One sum over another.
        case ratio
        /// A number a period.
        case count
    }

    /// Id of the measure.
    public var id: String
    /// `s`, `h`, `wd`, or `1`.
    public var unit: String
    /// Whether its values are shares from 0 to 1.
    public var isShare: Bool
    /// Whether it exists for the whole hotline, so that targets may name it.
    public var isOfAll: Bool
    /// What it is for an organisation; nil where it does not exist, or as a quantile only.
    public var ofUnits: OfUnits?

    /// States the facts.
    public init(_ id: String, unit: String = "1", isShare: Bool = false, isOfAll: Bool = true, ofUnits: OfUnits? = nil)
    {
        self.id = id
        self.unit = unit
        self.isShare = isShare
        self.isOfAll = isOfAll
        self.ofUnits = ofUnits
    }
}

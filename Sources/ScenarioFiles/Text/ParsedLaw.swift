/// A law of a random time as a scenario states it, before anybody knows how to draw from it.
public struct ParsedLaw: Hashable, Sendable {
    /// The families a scenario may name.
    public enum Family: String, Hashable, Sendable, CaseIterable {
        /// By `mean`.
        case exponential
        /// By `mean` and `cv`, or by `mu` and `sigma` of the logarithm of the time in the time unit.
        case lognormal
        /// By `mean` and `cv`, or by `shape` and `scale`.
        case gamma
        /// By `mean` and `cv`, or by `shape` and `scale`.
        case weibull
        /// By `stages` (a whole number) and the `mean` of their sum.
        case erlang
        /// By `branches`, or by `mean` and a `cv` of 1 or more.
        case hyperexponential
        /// By `mean` and `sd`, or by `mean` and `cv`.
        case normal
        /// From `low` to `high`.
        case uniform
        /// By `low`, `mode` and `high`.
        case triangular
        /// Always `mean`.
        case constant
        /// No time and no event: the thing does not happen.
        case none
        /// Drawn from the values of a `file`.
        case empirical
    }

    /// The names of parameters.
    public enum Parameter: String, Hashable, Sendable {
        /// Mean, in the time unit.
        case mean
        /// Coefficient of variation: standard deviation over mean.
        case cv
        /// Standard deviation, in the time unit.
        case sd
        /// Shape, without a unit.
        case shape
        /// Scale, in the time unit.
        case scale
        /// Mean of the logarithm of the number of time units.
        case mu
        /// Standard deviation of that logarithm.
        case sigma
        /// Number of stages, whole.
        case stages
        /// Least value, in the time unit.
        case low
        /// Likeliest value, in the time unit.
        case mode
        /// Largest value, in the time unit.
        case high
    }

    /// A branch of a hyperexponential law.
    public struct Branch: Hashable, Sendable {
        /// The share of draws that take this branch; all shares sum to 1.
        public var share: Double
        /// The branch's mean, in the time unit.
        public var mean: Double
    }

    /// What the times of a law are counted in.
    public enum Unit: String, Hashable, Sendable {
        /// Seconds of the clock.
        case seconds
        /// Working days of a calendar.
        case workingDays
    }

    /// The family.
    public var family: Family
    /// What times are counted in; seconds for a law without any.
    public var unit: Unit = .seconds
    /// The parameters that the family needs.
    public var parameters: [Parameter: Double] = [:]
    /// The branches of a hyperexponential law that is given by them.
    public var branches: [Branch] = []
    /// The file of an empirical law, as written.
    public var file: String?

    /// Makes a law.
    public init(
        _ family: Family, unit: Unit = .seconds, _ parameters: [Parameter: Double] = [:], branches: [Branch] = [],
        file: String? = nil
    ) {
        self.family = family
        self.unit = unit
        self.parameters = parameters
        self.branches = branches
        self.file = file
    }

    /// A parameter; nil when the law is not given by it.
    public subscript(parameter: Parameter) -> Double? { parameters[parameter] }
}

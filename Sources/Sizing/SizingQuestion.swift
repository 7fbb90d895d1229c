import HotlineModel
import Scenarios
import SimulationTime

/// What is asked of seats: which groups, for which targets, looked at how closely.
public struct SizingQuestion: Sendable {
    /// A target on a measure of some contacts or seats.
    public struct Goal: Sendable, Hashable {
        /// Id of the measure: a ratio of contacts or seats.
        public var measure: String
        /// Whose measure it is.
        public var scope: Scope.Kind
        /// The scope's key; `all` for everything.
        public var key: String
        /// Which side of the value is good.
        public var side: Bound.Side
        /// The target, in the measure's unit.
        public var value: Double

        /// States a target.
        public init(measure: String, scope: Scope.Kind = .all, key: String = "all", side: Bound.Side, value: Double) {
            self.measure = measure
            self.scope = scope
            self.key = key
            self.side = side
            self.value = value
        }

        /// The same as a promise.
        public var bound: Bound { Bound(measure: measure, side: side, value: value) }
    }

    /// For which stretches each target holds by itself.
    public enum Stretch: String, Sendable, CaseIterable {
        /// Every slot of every column of days, the days of a column together.
        case slot
        /// Every column of days.
        case day
        /// Every month.
        case month
        /// The whole period.
        case period
    }

    /// Which days have seats of their own.
    public enum Columns: String, Sendable, CaseIterable {
        /// Working days, weekends, holidays.
        case kind
        /// Days of the week, holidays, adjusted working days.
        case weekday
        /// Every date.
        case date
    }

    /// The targets; at least one.
    public var goals: [Goal]
    /// The groups, by index in the scenario.
    public var groups: [Int]
    /// What a seat-hour of each costs.
    public var prices: [Double]
    /// For which stretches the targets hold.
    public var stretch = Stretch.slot
    /// With which probability over days (months, periods) they hold; nil: on average.
    public var probability: Double?
    /// Which days have seats of their own.
    public var columns = Columns.kind
    /// For how long at least seats stay the same; slots of the scenario divide it, and it divides the day.
    public var step: SimSpan
    /// Seats of an open group at least.
    public var least = 1
    /// Replications of each simulation.
    public var replications = 100
    /// Worker threads.
    public var threads = 1

    /// Asks for one target after the other in the groups.
    public init(goals: [Goal], groups: [Int], step: SimSpan) {
        self.goals = goals
        self.groups = groups
        self.step = step
        prices = Array(repeating: 1, count: groups.count)
    }
}

import Distributions
import SimulationTime
import WorkingCalendar

/// An undertaking unit (承办单位): handlers who work on orders in their own hours, units below it, or both.
public struct Organisation: Codable, Sendable {
    /// Which of the waiting orders a handler takes.
    public enum Discipline: String, Codable, CaseIterable, Sendable {
        /// The one that came first.
        case firstCome = "first come"
        /// The one of the best priority (`HandlingLimit.priority`); among equals the one that came first.
        case priority
        /// The one that is due first; among equals the one that came first.
        case earliestDeadline = "earliest deadline"
    }

    /// How many orders are handled at once.
    public enum Handlers: Codable, Hashable, Sendable, ExpressibleByIntegerLiteral {
        /// That many.
        case count(Int)
        /// As many as there are: nobody waits. For whoever is outside the model, such as the province's platform.
        case unlimited

        /// That many.
        public init(integerLiteral value: Int) { self = .count(value) }
    }

    /// A stretch of a working day.
    public struct Opening: Codable, Hashable, Sendable {
        /// Since midnight.
        public var opens: SimSpan
        /// Since midnight.
        public var closes: SimSpan

        /// Makes a stretch.
        public init(opens: SimSpan, closes: SimSpan) {
            self.opens = opens
            self.closes = closes
        }
    }

    /// The unit's name.
    public var name = ""
    /// Level in the tree, in the scenario's own words: `city`, `county`, `township`; results are told by level. Empty: none.
    public var level = ""
    /// Name of the unit above, which passes orders on to this one; nil: the dispatch desk sends them.
    public var under: String?
    /// Share of each category's orders that go to the unit: of all of them, or of those that reach the unit above.
    public var topics: [CategoryShare] = []
    /// Territories whose orders the unit handles; empty: all. The shares are then those of the orders of these territories.
    public var territories: [String] = []
    /// Orders the unit handles at once; nil: it handles none itself and passes all on.
    public var handlers: Handlers?
    /// When it works on working days, adjusted weekends among them; empty: at every hour of every day.
    public var hours: [Opening] = []
    /// Working time an order takes, in seconds: it stops when the unit closes and goes on when it opens.
    public var effort: Law?
    /// Time the unit waits for others after its own work, no handler held; nil: none.
    public var externalDelay: CaseDelay?
    /// Working time until an order that has reached the unit is signed for, in seconds; nil: at once. By the clock for emergent orders.
    public var signing: Law?
    /// Working time until an order is passed on to a unit below, in seconds; nil: at once.
    public var forwarding: Law?
    /// Time on the way from the desk or the unit above, as through another platform; nil: none.
    public var reachedAfter: CaseDelay?
    /// Which order is next.
    public var discipline = Discipline.firstCome
    /// Where the figures come from.
    public var source = ""

    /// A unit without work.
    public init() {}

    /// The hours as the calendar room knows them.
    ///
    /// - Throws: `CalendarError` for stretches that overlap or leave the day.
    public func workingHours() throws(CalendarError) -> WorkingHours { try hours.workingHours() }
}

extension [Organisation.Opening] {
    /// The hours as the calendar room knows them; none: at every hour of every day.
    ///
    /// - Throws: `CalendarError` for stretches that overlap or leave the day.
    public func workingHours() throws(CalendarError) -> WorkingHours {
        if isEmpty { return .always }
        return WorkingHours(workdays: try DayHours(map { DayInterval(opens: $0.opens, closes: $0.closes) }))
    }
}

import Distributions
import SimulationTime

/// How the contacts of a line that joins are taken, day by day: a timetable written out. `Scenario.expanded` makes it.
public struct Transition: Codable, Sendable {
    /// From a day on.
    public struct Step: Codable, Hashable, Sendable {
        /// First day; the first step's is the first simulated day.
        public var from: CivilDate
        /// Phase of those who dial the old number, in its hours of service.
        public var inHours: Int
        /// Out of its hours.
        public var outOfHours: Int
        /// Of those who dial the new number; nil: it does not answer for the line yet.
        public var newNumber: Int?
    }

    /// The ways of being taken, each once.
    public var phases: [LinePhase] = []
    /// Which holds when, by date.
    public var steps: [Step] = []
    /// The line's hours of service on working days; empty: always.
    public var hours: [Organisation.Opening] = []
    /// Whether nobody calls out of these hours as long as they hold.
    public var keepsToHours = false
    /// Who comes to dial the new number.
    public var awareness = Awareness()
    /// First day on which the new number answers for the line.
    public var knownFrom: CivilDate?
    /// First day on which the old number is advertised no more.
    public var withdrawn: CivilDate?
    /// More volume, as a share, from a day on, spread over the day like this profile.
    public var latent = 0.0
    /// The first day of it.
    public var latentFrom: CivilDate?
    /// How it is spread.
    public var latentProfile = DayTable<Double>.constant(1)

    /// Nothing yet.
    public init() {}

    /// The step that holds on a simulated day.
    public func step(on day: CivilDate) -> Step { steps.last { $0.from <= day } ?? steps[0] }

    /// Share of the callers who dial the new number on a day.
    public func awareShare(on day: CivilDate) -> Double {
        knownFrom.map { awareness.share(on: day, since: $0, withdrawn: withdrawn) } ?? 0
    }
}

/// One way in which contacts of a line are taken.
public struct LinePhase: Codable, Sendable {
    /// What becomes of a call.
    public enum Answer: String, Codable, CaseIterable, Sendable {
        /// The line's own seats.
        case own
        /// The line's own seats first, the room after a while.
        case shared
        /// The room, for callers of the old number.
        case joined
        /// The room, for callers of the new number.
        case new
        /// A recording: it is out of the line's hours.
        case closed
        /// Nobody: the number is dead.
        case dead
    }

    /// What becomes of a call.
    public var answer: Answer
    /// The groups that take it; nil: the routes of the front office.
    public var route: [Route.Step]?
    /// A prompt before anything else, in seconds.
    public var prompt: Law?
    /// Who is called in.
    public var handOvers: [HandOver] = []
    /// Share answered directly; nil: that of the category.
    public var directAnswer: Double?
    /// Whether the room does not know yet what the line knows, and this share is all it answers.
    public var knowsPart = false

    /// Makes a phase.
    public init(_ answer: Answer) { self.answer = answer }

    /// Whether callers meet the room first: its trunks, menu, agent and announcements.
    public var isOfTheRoom: Bool { answer == .joined || answer == .new }
    /// Whether callers meet nobody at all.
    public var isTurnedAway: Bool { answer == .closed || answer == .dead }
}

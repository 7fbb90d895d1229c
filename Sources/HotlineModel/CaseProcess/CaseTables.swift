import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

extension World {
    /// An undertaking unit, or the dispatch desk if it has people of its own.
    public struct OrganisationTable: Sendable {
        /// The unit's name.
        public let name: String
        /// Its level in the tree, empty for none.
        public let level: String
        /// Index of the unit above; −1 for none.
        public let parent: Int
        /// Orders it handles at once; 0: it only passes on; `Int.max`: as many as there are.
        public let handlers: Int
        /// Its working time.
        public let clock: WorkingClock
        /// Seconds of working time an order takes.
        let effort: Sampler
        let external: DelayRule
        let reachedAfter: DelayRule
        /// Seconds of working time until it signs, until it passes on.
        let signing: Sampler?
        let forwarding: Sampler?
        let discipline: Organisation.Discipline
        /// Its lanes.
        let lanes: Rows
    }

    /// Orders of a category at an organisation.
    public struct CaseTable: Sendable {
        /// Index of the organisation.
        public let organisation: Int
        /// Index of the category.
        public let category: Int
        /// The lane its orders wait in, by variant of the limit from here on.
        let lane: Int
    }

    /// One of the organisations a category's orders go to.
    struct CaseChoice: BitwiseCopyable, Sendable {
        /// Row of `cases`.
        let row: Int
        /// Upper end of its share, on 0…1.
        let upTo: Double
    }
}

/// A random time that passes by the clock or on working days.
struct DelayRule: BitwiseCopyable, Sendable {
    var exists = false
    var law = Sampler.never
    var onWorkingDays = false
}

/// The limit of a row of `World.cases` in one of its variants.
struct LimitRule: BitwiseCopyable, Sendable {
    let starts: HandlingLimit.Start
    let isEmergent: Bool
    let returnWithin: DeadlineRule
    let hasSign: Bool
    let sign: DeadlineRule
    let hasTarget: Bool
    let target: DeadlineRule
    /// Rows of `World.limitPoints` by the extensions granted: first handle, then the cards.
    let points: Int
    /// Bits of the cards there are.
    let cards: UInt16
    let priority: Int
}

/// Everything that is the same for all orders.
struct CaseRuleTable: BitwiseCopyable, Sendable {
    /// Type of the task that dispatches, and its delay; the desk among the organisations. −1 for none.
    var dispatchTask = -1
    var dispatchDelay = Sampler.never
    var desk = -1
    var hasDispatchLimit = false
    var dispatchWithin = DeadlineRule.wallClock(.zero)
    var severalWithin = DeadlineRule.wallClock(.zero)

    /// Deadlines of signing cards: warning, yellow, red.
    var signCards: UInt16 = 0
    var signWarning = DeadlineRule.wallClock(.zero)
    var signYellow = DeadlineRule.wallClock(.zero)
    var signRed = DeadlineRule.wallClock(.zero)

    var returnsExist = false
    var returnStarts = HandlingLimit.Start.signing
    var returnAskedAfter: Sampler?
    var returnGranted = 1.0
    var improper = 0.0
    var improperGranted = 0.0
    var returnDecision = DelayRule()

    var disputeShare = 0.0
    var disputeFrom = 1
    var stages = 0

    var coHandlingUnits = 0

    var extensionTimes = 0
    var extensionAsked = SimSpan.zero
    var extensionShare = 0.0
    var extensionGranted = 1.0
    var extensionDecision = DelayRule()
    var extensionAfterRedo = false

    /// Share by the trigger's `index`.
    var supervision = SIMD8<Double>()
    var supervisionRepeats = 3
    var supervisionWithin = DeadlineRule.wallClock(.zero)
    var supervisionEffort: Sampler?

    var account: Sampler?
    var hasBatch = false
    var batchFirst = SimTime(milliseconds: 0)
    var batchEvery = SimSpan.day

    var revisitShare = 0.0
    var revisitAfter = DelayRule()
    var closesWithReply = false
    var ways = 0
    /// Way of the list by which persons ask; −1 for none.
    var personWay = -1

    var redoExists = false
    var audit = DelayRule()
    var justified = 1.0
    var redoTimes = 0

    var joinsOpen = false
    var refusedAfterRedo = false
    var remembered = SimSpan.zero
    var territories = 0

    /// Whether something happens when an order becomes overdue.
    var minds: Bool { hasBatch || account != nil || supervision[SupervisionRules.Trigger.overdue.index] > 0 }
}

extension SupervisionRules.Trigger {
    /// The trigger's place in `allCases`, without making that list.
    var index: Int {
        switch self {
        case .instruction: 0
        case .redCard: 1
        case .overdue: 2
        case .repeats: 3
        case .improperReturn: 4
        case .refusedExtension: 5
        case .dissatisfied: 6
        }
    }
}

/// A stage of a dispute.
struct StageRule: BitwiseCopyable, Sendable {
    let takes: DelayRule
    let settled: Double
}

/// A way of asking a caller.
struct WayRule: BitwiseCopyable, Sendable {
    let isPerson: Bool
    /// Upper end of its share, on 0…1.
    let upTo: Double
    let answered: Double
    let answerAfter: Sampler?
    let waits: SimSpan
    let noAnswer: RevisitRules.Silence
    /// The task's type, of a person.
    let task: Int
}

/// What differs by category.
struct CategoryRule: BitwiseCopyable, Sendable {
    let wrong: Double
    let shared: Double
    let isRated: Bool
    let answers: LevelShares
}

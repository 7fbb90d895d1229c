import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

/// A compiled scenario: flat tables, indices for names, milliseconds for everything. Shared by all replications.
///
/// Days are numbered from the first simulated one. A **tick** is the finest step on which a rate or a head count may
/// change; a **slot** is the step of reporting. A **type** is what comes of one kind: a line × category pair (types of a line are
/// neighbours and stand first), a task, or callers who wait for a colleague of their seat. A **queue** holds the calls that the
/// same groups can take.
public struct World: Sendable {
    /// First simulated instant: the period's start less the warm-up.
    public let start: SimTime
    /// First counted instant.
    public let from: SimTime
    /// First instant after the end.
    public let to: SimTime
    /// Milliseconds between possible changes of rates and heads.
    public let tick: Int64
    /// Milliseconds of a reporting slot.
    public let slot: Int64
    /// The simulated days, the first being that of `start`.
    public let days: [Day]
    /// Which days share their slots.
    public let slotRows: SlotRows
    /// Names of the categories.
    public let categories: [String]
    /// Dialled numbers and channels.
    public let lines: [LineTable]
    /// Line × category pairs, then tasks, then orders of other platforms, then hand-overs.
    public let types: [TypeTable]
    /// Groups of seats.
    public let groups: [GroupTable]
    /// The queues.
    public let queues: [QueueTable]
    /// Which of several open groups with idle seats takes a call.
    public let selection: Selection
    /// Milliseconds in which a waiting caller's priority improves by one; 0 for never.
    public let aging: Int64
    /// Calls that fit into the house at once, by pool of trunks; the first is the front office's.
    public let trunks: [Int]
    /// What happens to contacts beyond queueing, by type.
    let rules: [TypeRules]
    /// Colleagues who can be asked.
    let handOvers: [HandOverRule]
    /// Calls out of the ordinary.
    let specials: [SpecialRule]
    /// Tasks that follow.
    let followUps: [FollowUp]
    /// Rows of 24 hourly shares that the automatic agent contains.
    let containment: [[Double]]
    /// Undertaking units.
    public let organisations: [OrganisationTable]
    /// Organisation × category pairs with orders.
    public let cases: [CaseTable]
    /// For each category × territory the rows its orders go to.
    let caseChoices: [[CaseChoice]]
    /// Upper ends of the territories' shares.
    let territoryEnds: [Double]
    /// Limits by row of `cases` × variant, and the instants of limits and cards.
    let limits: [LimitRule]
    let limitPoints: [DeadlineRule]
    /// Limits a row has.
    let limitVariants: Int
    /// Which of them holds for orders of a line.
    let variantOfLine: [Int]
    /// What is the same for all orders.
    let caseRules: CaseRuleTable
    let stages: [StageRule]
    let ways: [WayRule]
    let categoryRules: [CategoryRule]
    /// Callers who ask about orders: the rule, the shares of the occasions that are taken by row and tick, the row of each simulated day.
    let enquiries: EnquiryRule
    let enquiryShares: [Double]
    let enquiryRows: [Int]
    /// Milliseconds for which it is followed whether the caller of a matter makes a further contact; −1 where nobody does.
    let matterWindow: Int64
    /// What is solved, and how callers rate; the same by category.
    let satisfaction: SatisfactionTable
    let categorySatisfaction: [CategorySatisfaction]
    /// Units that co-handle.
    let coHandlers: [Int]
    /// Row of `cases` by organisation × category; −1 for none.
    let rowOfCase: [Int]
    let laneCount: Int
    /// Share of the callers of a dead number who dial the new one, and the time until they do.
    let redialAfterDead: Double
    let redialDelayAfterDead: Sampler
    /// What seats can look up.
    let knowledge: KnowledgeTable
    /// Factors on the talk by learning curve and simulated day, and the curve of each group × category; −1 for none.
    let learningCurves: [[Double]]
    let learningOf: [Int]
    /// Working days with all their hours.
    public let dayClock: WorkingClock
    /// The first line that stands for another platform; the delays of these.
    let firstInflow: Int
    let inflowDelays: [DelayRule]
    /// How units are assessed; nil: they are not.
    let scorecard: ScorePlan?
    /// Stretch of days by day: days that no period of the results tells apart, but for single days.
    let segmentOfDay: [Int]
    /// What callers are told.
    let announcedWait: AnnouncedWaitRule
    /// Callers who try again.
    public let redials: RedialTable
    /// Standard deviation and autocorrelation of the daily busyness.
    public let busyness: (sd: Double, autocorrelation: Double)
    /// Owner of the samplers' tables.
    let samplers: SamplerStore
    /// Seed of all streams.
    public let seed: UInt64

    /// Whether lines join others.
    var hasPhases: Bool { lines.contains { $0.phases != nil } }
    /// Reporting slots a day.
    public var slotsPerDay: Int { Int(SimSpan.day.milliseconds / slot) }
    /// Ticks a day.
    public var ticksPerDay: Int { Int(SimSpan.day.milliseconds / tick) }
    /// Number of kinds of days that `intervals` tell apart.
    public static var dayKinds: Int { 3 }
    /// Rows of what is counted by slot.
    public var dayRows: Int { slotRows == .kind ? World.dayKinds : days.count }

    /// A simulated day.
    public struct Day: Sendable {
        /// The date.
        public let date: CivilDate
        /// 0 working day, 1 weekend, 2 holiday.
        public let kind: Int
        /// Row of what is counted by slot.
        public let row: Int
    }

    /// Which days share their slots in what is counted by slot of the day.
    public enum SlotRows: Sendable {
        /// Days of a kind: the rows of `intervals.csv`.
        case kind
        /// None: each simulated day has its own, for those who look at days one by one.
        case day
    }

    /// A line.
    public struct LineTable: Sendable {
        /// The number as dialled.
        public let number: String
        /// The channel's id.
        public let channel: String
        /// Whether it brings tasks, not contacts.
        public let isTask: Bool
        /// Whether each caller has a number from which later decisions are drawn.
        var hasFate: Bool
        /// Its first type.
        public let firstType: Int
        /// Upper ends of the categories' shares on 0…1.
        public let cumulativeShares: [Double]
        /// Expected contacts by day, before busyness.
        public let volumeOfDay: [Double]
        /// Row of `profiles` by day.
        public let profileOfDay: [Int]
        /// Share of the day by tick; each row adds up to 1.
        public let profiles: [[Double]]
        /// Its phases, if it joins another line.
        public var phases: LinePhasePlan? = nil
        /// What it brings beyond the usual contacts of a line, which it stands for then.
        var surge: SurgePlan? = nil
        /// Real contacts, if they replace the generator.
        public let trace: [TraceContact]?
        /// Patience in seconds; nil for endless.
        public let patience: Sampler?
    }

    /// A contact of a trace.
    public struct TraceContact: Sendable {
        /// When it comes.
        public let at: SimTime
        /// Its type.
        public let type: Int
        /// Talk in milliseconds, −1 if it is to be drawn.
        public let talk: Int64
        /// Patience in milliseconds, −1 if it is to be drawn.
        public let patience: Int64
    }

    /// What a type's records are.
    public enum Role: UInt8, BitwiseCopyable, Sendable {
        /// Contacts of a line in a category.
        case contact
        /// Tasks of one kind.
        case task
        /// Orders that another platform sends.
        case inflow
        /// Callers of a contact type who wait for a colleague.
        case handOver
    }

    /// Contacts of a line in a category, a task, or callers who wait for a colleague.
    public struct TypeTable: Sendable {
        /// What its records are.
        public let role: Role
        /// Name of a task; `CATEGORY > GROUP` of a hand-over; empty else.
        public let name: String
        /// Phase of a line that joins another.
        public var phase: Int = 0
        /// Index of the line; of a hand-over the caller's.
        public let line: Int
        /// Index of the category; of a hand-over the caller's; −1 for a task.
        public let category: Int
        /// The caller's type for a hand-over, else its own.
        public let origin: Int
        /// Queue its calls wait in.
        public let queue: Int
        /// Seconds of talk.
        public let talk: Sampler
        /// Seconds of after-call work; nil for none.
        public let wrapUp: Sampler?
        /// Whether several can share a seat.
        public let isChat: Bool
        /// Pool of trunks; −1 for none.
        public let pool: Int
        /// Answered within this many milliseconds counts for the service level.
        public let within: Int64
    }

    /// A group of seats.
    public struct GroupTable: Sendable {
        /// The group's name.
        public let name: String
        /// Row of `heads` by day; −1 when nobody works.
        public let headsOfDay: [Int]
        /// Heads by tick.
        public let heads: [[Int]]
        /// Queues it serves.
        public let queues: [Service]
        /// Factor on the talk by category.
        public let talkFactors: [Double]
        /// Share answered directly by category; negative where it is the category's.
        let directAnswers: [Double]
        /// Factor on the talk by simulated day; empty if always 1.
        let factorOfDay: [Double]
        /// Probability with which a planned head does not come.
        let shrinkage: Double
        /// Milliseconds a head stays before the next one relieves him.
        let shift: Int64
        /// Chats a seat holds.
        let chats: Int
        /// What becomes of calls in hand.
        let atShiftEnd: ShiftEnd
        /// Breaks.
        let breaks: [BreakTable]

        /// Breaks of equal beginning.
        struct BreakTable: Sendable {
            let heads: Int
            /// Tick of the day at which they are due.
            let tick: Int
            let length: Int64
            /// Whether they are on a simulated day.
            let days: [Bool]
        }

        /// How a group serves a queue.
        public struct Service: BitwiseCopyable, Sendable, Hashable {
            /// The queue.
            public let queue: Int
            /// Its rank for a freed seat, 1 the first.
            public let priority: Int
            /// Milliseconds a caller must have waited.
            public let after: Int64
            /// Idle seats that must remain.
            let reserve: Int
            /// Whether its calls can share a seat.
            let isChat: Bool
        }
    }

    /// A queue: calls that the same groups can take in the same way.
    public struct QueueTable: Sendable, Hashable {
        /// A group that serves it.
        public struct Step: BitwiseCopyable, Sendable, Hashable {
            /// The group.
            public let group: Int
            /// Milliseconds a caller must have waited.
            public let after: Int64
            /// The callers' rank for a freed seat of the group.
            let priority: Int
            /// Idle seats that must remain.
            let reserve: Int
            /// Whether its calls can share a seat.
            let isChat: Bool
        }

        /// The groups by the wait after which they open, then by preference.
        public let steps: [Step]
        /// Whether callers wait in it for a colleague of their seat.
        let isForColleague: Bool
    }

    /// Redials.
    public struct RedialTable: Sendable {
        /// Probability after abandoning.
        public let afterAbandoning: Double
        /// Probability after a busy tone.
        public let afterBusy: Double
        /// Seconds until the next attempt.
        public let delay: Sampler?
        /// Redials at most.
        public let atMost: Int
    }
}

import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

/// A compiled scenario: flat tables, indices for names, milliseconds for everything. Shared by all replications.
///
/// Days are numbered from the first simulated one. A **tick** is the finest step on which a rate or a head count may
/// change; a **slot** is the step of reporting. A **type** is a line × category pair; types of a line are neighbours.
/// A **queue** holds the calls that the same groups can take.
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
    /// Names of the categories.
    public let categories: [String]
    /// Dialled numbers and channels.
    public let lines: [LineTable]
    /// Line × category pairs.
    public let types: [TypeTable]
    /// Groups of seats.
    public let groups: [GroupTable]
    /// The queues.
    public let queues: [QueueTable]
    /// Which of several open groups with idle seats takes a call.
    public let selection: Selection
    /// Milliseconds in which a waiting caller's priority improves by one; 0 for never.
    public let aging: Int64
    /// Calls that fit into the house at once.
    public let trunks: Int
    /// Callers who try again.
    public let redials: RedialTable
    /// Standard deviation and autocorrelation of the daily busyness.
    public let busyness: (sd: Double, autocorrelation: Double)
    /// Answered within this many milliseconds counts for the service level.
    public let within: Int64
    /// Owner of the samplers' tables.
    let samplers: SamplerStore
    /// Seed of all streams.
    public let seed: UInt64

    /// Reporting slots a day.
    public var slotsPerDay: Int { Int(SimSpan.day.milliseconds / slot) }
    /// Ticks a day.
    public var ticksPerDay: Int { Int(SimSpan.day.milliseconds / tick) }
    /// Number of kinds of days that `intervals` tell apart.
    public static var dayKinds: Int { 3 }

    /// A simulated day.
    public struct Day: Sendable {
        /// The date.
        public let date: CivilDate
        /// 0 working day, 1 weekend, 2 holiday.
        public let kind: Int
    }

    /// A line.
    public struct LineTable: Sendable {
        /// The number as dialled.
        public let number: String
        /// The channel's id.
        public let channel: String
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

    /// A line × category pair.
    public struct TypeTable: Sendable {
        /// Index of the line.
        public let line: Int
        /// Index of the category.
        public let category: Int
        /// Queue its calls wait in.
        public let queue: Int
        /// Seconds of talk.
        public let talk: Sampler
        /// Seconds of after-call work; nil for none.
        public let wrapUp: Sampler?
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

        /// How a group serves a queue.
        public struct Service: BitwiseCopyable, Sendable, Hashable {
            /// The queue.
            public let queue: Int
            /// Its rank for a freed seat, 1 the first.
            public let priority: Int
            /// Milliseconds a caller must have waited.
            public let after: Int64
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
        }

        /// The groups by the wait after which they open, then by preference.
        public let steps: [Step]
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

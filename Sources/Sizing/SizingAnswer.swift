import HotlineModel
import Scenarios
import Statistics

/// What sizing found.
public struct SizingAnswer: Sendable {
    /// A target in one stretch, as fresh random streams see it.
    public struct Promise: Sendable {
        /// How it came out.
        public enum Verdict: String, Sendable {
            /// The estimate keeps the target.
            case kept
            /// It misses it by less than the half-width.
            case open
            /// It misses it by more.
            case missed
        }

        /// Index of the target.
        public let goal: Int
        /// Column of days; nil where the stretch is a month or the period.
        public let column: Int?
        /// Slot of the day; nil where the stretch is longer.
        public let slot: Int?
        /// Month, such as `2024-03`; nil else.
        public let month: String?
        /// The measure, or the share of slots (days, months, replications) that keep the target.
        public let estimate: Estimate?
        /// How it came out; nil where nothing was counted.
        public let verdict: Verdict?
    }

    /// A group in a step of a column of days.
    public struct Cell: Sendable {
        /// Group, among those sized.
        public let group: Int
        /// Column of days.
        public let column: Int
        /// Step of the day.
        public let step: Int
        /// Seats.
        public let seats: Int
        /// The fewest and the most that chance leaves open, within one seat; nil where targets hold for more than slots.
        public let interval: ClosedRange<Int>?
        /// What seats in plenty would have to do.
        public let load: OfferedLoad.Cell
        /// Seats by the textbooks, in the order of `OfferedLoad.Textbook`.
        public let textbook: [Int]
        /// The target nearest to being missed in these slots, and what it is there.
        public let goal: Int?
        /// Its value, days and slots together.
        public let value: Estimate?
        /// What a seat more would change of that value.
        public let nextValue: Estimate?
        /// … of the contacts answered in time, a day.
        public let nextInTime: Estimate?
        /// … of the contacts not answered, a day.
        public let nextMissed: Estimate?
        /// … of the redials after those, a day.
        public let nextRedials: Estimate?
    }

    /// What seats give and cost.
    public struct Outcome: Sendable {
        /// Seats by cell.
        public let seats: [Int]
        /// Seat-hours of the period.
        public let seatHours: Double
        /// Price of the period.
        public let price: Double
        /// `SizingAnswer.told`, over the whole period.
        public let measures: [Estimate?]
        /// Promises that are broken, of all.
        public let broken: Int
    }

    /// How a sizing ended.
    public enum Ending: String, Sendable {
        /// Fresh streams see no target missed.
        case complete
        /// Some targets are missed, whatever the seats.
        case notReached = "not_reached"
    }

    /// Measures that are told of seats, of the whole hotline and period.
    public static let told = ["service_level", "answer_rate", "p_abandon", "mean_wait_s", "occupancy", "redials"]

    /// Where seats could be chosen.
    public let grid: SeatGrid
    /// The seats.
    public let cells: [Cell]
    /// The targets on fresh streams.
    public let promises: [Promise]
    /// What the seats give, on fresh streams.
    public let outcome: Outcome
    /// What the textbooks' seats give, in the order of `OfferedLoad.Textbook`.
    public let textbooks: [Outcome]
    /// Seat-hours if every queue had seats of its own, by Erlang C and Erlang A.
    public let byQueue: (erlangC: Double, erlangA: Double)
    /// What the scenario's own seats give.
    public let stated: Outcome
    /// Seats around the answer and what they give, the fewest first.
    public let curve: [Outcome]
    /// Replications of each simulation.
    public let replications: Int
    /// Simulations in all.
    public let simulations: Int
    /// Seats that fresh streams asked for after the search.
    public let added: Int
    /// How it ended.
    public let ending: Ending

    /// Seats by cell.
    public var seats: [Int] { cells.map(\.seats) }
}

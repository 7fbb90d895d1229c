import SimulationTime

/// Which shifts there may be, how people may work them, and what hours cost: `roster.yaml`.
///
/// Defaults: 8 h shifts, a break of 30 min, 11 h of rest and nights from 22:00 to 06:00 as assumed; two days off and 40 h a week
/// as the State Council's rule of 1995 on working hours has it.
public struct RosterRules: Codable, Hashable, Sendable {
    /// Times of day at which shifts may begin: `from`, then every `every` up to `to`.
    public struct Starts: Codable, Hashable, Sendable {
        /// The first.
        public var from = SimSpan.zero
        /// The last; `from` itself if left out.
        public var to: SimSpan?
        /// From one to the next.
        public var every = SimSpan.minutes(30)

        /// Shifts that begin at midnight.
        public init() {}

        /// Makes a range of starts.
        public init(from: SimSpan, to: SimSpan? = nil, every: SimSpan = .minutes(30)) {
            self.from = from
            self.to = to
            self.every = every
        }

        /// All of them.
        public var times: [SimSpan] {
            let last = to ?? from
            guard every > .zero, last >= from else { return [from] }
            let count = Int((last - from).milliseconds / every.milliseconds)
            return (0...count).map { from + $0 * every }
        }
    }

    /// A break of every shift.
    public struct Pause: Codable, Hashable, Sendable {
        /// How long it lasts.
        public var length = SimSpan.minutes(30)
        /// Since the shift's start, the earliest time at which it may begin.
        public var earliest = SimSpan.hours(3)
        /// Since the shift's start, the latest.
        public var latest = SimSpan.hours(5)

        /// Half an hour about the middle of an eight-hour shift.
        public init() {}

        /// Makes a break.
        public init(length: SimSpan, earliest: SimSpan, latest: SimSpan) {
            self.length = length
            self.earliest = earliest
            self.latest = latest
        }
    }

    /// What the figures of the model cost, in one unit of money.
    public struct Costs: Codable, Hashable, Sendable {
        /// A paid hour.
        public var hour = 1.0
        /// Share by which a paid hour at night costs more.
        public var nightPremium = 0.3
        /// A head that is missing for an hour.
        public var short = 10.0
        /// By how much dearer those are whom `leastHeads` asks for.
        public var bare = 5.0
        /// A head too many for an hour, beside its pay.
        public var over = 0.0

        /// Hours of equal price, a missing one ten times that.
        public init() {}
    }

    /// When shifts may begin.
    public var starts = [
        Starts(from: .hours(6), to: .hours(14)), Starts(from: .hours(16)), Starts(from: .hours(22)),
    ]
    /// How long shifts are, breaks included.
    public var lengths = [SimSpan.hours(8)]
    /// Breaks of every shift, in order.
    public var breaks = [Pause()]
    /// Whether breaks are paid.
    public var breaksArePaid = true
    /// From when on it is night.
    public var nightFrom = SimSpan.hours(22)
    /// Until when.
    public var nightTo = SimSpan.hours(6)
    /// Night shifts of a person a week at most; nil: no bound. A night shift has three hours or more at night
    /// (Directive 2003/88/EC, Article 2).
    public var nightsAWeek: Int? = 3
    /// Between two shifts of a person at least.
    public var rest = SimSpan.hours(11)
    /// Days off of a person in every week at least.
    public var daysOff = 2
    /// Days in a row that a person works at most.
    public var inARow = 6
    /// Paid hours of a person a week at least.
    public var leastHours = SimSpan.zero
    /// Paid hours of a person a week at most.
    public var mostHours = SimSpan.hours(40)
    /// Weekly patterns, Monday first, `W` a day on which a person may be asked to work, `O` a day off; empty: any.
    public var patterns: [String] = []
    /// Heads below which a desk is bare: of those required so many are missed `costs.bare` times as much as the others, so that a roster of too
    /// few people leaves no hour alone.
    public var leastHeads = 1
    /// What hours cost.
    public var costs = Costs()

    /// The defaults.
    public init() {}

    /// Hours at night from which on a shift is a night shift.
    public static let nightShift = SimSpan.hours(3)
    /// Whole multiples of this are all times.
    public static let grain = SimSpan.minutes(15)
    /// The longest shift.
    public static let longest = SimSpan.hours(12)
    /// The longest rest: after a day off everybody has had it, whatever the shifts around it.
    public static let mostRest = SimSpan.hours(12)
    /// Lengths at most: how many of each a person may have a week is written down, which grows fast with them.
    public static let mostLengths = 8
    /// Kinds of shifts a day at most.
    public static let mostTypes = 20_000
}

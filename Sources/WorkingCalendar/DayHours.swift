import SimulationTime

/// A stretch of open hours within one day, as times since midnight; the closing instant is not open any more.
public struct DayInterval: Hashable, Sendable, CustomStringConvertible {
    /// When it opens, from 00:00.
    public let opens: SimSpan
    /// When it closes, at most 24:00.
    public let closes: SimSpan

    /// Makes a stretch; `DayHours` checks it.
    public init(opens: SimSpan, closes: SimSpan) {
        self.opens = opens
        self.closes = closes
    }

    /// Its length.
    public var length: SimSpan { closes - opens }

    /// `09:00-12:00`, with seconds only where there are any.
    public var description: String { "\(Self.text(opens))-\(Self.text(closes))" }

    private static func text(_ time: SimSpan) -> String {
        let length = SimSpan(milliseconds: abs(time.milliseconds))
        let clock = length.milliseconds % 60_000 == 0 ? length.clockMinutes : length.clock
        return (time < .zero ? "-" : "") + clock
    }
}

/// The open hours of one day: stretches in order that neither overlap nor touch; none on a day that stays closed.
public struct DayHours: Hashable, Sendable, CustomStringConvertible {
    /// The stretches in order.
    public let intervals: [DayInterval]

    /// Closed all day.
    public static let closed = DayHours(checked: [])
    /// Open from 00:00 to 24:00.
    public static let allDay = DayHours(checked: [DayInterval(opens: .zero, closes: .day)])

    /// Makes the hours of a day from stretches in any order; stretches that touch become one.
    ///
    /// - Throws: `CalendarError.invalidInterval` for one outside 00:00–24:00 or not longer than nothing,
    ///   `overlappingIntervals` for two that share some time.
    public init(_ intervals: [DayInterval]) throws(CalendarError) {
        var joined: [DayInterval] = []
        var previous: DayInterval?
        for next in intervals.sorted(by: { ($0.opens, $0.closes) < ($1.opens, $1.closes) }) {
            guard next.opens >= .zero, next.opens < next.closes, next.closes <= .day else {
                throw .invalidInterval(next)
            }
            if let previous, next.opens < previous.closes { throw .overlappingIntervals(previous, next) }
            if let last = joined.last, last.closes == next.opens {
                joined[joined.count - 1] = DayInterval(opens: last.opens, closes: next.closes)
            } else {
                joined.append(next)
            }
            previous = next
        }
        self.intervals = joined
    }

    private init(checked: [DayInterval]) { intervals = checked }

    /// Open time in the whole day.
    public var total: SimSpan { intervals.reduce(.zero) { $0 + $1.length } }

    /// `09:00-12:00, 14:00-18:00`, or `closed`.
    public var description: String {
        intervals.isEmpty ? "closed" : intervals.map(\.description).joined(separator: ", ")
    }
}

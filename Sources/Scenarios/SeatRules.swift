import SimulationTime

/// What becomes of calls in hand when a group's heads become fewer.
public enum ShiftEnd: String, Codable, CaseIterable, Sendable {
    /// A seat finishes the call and its after-call work, then leaves.
    case finish
    /// A seat leaves at once; its caller returns to the head of the queue. After-call work is finished.
    case handBack = "hand back"
    /// All heads change whenever their number does: the old crew finishes its calls, the new one begins idle.
    case swap
}

/// Breaks of equal beginning. A break waits for the end of the call and then has its full length.
public struct Break: Codable, Hashable, Sendable {
    /// Heads who take it.
    public var heads: Int
    /// Days on which they do.
    public var days: DaySelector
    /// When it is due, as time of day.
    public var from: SimSpan
    /// When it is over if it begins in time.
    public var to: SimSpan

    /// Makes a break.
    public init(heads: Int, days: DaySelector, from: SimSpan, to: SimSpan) {
        self.heads = heads
        self.days = days
        self.from = from
        self.to = to
    }
}

/// How newcomers learn: a factor on the talk that changes from day to day, linear between its points.
public struct RampUp: Codable, Hashable, Sendable {
    /// The factor after a time.
    public struct Point: Codable, Hashable, Sendable {
        /// Since the first day.
        public var after: SimSpan
        /// Factor on the talk.
        public var factor: Double

        /// Makes a point.
        public init(after: SimSpan, factor: Double) {
            self.after = after
            self.factor = factor
        }
    }

    /// The first day.
    public var since = CivilDate(dayNumber: 0)
    /// Times ascending.
    public var points: [Point] = []

    /// Nothing to learn.
    public init() {}

    /// Factor on a day: that of the first point before it, of the last after it.
    public func factor(on day: CivilDate) -> Double {
        let passed = Double(day.dayNumber - since.dayNumber) * Double(SimSpan.day.milliseconds)
        guard let next = points.firstIndex(where: { Double($0.after.milliseconds) > passed }) else {
            return points.last?.factor ?? 1
        }
        if next == 0 { return points[0].factor }
        let (a, b) = (points[next - 1], points[next])
        let part = (passed - Double(a.after.milliseconds)) / Double((b.after - a.after).milliseconds)
        return a.factor + (b.factor - a.factor) * part
    }
}

/// Turns by the day: a crew of four that works one day in four, a unit's head who takes calls every other Wednesday.
public struct Rota: Codable, Hashable, Sendable {
    /// The first day of a cycle.
    public var from = CivilDate(dayNumber: 0)
    /// Days of a cycle.
    public var cycle = 1
    /// Days of the cycle on which it is the group's turn; 1 is the first.
    public var days: [Int] = [1]

    /// Every day.
    public init() {}

    /// Whether it is the group's turn.
    public func includes(_ day: CivilDate) -> Bool {
        let passed = (day.dayNumber - from.dayNumber) % cycle
        return days.contains((passed + cycle) % cycle + 1)
    }
}

extension SeatGroup {
    /// Whether dates and rota let the group work on a day.
    public func works(on day: CivilDate) -> Bool {
        day.lies(from: from, to: to) && (rota?.includes(day) ?? true)
    }
}

import Scenarios
import SimulationTime

/// A shift that may be worked on any day: when it begins, how long it is, where its breaks lie. Counted in slots of a grid.
public struct ShiftType: Hashable, Sendable {
    /// A break within a shift.
    public struct Break: Hashable, Sendable {
        /// Slots since the shift's start.
        public let offset: Int
        /// Slots that it lasts.
        public let count: Int
    }

    /// The slot of the day in which it begins.
    public let start: Int
    /// Slots that it lasts, breaks included.
    public let length: Int
    /// Its breaks, in order.
    public let breaks: [Break]
    /// Slots at work, counted from the start of its day; those beyond the day belong to the next.
    public let worked: [Int]
    /// Paid hours.
    public let paidHours: Double
    /// Paid hours at night.
    public let nightHours: Double
    /// Whether it counts as a night shift: three hours or more at night.
    public let isNight: Bool
    /// What it costs.
    public let cost: Double

    /// The slot after its last, counted from the start of its day.
    public var end: Int { start + length }

    /// The slots on which curve and rules can be told apart: the widest of 15, 30 and 60 min that divides every time.
    public static func grid(_ rules: RosterRules, _ curve: Curve) -> SimSpan {
        var spans = [curve.slot, rules.nightFrom, rules.nightTo]
        for range in rules.starts { spans += range.to == nil ? [range.from] : [range.from, range.every] }
        spans += rules.lengths
        for pause in rules.breaks { spans += [pause.length, pause.earliest, pause.latest] }
        let shared = spans.reduce(SimSpan.hour.milliseconds) { gcd($0, $1.milliseconds) }
        return SimSpan(milliseconds: shared)
    }

    /// Every shift that the rules allow, on a grid: start × length × places of the breaks. Alike ones once.
    public static func all(_ rules: RosterRules, grid: SimSpan) -> [ShiftType] {
        func slots(_ span: SimSpan) -> Int { Int(span.milliseconds / grid.milliseconds) }
        let starts = Set(rules.starts.flatMap(\.times)).sorted()
        let places = rules.breaks.reduce(into: [[Break]]([[]])) { places, pause in
            places = places.flatMap { before in
                (slots(pause.earliest)...slots(pause.latest)).map {
                    before + [Break(offset: $0, count: slots(pause.length))]
                }
            }
        }
        return starts.flatMap { start in
            Set(rules.lengths).sorted().flatMap { length in
                places.map {
                    ShiftType(start: slots(start), length: slots(length), breaks: $0, rules, grid: grid)
                }
            }
        }
    }

    private init(start: Int, length: Int, breaks: [Break], _ rules: RosterRules, grid: SimSpan) {
        self.start = start
        self.length = length
        self.breaks = breaks
        let day = Int(SimSpan.day.milliseconds / grid.milliseconds)
        let night = (
            from: Int(rules.nightFrom.milliseconds / grid.milliseconds),
            to: Int(rules.nightTo.milliseconds / grid.milliseconds)
        )
        func isDark(_ slot: Int) -> Bool {
            let time = slot % day
            return night.from <= night.to
                ? time >= night.from && time < night.to : time >= night.from || time < night.to
        }
        func rests(_ slot: Int) -> Bool {
            breaks.contains { slot - start >= $0.offset && slot - start < $0.offset + $0.count }
        }
        let all = Array(start..<start + length)
        worked = all.filter { !rests($0) }
        let paid = rules.breaksArePaid ? all : worked
        paidHours = Double(paid.count) * grid.hours
        nightHours = Double(paid.count(where: isDark)) * grid.hours
        isNight = Double(all.count(where: isDark)) * grid.hours >= RosterRules.nightShift.hours
        cost = rules.costs.hour * (paidHours + rules.costs.nightPremium * nightHours)
    }

    private static func gcd(_ a: Int64, _ b: Int64) -> Int64 { b == 0 ? a : gcd(b, a % b) }
}

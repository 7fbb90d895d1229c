import SimulationTime

/// The heads required by slot over a week from Monday on, which repeats: what runs beyond Sunday's midnight stands on Monday.
public struct Curve: Hashable, Sendable {
    /// Days of the week.
    public static let days = 7

    /// Width of a slot: 15, 30 or 60 min.
    public let slot: SimSpan
    /// Slots of a day.
    public let slots: Int
    /// Heads by slot, 7 × `slots`, Monday's first.
    public let required: [Int]

    /// Makes a curve of heads by slot. Traps unless it is a whole week of slots of a whole part of an hour.
    public init(slot: SimSpan, required: [Int]) {
        precondition(SimSpan.hour.milliseconds % slot.milliseconds == 0, "slots of a whole part of an hour")
        slots = Int(SimSpan.day.milliseconds / slot.milliseconds)
        precondition(required.count == Curve.days * slots, "a week of slots")
        precondition(required.allSatisfy { $0 >= 0 }, "heads of 0 or more")
        self.slot = slot
        self.required = required
    }

    /// The same heads in slots that divide these ones.
    public func refined(to width: SimSpan) -> Curve {
        let parts = Int(slot.milliseconds / width.milliseconds)
        return Curve(slot: width, required: required.flatMap { Array(repeating: $0, count: parts) })
    }

    /// Hours of a slot.
    var slotHours: Double { slot.hours }
}

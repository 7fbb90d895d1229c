import Scenarios
import SimulationTime

/// Shifts of one day that are alike to who works them: they begin and end together, wherever their breaks lie.
struct Duty {
    /// The day, 0 for Monday.
    let day: Int
    /// Slot of the day in which it begins.
    let start: Int
    /// The slot after its last.
    let end: Int
    /// Paid slots.
    let paid: Int
    /// Whether it is a night shift.
    let isNight: Bool
    /// Types of it, as often as they are to be worked.
    let types: [Int]

    /// How many people are to work it.
    var need: Int { types.count }

    /// The duties of a week, by day, then start and end.
    ///
    /// - Parameter counts: number of shifts by day × type.
    static func all(_ counts: [Int], _ types: [ShiftType], slotHours: Double) -> [Duty] {
        struct Key: Hashable { let day, start, end: Int }
        var found: [Key: [Int]] = [:]
        for (index, count) in counts.enumerated() where count > 0 {
            let type = types[index % types.count]
            let key = Key(day: index / types.count, start: type.start, end: type.end)
            found[key, default: []] += Array(repeating: index % types.count, count: count)
        }
        return found.map { key, places in
            let type = types[places[0]]
            return Duty(
                day: key.day, start: key.start, end: key.end, paid: Int((type.paidHours / slotHours).rounded()),
                isNight: type.isNight, types: places)
        }.sorted { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) }
    }
}

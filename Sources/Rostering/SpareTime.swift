import Scenarios

/// Gives further shifts to people who have time left, as long as one saves more than it costs: the covering cannot know who may work
/// what after what, so that some of its shifts find nobody while others could be worked instead.
struct SpareTime {
    private let covering: Covering
    private var people: [[Roster.Shift]]
    private var heads: [Int]

    /// The weeks of all people with what they can work beside.
    ///
    /// - Parameter most: people there may be.
    static func fill(
        _ people: [[Roster.Shift]], _ covering: Covering, most: Int, isCancelled: () -> Bool
    ) -> [[Roster.Shift]] {
        var counts = [Int](repeating: 0, count: covering.columns)
        for shift in people.joined() { counts[shift.day * covering.types.count + shift.type] += 1 }
        let idle = [[Roster.Shift]](repeating: [], count: max(0, most - people.count))
        var spare = SpareTime(covering: covering, people: people + idle, heads: covering.coverage(counts))
        while !isCancelled(), spare.addBest() {}
        return spare.people.filter { !$0.isEmpty }
    }

    /// Adds the shift that saves most among those that somebody can work; false if there is none.
    private mutating func addBest() -> Bool {
        let types = covering.types
        let hours = covering.curve.slotHours
        let savings = (0..<covering.columns).compactMap { column -> (saving: Double, column: Int)? in
            let type = types[column % types.count]
            let saving = covering.slots(of: type, on: column / types.count).reduce(-type.cost) {
                $0 + hours * Covering.saving(heads[$1], of: covering.curve.required[$1], covering.rules)
            }
            return saving > 1e-9 ? (saving, column) : nil
        }.sorted { ($1.saving, $0.column) < ($0.saving, $1.column) }
        // Who cannot work one shift cannot work another that begins and ends with it.
        struct Times: Hashable { let day, start, end: Int }
        var hopeless: Set<Times> = []
        for (_, column) in savings {
            let type = types[column % types.count]
            let times = Times(day: column / types.count, start: type.start, end: type.end)
            if hopeless.contains(times) { continue }
            let shift = Roster.Shift(day: times.day, type: column % types.count)
            guard let person = people.firstIndex(where: { canWork(shift, beside: $0) }) else {
                hopeless.insert(times)
                continue
            }
            people[person] = (people[person] + [shift]).sorted { $0.day < $1.day }
            for slot in covering.slots(of: type, on: times.day) { heads[slot] += 1 }
            return true
        }
        return false
    }

    private func canWork(_ shift: Roster.Shift, beside week: [Roster.Shift]) -> Bool {
        guard week.count < Curve.days - covering.rules.daysOff, !week.contains(where: { $0.day == shift.day }) else {
            return false
        }
        let found = Roster.breaches(of: week + [shift], covering.types, covering.rules, covering.curve)
        return found.allSatisfy { $0 == .fewHours && !week.isEmpty }
    }
}

import Scenarios
import SimulationTime

/// How many of each shift to work on each day of a week so that the curve is covered at least cost: the set covering of Dantzig
/// (1954, "A Comment on Edie's 'Traffic Delays at Toll Booths'"), with a price on heads that are missing, so that there always is
/// an answer.
///
///     minimise  Σ cost(k)·x(d,k) + Σ short(t)·price + Σ bare(t)·dearer price + Σ over(t)·price
///     subject   Σ x(d,k) at work in t  + short(t) + bare(t) − over(t) = required(t)     every slot t of the week
///               short(t) ≤ required(t) − least heads
///               x whole and ≥ 0
///
/// The week repeats: a shift of Sunday runs on into Monday. With a number of people given, rows are added that any roster of theirs
/// keeps (`PeopleLimits`).
struct Covering {
    /// A solution.
    struct Answer {
        /// Number of shifts by day × type.
        var counts: [Int]
        /// Cost with what is missing.
        var cost: Double
        /// Least cost if shifts could be divided.
        var relaxed: Double
        /// Proven lower bound.
        var bound: Double
        /// Whether the time was over or somebody said stop before the gap was small enough.
        var isCutShort: Bool
    }

    let curve: Curve
    let types: [ShiftType]
    let rules: RosterRules
    /// People there are; nil: as many as needed.
    let people: Int?

    private(set) var program = LinearProgram()

    /// What any roster of so many people keeps; nil where there are as many as needed.
    let limits: PeopleLimits?
    /// Whether some missing heads are dearer than others.
    var hasBare: Bool { rules.leastHeads > 0 && rules.costs.bare > 1 }

    /// Writes the program down.
    init(_ curve: Curve, _ types: [ShiftType], _ rules: RosterRules, people: Int?) {
        self.curve = curve
        self.types = types
        self.rules = rules
        self.people = people
        let isPriced = rules.costs.over > 0
        for heads in curve.required {
            _ = program.addRow(from: Double(heads), to: isPriced ? Double(heads) : LinearProgram.infinity)
        }
        limits = people.map { PeopleLimits($0, types, rules) }
        limits?.addRows(to: &program)
        for day in 0..<Curve.days {
            for (index, type) in types.enumerated() {
                var entries = slots(of: type, on: day).map { (row: $0, value: 1.0) }
                if let limits {
                    entries += limits.uses(day, index).map { (row: curve.required.count + $0.row, value: $0.value) }
                }
                program.addColumn(cost: type.cost, entries)
            }
        }
        let hours = curve.slotHours
        for (slot, required) in curve.required.enumerated() {
            let most = hasBare ? Double(max(0, required - rules.leastHeads)) : LinearProgram.infinity
            program.addColumn(cost: rules.costs.short * hours, upper: most, [(slot, 1)])
        }
        if hasBare {
            let price = rules.costs.short * rules.costs.bare * hours
            for slot in curve.required.indices { program.addColumn(cost: price, [(slot, 1)]) }
        }
        if isPriced {
            for slot in curve.required.indices { program.addColumn(cost: rules.costs.over * hours, [(slot, -1)]) }
        }
        limits?.addColumns(to: &program, after: curve.required.count)
        program.continuous = program.columns - columns
    }

    /// Shifts by day and type: the columns that must be whole.
    var columns: Int { Curve.days * types.count }

    /// Slots of the week that a shift of a day works.
    func slots(of type: ShiftType, on day: Int) -> [Int] {
        let all = curve.required.count
        return type.worked.map { (day * curve.slots + $0) % all }
    }

    /// Heads at work by slot.
    func coverage(_ counts: [Int]) -> [Int] {
        var heads = [Int](repeating: 0, count: curve.required.count)
        for (index, count) in counts.enumerated() where count > 0 {
            for slot in slots(of: types[index % types.count], on: index / types.count) { heads[slot] += count }
        }
        return heads
    }

    /// What a number of shifts costs, missing heads and those too many included.
    func cost(_ counts: [Int]) -> Double {
        let pay = counts.enumerated().reduce(0) { $0 + Double($1.element) * types[$1.offset % types.count].cost }
        return pay + Covering.penalty(coverage(counts), curve, rules)
    }

    /// The price of what coverage and curve differ by.
    static func penalty(_ heads: [Int], _ curve: Curve, _ rules: RosterRules) -> Double {
        zip(heads, curve.required).reduce(0) { $0 + curve.slotHours * price($1.0, of: $1.1, rules) }
    }

    /// What heads that are missing, or too many, cost by the hour.
    static func price(_ heads: Int, of required: Int, _ rules: RosterRules) -> Double {
        if heads >= required { return Double(heads - required) * rules.costs.over }
        let bare = max(0, min(rules.leastHeads, required) - heads)
        return rules.costs.short * (Double(required - heads) + (rules.costs.bare - 1) * Double(bare))
    }

    /// What one head more saves by the hour where there are so many.
    static func saving(_ heads: Int, of required: Int, _ rules: RosterRules) -> Double {
        if heads >= required { return -rules.costs.over }
        return heads < rules.leastHeads ? rules.costs.short * rules.costs.bare : rules.costs.short
    }
}

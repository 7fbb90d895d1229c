import HotlineModel
import Scenarios
import Statistics

/// Which targets hold for which stretches, and whether they do.
///
/// A **unit** is a piece of one replication that keeps a target or not: a slot of a day, a day, a month, the period. A **promise** is a
/// target over alike units of all replications: their sums' ratio on average, or the share of units that keep the target.
struct Promises: Sendable {
    let grid: SeatGrid
    let goals: [SizingQuestion.Goal]
    let series: [Series]
    /// Unit of each slot of a replication.
    let unitOfSlot: [Int]
    let units: Int
    /// Stretch that a unit belongs to.
    let stretchOfUnit: [Int]
    /// Number of stretches.
    let stretches: Int
    /// Slots of each stretch, and its units.
    let slotsOfStretch: [[Int]]
    let unitsOfStretch: [[Int]]

    /// - Parameter series: those of the goals, first.
    init(_ grid: SeatGrid, days: [Int], series: [Series]) {
        self.grid = grid
        goals = grid.question.goals
        self.series = series
        let slots = grid.slots
        let columns = days.map { grid.columnOfDay[$0]! }
        switch grid.question.stretch {
        case .slot:
            unitOfSlot = Array(0..<(days.count * slots))
            units = unitOfSlot.count
            stretches = grid.columns.count * slots
            stretchOfUnit = unitOfSlot.map { columns[$0 / slots] * slots + $0 % slots }
        case .day:
            unitOfSlot = (0..<(days.count * slots)).map { $0 / slots }
            units = days.count
            stretches = grid.columns.count
            stretchOfUnit = columns
        case .month:
            let months = days.map { grid.dates[$0].parts }.map { $0.year * 12 + $0.month }
            let all = Array(Set(months)).sorted()
            let ofDay = months.map { all.firstIndex(of: $0)! }
            unitOfSlot = (0..<(days.count * slots)).map { ofDay[$0 / slots] }
            units = all.count
            stretches = all.count
            stretchOfUnit = Array(0..<all.count)
        case .period:
            unitOfSlot = Array(repeating: 0, count: days.count * slots)
            units = 1
            stretches = 1
            stretchOfUnit = [0]
        }
        var slotsOfStretch = [[Int]](repeating: [], count: stretches)
        for (slot, unit) in unitOfSlot.enumerated() { slotsOfStretch[stretchOfUnit[unit]].append(slot) }
        self.slotsOfStretch = slotsOfStretch
        var unitsOfStretch = [[Int]](repeating: [], count: stretches)
        for (unit, stretch) in stretchOfUnit.enumerated() { unitsOfStretch[stretch].append(unit) }
        self.unitsOfStretch = unitsOfStretch
    }

    /// Number of promises: stretches of the first goal, then of the next.
    var count: Int { goals.count * stretches }

    /// Goal and stretch of a promise.
    func place(_ promise: Int) -> (goal: Int, stretch: Int) { (promise / stretches, promise % stretches) }
}

/// Observations with the sums that promises ask for, kept up to date while slots are exchanged.
struct Standing: Sendable {
    typealias Pair = Observations.Pair

    let promises: Promises
    private(set) var seen: Observations
    /// By replication, goal, unit.
    private var unitSums: [Pair]
    /// By promise: sums, units that keep the target, units that have a value.
    private var sums: [Pair]
    private var kept: [Int]
    private var valued: [Int]

    init(_ promises: Promises, _ seen: Observations) {
        self.promises = promises
        self.seen = Observations(series: seen.series, days: seen.days, slots: seen.slots)
        unitSums = []
        sums = Array(repeating: .zero, count: promises.count)
        kept = Array(repeating: 0, count: promises.count)
        valued = kept
        append(seen)
    }

    /// Takes further replications of the same seats.
    mutating func append(_ more: Observations) {
        let goals = promises.goals.count
        let first = seen.replications
        seen.append(more)
        unitSums += Array(repeating: .zero, count: more.replications * goals * promises.units)
        for replication in first..<seen.replications {
            for goal in 0..<goals {
                let start = seen.start(replication, goal)
                let base = (replication * goals + goal) * promises.units
                for slot in 0..<seen.span { unitSums[base + promises.unitOfSlot[slot]] &+= seen.pairs[start + slot] }
                for unit in 0..<promises.units { count(unitSums[base + unit], goal, unit, 1) }
            }
        }
    }

    private mutating func count(_ pair: Pair, _ goal: Int, _ unit: Int, _ sign: Int) {
        let promise = goal * promises.stretches + promises.stretchOfUnit[unit]
        sums[promise] &+= pair &* Pair(repeating: Int64(sign))
        if pair.y != 0 {
            valued[promise] += sign
            if isKept(goal, Double(pair.x) / Double(pair.y)) { kept[promise] += sign }
        }
    }

    private func isKept(_ goal: Int, _ ratio: Double) -> Bool {
        promises.goals[goal].bound.isKept(by: ratio * promises.series[goal].scale)
    }

    /// Swaps slots of all replications and series with those of another simulation; twice is as if nothing had been.
    mutating func exchange(_ other: inout Observations, slots: Range<Int>) {
        let goals = promises.goals.count
        for replication in 0..<seen.replications {
            for one in 0..<seen.series {
                let first = seen.start(replication, one)
                if one >= goals {
                    for slot in slots { seen.exchange(&other, first + slot) }
                    continue
                }
                let base = (replication * goals + one) * promises.units
                for slot in slots {
                    let unit = promises.unitOfSlot[slot]
                    let before = seen.pairs[first + slot]
                    let after = other.pairs[first + slot]
                    seen.exchange(&other, first + slot)
                    if before == after { continue }
                    count(unitSums[base + unit], one, unit, -1)
                    unitSums[base + unit] &+= after &- before
                    count(unitSums[base + unit], one, unit, 1)
                }
            }
        }
    }

    /// How far a promise is on the good side, in the measure's unit or in probability; nil where nothing was counted.
    func margin(_ promise: Int) -> Double? {
        if let probability = promises.grid.question.probability {
            return valued[promise] == 0 ? nil : Double(kept[promise]) / Double(valued[promise]) - probability
        }
        let goal = promises.place(promise).goal
        guard sums[promise].y != 0 else { return nil }
        let value = Double(sums[promise].x) / Double(sums[promise].y) * promises.series[goal].scale
        return promises.goals[goal].bound.margin(of: value)
    }

    /// How far a promise is from being kept: 0 if it is.
    func lack(_ promise: Int) -> Double { max(0, -(margin(promise) ?? 0)) }

    /// Promises that are not kept.
    var broken: [Int] { (0..<promises.count).filter { lack($0) > 0 } }

    /// What all promises lack together.
    var lack: Double { (0..<promises.count).reduce(0) { $0 + lack($1) } }

    /// The share of units that keep a promise, or its value, over replications; nil where nothing was counted.
    func estimate(_ promise: Int, confidence: ConfidenceLevel) -> Estimate? {
        let (goal, stretch) = promises.place(promise)
        let goals = promises.goals.count
        let units = promises.unitsOfStretch[stretch]
        var moments = RatioMoments()
        for replication in 0..<seen.replications {
            var pair = Pair.zero
            for unit in units {
                let one = unitSums[(replication * goals + goal) * promises.units + unit]
                if promises.grid.question.probability == nil {
                    pair &+= one
                } else if one.y != 0 {
                    pair &+= [isKept(goal, Double(one.x) / Double(one.y)) ? 1 : 0, 1]
                }
            }
            moments.add(numerator: pair.x, denominator: pair.y)
        }
        let scale = promises.grid.question.probability == nil ? promises.series[goal].scale : 1
        return moments.estimate(confidence: confidence)?.scaled(by: scale)
    }
}

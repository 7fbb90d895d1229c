import Foundation
import Scenarios

/// Hands the shifts of a week out to people: as few people as possible, or the most urgent shifts for those there are.
///
/// A person's week is a tour. Which tours to use is a set covering again, over duties instead of slots and with far too many columns to
/// write down: they are generated as prices ask for them (Gilmore and Gomory 1961; Dantzig and Wolfe 1960). The generated program's optimum is
/// a lower bound on people. Whole numbers come from diving: whole parts are fixed, else the tour used most, then the rest is
/// solved again with new tours. If that misses the bound, CBC searches among all tours there are.
struct TourPlan {
    /// Who works what.
    struct Answer {
        /// Duties of each person, by index, in the order of days; nobody is idle.
        var people: [[Int]]
        /// A proven lower bound on the people who can work all duties; 0 where their number was given.
        var bound: Int
        /// Whether the time was over, or somebody said stop, before the search was.
        var isCutShort = false
    }

    private let duties: [Duty]
    private let rules: RosterRules
    private let most: Int?
    private let pricing: TourPricing
    private let slots: Int
    private let deadline: Date
    private let isCancelled: () -> Bool
    private let told: (Int) -> Void
    private var isCutShort = false

    /// Tours there are so far, and those among them that are known.
    private var tours: [[Int]] = []
    private var known: Set<[Int]> = []
    private static let enough = 1e-6

    private init(
        _ duties: [Duty], _ rules: RosterRules, slots: Int, most: Int?, seconds: Double,
        isCancelled: @escaping () -> Bool, told: @escaping (Int) -> Void
    ) {
        self.duties = duties
        self.rules = rules
        self.most = most
        self.slots = slots
        self.isCancelled = isCancelled
        self.told = told
        pricing = TourPricing(duties, rules, slots: slots)
        deadline = Date().addingTimeInterval(seconds)
    }

    /// Finds the tours.
    ///
    /// - Parameters:
    ///   - most: people there are; nil: as many as needed.
    ///   - told: hears how many shifts have somebody.
    static func solve(
        _ duties: [Duty], _ rules: RosterRules, slots: Int, most: Int?, seconds: Double,
        isCancelled: @escaping () -> Bool, told: @escaping (Int) -> Void
    ) -> Answer {
        if duties.isEmpty { return Answer(people: [], bound: 0) }
        var plan = TourPlan(
            duties, rules, slots: slots, most: most, seconds: seconds, isCancelled: isCancelled, told: told)
        return plan.solved()
    }

    private var isLate: Bool { isCancelled() || Date() > deadline }

    /// Nobody to work a duty costs more than anybody hired for it alone.
    private func penalty(_ duty: Duty) -> Double { 10 + Double(duty.paid) }

    private mutating func solved() -> Answer {
        var program = LinearProgram()
        for duty in duties { _ = program.addRow(from: Double(duty.need), to: LinearProgram.infinity) }
        if let most { _ = program.addRow(from: -LinearProgram.infinity, to: Double(most)) }
        for (row, duty) in duties.enumerated() { program.addColumn(cost: penalty(duty), [(row, 1)]) }
        var relaxed = RelaxedProgram(program)
        var bound = simpleBound
        if relaxed.solve(), generate(&relaxed, rounds: .max) {
            // Worth what is left undone counts as people too, so the bound holds for people only if nothing is.
            let undone = relaxed.values.prefix(duties.count).reduce(0, +)
            if undone < TourPlan.enough {
                bound = max(bound, Int((relaxed.objective - 1e-5).rounded(.up)))
            }
        }
        var chosen = dive(&relaxed, program)
        isCutShort = isLate
        let isOpen = most == nil ? chosen.reduce(0, +) > bound : undone(chosen) > 0
        if isOpen && !isLate, let better = search(program, chosen) { chosen = better }
        let people = people(chosen)
        return Answer(
            people: people, bound: most == nil ? min(bound, people.count) : 0, isCutShort: isCutShort)
    }

    /// People needed at least, whatever the tours.
    private var simpleBound: Int {
        if most != nil { return 0 }
        let all = duties.reduce(0) { $0 + $1.need }
        let days = Curve.days - rules.daysOff
        return (0..<Curve.days).reduce((all + days - 1) / days) { bound, day in
            max(bound, duties.reduce(0) { $0 + ($1.day == day ? $1.need : 0) })
        }
    }

    // MARK: Tours

    /// Adds tours until none would lower the cost; true if so.
    private mutating func generate(_ relaxed: inout RelaxedProgram, rounds: Int) -> Bool {
        var round = 0
        while round < rounds && !isLate {
            round += 1
            let prices = relaxed.prices
            // A person costs 1, and what a place among those there are is worth.
            let least = 1 - (most == nil ? 0 : prices[duties.count])
            let fresh = pricing.best(prices: Array(prices.prefix(duties.count)), above: least + TourPlan.enough)
                .map(\.duties).filter { known.insert($0).inserted }
            if fresh.isEmpty { return true }
            tours += fresh
            relaxed.add(costs: fresh.map { _ in 1 }, fresh.map(entries))
            if !relaxed.solveAgain(afterRows: false) { return false }
        }
        return false
    }

    private func entries(_ tour: [Int]) -> [(row: Int, value: Double)] {
        tour.map { ($0, 1) } + (most == nil ? [] : [(duties.count, 1)])
    }

    // MARK: Whole numbers

    /// Fixes tours one after the other; how often each is used.
    private mutating func dive(_ relaxed: inout RelaxedProgram, _ program: LinearProgram) -> [Int] {
        var left = duties.map(\.need)
        var places = most ?? .max
        var chosen = [Int](repeating: 0, count: tours.count)
        while places > 0, left.contains(where: { $0 > 0 }), !isLate {
            chosen += [Int](repeating: 0, count: tours.count - chosen.count)
            let values = relaxed.values.dropFirst(duties.count)
            let order = values.enumerated().filter { $1 > TourPlan.enough }
                .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
            guard !order.isEmpty else { break }
            var isFixed = false
            func fix(_ tour: Int, _ times: Int) {
                let count = min(times, places, tours[tour].map { left[$0] }.max()!)
                guard count > 0 else { return }
                chosen[tour] += count
                places -= count
                for duty in tours[tour] { left[duty] = max(0, left[duty] - count) }
                isFixed = true
            }
            for (tour, value) in order where value >= 1 - TourPlan.enough {
                fix(tour, Int((value + TourPlan.enough).rounded(.down)))
            }
            // Nearly whole ones too, as long as all they do is still needed.
            for (tour, value) in order where value < 1 - TourPlan.enough && value > 0.8 {
                if tours[tour].allSatisfy({ left[$0] > 0 }) { fix(tour, 1) }
            }
            if !isFixed { fix(order[0].offset, 1) }
            if !isFixed { break }
            var (lower, upper) = (program.rowLower, program.rowUpper)
            for duty in duties.indices { lower[duty] = Double(left[duty]) }
            if most != nil { upper[duties.count] = Double(places) }
            relaxed.setRows(lower: lower, upper: upper)
            told(duties.reduce(0) { $0 + $1.need } - left.reduce(0, +))
            if !relaxed.solveAgain(afterRows: true) { break }
            _ = generate(&relaxed, rounds: 20)
        }
        chosen += [Int](repeating: 0, count: tours.count - chosen.count)
        hurry(&chosen, &left, &places)
        return chosen
    }

    /// When the time is over: the weeks that take most of what is left, one after the other, and again with what is then left.
    private mutating func hurry(_ chosen: inout [Int], _ left: inout [Int], _ places: inout Int) {
        while places > 0, left.contains(where: { $0 > 0 }) {
            let prices = left.map { $0 > 0 ? 1 + Double(min($0, 1000)) / 1e6 : 0 }
            let found = pricing.best(prices: prices, above: 0.5).enumerated()
                .sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }.map(\.element)
            guard let best = found.first else { return }
            for (place, tour) in found.lazy.filter({ $0.worth > 0.8 * best.worth }).map(\.duties).enumerated() {
                // The others only as long as all they do is still needed.
                let needs = tour.map { left[$0] }.filter { $0 > 0 }
                guard places > 0, place == 0 || needs.count == tour.count else { continue }
                let count = min(places, needs.min()!)
                tours.append(tour)
                chosen.append(count)
                places -= count
                for duty in tour { left[duty] = max(0, left[duty] - count) }
            }
        }
    }

    /// Shifts that nobody works.
    private func undone(_ chosen: [Int]) -> Int {
        var left = duties.map(\.need)
        for (tour, count) in chosen.enumerated() where count > 0 { for duty in tours[tour] { left[duty] -= count } }
        return left.reduce(0) { $0 + max(0, $1) }
    }

    /// The best choice among all tours, if it is better than what there is.
    private mutating func search(_ rows: LinearProgram, _ chosen: [Int]) -> [Int]? {
        var program = LinearProgram()
        for row in 0..<rows.rows { _ = program.addRow(from: rows.rowLower[row], to: rows.rowUpper[row]) }
        for tour in tours { program.addColumn(cost: 1, entries(tour)) }
        for (row, duty) in duties.enumerated() { program.addColumn(cost: penalty(duty), [(row, 1)]) }
        program.continuous = duties.count
        let before = Double(chosen.reduce(0, +))
        let found = WholeProgram(program: program).solve(
            gap: 0.5 / max(1, before), seconds: max(1, deadline.timeIntervalSinceNow), isCancelled: isCancelled)
        isCutShort = found?.isComplete != true
        guard let values = found?.values else { return nil }
        let counts = values.prefix(tours.count).map { Int($0) }
        let isBetter = (undone(counts), counts.reduce(0, +)) < (undone(chosen), chosen.reduce(0, +))
        return isBetter ? counts : nil
    }

    // MARK: People

    /// A week for each person. What is worked by more people than needed is taken from those who have hours to spare.
    private func people(_ chosen: [Int]) -> [[Int]] {
        var people = chosen.enumerated().flatMap { Array(repeating: tours[$0.offset], count: $0.element) }
        var spare = duties.map { -$0.need }
        for tour in people { for duty in tour { spare[duty] += 1 } }
        for person in people.indices {
            for duty in people[person] where spare[duty] > 0 {
                let paid = people[person].reduce(0) { $0 + duties[$1].paid } - duties[duty].paid
                if Double(paid) * 24 / Double(slots) < rules.leastHours.hours - 1e-9 { continue }
                people[person].removeAll { $0 == duty }
                spare[duty] -= 1
            }
        }
        return people.filter { !$0.isEmpty }.sorted { key($0).lexicographicallyPrecedes(key($1)) }
    }

    private func key(_ tour: [Int]) -> [Int] {
        [duties[tour[0]].start] + tour.map { duties[$0].day * 100_000 + duties[$0].start }
    }
}

import Distributions
import Experiment
import Foundation
import HotlineModel
import QueueingTheory
import Scenarios

/// What seats would have to do if nobody ever waited, by group, column and slot, and the textbook's answers to it.
///
/// One simulation with seats in plenty gives it: the arrivals, their handling, and the seats busy at a time, which is the modified
/// offered load of the whole model (Jennings, Mandelbaum, Massey and Whitt 1996; Feldman, Mandelbaum, Massey and Whitt 2008 start
/// their iteration from it), with whatever the scenario has: hand-overs, tasks, learning, changing rates.
public struct OfferedLoad: Sendable {
    /// A group (or queue) in one slot of a column of days.
    public struct Cell: Sendable {
        /// Contacts, hand-overs and tasks that came, an hour.
        public let ratePerHour: Double
        /// Mean handling time of those, s; 0 where none came.
        public let handlingSeconds: Double
        /// Seats busy at a time: the modified offered load, erlangs.
        public let busyErlangs: Double

        /// Rate times handling: where the load would settle, erlangs.
        public var settledErlangs: Double { ratePerHour * handlingSeconds / 3600 }
    }

    /// A queue as planners see it who give each its own seats.
    struct Queue: Sendable {
        /// Its contacts by column, slot, whichever group took them.
        let cells: [[Cell]]
        /// The targets that some of its contacts have.
        let goals: [SizingQuestion.Goal]
        /// Its contacts are in time if answered within, s.
        let withinSeconds: Double
        /// Contacts a seat holds at once, and the share of its planned heads that do not come: of the first group that serves it.
        let chats: Int
        let shrinkage: Double
    }

    /// Seats so many that nobody waits.
    static let plenty = 2000
    /// By group (among those asked for), column, slot.
    public let groups: [[[Cell]]]
    /// The queues that anybody waits in whose contacts have targets.
    let queues: [Queue]
    /// Seats by cell, by textbook in their order.
    private(set) var plans: [[Int]] = []
    /// Groups with which a group shares a queue, by group among those asked for.
    let neighbours: [Set<Int>]
    /// Mean patience, s; nil for endless.
    public let patienceSeconds: Double?
    private let grid: SeatGrid

    /// Simulates the plenty; nil if it was cancelled.
    init?(
        _ grid: SeatGrid, isCancelled: @escaping @Sendable () -> Bool, progress: @Sendable (Int) -> Void
    ) throws {
        self.grid = grid
        let question = grid.question
        let plenty = stride(from: 0, to: grid.count, by: 1).map { grid.isOpen($0) ? OfferedLoad.plenty : 0 }
        var calm = grid.scenario(with: plenty)
        // The mean load is the same on days that do not differ, and known with far fewer of them.
        calm.demand.busyness.sd = 0
        let world = try World(compiling: calm, slotsBy: .day)
        let contacts = world.types.indices.filter { world.types[$0].role == .contact }
        let queueIDs = Array(Set(contacts.map { world.types[$0].queue })).sorted()
        let queueOfType = contacts.map { queueIDs.firstIndex(of: world.types[$0].queue)! }
        let rows = question.groups.count + queueIDs.count
        let (columns, slots) = (grid.columns.count, grid.slots)
        let days = grid.columnOfDay
        let parts = Experiment(world).collect(
            0..<question.replications, threads: question.threads, isCancelled: isCancelled
        ) { ledger -> [SIMD4<Int64>] in
            var sums = [SIMD4<Int64>](repeating: .zero, count: rows * columns * slots)
            for day in days.indices {
                guard let column = days[day] else { continue }
                for slot in 0..<slots {
                    let cell = day * slots + slot
                    for (index, group) in question.groups.enumerated() {
                        let seen = ledger.seatsBySlot[cell * world.groups.count + group]
                        sums[(index * columns + column) * slots + slot] &+= [
                            seen.answered, seen.talk + seen.wrapUp, seen.busy, 0,
                        ]
                    }
                    for (at, type) in contacts.enumerated() {
                        let seen = ledger.contactsBySlot[cell * world.types.count + type]
                        let row = question.groups.count + queueOfType[at]
                        let work = seen.talk + seen.wrapUp
                        sums[(row * columns + column) * slots + slot] &+= [seen.answered, work, work, 0]
                    }
                }
            }
            return sums
        }
        guard let parts else { return nil }
        progress(question.replications)
        var total = [SIMD4<Int64>](repeating: .zero, count: rows * columns * slots)
        for part in parts { for index in part.indices { total[index] &+= part[index] } }
        func cells(_ row: Int) -> [[Cell]] {
            (0..<columns).map { column in
                (0..<slots).map { slot in
                    let sum = total[(row * columns + column) * slots + slot]
                    let seconds =
                        Double(grid.columns[column].indices.count * question.replications) * Double(world.slot) / 1000
                    return Cell(
                        ratePerHour: Double(sum.x) * 3600 / seconds,
                        handlingSeconds: sum.x == 0 ? 0 : Double(sum.y) / Double(sum.x) / 1000,
                        busyErlangs: Double(sum.z) / 1000 / seconds)
                }
            }
        }
        groups = question.groups.indices.map(cells)
        let scopes = world.scopes
        queues = queueIDs.enumerated().compactMap { at, id in
            let own = contacts.filter { world.types[$0].queue == id }
            let goals = question.goals.filter { goal in
                let scope = scopes.first { $0.kind == goal.scope && $0.key == goal.key }
                return scope.map { !Set($0.types).isDisjoint(with: own) } ?? false
            }
            guard !goals.isEmpty, let first = world.queues[id].steps.first else { return nil }
            let group = grid.scenario.frontOffice.groups[first.group]
            return Queue(
                cells: cells(question.groups.count + at), goals: goals,
                withinSeconds: Double(own.map { world.types[$0].within }.min()!) / 1000,
                chats: own.contains { world.types[$0].isChat } ? group.chats : 1, shrinkage: group.shrinkage)
        }
        neighbours = question.groups.indices.map { one in
            let mates = world.queues.map { $0.steps.map(\.group) }.filter { $0.contains(question.groups[one]) }.joined()
            return Set(question.groups.indices.filter { $0 != one && mates.contains(question.groups[$0]) })
        }
        patienceSeconds = grid.scenario.frontOffice.patience.law?.mean
        plans = Textbook.allCases.map(seats)
    }

    /// How a textbook takes the load.
    public enum Textbook: String, Sendable, CaseIterable {
        /// Each slot by itself, nobody hangs up (SIPP with Erlang C).
        case erlangC = "erlang_c"
        /// Each slot by itself, callers hang up (SIPP with Erlang A).
        case erlangA = "erlang_a"
        /// The modified offered load with Erlang A, over quiet and busy days: slots follow one another.
        case modified = "erlang_a_mol"
    }

    /// Seats of a slot by a textbook; 0 where nothing comes.
    private func seats(
        _ cell: Cell, _ textbook: Textbook, goals: [SizingQuestion.Goal], withinSeconds within: Double
    ) -> Int {
        guard cell.ratePerHour > 0, cell.handlingSeconds > 0 else { return 0 }
        let load = textbook == .modified ? max(cell.busyErlangs, 1e-6) : cell.settledErlangs
        let rate = load * 3600 / cell.handlingSeconds
        let targets = goals.compactMap { OfferedLoad.target($0) }
        let stable = Int(load.rounded(.down)) + 1
        guard textbook != .erlangC, let patience = patienceSeconds else {
            let level = targets.compactMap { target -> Double? in
                if case .serviceLevel(let level, _) = target { level } else { nil }
            }.max()
            guard let level, level < 1 else { return stable }
            let least = try? ErlangC.leastServers(
                ratePerHour: rate, talkSeconds: cell.handlingSeconds, withinSeconds: within, serviceLevel: level)
            return least.flatMap { $0 } ?? stable
        }
        let least = try? ErlangA.leastServers(
            ratePerHour: rate, talkSeconds: cell.handlingSeconds, patienceSeconds: patience, withinSeconds: within,
            targets: targets)
        let average = least.flatMap { $0 } ?? stable
        let busyness = grid.scenario.demand.busyness.sd
        guard textbook == .modified, busyness > 0,
            let level = targets.compactMap({ target -> Double? in
                if case .serviceLevel(let level, _) = target { level } else { nil }
            }).max()
        else { return average }
        // Over quiet and busy days: what calls meet on average, or the chance that a day's rate lets the target be met.
        let probability = grid.question.probability
        let certain = try? LeastServers.search(from: average, upTo: 4 * average + 20) { servers in
            let days = try UncertainRate(
                meanRatePerHour: rate, talkSeconds: cell.handlingSeconds, servers: servers, patienceSeconds: patience,
                withinSeconds: within, busynessShape: pow(busyness, -2), target: level)
            return probability.map { days.chanceOfMeetingTarget >= $0 } ?? (days.expectedServiceLevel >= level)
        }
        return certain.flatMap { $0 } ?? average
    }

    /// What decides the seats of a step: each of its slots where targets hold slot by slot, all of them together else.
    private func deciding(_ cells: ArraySlice<Cell>) -> [Cell] {
        if grid.question.stretch == .slot { return Array(cells) }
        let count = Double(cells.count)
        let rate = cells.reduce(0) { $0 + $1.ratePerHour } / count
        let work = cells.reduce(0) { $0 + $1.settledErlangs } / count
        return [
            Cell(
                ratePerHour: rate, handlingSeconds: rate > 0 ? work * 3600 / rate : 0,
                busyErlangs: cells.reduce(0) { $0 + $1.busyErlangs } / count)
        ]
    }

    /// The load of a group's step: of its slots the busiest, or all together.
    func load(group: Int, column: Int, step: Int) -> Cell {
        deciding(slots(groups[group][column], step)).max { $0.settledErlangs < $1.settledErlangs }!
    }

    private func slots(_ cells: [Cell], _ step: Int) -> ArraySlice<Cell> {
        cells[(step * grid.slotsPerStep)..<((step + 1) * grid.slotsPerStep)]
    }

    /// Seats of all cells by a textbook: fractions inside, rounded once; of slots that decide by themselves the most.
    private func seats(_ textbook: Textbook) -> [Int] {
        let within = grid.scenario.targets.serviceLevel.within.seconds
        return (0..<grid.count).map { cell in
            guard grid.isOpen(cell) else { return 0 }
            let (index, column, step) = grid.place(cell)
            let group = grid.scenario.frontOffice.groups[grid.question.groups[index]]
            let goals = grid.question.goals.filter { $0.scope != .group || $0.key == group.name }
            let most = deciding(slots(groups[index][column], step)).map {
                seats($0, textbook, goals: goals, withinSeconds: within)
            }.max()!
            return max(grid.question.least, OfferedLoad.heads(most, chats: group.chats, shrinkage: group.shrinkage))
        }
    }

    /// Planned heads of which enough come.
    private static func heads(_ seats: Int, chats: Int, shrinkage: Double) -> Int {
        Int((Double(seats) / Double(chats) / (1 - min(0.9, shrinkage)) - 1e-9).rounded(.up))
    }

    /// Seat-hours of the period if every queue that has a target had seats of its own, as planners do who size number by number.
    func seatHoursByQueue(_ textbook: Textbook) -> Double {
        var hours = 0.0
        for queue in queues {
            for (column, cells) in zip(grid.columns, queue.cells) {
                let days = Double(column.indices.count)
                for step in 0..<grid.steps {
                    let most = deciding(slots(cells, step)).map {
                        seats($0, textbook, goals: queue.goals, withinSeconds: queue.withinSeconds)
                    }.max()!
                    let heads = OfferedLoad.heads(most, chats: queue.chats, shrinkage: queue.shrinkage)
                    hours += Double(heads) * days * grid.question.step.seconds / 3600
                }
            }
        }
        return hours
    }

    /// A target as the textbook knows it; nil for others.
    private static func target(_ goal: SizingQuestion.Goal) -> ServiceTarget? {
        switch (goal.measure, goal.side) {
        case ("service_level", .atLeast): .serviceLevel(atLeast: goal.value, of: .offered)
        case ("p_abandon", .atMost): .abandonment(atMost: goal.value)
        case ("answer_rate", .atLeast): .abandonment(atMost: 1 - goal.value)
        case ("occupancy", .atMost): .occupancy(atMost: goal.value)
        default: nil
        }
    }
}

import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Small houses by hand: traced calls, heads by the hour, constant laws; and everything that a run of one counted.
enum Timetable {
    /// A call at a time of day on 2024-01-02, or at a full date and time; talk and patience in seconds.
    static func call(_ at: String, _ talk: Double, patience: Double? = nil, category: Int = 0) -> Trace.Contact {
        Trace.Contact(
            at: SimTime(at) ?? SimTime("2024-01-02T" + at)!, category: category, talk: SimSpan(seconds: talk),
            patience: patience.map { SimSpan(seconds: $0) })
    }

    static func line(_ number: String, categories: [String] = ["call"], _ contacts: [Trace.Contact]) -> Line {
        var line = Line()
        line.number = number
        line.trace = Trace(source: "test", categories: categories, contacts: contacts)
        return line
    }

    /// A group whose heads are constant from each hour given to the next.
    static func group(_ name: String, _ heads: [(hour: Int, heads: Int)], skills: [String]? = nil) -> SeatGroup {
        group(name, [(.all, heads)], skills: skills)
    }

    static func group(
        _ name: String, _ columns: [(days: DaySelector, heads: [(hour: Int, heads: Int)])], skills: [String]? = nil
    ) -> SeatGroup {
        var group = SeatGroup()
        group.name = name
        group.skills = skills?.map { Skill($0) }
        group.seats = DayTable(
            slot: .hour,
            columns: columns.map { column in
                let values = (0..<24).map { hour in column.heads.last { $0.hour <= hour }?.heads ?? 0 }
                return .init(days: column.days, values: values)
            })
        return group
    }

    static func scenario(
        _ lines: [Line], _ groups: [SeatGroup], from: String = "2024-01-02", days: Int = 1
    ) -> Scenario {
        var scenario = Scenario()
        scenario.name = "timetable"
        scenario.period.from = SimTime(from)!
        scenario.period.to = SimTime(from)! + .days(days)
        scenario.demand.lines = lines
        scenario.frontOffice.groups = groups
        scenario.frontOffice.talk = .constant(60)
        return scenario
    }

    /// Runs replication 0 of a scenario without errors.
    static func run(_ scenario: Scenario) throws -> Outcome {
        #expect(scenario.problems(measures: []).filter { $0.severity == .error }.isEmpty)
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let outcome = Outcome(world: world, ledger: try #require(finished))
        let all = outcome.contacts()
        let became = outcome.outcomes()
        #expect(
            all.offered == all.answered + all.abandoned + all.blocked + all.inSystem + became.contained
                + became.callBacksMissed + became.deadNumber + became.outOfHours)
        return outcome
    }

    /// What a run counted, summed over days.
    struct Outcome {
        let world: World
        let ledger: Ledger

        /// Of a type, or of all contacts.
        func contacts(type: Int? = nil, day: Int? = nil) -> ContactTally {
            types(type).flatMap { pick(ledger.contactsByDay, world.types.count, $0, day) }
                .reduce(into: ContactTally()) { $0 += $1 }
        }

        func outcomes(type: Int? = nil, day: Int? = nil) -> OutcomeTally {
            types(type).flatMap { pick(ledger.outcomesByDay, world.types.count, $0, day) }
                .reduce(into: OutcomeTally()) { $0 += $1 }
        }

        /// The type of a task or hand-over.
        func type(_ name: String) -> Int { world.types.firstIndex { $0.name == name }! }

        private func types(_ type: Int?) -> [Int] {
            type.map { [$0] } ?? world.types.indices.filter { world.types[$0].role == .contact }
        }

        func seats(group: Int? = nil, day: Int? = nil) -> SeatTally {
            pick(ledger.seatsByDay, world.groups.count, group, day).reduce(into: SeatTally()) { $0 += $1 }
        }

        func queue(day: Int? = nil) -> QueueTally {
            var queue = types(nil).flatMap { pick(ledger.queueByDay, world.types.count, $0, day) }
                .reduce(into: QueueTally()) { $0 += $1 }
            queue.elapsed /= Int64(types(nil).count)
            return queue
        }

        private func pick<T>(_ cells: [T], _ width: Int, _ column: Int?, _ day: Int?) -> [T] {
            cells.indices
                .filter { column.map(($0 % width).isEqual) ?? true && day.map(($0 / width).isEqual) ?? true }
                .map { cells[$0] }
        }
    }
}

extension Int {
    fileprivate func isEqual(_ other: Int) -> Bool { self == other }
}

/// Small whole numbers for tests that need many inputs, the same on every machine (splitmix64).
struct TestNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// χ² at 99.9 %: a true hypothesis exceeds it for one seed in a thousand (Wilson and Hilferty 1931).
func chiSquareLimit(_ degrees: Int) -> Double {
    let k = Double(degrees)
    let root = 1 - 2 / (9 * k) + 3.0902 * (2 / (9 * k)).squareRoot()
    return k * root * root * root
}

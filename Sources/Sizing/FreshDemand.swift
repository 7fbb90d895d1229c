import Experiment
import HotlineModel
import Scenarios
import SimulationTime

/// Fresh demand backed out of volumes that count all attempts, as a history of calls does.
///
/// Who counts calls counts redials, repeated calls and returns among them; a scenario's volume is of fresh calls only, and brings the others
/// itself. Given a scenario whose volumes and profiles are those counts, and whose seats are those that were there, this finds the
/// volumes and profiles with which the simulation offers as many calls by line, column of the profile and slot: the counts times the
/// simulated share of fresh calls among attempts, again and again until that share stays. The share, not the attempts, is taken from the
/// simulation: most of the chance in it cancels.
public struct FreshDemand: Sendable {
    /// What was found of a line.
    public struct LineFound: Sendable {
        /// The line's number.
        public let number: String
        /// Attempts in the period as stated.
        public let counted: Double
        /// Fresh calls in the period.
        public let fresh: Double
    }

    /// The scenario with fresh volumes and profiles.
    public let scenario: Scenario
    /// The lines whose volumes were taken for counts.
    public let lines: [LineFound]
    /// Simulations it took.
    public let simulations: Int

    private static let rounds = 12
    /// Change of a line's fresh calls, as a share of its attempts, below which it is done.
    public static let tolerance = 0.002

    /// Whether a line's volume can be taken for a count: not a trace, not a line that joins another.
    static func isCounted(_ line: Line) -> Bool { line.trace == nil && line.transition == nil && line.volume != nil }

    /// Backs the demand out; nil if it was cancelled.
    public init?(
        _ stated: Scenario, replications: Int, threads: Int,
        isCancelled: @escaping @Sendable () -> Bool = { false }, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws {
        var scenario = stated
        let world = try World(compiling: stated, slotsBy: .day)
        let facts = try stated.facts(of: world.days.map(\.date))
        let slots = world.slotsPerDay
        let days = world.days.indices.filter {
            let midnight = SimTime(date: world.days[$0].date)
            return midnight >= world.from && midnight + .day <= world.to
        }
        let counted = stated.demand.lines.indices.filter { FreshDemand.isCounted(stated.demand.lines[$0]) }
        // A block is the coarser of a slot of the results and one of the profile.
        let blocks = counted.map { index -> Int in
            let (a, b) = (stated.demand.lines[index].profile.slot.milliseconds, world.slot)
            return max(a, b) % min(a, b) == 0 ? Int(SimSpan.day.milliseconds / max(a, b)) : 1
        }
        let columns = counted.map { index in facts.map { stated.demand.lines[index].profile.column(for: $0) } }
        /// Sums a line's values by column of its profile and block.
        func sums(_ at: Int, _ value: (_ day: Int, _ slot: Int) -> Double) -> [[Double]] {
            let line = stated.demand.lines[counted[at]]
            var sums = line.profile.columns.map { _ in [Double](repeating: 0, count: blocks[at]) }
            for day in days {
                guard let column = columns[at][day] else { continue }
                for slot in 0..<slots { sums[column][slot * blocks[at] / slots] += value(day, slot) }
            }
            return sums
        }
        let wanted = counted.indices.map { at -> [[Double]] in
            let line = world.lines[counted[at]]
            let ticks = world.ticksPerDay / slots
            return sums(at) { day, slot in
                let shares = line.profiles[line.profileOfDay[day]][(slot * ticks)..<((slot + 1) * ticks)]
                return line.volumeOfDay[day] * shares.reduce(0, +)
            }
        }
        var freshFound = wanted.map { $0.joined().reduce(0, +) }
        var simulations = 0
        for _ in 0..<FreshDemand.rounds {
            let world = try World(compiling: scenario, slotsBy: .day)
            let types = counted.map { line in
                world.types.indices.filter { world.types[$0].role == .contact && world.types[$0].line == line }
            }
            let parts = Experiment(world).collect(0..<replications, threads: threads, isCancelled: isCancelled) {
                ledger -> [SIMD2<Int64>] in
                var sums = [SIMD2<Int64>](repeating: .zero, count: counted.count * world.days.count * slots)
                for at in counted.indices {
                    for day in days {
                        for slot in 0..<slots {
                            for type in types[at] {
                                let seen = ledger.contactsBySlot[(day * slots + slot) * world.types.count + type]
                                sums[(at * world.days.count + day) * slots + slot] &+= [seen.offered, seen.fresh]
                            }
                        }
                    }
                }
                return sums
            }
            guard let parts else { return nil }
            simulations += 1
            progress(replications)
            var total = [SIMD2<Int64>](repeating: .zero, count: counted.count * world.days.count * slots)
            for part in parts { for index in part.indices { total[index] &+= part[index] } }
            func seen(_ at: Int, _ day: Int, _ slot: Int) -> SIMD2<Int64> {
                total[(at * world.days.count + day) * slots + slot]
            }
            var isDone = true
            for at in counted.indices {
                let offered = sums(at) { Double(seen(at, $0, $1).x) }
                let fresh = sums(at) { Double(seen(at, $0, $1).y) }
                let shares = FreshDemand.shares(fresh, offered)
                let all = wanted[at].joined().reduce(0, +)
                let found = zip(wanted[at].joined(), shares.joined()).reduce(0) { $0 + $1.0 * $1.1 }
                if abs(found - freshFound[at]) > FreshDemand.tolerance * all { isDone = false }
                freshFound[at] = found
                let line = stated.demand.lines[counted[at]]
                scenario.demand.lines[counted[at]] = FreshDemand.scaled(
                    line, blocks: blocks[at], by: shares, volume: all > 0 ? found / all : 1)
            }
            if isDone { break }
        }
        self.scenario = scenario
        self.simulations = simulations
        lines = counted.indices.map { at in
            LineFound(
                number: stated.demand.lines[counted[at]].number, counted: wanted[at].joined().reduce(0, +),
                fresh: freshFound[at])
        }
    }

    /// Fresh calls of all attempts, by column and block; 1 where nothing came.
    private static func shares(_ fresh: [[Double]], _ offered: [[Double]]) -> [[Double]] {
        zip(fresh, offered).map { fresh, offered in zip(fresh, offered).map { $1 > 0 ? max(0.01, $0 / $1) : 1 } }
    }

    /// A line with another volume, and its profile multiplied block by block.
    private static func scaled(_ line: Line, blocks: Int, by shares: [[Double]], volume: Double) -> Line {
        var line = line
        line.volume!.count *= volume
        for column in line.profile.columns.indices {
            let count = line.profile.columns[column].values.count
            for place in 0..<count {
                line.profile.columns[column].values[place] *= shares[column][place * blocks / count]
            }
        }
        return line
    }
}

import Experiment
import HotlineModel
import Scenarios

/// What was seen of some ratios in each slot of each counted day of each replication.
struct Observations: Sendable {
    /// A numerator and a denominator.
    typealias Pair = SIMD2<Int64>

    let series: Int
    let days: Int
    let slots: Int
    private(set) var replications = 0
    /// By replication, series, day, slot.
    private(set) var pairs: [Pair] = []

    init(series: Int, days: Int, slots: Int) {
        self.series = series
        self.days = days
        self.slots = slots
    }

    /// Slots of one replication of one series.
    var span: Int { days * slots }

    mutating func append(_ replication: [Pair]) {
        pairs += replication
        replications += 1
    }

    /// The first replications of these.
    func prefix(_ count: Int) -> Observations {
        var first = Observations(series: series, days: days, slots: slots)
        first.pairs = Array(pairs.prefix(start(count, 0)))
        first.replications = count
        return first
    }

    /// Index of the first slot of a replication of a series.
    func start(_ replication: Int, _ one: Int) -> Int { (replication * series + one) * span }

    /// Takes the replications of another.
    mutating func append(_ others: Observations) {
        pairs += others.pairs
        replications += others.replications
    }

    /// Swaps a slot with that of another.
    mutating func exchange(_ others: inout Observations, _ index: Int) {
        let kept = pairs[index]
        pairs[index] = others.pairs[index]
        others.pairs[index] = kept
    }
}

/// A ratio that is looked at slot by slot.
struct Series: Sendable {
    let scope: Int
    let part: @Sendable (Measure.Sums) -> Int64
    let whole: @Sendable (Measure.Sums) -> Int64
    /// From the integers' unit to the measure's.
    let scale: Double
}

/// Simulates seats and looks at the slots.
struct SeatTrials: Sendable {
    let grid: SeatGrid
    /// The targets', then others that are only told.
    let series: [Series]
    let isCancelled: @Sendable () -> Bool
    let progress: @Sendable (_ replications: Int) -> Void

    /// Counted days, by index among the simulated ones.
    let days: [Int]

    init(
        _ grid: SeatGrid, _ series: [Series], isCancelled: @escaping @Sendable () -> Bool,
        progress: @escaping @Sendable (Int) -> Void
    ) {
        self.grid = grid
        self.series = series
        self.isCancelled = isCancelled
        self.progress = progress
        days = grid.columnOfDay.indices.filter { grid.columnOfDay[$0] != nil }
    }

    /// One simulation; nil if it was cancelled.
    func run(_ seats: [Int], _ replications: Range<Int>) throws -> Observations? {
        try run(seats, replications, measures: [])?.seen
    }

    /// One simulation, with measures of the whole hotline and period beside the slots; nil if it was cancelled.
    ///
    /// - Returns: the slots, and by replication and measure (of those ids) a numerator and a denominator, zero where there is none.
    func run(
        _ seats: [Int], _ replications: Range<Int>, measures: [String]
    ) throws -> (seen: Observations, measures: [[Observations.Pair]])? {
        let experiment = Experiment(try World(compiling: grid.scenario(with: seats), slotsBy: .day))
        let plan = experiment.plan
        let scopes = Set(series.map(\.scope)).sorted()
        let rows = measures.map { id in
            plan.rows.firstIndex {
                Measure.all[$0.measure].id == id && plan.scopes[$0.scope].kind == .all
                    && plan.periods[$0.period].kind == .all
            }
        }
        let parts = experiment.collect(
            replications, threads: grid.question.threads, isCancelled: isCancelled
        ) { ledger -> (slots: [Observations.Pair], measures: [Observations.Pair]) in
            var pairs = [Observations.Pair](repeating: .zero, count: series.count * days.count * grid.slots)
            for (at, day) in days.enumerated() {
                for slot in 0..<grid.slots {
                    for scope in scopes {
                        let sums = plan.sums(ledger, scope: scope, day: day, slot: slot)
                        for (index, one) in series.enumerated() where one.scope == scope {
                            pairs[(index * days.count + at) * grid.slots + slot] = [one.part(sums), one.whole(sums)]
                        }
                    }
                }
            }
            if rows.isEmpty { return (pairs, []) }
            let sums = plan.summarise(ledger)
            return (pairs, rows.map { row in row.map { [sums[$0].numerator, sums[$0].denominator] } ?? .zero })
        }
        guard let parts else { return nil }
        progress(replications.count)
        var seen = Observations(series: series.count, days: days.count, slots: grid.slots)
        for part in parts { seen.append(part.slots) }
        return (seen, parts.map(\.measures))
    }
}

extension Observations {
    /// Sums of some slots of a series, by replication.
    func sums(_ one: Int, slots: [Int]) -> [(numerator: Int64, denominator: Int64)] {
        (0..<replications).map { replication in
            let first = start(replication, one)
            var sum = Pair.zero
            for slot in slots { sum &+= pairs[first + slot] }
            return (sum.x, sum.y)
        }
    }
}

import HotlineModel
import Scenarios
import SimulationTime
import Statistics

/// The fewest further heads with which each week that is short of seats keeps its promises, found by simulation.
///
/// Heads are added to the first group of the room, wherever it has some in that week. A round is one simulation of the whole period with
/// a number of heads for every week, so that all weeks are searched at once (`BracketSearch`). All simulations
/// have the scenario's seed: the callers are the same (common random numbers), so a difference comes from the seats.
public struct SeatSearch: Sendable {
    /// A promise that a week does not keep.
    public struct Miss: Sendable {
        /// The promise.
        public let bound: Bound
        /// Its row in the results.
        public let row: Int
        /// What was found.
        public let estimate: Estimate
    }

    /// A week that misses at least one promise.
    public struct Week: Sendable {
        /// Such as `2021-W23`.
        public let name: String
        /// Its counted days.
        public let days: [CivilDate]
        /// What it misses.
        public let misses: [Miss]
        let promises: [(bound: Bound, row: Int)]
    }

    /// What a search found.
    public struct Answer: Sendable {
        /// Further heads by week; nil: not found.
        public let heads: [Int?]
        /// The simulation with these heads.
        public let results: Results
        /// Simulations it took.
        public let rounds: Int
    }

    /// The most heads that are tried.
    public static let most = 4096
    /// Measures whose promises seats can keep.
    public static let measures = ["answer_rate", "service_level", "p_abandon"]
    private static let searchReplications = 5

    /// The weeks that miss something, by date.
    public let weeks: [Week]
    private let scenario: Scenario
    private let confidence: ConfidenceLevel
    /// Whether the first group of the room has heads in a week.
    private let hasRoom: [Bool]
    private let facts: [[DayFacts]]

    /// Looks for weeks in which the whole hotline's mean is on the wrong side of a bound.
    public init(
        _ scenario: Scenario, _ experiment: Experiment, _ results: Results, bounds: [Bound],
        confidence: ConfidenceLevel = .percent95
    ) throws {
        self.scenario = scenario
        self.confidence = confidence
        let plan = experiment.plan
        let index = RowIndex(plan, measures: SeatSearch.measures)
        let all = index.scope(.all, "all")!
        var weeks: [Week] = []
        for (period, bucket) in plan.periods.enumerated() where bucket.kind == .week {
            let promises = bounds.compactMap { bound in
                index.row(bound.measure, scope: all, period: period).map { (bound: bound, row: $0) }
            }
            let misses = promises.compactMap { bound, row -> Miss? in
                guard let found = results.estimate(row: row, confidence: confidence), !bound.isKept(by: found.mean)
                else { return nil }
                return Miss(bound: bound, row: row, estimate: found)
            }
            if misses.isEmpty { continue }
            let days = experiment.world.days[bucket.days].map(\.date)
            weeks.append(Week(name: bucket.name, days: days, misses: misses, promises: promises))
        }
        self.weeks = weeks
        let world = experiment.world
        let room = world.groups.first { $0.name == scenario.consolidation?.groups.first }
        hasRoom = weeks.map { week in
            world.days.indices.contains { day in
                guard let room, week.days.contains(world.days[day].date) else { return false }
                return room.headsOfDay[day] >= 0 && room.heads[room.headsOfDay[day]].contains { $0 > 0 }
            }
        }
        facts = try weeks.map { try scenario.facts(of: $0.days) }
    }

    /// Searches; nil if it was cancelled, or if there is no room to add heads to.
    ///
    /// - Parameters:
    ///   - replications: of the confirmation; the search itself takes five at most.
    ///   - watched: rows whose pairs the last simulation keeps.
    ///   - progress: called with the number of replications done in all rounds.
    public func search(
        replications: Int, threads: Int, watched: [Int] = [],
        isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws -> Answer? {
        guard let name = scenario.consolidation?.groups.first,
            let group = scenario.frontOffice.groups.firstIndex(where: { $0.name == name })
        else { return nil }
        var rounds = 0
        var done = 0
        var last: Results?
        let search = BracketSearch(most: SeatSearch.most, few: SeatSearch.searchReplications, all: replications)
        let found = try search.least(from: hasRoom.map { _ in 1 }, hopeless: hasRoom.map { !$0 }) {
            heads, count -> [Bool]? in
            let experiment = Experiment(try World(compiling: with(heads, in: group)))
            let before = done
            var options = Experiment.Options(replications: count, threads: threads)
            options.watched = watched
            let results = experiment.run(options, isCancelled: isCancelled) { progress(before + $0.done) }
            rounds += 1
            done += count
            guard results.replications == count else { return nil }
            last = results
            return weeks.map { keeps($0, results) }
        }
        guard let found, let last else { return nil }
        return Answer(heads: found, results: last, rounds: rounds)
    }

    /// Hours that further heads by week are at the desk: each of them whenever the group has somebody.
    public func hours(of heads: [Int?]) -> Double {
        guard let name = scenario.consolidation?.groups.first,
            let group = scenario.frontOffice.groups.first(where: { $0.name == name })
        else { return 0 }
        return zip(heads, facts).reduce(0.0) { sum, week in
            let staffed = week.1.reduce(0) { slots, day in
                guard day.date.lies(from: group.from, to: group.to), let column = group.seats.column(for: day) else {
                    return slots
                }
                return slots + group.seats.columns[column].values.count { $0 > 0 }
            }
            return sum + Double(week.0 ?? 0) * Double(staffed) * group.seats.slot.hours
        }
    }

    private func keeps(_ week: Week, _ results: Results) -> Bool {
        week.promises.allSatisfy { bound, row in
            results.estimate(row: row, confidence: confidence).map { bound.isKept(by: $0.mean) } ?? true
        }
    }

    /// The scenario with further heads: a column for each date of a week, made from the one that holds on that day.
    private func with(_ heads: [Int], in group: Int) -> Scenario {
        var changed = scenario
        let table = scenario.frontOffice.groups[group].seats
        var columns = table.columns
        for (week, more) in heads.enumerated() where more > 0 {
            for day in facts[week] {
                guard let base = table.column(for: day) else { continue }
                let values = table.columns[base].values.map { $0 > 0 ? $0 + more : 0 }
                if table.columns[base].days == .date(day.date) {
                    columns[base].values = values
                } else {
                    columns.append(.init(days: .date(day.date), values: values))
                }
            }
        }
        changed.frontOffice.groups[group].seats = DayTable(slot: table.slot, columns: columns)
        return changed
    }
}

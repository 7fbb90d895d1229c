import Experiment
import HotlineModel
import Scenarios
import Statistics

/// The fewest handlers of each unit, and people of the dispatch desk, that keep targets over the whole period.
///
/// A simulation has a number for every unit, so that all are searched at once: units touch each other only through returns, co-handling
/// and callers who ask again. The search has the scenario's seed (common random numbers); a seed of its own certifies the result, and
/// units that miss a target there get one handler more, until none does.
public struct HandlerSizing: Sendable {
    /// A target on a measure of each unit, or of the desk.
    public typealias Goal = Bound

    /// Whose handlers are sized.
    public struct Unit: Sendable {
        /// Name of the organisation; empty for the dispatch desk.
        public let name: String
        /// Its handlers in the scenario.
        public let stated: Int
        /// Index of the organisation; nil for the desk.
        let index: Int?
    }

    /// What was found of a unit.
    public struct Found: Sendable {
        /// Handlers; nil: no number up to `most` keeps the targets.
        public let handlers: Int?
        /// The targets' measures on fresh streams, in the order of the goals; nil for goals of others and without orders.
        public let values: [Estimate?]
        /// Whether they keep the targets; nil where nothing was counted.
        public let isKept: Bool?
        /// Orders that became due, a replication; of the desk, those it dispatched.
        public let orders: Estimate?
        /// Share of the working time of the handlers in which they work.
        public let utilisation: Estimate?
        /// The targets' measures with the scenario's own handlers.
        public let stated: [Estimate?]
    }

    /// What was found.
    public struct Answer: Sendable {
        /// By unit.
        public let found: [Found]
        /// Simulations it took.
        public let simulations: Int
        /// Handlers that fresh streams asked for after the search.
        public let added: Int
    }

    /// The most handlers that are tried.
    public static let most = 4096
    /// The measure of the desk.
    public static let deskMeasure = "dispatch_on_time_rate"
    private static let few = 5
    private static let certificates = 8

    /// Measures handlers decide, with the good side.
    public static func side(of measure: String) -> Bound.Side? { sides.first { $0.id == measure }?.side }
    /// Ids of these.
    public static var measures: [String] { sides.map(\.id) }

    private static let sides: [(id: String, side: Bound.Side)] = [
        ("on_time_rate", .atLeast), (deskMeasure, .atLeast), ("overdue_rate", .atMost),
        ("overdue_rate_original", .atMost), ("handler_wait_h", .atMost), ("handler_utilisation", .atMost),
    ]

    /// The units, the desk last.
    public let units: [Unit]
    /// The targets.
    public let goals: [Goal]
    private let scenario: Scenario
    private let confidence: ConfidenceLevel

    /// Prepares a search. Units with unlimited handlers, and those that handle nothing, are left as they are; the desk is sized if
    /// there is a target for it and it has people of its own.
    public init(_ scenario: Scenario, goals: [Goal], confidence: ConfidenceLevel = .percent95) {
        self.scenario = scenario
        self.goals = goals
        self.confidence = confidence
        var units: [Unit] = []
        if goals.contains(where: { $0.measure != HandlerSizing.deskMeasure }) {
            for (index, unit) in scenario.organisations.enumerated() {
                if case .count(let stated)? = unit.handlers {
                    units.append(Unit(name: unit.name, stated: stated, index: index))
                }
            }
        }
        if goals.contains(where: { $0.measure == HandlerSizing.deskMeasure }), let staff = scenario.rules.dispatch.staff
        {
            units.append(Unit(name: "", stated: staff, index: nil))
        }
        self.units = units
    }

    /// The scenario with handlers.
    public func scenario(with handlers: [Int]) -> Scenario {
        var changed = scenario
        for (unit, count) in zip(units, handlers) {
            if let index = unit.index {
                changed.organisations[index].handlers = .count(max(1, count))
            } else {
                changed.rules.dispatch.staff = max(1, count)
            }
        }
        return changed
    }

    /// Searches; nil if it was cancelled.
    public func run(
        replications: Int, threads: Int, isCancelled: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (_ replications: Int) -> Void = { _ in }
    ) throws -> Answer? {
        var simulations = 0
        func simulate(_ handlers: [Int], _ count: Int, isFresh: Bool = false) throws -> Rows? {
            var changed = scenario(with: handlers)
            // Other random streams than those of the search.
            if isFresh { changed.seed = ~changed.seed }
            let experiment = Experiment(try World(compiling: changed))
            let results = experiment.run(.init(replications: count, threads: threads), isCancelled: isCancelled)
            guard results.replications == count else { return nil }
            simulations += 1
            progress(count)
            return Rows(results, experiment.plan, confidence)
        }
        let search = BracketSearch(most: HandlerSizing.most, few: HandlerSizing.few, all: replications)
        let none = Array(repeating: false, count: units.count)
        let least = try search.least(from: units.map { max(1, $0.stated) }, hopeless: none) {
            numbers, count -> [Bool]? in
            try simulate(numbers, count).map { rows in units.map { keeps($0, rows) ?? true } }
        }
        guard let least else { return nil }
        var handlers = zip(least, units).map { $0 ?? $1.stated }
        var added = 0
        guard var fresh = try simulate(handlers, replications, isFresh: true) else { return nil }
        for _ in 0..<HandlerSizing.certificates {
            let short = units.indices.filter { least[$0] != nil && keeps(units[$0], fresh) == false }
            if short.isEmpty { break }
            for unit in short { handlers[unit] += 1 }
            added += short.count
            guard let next = try simulate(handlers, replications, isFresh: true) else { return nil }
            fresh = next
        }
        guard let stated = try simulate(units.map(\.stated), replications, isFresh: true) else { return nil }
        let found = units.indices.map { index -> Found in
            let unit = units[index]
            return Found(
                handlers: least[index] == nil ? nil : handlers[index], values: values(unit, fresh),
                isKept: keeps(unit, fresh),
                orders: fresh.estimate(unit.index == nil ? "orders_dispatched" : "replies", unit),
                utilisation: unit.index == nil ? nil : fresh.estimate("handler_utilisation", unit),
                stated: values(unit, stated))
        }
        return Answer(found: found, simulations: simulations, added: added)
    }

    /// Whether a target is about a unit: the desk has its own.
    public func isOf(_ goal: Goal, _ unit: Unit) -> Bool {
        (goal.measure == HandlerSizing.deskMeasure) == (unit.index == nil)
    }

    private func values(_ unit: Unit, _ rows: Rows) -> [Estimate?] {
        goals.map { isOf($0, unit) ? rows.estimate($0.measure, unit) : nil }
    }

    private func keeps(_ unit: Unit, _ rows: Rows) -> Bool? {
        let found = zip(goals, values(unit, rows)).compactMap { goal, value in value.map { goal.isKept(by: $0.mean) } }
        return found.isEmpty ? nil : found.allSatisfy { $0 }
    }

    /// Estimates of units over the whole period.
    private struct Rows {
        let results: Results
        let index: RowIndex
        let period: Int
        let confidence: ConfidenceLevel

        init(_ results: Results, _ plan: KpiPlan, _ confidence: ConfidenceLevel) {
            self.results = results
            self.confidence = confidence
            index = RowIndex(plan, measures: HandlerSizing.measures + ["replies", "orders_dispatched"])
            period = plan.periods.firstIndex { $0.kind == .all }!
        }

        func estimate(_ measure: String, _ unit: Unit) -> Estimate? {
            let scope = unit.index == nil ? index.scope(.all, "all") : index.scope(.organisation, unit.name)
            return scope.flatMap { index.row(measure, scope: $0, period: period) }.flatMap {
                results.estimate(row: $0, confidence: confidence)
            }
        }
    }
}

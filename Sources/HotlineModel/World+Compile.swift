import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

extension World {
    /// Turns a scenario without problems into tables.
    ///
    /// - Throws: `CalendarError` when the period leaves the known years of the calendar.
    /// - Precondition: `scenario.problems()` is empty; names that cannot be resolved trap here.
    public init(compiling scenario: Scenario) throws {
        let samplers = SamplerStore()
        self.samplers = samplers
        let period = scenario.period
        start = period.start
        from = period.from
        to = period.to
        seed = scenario.seed
        slot = scenario.slot.milliseconds
        within = scenario.targets.serviceLevel.within.milliseconds
        trunks = scenario.frontOffice.trunks ?? .max
        busyness = (scenario.demand.busyness.sd, scenario.demand.busyness.autocorrelation)
        let redials = scenario.demand.redials
        self.redials = RedialTable(
            afterAbandoning: redials.afterAbandoning, afterBusy: redials.afterBusy,
            delay: try redials.delay.map { try samplers.compile($0) },
            atMost: redials.atMost ?? .max)

        let calendar = try scenario.calendar.make()
        let lastDay = (period.to - SimSpan(milliseconds: 1)).date
        let facts = try (period.start.dayNumber...lastDay.dayNumber).map {
            try calendar.facts(of: CivilDate(dayNumber: $0))
        }
        days = facts.map { Day(date: $0.date, kind: $0.kind == .workday ? 0 : $0.kind == .weekend ? 1 : 2) }

        let slots =
            [scenario.slot] + scenario.demand.lines.map(\.profile.slot) + scenario.frontOffice.groups.map(\.seats.slot)
        let tick = slots.map(\.milliseconds).min()!
        self.tick = tick

        categories = scenario.categories
        let queueing = QueuePlan(categories: categories, frontOffice: scenario.frontOffice)
        queues = queueing.queues
        selection = scenario.frontOffice.selection
        aging = scenario.frontOffice.aging?.milliseconds ?? 0

        var types: [TypeTable] = []
        var lines: [LineTable] = []
        for (index, line) in scenario.demand.lines.enumerated() {
            let factors = try DayFactors(of: line, in: scenario, facts: facts, calendar: calendar)
            let names = line.categories
            lines.append(
                LineTable(
                    number: line.number, channel: line.channel.rawValue, firstType: types.count,
                    cumulativeShares: World.cumulate(line.mix.map(\.share)),
                    volumeOfDay: factors.volumes, profileOfDay: factors.columns,
                    profiles: line.profile.columns.map { World.refine($0.values, from: line.profile.slot, to: tick) },
                    trace: line.trace.map {
                        World.compile($0, firstType: types.count, from: period.start, to: period.to)
                    },
                    patience: try (line.patience ?? scenario.frontOffice.patience).law.map { try samplers.compile($0) })
            )
            for name in names {
                let category = categories.firstIndex(of: name)!
                let handling = scenario.frontOffice.calls.first { $0.category == name }
                types.append(
                    TypeTable(
                        line: index, category: category, queue: queueing.queueOfCategory[category],
                        talk: try samplers.compile((handling?.talk ?? scenario.frontOffice.talk)!),
                        wrapUp: try (handling?.wrapUp ?? scenario.frontOffice.wrapUp).law.map {
                            try samplers.compile($0)
                        }))
            }
        }
        self.types = types
        self.lines = lines
        groups = scenario.frontOffice.groups.enumerated().map { index, group in
            GroupTable(
                name: group.name, headsOfDay: facts.map { group.seats.column(for: $0) ?? -1 },
                heads: group.seats.columns.map { World.repeated($0.values, Int(group.seats.slot.milliseconds / tick)) },
                queues: queueing.services(of: index),
                talkFactors: queueing.categories.map { group.skill($0)?.talkFactor ?? 1 })
        }
    }

    /// Upper ends of the shares, the last exactly 1.
    static func cumulate(_ shares: [Double]) -> [Double] {
        let total = shares.reduce(0, +)
        var sum = 0.0
        var ends = shares.map { share -> Double in
            sum += share
            return sum / total
        }
        ends[ends.count - 1] = 1
        return ends
    }

    /// Spreads slot weights over ticks, scaled to add up to 1.
    static func refine(_ weights: [Double], from slot: SimSpan, to tick: Int64) -> [Double] {
        let ticks = Int(slot.milliseconds / tick)
        let total = weights.reduce(0, +) * Double(ticks)
        return repeated(weights, ticks).map { $0 / total }
    }

    static func repeated<T>(_ values: [T], _ times: Int) -> [T] {
        values.flatMap { Array(repeating: $0, count: times) }
    }

    /// The part of a trace that falls into the simulated stretch.
    static func compile(_ trace: Trace, firstType: Int, from: SimTime, to: SimTime) -> [TraceContact] {
        trace.contacts.filter { $0.at >= from && $0.at < to }.map {
            TraceContact(
                at: $0.at, type: firstType + $0.category, talk: $0.talk?.milliseconds ?? -1,
                patience: $0.patience?.milliseconds ?? -1)
        }
    }
}

/// Which categories share a queue: those that the same groups take, in the same order, after the same waits, with the same
/// priorities.
private struct QueuePlan {
    let categories: [String]
    private(set) var queues: [World.QueueTable] = []
    private(set) var queueOfCategory: [Int] = []

    init(categories: [String], frontOffice: FrontOffice) {
        self.categories = categories
        for category in categories {
            let table = World.QueueTable(
                steps: frontOffice.steps(of: category).map { step in
                    let group = frontOffice.groups.firstIndex { $0.name == step.group }!
                    let skill = frontOffice.groups[group].skill(category)!
                    return .init(group: group, after: step.after.milliseconds, priority: skill.priority)
                })
            if let known = queues.firstIndex(of: table) {
                queueOfCategory.append(known)
            } else {
                queueOfCategory.append(queues.count)
                queues.append(table)
            }
        }
    }

    /// The queues a group serves, by priority.
    func services(of group: Int) -> [World.GroupTable.Service] {
        queues.enumerated().flatMap { index, queue in
            queue.steps.filter { $0.group == group }.map {
                World.GroupTable.Service(queue: index, priority: $0.priority, after: $0.after)
            }
        }.sorted { ($0.priority, $0.queue) < ($1.priority, $1.queue) }
    }
}

/// A line's expected volume and profile column by day.
private struct DayFactors {
    let volumes: [Double]
    let columns: [Int]

    init(of line: Line, in scenario: Scenario, facts: [DayFacts], calendar: WorkingDayCalendar) throws {
        let demand = scenario.demand
        let firstYear = scenario.period.from.date.year
        guard let volume = line.volume else {
            volumes = facts.map { _ in 0 }
            columns = facts.map { _ in 0 }
            return
        }
        let yearSum = volume.per == .year ? try demand.factorsOfYear(firstYear, in: calendar) : 1
        let base = volume.perDay(factorsOfYear: yearSum)
        volumes = facts.map { base * demand.factor(on: $0, firstYear: firstYear) }
        columns = facts.map { line.profile.column(for: $0)! }
    }
}

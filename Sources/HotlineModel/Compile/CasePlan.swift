import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

/// Undertaking units, who of them gets which orders, and under which limits.
struct CasePlan {
    private(set) var organisations: [World.OrganisationTable] = []
    private(set) var cases: [World.CaseTable] = []
    /// By category × territory.
    private(set) var choices: [[World.CaseChoice]] = []
    /// By row × variant.
    private(set) var limits: [LimitRule] = []
    /// Rules of the limits, one after the other.
    private(set) var points: [DeadlineRule] = []
    /// Variant of the limit by line; 0 for the category's.
    private(set) var variantOfLine: [Int] = []
    private(set) var laneCount = 0
    /// Row of each organisation × category; −1 for none.
    private(set) var rows: [Int]

    private let scenario: Scenario
    private let samplers: SamplerStore
    private let calendar: WorkingDayCalendar
    private let categories: [String]

    init(_ scenario: Scenario, calendar: WorkingDayCalendar, _ samplers: SamplerStore) throws {
        self.scenario = scenario
        self.samplers = samplers
        self.calendar = calendar
        categories = scenario.categories
        var index: [String: Int] = [:]
        for (unit, organisation) in scenario.organisations.enumerated() { index[organisation.name] = unit }
        let parents = scenario.organisations.map { unit in unit.under.map { index[$0]! } ?? -1 }
        self.parents = parents
        var below = Array(repeating: [Int](), count: parents.count)
        for (unit, parent) in parents.enumerated() where parent >= 0 { below[parent].append(unit) }
        self.below = below
        rows = Array(repeating: -1, count: scenario.organisations.count * categories.count)
        let lines = scenario.demand.lines.map(\.number)
        variantOfLine = lines.map { number in
            1 + (scenario.rules.limitsOfLines.firstIndex { $0.category == number } ?? -1)
        }
        addRows()
        try addOrganisations()
        try addLimits()
        addChoices()
    }

    private var variants: Int { 1 + scenario.rules.limitsOfLines.count }
    private var units: [Organisation] { scenario.organisations }

    /// The territories; a nameless one that is everywhere if none are stated.
    private var territories: [String?] {
        scenario.demand.territories.isEmpty ? [nil] : scenario.demand.territories.map(\.territory)
    }

    /// The unit above each, −1 for none, and those below.
    private let parents: [Int]
    private let below: [[Int]]

    /// Rows for every unit and category whose orders can be assigned to it.
    private mutating func addRows() {
        let routed = Set(scenario.routedCategories)
        for (category, name) in categories.enumerated() where routed.contains(name) {
            let isShared = scenario.rules.coHandling.map { $0.share(of: name) > 0 } ?? false
            for unit in units.indices where units[unit].handlers != nil {
                let helps = isShared && scenario.rules.coHandling!.with.contains(units[unit].name)
                let keeps = territories.contains { shareKept(by: unit, of: name, in: $0) > 0 }
                if helps || keeps { rows[unit * categories.count + category] = 0 }
            }
        }
        // Rows of one unit are neighbours.
        var count = 0
        for cell in rows.indices where rows[cell] == 0 {
            rows[cell] = count
            count += 1
        }
    }

    private mutating func addOrganisations() throws {
        for (index, unit) in units.enumerated() {
            let lanes = addLanes(of: index, unit.discipline)
            let handlers: Int =
                switch unit.handlers {
                case nil: 0
                case .unlimited: .max
                case .count(let count): count
                }
            organisations.append(
                World.OrganisationTable(
                    name: unit.name, level: unit.level, parent: parents[index], handlers: handlers,
                    clock: try WorkingClock(calendar: calendar, hours: try unit.workingHours()),
                    effort: try unit.effort.map { try samplers.compile($0) } ?? .never,
                    external: try DelayRule(unit.externalDelay, samplers),
                    reachedAfter: try DelayRule(unit.reachedAfter, samplers),
                    signing: try unit.signing.map { try samplers.compile($0) },
                    forwarding: try unit.forwarding.map { try samplers.compile($0) }, discipline: unit.discipline,
                    lanes: lanes))
        }
        let desk = scenario.rules.dispatch
        guard let staff = desk.staff else { return }
        organisations.append(
            World.OrganisationTable(
                name: "", level: "", parent: -1, handlers: staff,
                clock: try WorkingClock(calendar: calendar, hours: try desk.hours.workingHours()),
                effort: try samplers.compile(desk.effort!), external: DelayRule(), reachedAfter: DelayRule(),
                signing: nil, forwarding: nil, discipline: .firstCome,
                lanes: Rows(first: laneCount, end: laneCount + World.firstLane + 1)))
        laneCount += World.firstLane + 1
    }

    /// Lanes: emergent orders, urgent work, raised orders, then one in order of coming, one a priority, or one a limit.
    private mutating func addLanes(of unit: Int, _ discipline: Organisation.Discipline) -> Rows {
        let first = laneCount
        var next = first + World.firstLane
        for category in categories.indices where rows[unit * categories.count + category] >= 0 {
            let lane = discipline == .earliestDeadline ? next : first + World.firstLane
            cases.append(World.CaseTable(organisation: unit, category: category, lane: lane))
            next += variants
        }
        switch discipline {
        case .firstCome: laneCount = first + World.firstLane + 1
        case .priority: laneCount = first + World.firstLane + World.priorities
        case .earliestDeadline: laneCount = next
        }
        return Rows(first: first, end: laneCount)
    }

    private mutating func addLimits() throws {
        let rules = scenario.rules
        let usual = rules.returns?.within.rule ?? .wallClock(.zero)
        for row in cases {
            let hours = try units[row.organisation].workingHours()
            let own = rules.limits.first { $0.category == categories[row.category] }!
            for limit in [own] + rules.limitsOfLines {
                let sign = limit.sign ?? rules.signing?.within
                let target = try limit.target.map { try limit.rule($0, hours: hours) }
                limits.append(
                    LimitRule(
                        starts: limit.starts, isEmergent: limit.isEmergent,
                        returnWithin: limit.returnWithin?.rule ?? usual, hasSign: sign != nil,
                        sign: sign?.rule ?? .wallClock(.zero), hasTarget: target != nil,
                        target: target ?? .wallClock(.zero), points: points.count,
                        cards: (limit.warning == nil ? 0 : PointKind.warning.bit)
                            | (limit.yellow == nil ? 0 : PointKind.yellow.bit)
                            | (limit.red == nil ? 0 : PointKind.red.bit),
                        priority: limit.priority))
                for extensions in 0...(rules.extensions?.times ?? 0) {
                    for length in [limit.handle, limit.warning, limit.yellow, limit.red] {
                        let extended = (length ?? limit.handle).extended(
                            by: rules.extensions, of: limit.handle, times: extensions)
                        points.append(try limit.rule(extended, hours: hours))
                    }
                }
            }
        }
    }

    /// For each category and territory the rows its orders go to.
    private mutating func addChoices() {
        for (category, name) in categories.enumerated() {
            let rows = cases.indices.filter { cases[$0].category == category }
            for territory in territories {
                var list: [World.CaseChoice] = []
                var sum = 0.0
                for row in rows {
                    let share = shareKept(by: cases[row].organisation, of: name, in: territory)
                    guard share > 0 else { continue }
                    sum += share
                    list.append(World.CaseChoice(row: row, upTo: sum))
                }
                choices.append(list)
            }
        }
    }

    /// The share of a territory's orders that a unit handles itself.
    private func shareKept(by unit: Int, of category: String, in territory: String?) -> Double {
        func isFor(_ unit: Int) -> Bool {
            units[unit].territories.isEmpty || territory.map { units[unit].territories.contains($0) } ?? true
        }
        func reaching(_ unit: Int) -> Double {
            guard isFor(unit) else { return 0 }
            let above = parents[unit]
            return units[unit].share(of: category) * (above < 0 ? 1 : reaching(above))
        }
        let passedOn = below[unit].reduce(0) { $0 + (isFor($1) ? units[$1].share(of: category) : 0) }
        let kept = max(0, 1 - passedOn)
        return units[unit].handlers == nil || kept < 1e-9 ? 0 : reaching(unit) * kept
    }
}

extension World {
    /// The lanes of a unit before those of its discipline: emergent orders, answers and accounts that are asked of it, raised orders.
    static let workLane = 1
    static let raisedLane = 2
    static let firstLane = 3
    /// Priorities a limit may have.
    static let priorities = 9
}

extension DelayRule {
    init(_ delay: CaseDelay?, _ samplers: SamplerStore) throws {
        guard let delay else { return }
        exists = true
        law = try samplers.compile(delay.law)
        onWorkingDays = delay.onWorkingDays
    }
}

extension LimitLength {
    /// The length after so many extensions of a limit.
    func extended(by rules: ExtensionRules?, of limit: LimitLength, times: Int) -> LimitLength {
        guard let rules, times > 0 else { return self }
        let more: LimitLength
        switch rules.by {
        case .times(let factor): more = limit.multiplied(by: factor * times)
        case .length(let length): more = length.multiplied(by: times)
        }
        switch (self, more) {
        case (.workingDays(let a), .workingDays(let b)): return .workingDays(a + b)
        case (.clock(let a), .clock(let b)): return .clock(a + b)
        default: preconditionFailure("working days and hours cannot be added")
        }
    }

    private func multiplied(by factor: Int) -> LimitLength {
        switch self {
        case .workingDays(let n): .workingDays(n * factor)
        case .clock(let span): .clock(factor * span)
        }
    }
}

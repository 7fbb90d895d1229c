import Distributions
import Scenarios
import WorkingCalendar

/// Undertaking units and who of them gets which orders under which rule.
struct CasePlan {
    private(set) var organisations: [World.OrganisationTable] = []
    private(set) var cases: [World.CaseTable] = []
    private(set) var casesOfCategory: [[World.CaseChoice]]

    init(_ scenario: Scenario, calendar: WorkingDayCalendar, _ samplers: SamplerStore) throws {
        casesOfCategory = scenario.categories.map { _ in [] }
        for unit in scenario.organisations {
            let hours = try unit.workingHours()
            organisations.append(
                World.OrganisationTable(
                    name: unit.name, handlers: unit.handlers, clock: try WorkingClock(calendar: calendar, hours: hours),
                    effort: try samplers.compile(unit.effort!), byDeadline: unit.discipline == .earliestDeadline))
            for (category, name) in scenario.categories.enumerated() where unit.share(of: name) > 0 {
                let limit = scenario.rules.limits.first { $0.category == name }!
                let before = casesOfCategory[category].last?.upTo ?? 0
                casesOfCategory[category].append(
                    World.CaseChoice(row: cases.count, upTo: before + unit.share(of: name)))
                cases.append(
                    World.CaseTable(
                        organisation: organisations.count - 1, category: category, rule: try limit.rule(hours: hours)))
            }
        }
    }
}

extension World {
    /// An undertaking unit.
    public struct OrganisationTable: Sendable {
        /// The unit's name.
        public let name: String
        /// Orders it handles at once.
        public let handlers: Int
        /// Its working time.
        public let clock: WorkingClock
        /// Seconds of working time an order takes.
        let effort: Sampler
        /// Whether the order due first is next.
        let byDeadline: Bool
    }

    /// Orders of a category at an organisation.
    public struct CaseTable: Sendable {
        /// Index of the organisation.
        public let organisation: Int
        /// Index of the category.
        public let category: Int
        /// When they are due.
        public let rule: DeadlineRule
    }

    /// One of the organisations a category's orders go to.
    struct CaseChoice: BitwiseCopyable, Sendable {
        /// Row of `cases`.
        let row: Int
        /// Upper end of its share, on 0…1.
        let upTo: Double
    }
}

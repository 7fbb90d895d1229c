import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Orders by hand: calls of a minute that all become orders, units that open from 09:00 to 12:00 and from 14:00 to 18:00, constant laws, the
/// calendar of mainland China; and the life of an order as short lines.
///
/// February 2024: Thursday the 8th and Friday the 9th are worked, the 10th to the 17th are the Spring Festival, Sunday the 18th is worked.
enum CaseTimetable {
    static let office: [Organisation.Opening] = [
        .init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18)),
    ]

    /// A unit with one handler, five hours an order.
    static func unit(_ name: String, _ share: Double = 1, hours: Double = 5, category: String = "call") -> Organisation
    {
        var unit = Organisation()
        unit.name = name
        unit.topics = share > 0 ? [CategoryShare(category: category, share: share)] : []
        unit.handlers = 1
        unit.hours = office
        unit.effort = .constant(hours * 3600)
        return unit
    }

    static func limit(_ handle: LimitLength, category: String = "call") -> HandlingLimit {
        var limit = HandlingLimit()
        (limit.category, limit.handle) = (category, handle)
        return limit
    }

    /// Calls that end at the times given and become orders, one unit, one working day from the next one on.
    static func scenario(
        _ ends: [String], categories: [String] = ["call"], days: Int = 40, units: [Organisation]? = nil,
        limit: LimitLength = .workingDays(1)
    ) -> Scenario {
        let calls = ends.enumerated().map { index, end in
            Trace.Contact(
                at: SimTime(end)! - .minutes(1), category: index % categories.count, talk: .minutes(1), patience: nil)
        }
        var scenario = Timetable.scenario(
            [Timetable.line("12345", categories: categories, calls)], [Timetable.group("seats", [(0, 9)])],
            from: String(ends[0].prefix(10)), days: days)
        scenario.frontOffice.calls = categories.map { name in
            var handling = CallHandling()
            (handling.category, handling.directAnswer) = (name, 0)
            return handling
        }
        scenario.organisations = units ?? [unit("bureau")]
        scenario.rules.limits = categories.map { self.limit(limit, category: $0) }
        return scenario
    }

    /// What happened to an order, in lines such as `02-09 14:50 replied`, and what the whole run counted.
    static func run(_ scenario: Scenario, order: UInt32 = 1) throws -> (life: [String], all: CaseTally, ledger: Ledger)
    {
        let errors = scenario.problems(measures: []).filter { $0.severity == .error }
        #expect(errors.isEmpty)
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0, watching: order)
        let finished = simulation.run()
        let ledger = try #require(finished)
        let entries = simulation.caseLog.entries
        let all = ledger.casesByDay.reduce(into: CaseTally()) { $0 += $1 }
        #expect(all.registered >= all.closed && all.dispatches >= all.dispatched)
        return (entries.map { line($0, world) }, all, ledger)
    }

    /// The same, without the steps that say nothing new when an order goes straight to its unit.
    static func life(_ scenario: Scenario, order: UInt32 = 1, _ left: Set<CaseStep> = []) throws -> [String] {
        let names = left.map { "\($0)" }
        return try run(scenario, order: order).life.filter { line in
            !names.contains { line.contains(" \($0)") }
        }
    }

    private static func line(_ entry: CaseLog.Entry, _ world: World) -> String {
        let seconds = entry.time.timeOfDay.milliseconds / 1000 % 60
        let clock = entry.time.timeOfDay.clockMinutes + (seconds == 0 ? "" : ":\(seconds)")
        var text = "\(entry.time.date.description.dropFirst(5)) \(clock) \(entry.step)"
        switch entry.step {
        case .dispatched: text += " to \(world.organisations[world.cases[entry.detail].organisation].name)"
        case .forwarded, .passing, .reached: text += " \(world.organisations[entry.detail].name)"
        case .answered, .joined, .disputeMoved: text += " \(entry.detail)"
        case .supervised: text += " \(SupervisionRules.Trigger.allCases[entry.detail].rawValue)"
        default: break
        }
        return text
    }

    /// Steps every order takes that is dispatched at once to a unit that signs at once.
    static let plain: Set<CaseStep> = [.registered, .dispatched, .reached, .signed, .accepted, .begun]
}

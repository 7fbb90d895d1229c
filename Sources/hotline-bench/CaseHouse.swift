import Distributions
import HotlineModel
import Scenarios
import SimulationTime

/// A city's case process under a full rule set: thirty units in a tree, five categories, everything that can happen to an order.
///
/// Orders come from another platform, so that no seat is in the measure.
enum CaseHouse {
    static let categories = ["consultation", "help", "complaint", "report", "emergency"]
    static let units = 30

    /// The house, compiled; its dates and values are written out here and valid.
    /// - Parameters:
    ///   - ordersADay: on a working day and any other.
    ///   - isFull: with returns, disputes, extensions, cards, supervision, revisits and redos; else only units and limits.
    static func world(days: Int, ordersADay: Int, isFull: Bool) -> World {
        try! World(compiling: scenario(days: days, ordersADay: ordersADay, isFull: isFull))
    }

    private static func scenario(days: Int, ordersADay: Int, isFull: Bool) -> Scenario {
        var scenario = Scenario()
        scenario.name = "case-house"
        scenario.period.from = SimTime("2019-01-01")!
        scenario.period.to = scenario.period.from + .days(days)
        scenario.calendar = .plain
        var line = Line()
        (line.number, line.volume) = ("12345", Volume(count: 1, per: .day))
        line.mix = [.init(category: "none", share: 1)]
        scenario.demand.lines = [line]
        var inflow = Inflow()
        (inflow.name, inflow.volume) = ("platform", Volume(count: Double(ordersADay), per: .day))
        inflow.mix = zip(categories, [0.3, 0.35, 0.2, 0.14, 0.01]).map { .init(category: $0, share: $1) }
        scenario.demand.inflows = [inflow]
        scenario.frontOffice.talk = .constant(0)
        var group = SeatGroup()
        (group.name, group.seats) = ("seats", .constant(1))
        scenario.frontOffice.groups = [group]
        scenario.organisations = (0..<units).map { unit($0, ordersADay) }
        scenario.rules.limits = zip(categories, [2, 3, 10, 10, 1]).map { name, days in
            var limit = HandlingLimit()
            (limit.category, limit.handle) = (name, .workingDays(days))
            if isFull {
                (limit.warning, limit.yellow, limit.red) = (
                    .workingDays(days), .workingDays(days + 1), .workingDays(days + 2)
                )
            }
            return limit
        }
        if isFull { fill(&scenario) }
        return scenario
    }

    /// Ten bureaux, ten counties, ten towns below them. An order takes half an hour; handlers are busy four fifths of their hours.
    private static func unit(_ number: Int, _ ordersADay: Int) -> Organisation {
        var unit = Organisation()
        unit.name = "unit \(number)"
        unit.topics = categories.map { CategoryShare(category: $0, share: number < 20 ? 0.05 : 0.5) }
        if number >= 20 { unit.under = "unit \(number - 10)" }
        let share = number < 10 ? 0.05 : 0.025
        // Seven days bring what is worked in five of seven hours.
        let hours = Double(ordersADay) * share * 0.5 * 7 / 5
        unit.handlers = .count(max(1, Int((hours / 7 / 0.8).rounded(.up))))
        unit.hours = [.init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18))]
        unit.effort = .exponential(mean: 1800)
        unit.discipline = number % 2 == 0 ? .firstCome : .earliestDeadline
        return unit
    }

    private static func fill(_ scenario: inout Scenario) {
        for index in scenario.organisations.indices {
            scenario.organisations[index].signing = .exponential(mean: 1800)
            scenario.organisations[index].externalDelay = CaseDelay(.exponential(mean: 43_200), onWorkingDays: true)
        }
        var rules = scenario.rules
        rules.dispatch.wrong = 0.08
        rules.dispatch.within = .clock(.hours(24))
        rules.returns = ReturnRules()
        rules.returns?.askedAfter = .exponential(mean: 3600)
        var more = ExtensionRules()
        more.decision = CaseDelay(.constant(3600))
        rules.extensions = more
        var supervision = SupervisionRules()
        (supervision.on, supervision.effort) = ([.init(.redCard, share: 1)], .constant(900))
        rules.supervision = supervision
        var way = RevisitRules.Way()
        (way.answered, way.answerAfter) = (0.3, .exponential(mean: 7200))
        (way.waits, way.noAnswer) = (.hours(24), .satisfied)
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([way], .init([0.4, 0.3, 0.1, 0.15, 0.05]))
        rules.revisit = revisit
        rules.redo = RedoRules()
        scenario.rules = rules
    }
}

import Distributions
import Scenarios
import SimulationTime

extension RandomScenario {
    /// A house that has, besides what every random house has, each part of the front office with a chance of its own.
    mutating func fullScenario(warmUp: Bool = false) throws -> Scenario {
        var scenario = try scenario(warmUp: warmUp)
        try addDoor(to: &scenario)
        for line in scenario.demand.lines.indices {
            if chance(30) { scenario.demand.lines[line].rank = number(0...4) }
            if chance(30) { scenario.demand.lines[line].answerWithin = .seconds(number(0...600)) }
            if scenario.demand.lines[line].channel.isPhone {
                if chance(20) { scenario.demand.lines[line].trunks = number(1...6) }
                if chance(20) { scenario.demand.lines[line].ivr = chance(50) ? Menu.none : .law(try law(mean: 20)) }
            }
        }
        if chance(40) {
            scenario.demand.repeats.share = Double(number(1...8)) / 10
            scenario.demand.repeats.delay = try law(mean: Double(number(60...20_000)))
        }
        addSelection(to: &scenario)
        for group in scenario.frontOffice.groups.indices { try addRules(to: &scenario.frontOffice.groups[group]) }
        for category in scenario.categories where chance(60) { try addOutcomes(of: category, to: &scenario) }
        if chance(40) { scenario.frontOffice.special = [try special(.nuisance, in: scenario)] }
        for (trigger, chances) in [(DeskTask.Trigger.orders, 60), (.answered, 40), (.missed, 50)] where chance(chances)
        {
            scenario.frontOffice.tasks.append(try task(trigger.rawValue, after: trigger, in: scenario))
        }
        if chance(30) { scenario.frontOffice.tasks.append(try task("own", after: nil, in: scenario)) }
        return scenario
    }

    private mutating func addDoor(to scenario: inout Scenario) throws {
        if chance(40) { scenario.frontOffice.ivr = try law(mean: Double(number(1...60))) }
        if chance(40) {
            var agent = AIAgent()
            agent.time = try law(mean: Double(number(1...90)))
            agent.containment = Double(number(0...8)) / 10
            agent.wrong = Double(number(0...10)) / 10
            agent.returnAfter = try law(mean: Double(number(1...3000)))
            scenario.frontOffice.ai = agent
        }
        guard chance(50) else { return }
        var told = AnnouncedWait()
        told.estimate = pick(AnnouncedWait.Estimate.allCases)
        told.balking = Double(number(0...10)) / 10
        if chance(60) {
            var offer = CallBackOffer()
            offer.above = .seconds(number(0...120))
            offer.accepted = Double(number(1...10)) / 10
            offer.dial = try law(mean: Double(number(1...40)))
            offer.reached = Double(number(0...10)) / 10
            told.callBack = offer
        }
        scenario.frontOffice.announcedWait = told
    }

    private mutating func addSelection(to scenario: inout Scenario) {
        scenario.frontOffice.selection = pick(Selection.allCases)
        if chance(20) { scenario.frontOffice.aging = .seconds(number(1...120)) }
        for category in scenario.categories where chance(40) {
            let groups = scenario.frontOffice.groups.filter { $0.skill(category) != nil }.map(\.name)
            let steps = groups.shuffled(using: &numbers).map { name in
                Route.Step(group: name, after: chance(50) ? .zero : .seconds(number(0...200)))
            }
            scenario.frontOffice.routing.append(Route(category: category, steps: steps))
        }
    }

    private mutating func addRules(to group: inout SeatGroup) throws {
        if chance(30) {
            group.shrinkage = Double(number(1...6)) / 10
            group.shift = .hours(number(1...12))
        }
        if chance(50) { group.atShiftEnd = pick(ShiftEnd.allCases) }
        if group.atShiftEnd == .finish && chance(40) { group.chats = number(2...4) }
        if chance(30) { group.reserve = number(0...2) }
        for _ in 0..<number(0...3) where chance(60) {
            let from = number(0...94)
            let to = number(from + 1...min(96, from + 6))
            group.breaks.append(
                Break(
                    heads: number(1...3), days: pick([.all, .workday, .weekend]), from: .minutes(15 * from),
                    to: .minutes(15 * to)))
        }
        if chance(20) {
            var rota = Rota()
            (rota.from, rota.cycle, rota.days) = (CivilDate("2024-02-03")!, 3, [1, 2])
            group.rota = rota
        }
        if chance(20) {
            var ramp = RampUp()
            ramp.since = CivilDate("2024-02-01")!
            ramp.points = [.init(after: .zero, factor: 2), .init(after: .days(40), factor: 0.5)]
            group.rampUp = ramp
        }
    }

    private mutating func special(_ kind: SpecialCalls.Kind, in scenario: Scenario) throws -> SpecialCalls {
        var calls = SpecialCalls(kind: kind)
        calls.share = Double(number(1...4)) / 10
        if chance(50) { calls.talk = try law(mean: Double(number(5...100))) }
        if chance(50) { calls.wrapUp = .some(.none) }
        if kind == .emergency && chance(70) { calls.to = pick(scenario.frontOffice.groups).name }
        return calls
    }

    private mutating func addOutcomes(of category: String, to scenario: inout Scenario) throws {
        var handling = CallHandling()
        if let known = scenario.frontOffice.calls.firstIndex(where: { $0.category == category }) {
            handling = scenario.frontOffice.calls.remove(at: known)
        }
        handling.category = category
        if chance(60) { handling.directAnswer = Double(number(0...6)) / 10 }
        handling.consent = Double(number(5...10)) / 10
        if chance(50) { handling.orderWrapUp = .law(try law(mean: Double(number(1...200)))) }
        for way in HandOver.Way.allCases where chance(40) {
            var hand = HandOver()
            hand.way = way
            hand.to = pick(scenario.frontOffice.groups).name
            hand.share = 0.1
            hand.talk = try law(mean: Double(number(1...300)))
            if way == .warmTransfer { hand.introduction = try law(mean: Double(number(1...60))) }
            if way == .consult { hand.then = try law(mean: Double(number(1...60))) }
            if chance(50) { hand.wrapUp = .law(try law(mean: Double(number(1...60)))) }
            if chance(60) { hand.patience = .law(try law(mean: Double(number(1...300)))) }
            hand.priority = number(1...5)
            hand.settled = Double(number(0...10)) / 10
            handling.handOvers.append(hand)
        }
        if chance(40) { handling.special.append(try special(.emergency, in: scenario)) }
        if chance(20) { handling.special.append(try special(.notAccepted, in: scenario)) }
        scenario.frontOffice.calls.append(handling)
    }

    private mutating func task(
        _ name: String, after trigger: DeskTask.Trigger?, in scenario: Scenario
    ) throws -> DeskTask {
        var task = DeskTask()
        task.name = "task \(name)"
        task.after = trigger
        if trigger == nil { task.volume = Volume(count: Double(number(1...200)), per: .day) }
        if trigger != nil {
            task.share = Double(number(1...10)) / 10
            if chance(60) { task.delay = try law(mean: Double(number(1...4000))) }
        }
        task.effort = try law(mean: Double(number(1...400)))
        task.groups = scenario.frontOffice.groups.map {
            Route.Step(group: $0.name, after: chance(70) ? .zero : .seconds(number(1...600)))
        }
        task.priority = number(1...9)
        if trigger == .missed { task.reached = Double(number(0...10)) / 10 }
        return task
    }
}

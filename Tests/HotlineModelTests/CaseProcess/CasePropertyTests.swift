import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// What holds of orders whatever the rules are: 120 random rule sets with everything in them.
@Suite struct CasePropertyTests {
    /// One handler, all orders present, lateness in working time: the earliest deadline first is never worse than first come on the largest
    /// lateness (Jackson 1955).
    @Test(arguments: 0..<40)
    func theEarliestDeadlineFirstMinimisesTheLargestLateness(seed: Int) throws {
        var numbers = TestNumbers(state: UInt64(seed) &+ 11)
        let categories = ["a", "b", "c", "d"]
        let ends = (0..<12).map { "2024-02-08T07:\(10 + $0)" }
        func lateness(_ discipline: Organisation.Discipline) throws -> Double {
            var house = CaseTimetable.scenario(ends, categories: categories, days: 90)
            house.organisations[0].topics = categories.map { CategoryShare(category: $0, share: 1) }
            house.organisations[0].discipline = discipline
            house.organisations[0].effort = .uniform(min: 600, max: 6 * 3600)
            var numbers = TestNumbers(state: UInt64(seed) &+ 11)
            house.rules.limits = categories.map {
                CaseTimetable.limit(.workingDays(Int.random(in: 1...8, using: &numbers)), category: $0)
            }
            var worst = -Double.infinity
            for order in 1...12 {
                let world = try World(compiling: house)
                var simulation = Simulation(world, replication: seed, watching: UInt32(order))
                let finished = simulation.run()
                #expect(finished != nil)
                let entries = simulation.caseLog.entries
                let replied = try #require(entries.last { $0.step == .replied })
                let due = try #require(replied.due)
                let late = try world.organisations[0].clock.workingTime(from: due, to: replied.time)
                worst = max(worst, late.seconds)
            }
            return worst
        }
        _ = numbers.next()
        let first = try lateness(.firstCome)
        let earliest = try lateness(.earliestDeadline)
        #expect(earliest <= first)
    }

    /// Orders are conserved; what is a part is no more than the whole; no clock runs at the desk, in a dispute or after the reply; states
    /// follow one another as written; an extension never shortens a limit.
    @Test(arguments: 0..<120)
    func ordersAreConservedAndClocksStandStill(seed: Int) throws {
        let house = RandomRules.scenario(seed: seed)
        let problems = house.problems(measures: []).filter { $0.severity == .error }
        #expect(problems.isEmpty)
        guard problems.isEmpty else { return }
        let world = try World(compiling: house)
        let watched = UInt32(1 + seed % 60)
        var simulation = Simulation(world, replication: 0, watching: watched)
        let finished = simulation.run()
        let ledger = try #require(finished)
        let all = ledger.casesByDay.reduce(into: CaseTally()) { $0 += $1 }
        let bySegment = ledger.cases.reduce(into: CaseTally()) { $0 += $1 }
        #expect(all == bySegment)
        let open = all.registered - all.closed
        #expect(open + reopened(&simulation) == all.open)
        let last = try #require(ledger.openByDay.last)
        #expect(OpenTally.places.reduce(0) { $0 + $1.count(last) } == all.open && last.overdue == all.overdue)
        #expect(
            all.dispatched <= all.registered
                && all.dispatches == all.dispatched + all.returnsGranted - waiting(&simulation))
        #expect(all.signed <= all.dispatches && all.returnsGranted <= all.returnsAsked)
        #expect(all.handled >= all.closed && all.redone <= all.handled)
        #expect(all.late <= all.handled && all.lateOriginally >= all.late && all.unexcused <= all.late)
        #expect(all.extensionsGranted <= all.extensionsAsked && all.supervisionAnswered <= all.supervised)
        #expect(
            all.satisfied <= all.rated && all.rated <= all.answers && all.answers + all.satisfiedByDefault <= all.asked)
        #expect(
            all.targetMissed <= all.targeted && all.overdue <= all.open && all.escalated <= all.dispatches + all.redone)
        check(simulation.caseLog.entries)
    }

    /// Orders that were closed with the reply and are done again.
    private func reopened(_ simulation: inout Simulation) -> Int32 {
        var count: Int32 = 0
        for index in 0..<simulation.orders.upperBound {
            let order = simulation.orders[index]
            if order.number != 0 && order.kind == .order && order.traits.contains(.counted) && order.started != .never {
                count += 1
            }
        }
        return count
    }

    /// Orders that were returned and wait at the desk, or in a dispute, for another dispatch.
    private func waiting(_ simulation: inout Simulation) -> Int32 {
        var count: Int32 = 0
        for index in 0..<simulation.orders.upperBound {
            let order = simulation.orders[index]
            let isBack = order.number != 0 && order.kind == .order && order.returns > 0
            if isBack && (order.state == .atDesk || order.state == .disputed) { count += 1 }
        }
        return count
    }

    private func check(_ entries: [CaseLog.Entry]) {
        var state: CaseState?
        var due: SimTime?
        var last = SimTime(milliseconds: .min)
        let clocked: Set<CaseStep> = [
            .warning, .yellowCard, .redCard, .overdue, .extensionAsked, .extensionGranted, .extensionRefused,
            .escalated,
        ]
        for entry in entries {
            #expect(entry.time >= last)
            last = entry.time
            if let state {
                #expect(entry.step.rule.from.contains(state), "\(entry.step) in \(state)")
                if clocked.contains(entry.step) { #expect(CaseState.handling.contains(state)) }
            }
            state = entry.step.rule.to ?? state
            if entry.step == .extensionGranted, let due, let now = entry.due { #expect(now >= due) }
            if state == .atDesk || state == .disputed || state == .asked || state == .audited {
                #expect(entry.due == nil, "\(entry.step)")
            }
            due = entry.due
        }
    }
}

/// Rule sets drawn at random, all of them valid.
enum RandomRules {
    static func scenario(seed: Int) -> Scenario {
        var numbers = TestNumbers(state: UInt64(seed) &* 0x9E37 &+ 5)
        func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &numbers) < share }
        func share() -> Double { [0, 0.1, 0.5, 1][Int.random(in: 0..<4, using: &numbers)] }
        func law(_ hours: Double) -> Law { chance(0.3) ? .constant(hours * 3600) : .exponential(mean: hours * 3600) }
        func delay(_ hours: Double) -> CaseDelay? {
            chance(0.6) ? CaseDelay(law(hours), onWorkingDays: chance(0.5)) : nil
        }
        let categories = ["call", "help", "fire"]
        var house = CaseTimetable.scenario(["2024-01-25T10:00"], categories: categories, days: 45)
        house.seed = UInt64(seed)
        var line = Line()
        (line.number, line.volume) = ("12345", Volume(count: 12, per: .day))
        line.mix = [
            .init(category: "call", share: 0.6), .init(category: "help", share: 0.3),
            .init(category: "fire", share: 0.1),
        ]
        house.demand.lines = [line]
        var inflow = Inflow()
        (inflow.name, inflow.volume, inflow.mix, inflow.delay) = (
            "platform", Volume(count: 4, per: .day), line.mix, delay(20)
        )
        house.demand.inflows = chance(0.5) ? [inflow] : []
        house.demand.repeats.share = chance(0.5) ? 0.4 : 0
        house.demand.repeats.delay = .exponential(mean: 86_400)

        var units: [Organisation] = []
        for (index, name) in ["bureau", "county", "town", "grid"].enumerated() {
            var unit = CaseTimetable.unit(name, hours: 2)
            unit.effort = law(2)
            unit.handlers = index == 1 ? nil : .count(Int.random(in: 2...6, using: &numbers))
            if index == 1 { unit.effort = nil }
            unit.topics = categories.map { CategoryShare(category: $0, share: 0.5) }
            if index == 2 { (unit.under, unit.topics) = ("county", categories.map { .init(category: $0, share: 1) }) }
            if index == 3 { (unit.under, unit.topics) = ("town", categories.map { .init(category: $0, share: 0.3) }) }
            unit.discipline = Organisation.Discipline.allCases[Int.random(in: 0..<3, using: &numbers)]
            unit.signing = chance(0.5) ? law(2) : nil
            unit.forwarding = (index == 1 || index == 2) && chance(0.5) ? law(1) : nil
            unit.reachedAfter = chance(0.3) ? delay(5) : nil
            unit.externalDelay = index != 1 && chance(0.5) ? delay(10) : nil
            if chance(0.3) { unit.hours = [] }
            units.append(unit)
        }
        house.organisations = units
        var rules = CaseRules()
        rules.limits = [
            CaseTimetable.limit(.workingDays(2), category: "call"),
            CaseTimetable.limit(.workingDays(3), category: "help"),
            CaseTimetable.limit(.clock(.hours(24)), category: "fire"),
        ]
        for index in 0..<3 {
            rules.limits[index].starts = HandlingLimit.Start.allCases[Int.random(in: 0..<4, using: &numbers)]
            let isClock = index == 2
            rules.limits[index].warning = isClock ? .clock(.hours(12)) : .workingDays(1)
            rules.limits[index].yellow = isClock ? .clock(.hours(24)) : .workingDays(2)
            rules.limits[index].red = isClock ? .clock(.hours(30)) : .workingDays(4)
            rules.limits[index].priority = 1 + index
        }
        rules.limits[1].target = .workingDays(2)
        rules.limits[2].isEmergent = chance(0.5)
        if chance(0.6) {
            (rules.dispatch.staff, rules.dispatch.effort) = (2, law(0.5))
            if chance(0.5) { rules.dispatch.hours = CaseTimetable.office }
        } else if chance(0.5) {
            var task = DeskTask()
            (task.name, task.after, task.effort, task.groups) = ("dispatch", .orders, law(0.1), [.init(group: "seats")])
            house.frontOffice.tasks.append(task)
            rules.dispatch.task = "dispatch"
        }
        (rules.dispatch.within, rules.dispatch.severalWithin) = (.workingDays(1), .clock(.days(2)))
        if chance(0.7) {
            var returns = ReturnRules()
            (returns.granted, returns.improper, returns.improperGranted) = (share(), share() / 4, share())
            (returns.askedAfter, returns.decision) = (chance(0.5) ? law(4) : nil, delay(6))
            returns.starts = chance(0.5) ? .signing : .receipt
            rules.returns = returns
            rules.dispatch.wrong = 0.2
            if chance(0.5) {
                var disputes = DisputeRules()
                disputes.share = 0.5
                disputes.stages = ["meeting", "office"].map {
                    var stage = DisputeRules.Stage()
                    (stage.name, stage.takes, stage.settled) = ($0, delay(30), $0 == "meeting" ? 0.5 : 1)
                    return stage
                }
                rules.disputes = disputes
            }
        }
        if chance(0.5) {
            var shared = CoHandlingRules()
            (shared.share, shared.with, shared.units) = (
                0.3, ["bureau", "town", "grid"], Int.random(in: 1...2, using: &numbers)
            )
            rules.coHandling = shared
        }
        if chance(0.6) {
            var more = ExtensionRules()
            (more.asked, more.share, more.granted) = (.hours(Int.random(in: 1...40, using: &numbers)), 0.8, share())
            (more.times, more.decision, more.afterRedo) = (
                Int.random(in: 1...2, using: &numbers), delay(8), chance(0.5)
            )
            rules.extensions = more
        }
        if chance(0.6) {
            var supervision = SupervisionRules()
            supervision.on = SupervisionRules.Trigger.allCases.map { .init($0, share: share()) }
            supervision.effort = chance(0.5) ? law(0.5) : nil
            rules.supervision = supervision
        }
        if chance(0.5) {
            var overdue = OverdueRules()
            overdue.account = chance(0.5) ? law(0.3) : nil
            overdue.batch = OverdueRules.Batch()
            rules.overdue = overdue
        }
        if chance(0.7) {
            var sms = RevisitRules.Way()
            (sms.share, sms.answered, sms.answerAfter, sms.waits) = (0.7, 0.6, law(10), .hours(24))
            sms.noAnswer = RevisitRules.Silence.allCases[Int.random(in: 0..<3, using: &numbers)]
            var person = RevisitRules.Way()
            (person.by, person.share, person.answered, person.task) = (.person, 0.3, 0.8, "revisit")
            var task = DeskTask()
            (task.name, task.after, task.effort, task.groups) = ("revisit", .replies, law(0.1), [.init(group: "seats")])
            house.frontOffice.tasks.append(task)
            var revisit = RevisitRules()
            (revisit.ways, revisit.answers, revisit.share) = ([sms, person], .init([0.2, 0.3, 0.1, 0.3, 0.1]), 0.9)
            (revisit.after, revisit.closed) = (delay(5), chance(0.5) ? .reply : .revisit)
            rules.revisit = revisit
            if chance(0.7) {
                var redo = RedoRules()
                (redo.audit, redo.justified, redo.times) = (delay(10), 0.7, Int.random(in: 1...2, using: &numbers))
                rules.redo = redo
            }
        }
        if house.demand.repeats.share > 0 && chance(0.8) {
            var repeats = RepeatRules()
            (repeats.joinOpen, repeats.refusedAfterRedo) = (chance(0.8), rules.redo != nil && chance(0.5))
            repeats.remembered = .days(5)
            rules.repeats = repeats
        }
        house.rules = rules
        return house
    }
}

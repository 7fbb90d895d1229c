import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Rules of Changzhi (CZ-3.1 to CZ-3.5) and Chongqing (CQ-6, CQ-8, CQ-12 to CQ-15) by hand.
@Suite struct CaseCityTests {
    /// CZ-3.2a, CQ-8: what is beyond the city goes up: a unit without limits of its own staff, reached after a day by the clock.
    @Test func mattersBeyondTheCityGoUp() throws {
        var province = CaseTimetable.unit("province", hours: 48)
        (province.handlers, province.hours, province.level) = (.unlimited, [], "province")
        province.reachedAfter = CaseDelay(.constant(86_400))
        let house = CaseTimetable.scenario(["2024-02-09T10:00", "2024-02-09T10:00"], units: [province])
        for order in [UInt32(1), 2] {
            let life = try CaseTimetable.life(house, order: order, [.registered, .signed, .accepted, .begun])
            #expect(
                life == [
                    "02-09 10:00 dispatched to province", "02-10 10:00 reached province", "02-12 10:00 replied",
                    "02-12 10:00 closed",
                ])
        }
    }

    /// CZ-3.2b, CZ-2.3, CQ-6, GL-6: a county matter goes to its workstation, which passes it on in its hours, and on again.
    @Test func countyMattersPassTheWorkstation() throws {
        var county = CaseTimetable.unit("county")
        (county.handlers, county.effort, county.level) = (nil, nil, "county")
        county.forwarding = .constant(2 * 3600)
        var bureau = CaseTimetable.unit("bureau")
        (bureau.under, bureau.handlers, bureau.effort) = ("county", nil, nil)
        bureau.forwarding = .constant(1800)
        var town = CaseTimetable.unit("town", hours: 1)
        (town.under, town.reachedAfter) = ("bureau", CaseDelay(.constant(86_400), onWorkingDays: true))
        let house = CaseTimetable.scenario(["2024-02-08T16:50"], units: [county, bureau, town], limit: .workingDays(4))
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life == [
                "02-08 16:50 registered", "02-08 16:50 dispatched to town", "02-08 16:50 passing county",
                "02-09 09:50 forwarded bureau", "02-09 09:50 passing bureau", "02-09 10:20 forwarded town",
                "02-18 10:20 reached town", "02-18 10:20 signed", "02-18 10:20 accepted", "02-18 10:20 begun",
                "02-18 11:20 replied", "02-18 11:20 closed",
            ])
        #expect(outcome.all.forwarded == 2)
    }

    /// A unit keeps what it does not pass on.
    @Test func aUnitKeepsWhatItDoesNotPassOn() throws {
        let county = CaseTimetable.unit("county", hours: 0.1)
        var town = CaseTimetable.unit("town", 0.25, hours: 0.1)
        town.under = "county"
        let ends = (0..<400).map { "2024-03-0\(4 + $0 / 100)T\(10 + $0 % 8):\(10 + $0 % 50)" }.sorted()
        let house = CaseTimetable.scenario(ends, units: [county, town], limit: .workingDays(5))
        let outcome = try CaseTimetable.run(house)
        let towns = outcome.ledger.cases.indices.filter { $0 % 2 == 1 }.reduce(0) {
            $0 + outcome.ledger.cases[$1].dispatched
        }
        #expect(outcome.all.dispatched == 400 && abs(Double(towns) - 100) < 4 * 75.0.squareRoot())
    }

    /// CQ-12c: by territory and subject; CQ-12d: a share goes to the grid, an extra level with short handling.
    @Test func ordersGoByTerritoryAndSubject() throws {
        var east = CaseTimetable.unit("east bureau", hours: 1)
        east.territories = ["east"]
        var west = CaseTimetable.unit("west bureau", hours: 2)
        west.territories = ["west"]
        var grid = CaseTimetable.unit("east grid", hours: 0.25)
        (grid.under, grid.level, grid.territories) = ("east bureau", "grid", ["east"])
        var house = CaseTimetable.scenario(["2024-03-04T10:00"], units: [east, west, grid])
        house.demand.territories = [.init(territory: "east", share: 1), .init(territory: "west", share: 0)]
        #expect(
            try CaseTimetable.life(house, [.registered, .signed, .accepted, .begun]) == [
                "03-04 10:00 dispatched to east grid", "03-04 10:00 passing east bureau",
                "03-04 10:00 forwarded east grid", "03-04 10:00 reached east grid", "03-04 10:15 replied",
                "03-04 10:15 closed",
            ])
        house.demand.territories = [.init(territory: "east", share: 0), .init(territory: "west", share: 1)]
        #expect(try CaseTimetable.life(house, CaseTimetable.plain) == ["03-04 12:00 replied", "03-04 12:00 closed"])
    }

    /// CQ-8: what the national platform sends takes no seat and comes a working day later.
    @Test func ordersFromOtherPlatformsTakeNoSeat() throws {
        var house = CaseTimetable.scenario(["2024-03-04T10:00"], days: 30)
        house.demand.lines[0].trace = Trace(source: "test", categories: ["call"], contacts: [])
        var inflow = Inflow()
        (inflow.name, inflow.volume) = ("national", Volume(count: 3, per: .day))
        inflow.mix = [CategoryShare(category: "call", share: 1)]
        inflow.delay = CaseDelay(.constant(86_400), onWorkingDays: true)
        house.demand.inflows = [inflow]
        house.organisations[0].handlers = 9
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.all.inflow > 50 && outcome.all.inflow == outcome.all.registered)
        #expect(
            outcome.ledger.contactsByDay.allSatisfy { $0.offered == 0 }
                && outcome.ledger.seatsByDay.allSatisfy { $0.busy == 0 })
        #expect(outcome.ledger.casesByDay[0].inflow == 0, "a day later")
        let first = outcome.life[0], second = outcome.life[1]
        #expect(first.hasSuffix("announced") && second.hasSuffix("registered"))
        #expect(first.dropFirst(6).prefix(5) == second.dropFirst(6).prefix(5), "at the same time of day")
    }

    /// CQ-12c: a department's own system takes an alternative path with its own delay; CQ-12a/b stand in the front office.
    @Test func theUnitMayWaitForOthers() throws {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"])
        house.organisations[0].externalDelay = CaseDelay(.constant(1.5 * 86_400), onWorkingDays: true)
        // Work is done on the 9th at 14:50; 9 h 10 of that working day, the 18th, 2 h 50 of the 19th.
        #expect(
            try CaseTimetable.life(house, CaseTimetable.plain) == [
                "02-09 14:50 worked", "02-19 02:50 replied", "02-19 02:50 closed",
            ])
        house.organisations[0].externalDelay = CaseDelay(.constant(1.5 * 86_400))
        #expect(try CaseTimetable.life(house, CaseTimetable.plain).last == "02-11 02:50 closed")
    }

    /// CZ-3.4: overdue orders are collected every third day at nine and go before others.
    @Test func overdueOrdersAreCollectedInBatches() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T08:00", "2024-03-04T08:10", "2024-03-04T08:20"], categories: ["call", "slow", "call"],
            units: [CaseTimetable.unit("bureau", hours: 14)], limit: .workingDays(9))
        house.organisations[0].topics.append(CategoryShare(category: "slow", share: 1))
        house.rules.limits[0].handle = .workingDays(9)
        // The third, behind the second, is due on the 4th at 12:20.
        house.demand.lines[0].trace = Trace(
            source: "test", categories: ["call", "slow"],
            contacts: [
                Timetable.call("2024-03-04T08:00", 60), Timetable.call("2024-03-04T08:10", 60),
                Timetable.call("2024-03-04T08:20", 60, category: 1),
            ])
        house.frontOffice.calls = ["call", "slow"].map {
            var handling = CallHandling()
            (handling.category, handling.directAnswer) = ($0, 0)
            return handling
        }
        house.rules.limits = [
            CaseTimetable.limit(.workingDays(9)), CaseTimetable.limit(.clock(.hours(4)), category: "slow"),
        ]
        var batch = OverdueRules.Batch()
        (batch.every, batch.from) = (.days(3), CivilDate(year: 2024, month: 3, day: 2))
        house.rules.overdue = OverdueRules()
        house.rules.overdue?.batch = batch
        // Batches on the 2nd, 5th, 8th … The first order ends on the 5th at 18:00; then the third goes before the second.
        let third = try CaseTimetable.life(house, order: 3, CaseTimetable.plain)
        #expect(
            third == ["03-04 12:21 overdue", "03-05 09:00 escalated", "03-07 18:00 replied", "03-07 18:00 closed"])
        let second = try CaseTimetable.run(house, order: 2)
        #expect(second.life.last == "03-11 18:00 closed" && second.all.escalated == 1)
    }

    /// CZ-3.5: every closed matter is revisited, by persons who have seats for it: one seat, ten minutes each.
    @Test func everyClosedMatterIsRevisited() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T09:00", "2024-03-04T09:00"], units: [CaseTimetable.unit("bureau", hours: 1)])
        house.organisations[0].handlers = 2
        house.frontOffice.groups.append(Timetable.group("revisits", [(0, 1)], skills: []))
        var task = DeskTask()
        (task.name, task.after, task.effort) = ("revisit", .replies, .constant(600))
        task.groups = [.init(group: "revisits")]
        house.frontOffice.tasks = [task]
        var person = RevisitRules.Way()
        (person.by, person.task) = (.person, "revisit")
        var revisit = RevisitRules()
        (revisit.ways, revisit.notRated) = ([person], [])
        house.rules.revisit = revisit
        #expect(try CaseTimetable.life(house, CaseTimetable.plain).last == "03-04 10:10 closed")
        let second = try CaseTimetable.run(house, order: 2)
        #expect(second.life.last == "03-04 10:20 closed")
        #expect(second.all.asked == 2 && second.all.satisfied == 2 && second.all.closed == 2)
        // CQ-14: enforcement cases are not chased for satisfaction.
        house.rules.revisit?.notRated = ["call"]
        let unrated = try CaseTimetable.run(house).all
        #expect(unrated.asked == 2 && unrated.answers == 2 && unrated.rated == 0 && unrated.satisfied == 0)
    }

    /// CQ-15, HY-18: what brings a supervision order.
    @Test(arguments: SupervisionRules.Trigger.allCases)
    func everyTriggerBringsASupervisionOrder(trigger: SupervisionRules.Trigger) throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T10:00"], units: [CaseTimetable.unit("bureau", hours: 12)], limit: .clock(.hours(9)))
        house.rules.limits[0].red = .clock(.hours(10))
        var returns = ReturnRules()
        (returns.improper, returns.improperGranted) = (1, 0)
        house.rules.returns = returns
        var more = ExtensionRules()
        (more.asked, more.granted, more.by) = (.hours(1), 0, .times(1))
        house.rules.extensions = more
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([.init()], .init([0, 0, 0, 0, 1]))
        house.rules.revisit = revisit
        house.demand.repeats.share = 1 - 1e-9
        house.demand.repeats.delay = .constant(3 * 3600)
        house.rules.repeats = RepeatRules()
        house.period.to = SimTime("2024-03-06")!
        let none = try CaseTimetable.run(house)
        #expect(none.all.supervised == 0)
        var supervision = SupervisionRules()
        supervision.on = [.init(trigger, share: 1)]
        house.rules.supervision = supervision
        let life = try CaseTimetable.life(house)
        let times: [SupervisionRules.Trigger: String] = [
            .instruction: "03-04 10:00", .redCard: "03-04 20:00", .overdue: "03-04 19:00", .repeats: "03-04 16:02",
            .improperReturn: "03-04 10:00", .refusedExtension: "03-04 18:00", .dissatisfied: "03-05 17:00",
        ]
        #expect(life.filter { $0.contains("supervised") } == ["\(times[trigger]!) supervised \(trigger.rawValue)"])
        let with = try CaseTimetable.run(house)
        #expect(with.all.supervisionAnswered == with.all.supervised && with.all.supervised >= 1)
    }
}

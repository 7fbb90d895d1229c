import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Orders by hand: units with hours of their own, on the calendar of mainland China.
@Suite struct SimulationOrderTests {
    private static let minute: Int64 = 60_000

    /// Calls of one minute that all become orders; one unit, 09–12 and 14–18, 5 h an order.
    private func scenario(
        _ calls: [String], from: String, days: Int, handlers: Int = 1, limit: LimitLength = .workingDays(1),
        counted: HandlingLimit.Counting = .fromNextWorkingDay
    ) -> Scenario {
        var scenario = Timetable.scenario(
            [Timetable.line("1", calls.map { Timetable.call($0, 60) })], [Timetable.group("g", [(0, 50)])], from: from,
            days: days)
        var handling = CallHandling()
        handling.category = "call"
        handling.directAnswer = 0
        scenario.frontOffice.calls = [handling]
        var unit = Organisation()
        unit.name = "bureau"
        unit.topics = [CategoryShare(category: "call", share: 1)]
        unit.handlers = .count(handlers)
        unit.hours = [.init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18))]
        unit.effort = .constant(5 * 3600)
        scenario.organisations = [unit]
        var rule = HandlingLimit()
        (rule.category, rule.handle, rule.counted) = ("call", limit, counted)
        scenario.rules.limits = [rule]
        return scenario
    }

    private func cases(_ outcome: Timetable.Outcome, day: Int? = nil) -> CaseTally {
        outcome.ledger.casesByDay.indices
            .filter { day == nil || $0 == day }
            .reduce(into: CaseTally()) { $0 += outcome.ledger.casesByDay[$1] }
    }

    @Test func workStopsAtNoonAtNightAndOverSpringFestivalAndGoesOnOnAWorkingSunday() throws {
        // Dispatched on Thursday 2024-02-08 at 16:50: 70 min that day, 180 in the morning of the 9th, 50 after lunch: 14:50.
        let one = try Timetable.run(scenario(["2024-02-08T16:49"], from: "2024-02-08", days: 12))
        #expect(cases(one, day: 1).closed == 1 && cases(one).late == 0)
        #expect(cases(one).cycle == (22 * 60) * Self.minute)
        // Dispatched on the 9th at 10:00 behind it: 190 min are left of that day, 110 min are worked on Sunday the 18th.
        let two = try Timetable.run(
            scenario(["2024-02-08T16:49", "2024-02-09T09:59"], from: "2024-02-08", days: 12))
        #expect(cases(two, day: 10).closed == 1, "2024-02-18, a working Sunday")
        let first: Int64 = 22 * 60
        let second: Int64 = 9 * 24 * 60 + 50
        #expect(cases(two).cycle == (first + second) * Self.minute)
        // It waited from 10:00 to 12:00 and from 14:00 to 14:50.
        #expect(cases(two).wait == 170 * Self.minute)
    }

    @Test(arguments: [
        (LimitLength.workingDays(1), HandlingLimit.Counting.fromNextWorkingDay, Int32(0)),
        (.workingDays(1), .fromThatDay, 1), (.workingDays(1), .workingTime, 0),
        (.clock(.hours(22)), .fromNextWorkingDay, 0),
        (.clock(.hours(22) - .seconds(1)), .fromNextWorkingDay, 1),
    ])
    func limitsAreCountedAsTheRuleSays(length: LimitLength, counted: HandlingLimit.Counting, late: Int32)
        throws
    {
        // From 2024-02-08 16:50 to 02-09 14:50: the next working day, 22 h by the clock, 5 h of working time.
        let outcome = try Timetable.run(
            scenario(["2024-02-08T16:49"], from: "2024-02-08", days: 3, limit: length, counted: counted))
        #expect(cases(outcome).late == late && cases(outcome).closed == 1)
    }

    /// The two orders above at the end of each of twelve days: the second is with its unit over Spring Festival, until Sunday the 18th.
    @Test func openOrdersAreCountedAtTheEndOfEachDay() throws {
        var house = scenario(["2024-02-08T16:49", "2024-02-09T09:59"], from: "2024-02-08", days: 12)
        let inTime = try Timetable.run(house).ledger.openByDay
        #expect(inTime.map(\.handled) == Array(repeating: 1, count: 10) + [0, 0])
        #expect(inTime.allSatisfy { $0.atDesk == 0 && $0.toSign == 0 && $0.overdue == 0 && $0.replied == 0 })
        // Dispatched on the 9th at 10:00, it is due at midnight: not overdue when that day ends, but from then on.
        house.rules.limits[0].handle = .clock(.hours(14))
        let late = try Timetable.run(house).ledger.openByDay
        #expect(late.map(\.handled) == [1, 1] + Array(repeating: 0, count: 10))
        #expect(late.map(\.overdue) == [0, 0] + Array(repeating: 1, count: 8) + [0, 0])
    }

    @Test func whatIsOpenAtTheEndIsCountedAsSuch() throws {
        // 17 h of work for one handler on the 8th and 9th: one is done at 14:50 on the 9th; the others are open, one of them
        // beyond its two hours.
        var house = scenario(["2024-02-08T16:49", "2024-02-09T09:59", "2024-02-09T10:59"], from: "2024-02-08", days: 2)
        let generous = cases(try Timetable.run(house))
        #expect(generous.open == 2 && generous.overdue == 0)
        house.rules.limits[0].handle = .clock(.hours(14))
        let outcome = cases(try Timetable.run(house))
        // Due at 06:50 on the 9th, at midnight, and at 01:00 on the 10th.
        #expect(outcome.open == 2 && outcome.overdue == 0 && outcome.late == 1)
        house.rules.limits[0].handle = .clock(.hours(13))
        #expect(cases(try Timetable.run(house)).overdue == 1)
    }

    @Test(arguments: [(Organisation.Discipline.firstCome, Int32(0)), (.earliestDeadline, 1)])
    func theEarliestDeadlineMayGoFirst(discipline: Organisation.Discipline, urgentFirst: Int32) throws {
        var house = scenario(["2024-03-04T07:00", "2024-03-04T07:10", "2024-03-04T07:20"], from: "2024-03-04", days: 1)
        house.demand.lines[0].trace = Trace(
            source: "test", categories: ["call", "urgent"],
            contacts: [
                Timetable.call("2024-03-04T07:00", 60), Timetable.call("2024-03-04T07:10", 60),
                Timetable.call("2024-03-04T07:20", 60, category: 1),
            ])
        var handling = CallHandling()
        (handling.category, handling.directAnswer) = ("urgent", 0)
        house.frontOffice.calls.append(handling)
        house.organisations[0].topics.append(CategoryShare(category: "urgent", share: 1))
        house.organisations[0].discipline = discipline
        var rule = HandlingLimit()
        (rule.category, rule.handle) = ("urgent", .clock(.hours(8)))
        house.rules.limits.append(rule)
        // The unit opens at 09:00 and then takes one of the three: 5 h are over at 16:00 (09–12, 14–16).
        let outcome = try Timetable.run(house)
        let usual = outcome.ledger.cases[0]
        let urgent = outcome.ledger.cases[1]
        #expect(urgent.closed == urgentFirst && usual.closed == 1 - urgentFirst)
    }

    @Test func aTaskOfTheSeatsDispatches() throws {
        var house = scenario(["2024-03-04T08:59"], from: "2024-03-04", days: 2)
        var desk = DeskTask()
        (desk.name, desk.after, desk.effort, desk.groups) = ("dispatch", .orders, .constant(600), [.init(group: "g")])
        house.frontOffice.tasks = [desk]
        house.rules.dispatch.task = "dispatch"
        // Written at 09:00, dispatched at 09:10, done at 16:10.
        let outcome = cases(try Timetable.run(house))
        #expect(outcome.dispatched == 1 && outcome.closed == 1 && outcome.cycle == (7 * 60 + 10) * Self.minute)
        #expect(outcome.wait == 0)
    }

    @Test func ordersAreConserved() throws {
        var house = scenario([], from: "2024-03-04", days: 20, handlers: 3)
        house.demand.lines[0].trace = nil
        house.demand.lines[0].volume = Volume(count: 12, per: .day)
        house.organisations[0].effort = .exponential(mean: 2 * 3600)
        var other = house.organisations[0]
        other.name = "office"
        other.topics[0].share = 0.4
        house.organisations[0].topics[0].share = 0.6
        house.organisations.append(other)
        let outcome = try Timetable.run(house)
        let all = cases(outcome)
        #expect(all.dispatched == all.closed + all.open && all.dispatched == all.registered)
        #expect(Int64(all.registered) == outcome.outcomes().orders)
        #expect(all.late <= all.closed && all.overdue <= all.open && all.closed > 150)
        var bureau: Int32 = 0
        for (cell, tally) in outcome.ledger.cases.enumerated() where cell % 2 == 0 { bureau += tally.dispatched }
        let expected = 0.6 * Double(all.dispatched)
        #expect(abs(Double(bureau) - expected) < 4 * (0.4 * expected).squareRoot())
    }
}

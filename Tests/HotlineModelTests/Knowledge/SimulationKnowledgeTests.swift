import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// The knowledge base by hand: one topic, constant laws; who is answered directly and what is an order.
///
/// March 2024: Friday the 8th, Monday the 11th.
@Suite struct SimulationKnowledgeTests {
    /// Three seats at all hours that answer everything they know.
    private func scenario(_ calls: [String], days: Int = 10, _ change: (inout KnowledgeBase) -> Void) -> Scenario {
        var house = Timetable.scenario(
            [Timetable.line("12345", calls.map { Timetable.call("2024-03-\($0)", 60) })],
            [Timetable.group("general", [(0, 3)], skills: ["call"])], from: "2024-03-05", days: days)
        house.calendar = .china
        var handling = CallHandling()
        (handling.category, handling.directAnswer) = ("call", 1)
        house.frontOffice.calls = [handling]
        var subject = KnowledgeBase.Subject()
        (subject.category, subject.topics, subject.missing) = ("call", 1, 1)
        var base = KnowledgeBase()
        base.subjects = [subject]
        base.fill = CaseDelay(.constant(86_400))
        change(&base)
        house.knowledge = base
        return house
    }

    /// The contact that finds the gap reports it as it is answered; a day later the topic is known, to whoever calls that very instant.
    @Test func aGapIsFoundOnceAndFilled() throws {
        let calls = ["05T10:00:00", "05T20:00:00", "06T09:59:59", "06T10:00:00", "06T10:00:01"]
        let run = try Timetable.run(scenario(calls) { _ in })
        #expect(run.outcomes(day: 0).orders == 2 && run.outcomes(day: 1).orders == 1)
        #expect(run.outcomes(day: 1).direct == 2)
        let all = run.outcomes()
        #expect(
            all.lookedUp == 5 && all.foundKnown == 2 && all.gaps == 1 && all.gapsFilled == 1 && all.wrongAnswers == 0)
        #expect(run.outcomes(day: 1).gapsFilled == 1)
    }

    /// A working day from Friday 16:00 is Monday 16:00; the limit of one working day ends with Monday.
    @Test func unitsFillGapsInWorkingDays() throws {
        let calls = ["08T16:00:00", "10T12:00:00", "11T15:59:59", "11T16:00:00"]
        let inTime = try Timetable.run(
            scenario(calls) {
                $0.fill = CaseDelay(.constant(86_400), onWorkingDays: true)
                $0.fillWithin = .workingDays(1)
            })
        #expect(inTime.outcomes().orders == 3 && inTime.outcomes().direct == 1)
        #expect(inTime.outcomes().gapsFilled == 1 && inTime.outcomes().gapsFilledLate == 0)
        // By the clock 80 h are over on Tuesday at midnight, which is in time; one millisecond more is late.
        for (time, late) in [(80.0 * 3600, 0), (80 * 3600 + 0.001, 1)] as [(Double, Int64)] {
            let run = try Timetable.run(
                scenario(calls) {
                    $0.fill = CaseDelay(.constant(time))
                    $0.fillWithin = .workingDays(1)
                })
            #expect(run.outcomes().gapsFilled == 1 && run.outcomes().gapsFilledLate == late)
        }
    }

    /// Out of date from the first minute on: who does not notice answers wrongly, and reports nothing.
    @Test func staleTopicsAreAnsweredWronglyUnlessNoticed() throws {
        func run(noticed: Double) throws -> OutcomeTally {
            try Timetable.run(
                scenario(["06T10:00:00", "06T11:00:00"]) {
                    $0.subjects[0].missing = 0
                    $0.subjects[0].changes = Volume(count: 1440, per: .day)
                    $0.subjects[0].noticed = noticed
                }
            ).outcomes()
        }
        let blind = try run(noticed: 0)
        #expect(blind.direct == 2 && blind.wrongAnswers == 2 && blind.gaps == 0 && blind.foundKnown == 0)
        let awake = try run(noticed: 1)
        #expect(awake.orders == 2 && awake.wrongAnswers == 0 && awake.gaps == 1)
    }

    /// Whatever is announced in time goes out of date for nobody.
    @Test func announcedChangesDoNoHarm() throws {
        let run = try Timetable.run(
            scenario(["06T10:00:00"]) {
                $0.subjects[0].missing = 0
                $0.subjects[0].changes = Volume(count: 1440, per: .day)
                $0.subjects[0].announced = 1
            })
        #expect(run.outcomes().direct == 1 && run.outcomes().foundKnown == 1)
    }

    /// What a group knows by itself it need not look up.
    @Test func aGroupsOwnKnowledgeIsNoQuestionOfTheBase() throws {
        var house = scenario(["06T10:00:00"]) { _ in }
        house.frontOffice.groups[0].skills?[0].directAnswer = 1
        let run = try Timetable.run(house)
        #expect(run.outcomes().direct == 1 && run.outcomes().lookedUp == 0)
    }

    /// A caller about a known topic who helps himself makes no contact; about a missing one he has to call.
    @Test func knownTopicsCanBeLookedUpByCallers() throws {
        for (missing, served) in [(0.0, true), (1, false)] {
            var house = scenario([], days: 5) {
                $0.subjects[0].missing = missing
                $0.subjects[0].selfService = 1
                $0.fill = CaseDelay(.constant(30 * 86_400))
            }
            house.demand.lines[0].trace = nil
            house.demand.lines[0].volume = Volume(count: 100, per: .day)
            house.demand.lines[0].mix = [CategoryShare(category: "call", share: 1)]
            let run = try Timetable.run(house)
            #expect((run.contacts().offered > 400) == !served)
            #expect((run.outcomes().selfServed > 400) == served)
            #expect(run.contacts().offered + run.outcomes().selfServed > 400)
        }
    }

    /// GL-28.3: in March less than 70 % were answered directly, so experts come for April; in April they answered all, so they go.
    @Test func expertsComeForTheMonthAfterABadOne() throws {
        let calls = (1...60).map { day -> Trace.Contact in
            let date = CivilDate(dayNumber: CivilDate(year: 2024, month: 3, day: 5)!.dayNumber + day)
            return Trace.Contact(at: SimTime(date: date) + .hours(10), category: 0, talk: .seconds(60), patience: nil)
        }
        var house = scenario([], days: 90) { base in
            base.fill = CaseDelay(.constant(365 * 86_400))
            var experts = KnowledgeBase.Experts()
            experts.group = "experts"
            base.experts = [experts]
        }
        house.demand.lines = [Timetable.line("12345", calls)]
        house.frontOffice.groups.insert(Timetable.group("experts", [(0, 1)], skills: ["call"]), at: 0)
        house.frontOffice.groups[0].skills?[0].directAnswer = 1
        house.frontOffice.routing = [
            Route(category: "call", steps: [Route.Step(group: "experts"), Route.Step(group: "general")])
        ]
        let run = try Timetable.run(house)
        let hour: Int64 = 3_600_000
        // March has 27 simulated days, April 30, May 31.
        for (day, heads) in [(0, 0), (26, 0), (27, 1), (56, 1), (57, 0), (80, 0)] as [(Int, Int64)] {
            #expect(run.seats(group: 0, day: day).scheduled == heads * 24 * hour, "day \(day)")
        }
        #expect(run.outcomes(day: 20).orders == 1 && run.outcomes(day: 40).direct == 1)
        // A rate that is met brings nobody.
        house.knowledge?.experts[0].below = 0
        #expect(try Timetable.run(house).seats(group: 0).scheduled == 0)
    }

    /// The unit that gets the category's orders gets its gaps; the contact's own order goes there, too.
    @Test func gapsAreCountedForTheUnit() throws {
        var house = scenario(["06T10:00:00", "06T11:00:00"]) { $0.fillWithin = .clock(.hours(12)) }
        house.organisations = [CaseTimetable.unit("bureau")]
        house.rules.limits = [CaseTimetable.limit(.workingDays(3))]
        let run = try Timetable.run(house)
        let all = run.ledger.cases.reduce(into: CaseTally()) { $0 += $1 }
        #expect(all.registered == 2 && all.gapsReported == 1 && all.gapsFilled == 1 && all.gapsFilledLate == 1)
    }
}

import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// First-contact resolution by no repeat, by hand.
@Suite struct MatterTests {
    /// Calls answered directly, after which everybody calls again.
    private func scenario(_ calls: [String], again delay: SimSpan, within: SimSpan, days: Int = 10) -> Scenario {
        var scenario = Timetable.scenario(
            [Timetable.line("1", calls.map { Timetable.call($0, 60) })], [Timetable.group("g", [(0, 50)])],
            from: "2024-01-02", days: days)
        var handling = CallHandling()
        (handling.category, handling.directAnswer) = ("call", 1)
        scenario.frontOffice.calls = [handling]
        (scenario.demand.repeats.share, scenario.demand.repeats.delay) = (0.999_999, .constant(delay.seconds))
        scenario.demand.repeats.within = within
        return scenario
    }

    @Test func aRepeatWithinTheWindowCountsOnceForTheFirstAttempt() throws {
        // The call ends a minute after it came: the repeat comes 1 d 1 min after the first attempt.
        let calls = ["2024-01-02T09:00", "2024-01-03T09:00"]
        let inside = try Timetable.run(scenario(calls, again: .days(1), within: .days(1) + .minutes(1)))
        #expect(inside.outcomes().matters == 2 && inside.outcomes().mattersAgain == 2)
        #expect(inside.outcomes(day: 0).matters == 1 && inside.outcomes(day: 0).mattersAgain == 1)
        #expect(inside.outcomes(day: 1).mattersAgain == 1 && inside.outcomes().repeats > 10)
        let outside = try Timetable.run(scenario(calls, again: .days(1), within: .days(1) + .seconds(59)))
        #expect(outside.outcomes().matters == 2 && outside.outcomes().mattersAgain == 0)
    }

    @Test func aMatterWhoseWindowIsNotOverIsLeftOut() throws {
        // The period ends on the 12th at midnight: the window of the second is over then, that of the third a minute later.
        let calls = ["2024-01-04T00:00", "2024-01-05T00:00", "2024-01-05T00:01"]
        let outcome = try Timetable.run(scenario(calls, again: .days(30), within: .days(7)))
        #expect(outcome.outcomes().matters == 2 && outcome.outcomes().mattersAgain == 0)
        #expect(outcome.contacts().answered == 3)
    }

    @Test func aMatterCountsOnTheDayOfItsFirstAttempt() throws {
        // One seat: who calls at 23:58 gives up at 23:59 and comes through ten minutes later, on the next day.
        var house = scenario(["2024-01-02T23:50"], again: .days(30), within: .days(1))
        house.demand.lines[0].trace?.contacts = [
            Timetable.call("2024-01-02T23:50", 900), Timetable.call("2024-01-02T23:58", 60, patience: 60),
        ]
        house.frontOffice.groups = [Timetable.group("g", [(0, 1)])]
        house.demand.redials.afterAbandoning = 1
        house.demand.redials.delay = .constant(600)
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts(day: 1).answered == 1 && outcome.outcomes(day: 1).direct == 1)
        #expect(outcome.outcomes(day: 0).matters == 2 && outcome.outcomes(day: 1).matters == 0)
    }

    /// However often its caller asks, a matter is one; an enquiry after the window is none.
    @Test func anEnquiryIsAFurtherContactAndWhatTheWebAnswersIsNot() throws {
        var house = CaseTimetable.scenario(
            ["2024-02-08T09:00", "2024-02-08T10:00"], days: 4, units: [CaseTimetable.unit("bureau", hours: 900)])
        house.demand.enquiries = Enquiries()
        house.demand.enquiries?.rate = 60
        house.demand.repeats.within = .days(2)
        let asked = try Timetable.run(house).outcomes()
        #expect(asked.matters == 2 && asked.mattersAgain == 2 && asked.enquiries > 200)
        house.demand.enquiries?.selfService = 1
        let looked = try Timetable.run(house).outcomes()
        #expect(looked.matters == 2 && looked.mattersAgain == 0 && looked.enquiriesDeflected > 200)
        // Overdue from midnight after the 9th on, and the window of the first is over at 08:59 on the 9th.
        house.demand.enquiries?.selfService = 0
        house.demand.enquiries?.rate = 0
        house.demand.enquiries?.overdue = 60
        house.demand.repeats.within = .days(1)
        let late = try Timetable.run(house).outcomes()
        #expect(late.matters == 2 && late.mattersAgain == 0 && late.enquiries > 50)
    }
}

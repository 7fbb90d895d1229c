import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Several groups: who is asked first, who may take what, whom a freed seat takes. Talks tell who answered.
@Suite struct SimulationRoutingTests {
    private func house(_ calls: [Trace.Contact], _ groups: [SeatGroup]) throws -> Timetable.Outcome {
        try Timetable.run(
            Timetable.scenario([Timetable.line("1", categories: ["a", "b"], calls)], groups))
    }

    @Test func theFirstGroupWithAnIdleSeatIsAsked() throws {
        let outcome = try house(
            [
                Timetable.call("09:00:00", 100), Timetable.call("09:00:10", 20), Timetable.call("09:00:20", 3),
                Timetable.call("09:02:00", 4),
            ], ["first", "second", "third"].map { Timetable.group($0, [(0, 1)]) })
        #expect((0..<3).map { outcome.seats(group: $0).talk } == [104_000, 20_000, 3000])
        #expect((0..<3).map { outcome.seats(group: $0).busy } == [104_000, 20_000, 3000])
        #expect((0..<3).map { outcome.seats(group: $0).answered } == [2, 1, 1])
    }

    @Test func theOrderIsTheScenariosNotThatOfSkills() throws {
        let calls = [Timetable.call("09:00:00", 100, category: 1), Timetable.call("09:00:10", 20, category: 0)]
        // Experts first: they take b and leave the generalist to a.
        let expertsFirst = try house(
            calls, [Timetable.group("experts", [(0, 1)], skills: ["b"]), Timetable.group("all", [(0, 1)])])
        #expect(expertsFirst.contacts().wait == 0 && expertsFirst.seats(group: 0).talk == 100_000)
        // Generalists first: b goes to them, and a waits beside an idle expert.
        let expertsLast = try house(
            calls, [Timetable.group("all", [(0, 1)]), Timetable.group("experts", [(0, 1)], skills: ["b"])])
        #expect(expertsLast.contacts().wait == 90_000 && expertsLast.seats(group: 1).busy == 0)
        #expect(expertsLast.contacts(type: 0).delayed == 1)
    }

    @Test func aFreedExpertTakesTheLongestWaitingOfHerQueuesOnly() throws {
        // Generalist until 09:05, expert until 09:01. Waiting: a from 09:00:10, b from 09:00:20, b from 09:00:30.
        let outcome = try house(
            [
                Timetable.call("09:00:00", 300, category: 1), Timetable.call("09:00:00", 60, category: 1),
                Timetable.call("09:00:10", 10), Timetable.call("09:00:20", 1000, category: 1),
                Timetable.call("09:00:30", 7, category: 1),
            ], [Timetable.group("all", [(0, 1)]), Timetable.group("experts", [(0, 1)], skills: ["b"])])
        // The expert takes the first b at 09:01; the generalist takes a at 09:05 and the second b at 09:05:10.
        #expect(outcome.contacts(type: 0).wait == 290_000)
        #expect(outcome.contacts(type: 1).wait == 40_000 + 280_000)
        #expect(outcome.seats(group: 0).talk == 317_000 && outcome.seats(group: 1).talk == 1_060_000)
    }

    @Test func amongQueuesTheOldestHeadCountsWhoeverHasGone() throws {
        // Waiting in order: b (gives up), a, b. The freed generalist takes a, then b.
        let outcome = try house(
            [
                Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 600, category: 1),
                Timetable.call("09:00:10", 1, patience: 20, category: 1), Timetable.call("09:00:20", 100),
                Timetable.call("09:00:25", 5, category: 1),
            ], [Timetable.group("all", [(0, 1)]), Timetable.group("experts", [(0, 1)], skills: ["b"])])
        #expect(outcome.contacts(type: 0).wait == 40_000 && outcome.contacts(type: 1).abandoned == 1)
        #expect(outcome.contacts(type: 1).waitAnswered == 135_000)
    }

    @Test func callersOfOneMillisecondAreTakenInTheOrderTheyJoinedAnyQueue() throws {
        let outcome = try house(
            [
                Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 600, category: 1),
                Timetable.call("09:00:10", 10, category: 1), Timetable.call("09:00:10", 10),
                Timetable.call("09:00:10", 10, category: 1),
            ], [Timetable.group("all", [(0, 1)]), Timetable.group("experts", [(0, 1)], skills: ["b"])])
        #expect(outcome.contacts(type: 1).wait == 50_000 + 70_000 && outcome.contacts(type: 0).wait == 60_000)
    }

    @Test func seatsThatComeTakeOnlyWhatTheyCan() throws {
        // At 09:00 two experts and one generalist come, in this order; waiting: a, a, b, a, b, b.
        let calls = [0, 0, 1, 0, 1, 1].enumerated().map { index, category in
            Timetable.call(
                "08:00:0\(index)", Double([1000, 2000, 4000, 8000, 16000, 32000][index]), category: category)
        }
        let outcome = try house(
            calls, [Timetable.group("experts", [(9, 2)], skills: ["b"]), Timetable.group("all", [(9, 1)])])
        // Experts: the first two b at 09:00, then the third at 10:06:40. Generalist: a, a, a.
        #expect(outcome.seats(group: 0).talk == (4000 + 16000 + 32000) * 1000)
        #expect(outcome.seats(group: 1).talk == (1000 + 2000 + 8000) * 1000)
        #expect(outcome.contacts(type: 1).wait == (3598 + 3596 + 3595 + 4000) * 1000)
        #expect(outcome.contacts(type: 0).wait == (3600 + (3599 + 1000) + (3597 + 3000)) * 1000)
    }

    @Test func linesShareTheSeatsButKeepTheirPatience() throws {
        var impatient = Timetable.line("1", [Timetable.call("09:00:10", 5)])
        impatient.trace!.contacts[0].patience = nil
        impatient.patience = .law(.constant(15))
        var patient = Timetable.line("2", [Timetable.call("09:00:00", 60), Timetable.call("09:00:05", 5)])
        patient.patience = .endless
        var scenario = Timetable.scenario([impatient, patient], [Timetable.group("g", [(0, 1)])])
        scenario.frontOffice.patience = .law(.constant(20))
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts(type: 0).abandoned == 1 && outcome.contacts(type: 0).wait == 15_000)
        #expect(outcome.contacts(type: 1).answered == 2 && outcome.contacts(type: 1).wait == 55_000)
    }

    @Test func overtimeOfAGroupHelpsNoOther() throws {
        // The first group's shift ends at 10:00 with a call until 10:05; a caller at 10:01 goes to the second group.
        let outcome = try house(
            [Timetable.call("09:59:00", 360), Timetable.call("10:01:00", 60), Timetable.call("10:01:30", 7)],
            [Timetable.group("early", [(0, 1), (10, 0)]), Timetable.group("late", [(10, 1)])])
        #expect(outcome.seats(group: 0).talk == 360_000 && outcome.seats(group: 1).talk == 67_000)
        #expect(outcome.seats(group: 0).present - outcome.seats(group: 0).scheduled == 300_000)
        #expect(outcome.contacts().wait == 30_000)
    }
}

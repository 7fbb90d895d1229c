import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// What happens at one and the same millisecond, and at the ends of what can be given.
@Suite struct SimulationTieTests {
    private func one(_ calls: [Trace.Contact], heads: [(hour: Int, heads: Int)] = [(0, 1)]) -> Scenario {
        Timetable.scenario([Timetable.line("1", calls)], [Timetable.group("g", heads)])
    }

    @Test func callsOfOneMillisecondKeepTheOrderOfTheirLines() throws {
        let scenario = Timetable.scenario(
            ["1", "2", "3"].map { Timetable.line($0, [Timetable.call("09:00:00", 100)]) },
            [Timetable.group("g", [(0, 1)])])
        let outcome = try Timetable.run(scenario)
        #expect((0..<3).map { outcome.contacts(type: $0).wait } == [0, 100_000, 200_000])
    }

    @Test func callsOfOneMillisecondKeepTheOrderOfTheirTrace() throws {
        let outcome = try Timetable.run(
            Timetable.scenario(
                [
                    Timetable.line(
                        "1", categories: ["a", "b", "c"],
                        [2, 0, 1].map { Timetable.call("09:00:00", 100, category: $0) })
                ], [Timetable.group("g", [(0, 1)])]))
        #expect((0..<3).map { outcome.contacts(type: $0).wait } == [100_000, 200_000, 0])
    }

    @Test func patienceRunsOutBeforeSeatsCome() throws {
        // Seats come at 09:00:00. Patience until then is too short, a millisecond more is enough.
        let outcome = try Timetable.run(
            one(
                [Timetable.call("08:59:00", 10, patience: 60), Timetable.call("08:59:00", 20, patience: 60.001)],
                heads: [(9, 2)]))
        let contacts = outcome.contacts()
        #expect(contacts.abandoned == 1 && contacts.answered == 1 && contacts.talk == 20_000)
        #expect(contacts.waitAnswered == 60_000 && contacts.wait == 120_000)
    }

    @Test func aSeatThatIsFreeInThatInstantSavesTheCaller() throws {
        let saved = try Timetable.run(
            one([Timetable.call("09:00:00", 60), Timetable.call("09:00:10", 5, patience: 50)]))
        #expect(saved.contacts().answered == 2)
        let late = try Timetable.run(
            one([Timetable.call("09:00:00", 60.001), Timetable.call("09:00:10", 5, patience: 50)]))
        #expect(late.contacts().abandoned == 1 && late.contacts().wait == 50_000)
    }

    @Test func seatsThatCloseInThatInstantTakeNobodyMore() throws {
        // A talk ends as the shift does: the seat, free just before, takes the caller who waits and stays for her.
        let outcome = try Timetable.run(
            one([Timetable.call("09:59:00", 60), Timetable.call("09:59:30", 30)], heads: [(0, 1), (10, 0), (11, 1)]))
        #expect(outcome.contacts().waitAnswered == 30_000 && outcome.contacts().answered == 2)
        #expect(outcome.seats().present - outcome.seats().scheduled == 30_000)
        // One who calls as the shift ends finds it ended.
        let late = try Timetable.run(one([Timetable.call("10:00:00", 30)], heads: [(0, 1), (10, 0), (11, 1)]))
        #expect(late.contacts().waitAnswered == 3_600_000)
    }

    @Test func twoSeatsFreeInOneInstantTakeTheFirstTwo() throws {
        let outcome = try Timetable.run(
            Timetable.scenario(
                [
                    Timetable.line(
                        "1", categories: ["a", "b", "c"],
                        [
                            Timetable.call("09:00:00", 60), Timetable.call("09:00:20", 40),
                            Timetable.call("09:00:30", 100, category: 1), Timetable.call("09:00:31", 100, category: 2),
                            Timetable.call("09:00:32", 100),
                        ])
                ], [Timetable.group("g", [(0, 2)])]))
        #expect(outcome.contacts(type: 1).wait == 30_000 && outcome.contacts(type: 2).wait == 29_000)
        #expect(outcome.contacts(type: 0).wait == 128_000)
    }

    @Test func whoHasNoPatienceGivesUpUnlessASeatIsIdle() throws {
        let outcome = try Timetable.run(
            one([
                Timetable.call("09:00:00", 60, patience: 0), Timetable.call("09:00:30", 5, patience: 0),
                Timetable.call("09:01:00", 7, patience: 0), Timetable.call("09:01:00", 9, patience: 0),
            ]))
        let contacts = outcome.contacts()
        #expect(contacts.answered == 2 && contacts.abandoned == 2 && contacts.talk == 67_000 && contacts.wait == 0)
        #expect(contacts.delayed == 2 && contacts.abandonedWithin == 2 && outcome.queue().waiting == 0)
    }

    @Test func aTalkOfNoLengthHoldsNobodyUp() throws {
        let outcome = try Timetable.run(one((0..<5).map { _ in Timetable.call("09:00:00", 0) }))
        #expect(outcome.contacts().answered == 5 && outcome.contacts().delayed == 0 && outcome.seats().busy == 0)
        // Nor in a queue: all are through at the instant at which the seat is free.
        let queued = try Timetable.run(
            one([Timetable.call("09:00:00", 60)] + (0..<5).map { _ in Timetable.call("09:00:30", 0) }))
        #expect(queued.contacts().wait == 5 * 30_000 && queued.seats().busy == 60_000)
    }

    @Test func endlessPatienceLastsForDays() throws {
        let scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("2024-01-02T10:00", 60)])],
            [Timetable.group("g", [(.date(CivilDate("2024-01-05")!), [(9, 1)])])], days: 4)
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts(day: 0).wait == (3 * 24 - 1) * 3_600_000 && outcome.contacts().answered == 1)
        #expect((0..<4).map { outcome.queue(day: $0).waiting / 3_600_000 } == [14, 24, 24, 9])
        #expect(outcome.seats(day: 3).waitAnswered == 0 && outcome.seats(day: 0).talk == 60_000, "by the attempt's day")
    }

    @Test(arguments: [(60.0, Int64(0)), (59.999, 1), (60.001, 0)])
    func atTheEndOfThePeriodATalkIsOverOrNot(talk: Double, answeredNext: Int64) throws {
        // The first talk ends at `to`, a millisecond before or after; the second caller waits from 23:59:30.
        let outcome = try Timetable.run(one([Timetable.call("23:59:00", talk), Timetable.call("23:59:30", 10)]))
        #expect(outcome.contacts().answered == 1 + answeredNext && outcome.contacts().inSystem == 1 - answeredNext)
        #expect(outcome.seats().busy == 60_000, "busy to the last millisecond in either case")
        #expect(outcome.queue().waiting == 30_000 - answeredNext)
    }

    @Test func patienceThatEndsWithThePeriodIsStillThere() throws {
        let outcome = try Timetable.run(
            one([Timetable.call("23:59:00", 600), Timetable.call("23:59:30", 1, patience: 30)]))
        #expect(outcome.contacts().abandoned == 0 && outcome.contacts().inSystem == 1)
        #expect(outcome.queue().abandonments == 0 && outcome.queue().waiting == 30_000)
    }
}

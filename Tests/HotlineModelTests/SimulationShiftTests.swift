import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Midnights, shifts, holidays, the end of the warm-up.
@Suite struct SimulationShiftTests {
    private static let hour: Int64 = 3_600_000

    @Test func aCallOverMidnightIsCountedThatDayButItsSeatTimeIsSplit() throws {
        var scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("23:59:00", 100), Timetable.call("23:59:30", 50)])],
            [Timetable.group("g", [(0, 1)])], days: 2)
        scenario.frontOffice.wrapUp = .law(.constant(20))
        let outcome = try Timetable.run(scenario)
        // 23:59:00 to 00:00:40, writing to 00:01:00; the second to 00:01:50, writing to 00:02:10.
        #expect(outcome.contacts(day: 0).talk == 150_000 && outcome.contacts(day: 1) == ContactTally())
        #expect(outcome.seats(day: 0).busy == 60_000 && outcome.seats(day: 1).busy == 130_000)
        #expect(outcome.seats(day: 0).wrapUp == 40_000 && outcome.seats(day: 1).answered == 0)
        #expect(outcome.queue(day: 0).waiting == 30_000 && outcome.queue(day: 1).waiting == 60_000)
        #expect(outcome.contacts(day: 0).wait == 90_000)
    }

    @Test func aShiftThatEndsAtMidnightIsFinishedOnTheNextDay() throws {
        // Friday has a seat, the weekend none.
        let scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("2024-03-01T23:59", 120), Timetable.call("2024-03-02T00:00:30", 5)])],
            [Timetable.group("g", [(.workday, [(0, 1)])])], from: "2024-03-01", days: 2)
        let outcome = try Timetable.run(scenario)
        #expect(outcome.seats(day: 0).scheduled == 24 * Self.hour && outcome.seats(day: 0).present == 24 * Self.hour)
        #expect(outcome.seats(day: 1).scheduled == 0 && outcome.seats(day: 1).present == 60_000)
        #expect(outcome.seats(day: 0).busy == 60_000 && outcome.seats(day: 1).busy == 60_000)
        #expect(outcome.contacts().inSystem == 1, "the seat goes home although a caller waits")
    }

    @Test func headsChangeAtMidnightOfTheHoliday() throws {
        // Friday 9th, Spring Festival from the 10th to the 17th, Sunday 18th an adjusted working day, Monday.
        let columns: [(days: DaySelector, heads: [(hour: Int, heads: Int)])] = [
            (.workday, [(0, 3)]), (.weekend, [(0, 2)]), (.holiday, [(0, 1)]), (.weekday(.sunday), [(0, 7)]),
        ]
        let scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1",
                    [
                        Timetable.call("2024-02-09T23:59:50", 20), Timetable.call("2024-02-09T23:59:50", 30),
                        Timetable.call("2024-02-10T00:00:00", 40), Timetable.call("2024-02-17T23:59:50", 60),
                        Timetable.call("2024-02-17T23:59:51", 70),
                    ])
            ], [Timetable.group("g", columns)], from: "2024-02-09", days: 17)
        let outcome = try Timetable.run(scenario)
        let heads = (0..<17).map { Int(outcome.seats(day: $0).scheduled / (24 * Self.hour)) }
        #expect(heads == [3] + Array(repeating: 1, count: 8) + Array(repeating: 3, count: 6) + [2, 7])
        // On the 10th the idle third seat leaves at once and the first of two busy ones at 00:00:10; the third caller
        // waits for the other, until 00:00:20. On the 18th two seats come and take the waiting caller after 9 s.
        #expect(outcome.contacts(day: 1).wait == 20_000 && outcome.contacts(day: 8).wait == 9000)
        #expect(outcome.seats(day: 1).present - outcome.seats(day: 1).scheduled == 10_000)
    }

    @Test func anAdjustedWorkingSundayHasTheWorkdaysProfileAndCells() throws {
        var line = Line()
        line.number = "1"
        line.volume = Volume(count: 500, per: .day)
        let at = { (hour: Int) in (0..<24).map { $0 == hour ? 1.0 : 0 } }
        line.profile = DayTable(
            slot: .hour,
            columns: [
                .init(days: .workday, values: at(9)), .init(days: .weekend, values: at(15)),
                .init(days: .holiday, values: at(20)), .init(days: .weekday(.sunday), values: at(3)),
            ])
        // Saturday 17th (holiday), Sunday 18th (working), …, Saturday 24th, Sunday 25th.
        let outcome = try Timetable.run(
            Timetable.scenario([line], [Timetable.group("g", [(0, 100)])], from: "2024-02-17", days: 9))
        let hours = outcome.ledger.contactsBySlot.indices
            .filter { outcome.ledger.contactsBySlot[$0].offered > 0 }.map { [$0 / 48, $0 % 48 / 2] }
        #expect(Set(hours) == [[0, 9], [2, 20], [1, 15], [1, 3]])
        #expect(outcome.world.days.map(\.kind) == [2, 0, 0, 0, 0, 0, 0, 1, 1])
    }

    @Test func headsMayChangeWithinAReportingSlot() throws {
        var scenario = Timetable.scenario([Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])])
        scenario.slot = .hour
        scenario.frontOffice.groups[0].seats = DayTable(
            slot: .minutes(15), columns: [.init(days: .all, values: (0..<96).map { $0 % 4 })])
        let outcome = try Timetable.run(scenario)
        #expect(
            outcome.ledger.seatsBySlot.prefix(24).allSatisfy {
                $0.scheduled == 6 * 900_000 && $0.present == $0.scheduled
            })
        #expect(outcome.ledger.seatsBySlot.count == 72)
    }

    @Test func seatTimeIsSplitAtEverySlot() throws {
        let outcome = try Timetable.run(
            Timetable.scenario(
                [Timetable.line("1", [Timetable.call("09:20:00", 3000)])], [Timetable.group("g", [(0, 2)])]))
        let busy = (17...21).map { outcome.ledger.seatsBySlot[$0].busy }
        #expect(busy == [0, 600_000, 1_800_000, 600_000, 0])
        #expect((18...20).map { outcome.ledger.contactsBySlot[$0].talk } == [3_000_000, 0, 0])
    }

    @Test func aQueueThatStandsAtTheEndOfTheWarmUpGoesOnWaiting() throws {
        // At 00:00 one talks until 00:05, two wait: one until 00:02, when she hangs up, the other until 00:05.
        var scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1",
                    [
                        Timetable.call("2024-01-01T23:50", 900), Timetable.call("2024-01-01T23:55", 60, patience: 420),
                        Timetable.call("2024-01-01T23:58", 120), Timetable.call("2024-01-01T23:59", 1, patience: 60),
                        Timetable.call("00:01:00", 30),
                    ])
            ], [Timetable.group("g", [(0, 1)])])
        scenario.period.warmUp = .hours(3)
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts().offered == 1 && outcome.contacts().waitAnswered == 360_000, "until 00:07")
        #expect(outcome.queue().waiting == (2 + 5 + 6) * 60_000)
        #expect(outcome.queue().abandonments == 1, "one at 00:02; the other hung up as counting began")
        #expect(outcome.seats().busy == (5 + 2) * 60_000 + 30_000 && outcome.seats().answered == 1)
        #expect(outcome.queue().elapsed == 24 * Self.hour && outcome.queue(day: 0) == QueueTally())
        #expect(outcome.world.days.count == 2)
    }

    @Test func countingMayBeginAndEndWithinATick() throws {
        var scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:00:00", 1200), Timetable.call("09:20:00", 600)])],
            [Timetable.group("g", [(0, 2)])])
        scenario.period.from = SimTime("2024-01-02T09:10")!
        scenario.period.to = SimTime("2024-01-02T09:25")!
        scenario.period.warmUp = .minutes(10)
        let outcome = try Timetable.run(scenario)
        #expect(outcome.seats().scheduled == 2 * 900_000 && outcome.seats().busy == 900_000)
        #expect(outcome.contacts().offered == 1 && outcome.queue().elapsed == 900_000)
        #expect(outcome.ledger.seatsBySlot[18].scheduled == 2 * 900_000)
    }
}

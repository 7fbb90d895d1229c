import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Three ways for a shift to end, and breaks, to the second.
@Suite struct SimulationShiftEndTests {
    private static let second: Int64 = 1000

    /// Two seats until 10:00, then one. A calls at 09:59:00, B at 09:59:30, both talk 120 s; C calls at 09:59:45.
    private func scenario(_ end: ShiftEnd) -> Scenario {
        var scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1",
                    [
                        Timetable.call("09:59:00", 120), Timetable.call("09:59:30", 120),
                        Timetable.call("09:59:45", 30, patience: 900),
                    ])
            ], [Timetable.group("g", [(0, 2), (10, 1)])])
        scenario.frontOffice.groups[0].atShiftEnd = end
        return scenario
    }

    @Test func aSeatFinishesItsCall() throws {
        // A until 10:01:00, whose seat leaves; B until 10:01:30, whose seat takes C.
        let outcome = try Timetable.run(scenario(.finish))
        #expect(outcome.contacts().wait == 105 * Self.second)
        #expect(outcome.seats().present - outcome.seats().scheduled == 60 * Self.second)
    }

    @Test func aSeatHandsItsCallerBack() throws {
        // B, the last answered, goes back with 90 s left to say; A's seat takes B at 10:01:00 and C at 10:02:30.
        let outcome = try Timetable.run(scenario(.handBack))
        #expect(outcome.contacts().answered == 3 && outcome.contacts().wait == 165 * Self.second)
        #expect(outcome.outcomes().waitAgain == 60 * Self.second && outcome.outcomes().cutOff == 0)
        #expect(outcome.queue().waiting == (165 + 60) * Self.second)
        #expect(outcome.seats().present == outcome.seats().scheduled && outcome.seats().busy == 270 * Self.second)
        #expect(outcome.contacts().talk == 270 * Self.second, "counted once, when first answered")
    }

    @Test func theWholeCrewChanges() throws {
        // The one new head takes C at 10:00:00; A and B are finished by those who leave.
        let outcome = try Timetable.run(scenario(.swap))
        #expect(outcome.contacts().wait == 15 * Self.second)
        #expect(outcome.seats().present - outcome.seats().scheduled == (60 + 90) * Self.second)
        #expect(outcome.seats().busy == 270 * Self.second)
    }

    @Test func aCrewThatGrowsChangesToo() throws {
        var house = scenario(.swap)
        house.frontOffice.groups = [Timetable.group("g", [(0, 2), (10, 3)])]
        house.frontOffice.groups[0].atShiftEnd = .swap
        // At 10:00 three come beside the two who are busy.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().wait == 15 * Self.second)
        #expect(outcome.seats().present - outcome.seats().scheduled == 150 * Self.second)
    }

    @Test func whoIsHandedBackMayHangUp() throws {
        var house = scenario(.handBack)
        house.demand.lines[0].patience = .law(.constant(30))
        house.demand.redials.afterAbandoning = 1
        house.demand.redials.delay = .constant(600)
        // B hangs up at 10:00:30, calls again at 10:10:30 and says what was left.
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().cutOff == 1 && outcome.outcomes().waitAgain == 30 * Self.second)
        #expect(outcome.contacts().answered == 4 && outcome.contacts().abandoned == 0)
        #expect(outcome.contacts().fresh == 3 && outcome.queue().abandonments == 1)
        #expect(outcome.seats().busy == (120 + 30 + 30 + 90) * Self.second)
        #expect(outcome.contacts().wait == 75 * Self.second, "C from 09:59:45 to 10:01:00")
    }

    @Test func afterCallWorkIsFinishedBeforeACallIsHandedBack() throws {
        var house = scenario(.handBack)
        house.demand.lines = [
            Timetable.line("1", [Timetable.call("09:58:00", 110), Timetable.call("09:59:30", 120)])
        ]
        house.frontOffice.wrapUp = .law(.constant(60))
        // The first writes until 10:00:50 and leaves; the other stays.
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().waitAgain == 0 && outcome.queue().waiting == 0)
        #expect(outcome.seats().present - outcome.seats().scheduled == 50 * Self.second)
    }

    @Test func aBreakWaitsForTheEndOfTheCallAndThenHasItsLength() throws {
        var house = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:55", 600), Timetable.call("10:06", 30)])],
            [Timetable.group("g", [(0, 1)])])
        house.frontOffice.groups[0].breaks = [
            Break(heads: 1, days: .workday, from: .hours(10), to: .hours(10) + .minutes(15))
        ]
        // From 10:05 to 10:20, when the second caller is answered.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().wait == 14 * 60 * Self.second)
        #expect(outcome.seats().onBreak == 15 * 60 * Self.second)
        #expect(outcome.seats().present + outcome.seats().onBreak == outcome.seats().scheduled)
        #expect(outcome.ledger.seatsBySlot[20].onBreak == 15 * 60 * Self.second)
    }

    @Test func idleSeatsGoAtOnceAndOnlyAsManyAsThePlanSays() throws {
        var house = Timetable.scenario(
            [
                Timetable.line(
                    "1", [Timetable.call("10:00", 60), Timetable.call("10:00:30", 60), Timetable.call("10:16", 60)])
            ],
            [Timetable.group("g", [(0, 2)])])
        house.frontOffice.groups[0].breaks = [
            Break(heads: 1, days: .all, from: .hours(10), to: .hours(10) + .minutes(15)),
            Break(heads: 1, days: .weekend, from: .hours(10), to: .hours(11)),
        ]
        // On a Tuesday one stays; the second caller waits for him 30 s. At 10:15 the other is back.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().wait == 30 * Self.second && outcome.seats().onBreak == 15 * 60 * Self.second)
    }

    @Test func whoReturnsToACrewThatChangedStays() throws {
        // Two until 09:00, then three others; one of the old crew is on the telephone until 10:14. The break is 09:30–09:45.
        var house = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("08:59", 75 * 60)])],
            [Timetable.group("g", [(8, 2), (9, 3), (14, 0)])])
        house.frontOffice.groups[0].atShiftEnd = .swap
        house.frontOffice.groups[0].breaks = [
            Break(heads: 1, days: .all, from: .hours(9) + .minutes(30), to: .hours(9) + .minutes(45))
        ]
        let seats = try Timetable.run(house).seats()
        #expect(seats.onBreak == 900 * Self.second)
        #expect(seats.present + seats.onBreak - seats.scheduled == 74 * 60 * Self.second)
    }

    @Test func whoseShiftEndsDuringTheBreakLeavesAfterIt() throws {
        var house = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:50", 900), Timetable.call("10:06", 30, patience: 60)])],
            [Timetable.group("g", [(0, 1), (10, 0)])])
        house.frontOffice.groups[0].breaks = [
            Break(heads: 1, days: .all, from: .hours(9) + .minutes(45), to: .hours(10) + .minutes(15))
        ]
        // The break begins at once at 09:45 and ends at 10:15: overtime of 15 min, nobody answers.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().answered == 0 && outcome.seats().onBreak == 30 * 60 * Self.second)
        #expect(outcome.seats().present + outcome.seats().onBreak - outcome.seats().scheduled == 900 * Self.second)
    }

    @Test func newcomersBecomeFaster() throws {
        let calls = ["2024-01-01T09:00", "2024-01-02T09:00", "2024-01-08T09:00", "2024-01-20T09:00"]
        var house = Timetable.scenario(
            [Timetable.line("1", calls.map { Timetable.call($0, 100) })], [Timetable.group("g", [(0, 1)])],
            from: "2024-01-01", days: 20)
        var ramp = RampUp()
        ramp.since = CivilDate("2024-01-02")!
        ramp.points = [.init(after: .zero, factor: 1.6), .init(after: .days(12), factor: 1)]
        house.frontOffice.groups[0].rampUp = ramp
        // Before the first day as on it; half of the way on the 8th; then as everybody.
        let outcome = try Timetable.run(house)
        #expect([0, 1, 7, 19].map { outcome.contacts(day: $0).talk } == [160_000, 160_000, 130_000, 100_000])
    }

    @Test func datesAndRotaSayOnWhichDaysAGroupWorks() throws {
        var house = Timetable.scenario(
            [Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])], from: "2024-01-01", days: 10)
        house.frontOffice.groups[0].from = CivilDate("2024-01-03")
        house.frontOffice.groups[0].to = CivilDate("2024-01-09")
        var rota = Rota()
        (rota.from, rota.cycle, rota.days) = (CivilDate("2024-01-02")!, 4, [1, 2])
        house.frontOffice.groups[0].rota = rota
        let outcome = try Timetable.run(house)
        let days = (0..<10).map { outcome.seats(day: $0).scheduled > 0 }
        // Turns on the 2nd, 3rd, 6th, 7th, 10th.
        #expect(days == [false, false, true, false, false, true, true, false, false, false])
    }
}

import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct LedgerTests {
    private func scenario() -> Scenario {
        // Tuesday 2024-12-31 and Wednesday 2025-01-01, a holiday; two lines, three types, two groups.
        Timetable.scenario(
            [
                Timetable.line(
                    "1", categories: ["a", "b"],
                    [
                        Timetable.call("2024-12-31T09:05", 10), Timetable.call("2024-12-31T09:40", 20, category: 1),
                        Timetable.call("2025-01-01T09:05", 30, category: 1),
                    ]),
                Timetable.line("2", categories: ["b"], [Timetable.call("2025-01-01T23:50", 40)]),
            ], [Timetable.group("g", [(0, 1)], skills: ["a"]), Timetable.group("h", [(0, 1)], skills: ["b"])],
            from: "2024-12-31", days: 2)
    }

    @Test func cellsStandInRowMajorOrder() throws {
        let outcome = try Timetable.run(scenario())
        let ledger = outcome.ledger
        #expect(ledger.contactsByDay.map(\.talk) == [10_000, 20_000, 0, 0, 30_000, 40_000])
        #expect(ledger.seatsByDay.map(\.busy) == [10_000, 20_000, 0, 70_000])
        #expect(ledger.queueByDay.map(\.elapsed) == Array(repeating: 86_400_000, count: 2 * 3))
        let slots = 3 * 48
        #expect(ledger.contactsBySlot.count == slots * 3 && ledger.seatsBySlot.count == slots * 2)
        #expect(ledger.queueBySlot.count == slots * 3 && ledger.outcomesByDay.isEmpty)
        func cell(_ kind: Int, _ slot: Int) -> Int { kind * 48 + slot }
        #expect(ledger.contactsBySlot[cell(0, 18) * 3].talk == 10_000)
        #expect(ledger.contactsBySlot[cell(0, 19) * 3 + 1].talk == 20_000)
        #expect(ledger.contactsBySlot[cell(2, 18) * 3 + 1].talk == 30_000, "New Year's Day is a holiday")
        #expect(ledger.contactsBySlot[cell(2, 47) * 3 + 2].talk == 40_000)
        #expect(ledger.contactsBySlot.filter { $0 != ContactTally() }.count == 4)
        #expect(ledger.seatsBySlot[cell(2, 47) * 2 + 1].busy == 40_000)
    }

    @Test func sketchesByTypeAndByMonthHoldTheSameWaits() throws {
        let ledger = try Timetable.run(scenario()).ledger
        #expect(ledger.waitsByType.map(\.count) == [1, 2, 1])
        #expect(ledger.waitsByMonth.map(\.count) == [2, 2])
    }

    @Test func stepsAreArrivalsAndEvents() throws {
        // 4 arrivals, 4 ends of talk, 48 ticks a day.
        #expect(try Timetable.run(scenario()).ledger.steps == 4 + 4 + 96)
    }

    @Test(arguments: [
        ("2024-01-15", 10, 1), ("2024-01-31", 2, 2), ("2023-12-31", 2, 2), ("2023-11-30", 63, 3), ("2023-11-30", 64, 4),
        ("2023-02-10", 731, 25),
    ])
    func monthsCountOverTheEndsOfYears(from: String, days: Int, months: Int) throws {
        let scenario = Timetable.scenario(
            [Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])], from: from, days: days)
        let world = try World(compiling: scenario)
        #expect(world.monthCount == months)
        let numbers = world.days.map { world.month(of: $0.date) }
        #expect(Array(Set(numbers)).sorted() == Array(0..<months) && numbers == numbers.sorted())
    }
}

import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct SeasonTests {
    static func day(_ month: Int, _ day: Int) -> MonthDay { try! MonthDay(month: month, day: day) }

    @Test(arguments: [(0, 1), (13, 1), (2, 30), (4, 31), (1, 0)])
    func noSuchDay(month: Int, day: Int) {
        #expect(throws: CalendarError.invalidMonthDay(month: month, day: day)) { try MonthDay(month: month, day: day) }
    }

    @Test func ordersAndReads() {
        #expect(Self.day(2, 29) < Self.day(3, 1))
        #expect(MonthDay(date("2024-02-29")) == Self.day(2, 29))
        #expect(Self.day(6, 1).description == "06-01")
    }

    @Test(arguments: [
        ((6, 1), (9, 30), "2024-06-01", true), ((6, 1), (9, 30), "2024-09-30", true),
        ((6, 1), (9, 30), "2024-10-01", false),
        ((6, 1), (9, 30), "2024-05-31", false), ((11, 15), (3, 14), "2024-12-31", true),
        ((11, 15), (3, 14), "2024-03-14", true), ((11, 15), (3, 14), "2024-03-15", false),
        ((11, 15), (3, 14), "2024-11-14", false), ((2, 29), (2, 29), "2024-02-29", true),
    ])
    func contains(from: (Int, Int), through: (Int, Int), on: String, expected: Bool) {
        let season = Season(
            name: "s", from: Self.day(from.0, from.1), through: Self.day(through.0, through.1), weekly: [:])
        #expect(season.contains(MonthDay(date(on))) == expected)
    }
}

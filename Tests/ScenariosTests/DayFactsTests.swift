import Scenarios
import Testing
import WorkingCalendar

@Suite struct DayFactsTests {
    @Test(arguments: [
        ("2024-02-09", DayKind.workday, false, false), ("2024-02-10", .holiday, false, false),
        ("2024-02-18", .workday, true, true), ("2024-02-19", .workday, false, false),
        ("2024-03-02", .weekend, false, false),
        ("2024-04-07", .workday, true, true),
    ])
    func ofChina(day: String, kind: DayKind, isAdjusted: Bool, isFirst: Bool) throws {
        let facts = try WorkingDayCalendar.china.facts(of: date(day))
        #expect(facts == DayFacts(date: date(day), kind: kind, isAdjusted: isAdjusted, isFirstAfterHoliday: isFirst))
    }

    @Test func unknownDaysThrow() {
        #expect(throws: CalendarError.self) { try WorkingDayCalendar.china.facts(of: date("2027-01-01")) }
    }
}

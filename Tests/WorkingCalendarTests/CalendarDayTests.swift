import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct CalendarDayTests {
    @Test func februaryOfTheDragon() throws {
        let days = try Fixtures.officeClock.days(in: date("2024-02-01")...date("2024-02-29"))
        #expect(days.count == 29)
        let numbers = days.map { $0.workingDayOfMonth.map(String.init) ?? "." }.joined(separator: " ")
        #expect(numbers == "1 2 . 3 4 5 6 7 8 . . . . . . . . 9 10 11 12 13 14 . . 15 16 17 18")
        let sunday = days[17]
        #expect(sunday.date == date("2024-02-18") && sunday.weekday == .sunday && sunday.kind == .workday)
        #expect(sunday.isAdjusted && sunday.name == "春节" && sunday.workingTime == .hours(7))
        #expect(days[11].kind == .holiday && days[11].hours == .closed && days[11].workingTime == .zero)
        #expect(days[2].kind == .weekend && days[2].name == nil)
    }

    @Test func numbersRunOnFromTheMonthsStartAndBeginAnew() throws {
        let days = try Fixtures.officeClock.days(in: date("2024-02-28")...date("2024-03-04"))
        #expect(days.map(\.workingDayOfMonth) == [17, 18, 1, nil, nil, 2])
    }

    @Test func beyondTheKnownDays() {
        let expected = CalendarError.outside(
            date("2027-01-01"), known: date("2019-01-01")...date("2026-12-31"), source: "the built-in calendar china")
        #expect(throws: expected) { try Fixtures.officeClock.days(in: date("2026-12-30")...date("2027-01-02")) }
    }
}

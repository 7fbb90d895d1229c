import Testing

@testable import SimulationTime

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2024-02-29", 19_782, .thursday),
        ("1969-12-31", -1, .wednesday), ("2026-12-31", 20_818, .thursday), ("1900-03-01", -25_508, .thursday),
    ])
    func knownDays(text: String, number: Int, weekday: Weekday) throws {
        let date = try #require(CivilDate(text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test func everyDayOfFourCenturiesReturns() {
        var previous = CivilDate(year: 1899, month: 12, day: 31)!
        for _ in 0..<146_097 {
            let next = previous.adding(days: 1)
            let p = next.parts
            #expect(CivilDate(year: p.year, month: p.month, day: p.day) == next)
            #expect(next.weekday.rawValue == previous.weekday.rawValue % 7 + 1)
            previous = next
        }
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-1-01", "24-01-01", "2024-04-31", "2024-01-01 ", "",
    ])
    func noSuchDay(text: String) { #expect(CivilDate(text) == nil) }

    @Test(arguments: [
        ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2019-12-30", 2020, 1), ("2024-12-29", 2024, 52),
        ("2026-12-31", 2026, 53),
    ])
    func isoWeeks(text: String, year: Int, week: Int) throws {
        let got = try #require(CivilDate(text)).isoWeek
        #expect(got.year == year && got.week == week)
    }
}

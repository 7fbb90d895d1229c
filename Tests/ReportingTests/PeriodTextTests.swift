import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

struct PeriodTextTests {
    @Test(arguments: [
        ("2024-01-01", 0.0, 366 * 24.0, "2024-01-01 to 2024-12-31", "366 days"),
        ("2024-02-04", 0, 24, "2024-02-04", "1 day"),
        ("2024-02-04", 0, 3, "2024-02-04 00:00 to 2024-02-04 03:00", "3 h"),
        ("2024-02-04", 8, 24, "2024-02-04 08:00 to 2024-02-05 08:00", "1 day"),
        ("2024-02-04", 8, 16, "2024-02-04 08:00 to 2024-02-04 24:00", "16 h"),
        ("2024-02-04", 8, 1.505, "2024-02-04 08:00 to 2024-02-04 09:30:18", "1.5 h"),
    ])
    func peopleNameTheLastDay(day: String, from: Double, hours: Double, stretch: String, length: String) throws {
        var period = Period()
        period.from = SimTime(date: try #require(CivilDate(day))) + SimSpan(milliseconds: Int64(from * 3_600_000))
        period.to = period.from + SimSpan(milliseconds: Int64((hours * 3_600_000).rounded()))
        #expect(PeriodText.stretch(period, .en) == stretch)
        #expect(PeriodText.length(period, .en) == length)
    }

    @Test func inChinese() {
        var period = Period()
        period.from = SimTime(date: CivilDate("2024-02-04")!)
        period.to = period.from + .days(2)
        #expect(PeriodText.stretch(period, .zh) == "2024-02-04 至 2024-02-05")
        #expect(PeriodText.length(period, .zh) == "2 天")
    }
}

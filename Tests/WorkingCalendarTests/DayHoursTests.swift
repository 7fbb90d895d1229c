import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct DayHoursTests {
    @Test(arguments: [
        ("14:00-18:00,09:00-12:00", "09:00-12:00, 14:00-18:00", 7.0),
        ("09:00-12:00,12:00-18:00", "09:00-18:00", 9), ("00:00-24:00", "00:00-24:00", 24),
        ("22:00-24:00,00:00-06:30", "00:00-06:30, 22:00-24:00", 8.5), ("", "closed", 0),
    ])
    func ordersAndJoins(text: String, normal: String, total: Double) {
        let day = hours(text)
        #expect(day.description == normal)
        #expect(day.total.hours == total)
    }

    @Test(arguments: [(12, 12), (12, 11), (-1, 3), (20, 25)])
    func refusesStretches(opens: Int, closes: Int) {
        let interval = DayInterval(opens: .hours(opens), closes: .hours(closes))
        #expect(throws: CalendarError.invalidInterval(interval)) { try DayHours([interval]) }
    }

    @Test func refusesOverlap() {
        let morning = DayInterval(opens: .hours(9), closes: .hours(12))
        let late = DayInterval(opens: .hours(11), closes: .hours(13))
        #expect(throws: CalendarError.overlappingIntervals(morning, late)) { try DayHours([late, morning]) }
        #expect(throws: CalendarError.overlappingIntervals(morning, morning)) { try DayHours([morning, morning]) }
    }

    @Test func namedDays() {
        #expect(DayHours.closed == hours(""))
        #expect(DayHours.allDay == hours("00:00-24:00"))
    }
}

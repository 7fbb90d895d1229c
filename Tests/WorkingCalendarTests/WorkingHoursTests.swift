import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct WorkingHoursTests {
    static let summer = Season(
        name: "summer", from: try! MonthDay(month: 6, day: 1), through: try! MonthDay(month: 9, day: 30),
        weekly: [.monday: hours("09:00-12:00,15:00-18:30")])

    @Test func ordinaryDay() throws {
        #expect(WorkingHours(workdays: Fixtures.office).ordinaryDay == .hours(7))
        #expect(WorkingHours.always.ordinaryDay == .hours(24))
        #expect(try WorkingHours(weekly: [.tuesday: hours("10:00-16:00")]).ordinaryDay == .hours(6))
    }

    @Test func refusesOverlappingSeasons() {
        let heat = Season(
            name: "heat", from: try! MonthDay(month: 9, day: 30), through: try! MonthDay(month: 10, day: 2), weekly: [:]
        )
        let expected = CalendarError.overlappingSeasons("summer", "heat", on: try! MonthDay(month: 9, day: 30))
        #expect(throws: expected) { try WorkingHours(weekly: [:], seasons: [Self.summer, heat]) }
    }

    /// Monday 8 h, Sunday 2 h, holidays 1 h; summer Mondays 6.5 h; a working Sunday by either reading.
    @Test(arguments: [
        ("2024-02-05", WorkingHours.AdjustedWorkday.like(.monday), 8.0), ("2024-02-06", .like(.monday), 0),
        ("2024-02-18", .like(.monday), 8), ("2024-02-18", .ownWeekday, 2), ("2024-02-18", .like(.tuesday), 0),
        ("2024-02-25", .like(.monday), 2), ("2024-02-12", .like(.monday), 1), ("2024-06-03", .like(.monday), 6.5),
        ("2024-06-02", .like(.monday), 0), ("2024-09-29", .like(.monday), 6.5), ("2024-10-12", .like(.monday), 8),
    ])
    func whoseHours(on: String, adjusted: WorkingHours.AdjustedWorkday, expected: Double) throws {
        let all = try WorkingHours(
            weekly: [.monday: hours("09:00-17:00"), .sunday: hours("10:00-12:00")], seasons: [Self.summer],
            holidays: hours("08:00-09:00"), adjustedWorkday: adjusted)
        let clock = try WorkingClock(calendar: .china, hours: all)
        #expect(try clock.days(in: date(on)...date(on))[0].workingTime.hours == expected)
    }
}

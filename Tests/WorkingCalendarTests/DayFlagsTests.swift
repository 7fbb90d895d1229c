import Testing

@testable import WorkingCalendar

@Suite struct DayFlagsTests {
    /// `w` works, `o` is off, `h` is a holiday; in the answers `!` is first after a holiday, `?` undecided, `.` neither.
    @Test(arguments: [
        ("wwoow", "?...."), ("oowwoow", "..?...."), ("hwoow", ".!..."), ("wohow", "?...!"),
        ("woohhoowwoow", "?......!...."),
        ("ohooww", "....!."), ("wwhwhw", "?..!.!"),
    ])
    func firstAfterHoliday(days: String, expected: String) {
        var flags = days.map { $0 == "w" ? DayFlags.working : $0 == "h" ? .holiday : [] }
        DayFlags.markFirstWorkingDaysAfterHolidays(&flags)
        let found = flags.map { day in
            day.contains(.firstAfterHoliday) ? "!" : day.contains(.undecidedAfterHoliday) ? "?" : "."
        }
        #expect(found.joined() == expected)
    }

    @Test func rankAndSelect() {
        let (before, rows) = DayFlags.counts([.working, [], .holiday, .working, .working])
        #expect(before == [0, 1, 1, 1, 2, 3])
        #expect(rows == [0, 3, 4])
    }

    @Test func kinds() {
        #expect(DayFlags.working.kind == .workday)
        #expect(([.working, .adjusted] as DayFlags).kind == .workday)
        #expect(DayFlags.holiday.kind == .holiday)
        #expect(([] as DayFlags).kind == .weekend)
    }
}

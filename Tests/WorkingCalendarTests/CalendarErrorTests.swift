import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct CalendarErrorTests {
    static let known = date("2019-01-01")...date("2026-12-31")
    static let messages: [(CalendarError, String)] = [
        (
            .outside(date("2027-01-01"), known: known, source: "holidays.csv"),
            "2027-01-01 is not covered by holidays.csv, which knows 2019-01-01 to 2026-12-31; "
                + "extend it with the holidays and working weekends of 2027"
        ),
        (
            .exceptionOutside(date("2018-12-31"), known: known, source: "holidays.csv"),
            "holidays.csv states an exception for 2018-12-31, outside the days it covers, 2019-01-01 to 2026-12-31"
        ),
        (.noWorkingDays(source: "holidays.csv"), "holidays.csv has no working day"),
        (.neverOpen(source: "holidays.csv"), "the working hours are closed on every day of holidays.csv"),
        (
            .invalidInterval(DayInterval(opens: .hours(18), closes: .hours(9) + .second)),
            "hours 18:00-09:00:01: expected 00:00 <= opening < closing <= 24:00"
        ),
        (
            .invalidInterval(DayInterval(opens: .minutes(-30), closes: .hours(25))),
            "hours -00:30-25:00: expected 00:00 <= opening < closing <= 24:00"
        ),
        (
            .overlappingIntervals(
                DayInterval(opens: .hours(9), closes: .hours(12)), DayInterval(opens: .hours(11), closes: .hours(18))),
            "hours 09:00-12:00 and 11:00-18:00 overlap"
        ),
        (.invalidMonthDay(month: 2, day: 30), "month 2, day 30: there is no such day in any year"),
        (
            .overlappingSeasons("summer", "heat", on: try! MonthDay(month: 7, day: 1)),
            "seasons 'summer' and 'heat' both hold on 07-01"
        ),
        (.invalidCount(0), "a count of 0 days: expected at least 1"),
        (.negativeSpan(.seconds(-90)), "a span of -90.0 s: expected 0 or more"),
    ]

    @Test(arguments: messages) func says(error: CalendarError, text: String) { #expect("\(error)" == text) }
}

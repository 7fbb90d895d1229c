import Scenarios
import SimulationTime
import Testing
import WorkingCalendar

@Suite struct HandlingLimitTests {
    /// Seven hours a day.
    private static let office = try! WorkingHours(
        workdays: DayHours([
            DayInterval(opens: .hours(9), closes: .hours(12)), DayInterval(opens: .hours(14), closes: .hours(18)),
        ]))

    struct Case: CustomTestStringConvertible {
        let length: LimitLength
        let counted: HandlingLimit.Counting
        let rule: DeadlineRule
        /// When it is due for a start on Friday 2024-03-01 at 16:00.
        let due: String

        init(_ length: LimitLength, _ counted: HandlingLimit.Counting, _ rule: DeadlineRule, _ due: String) {
            (self.length, self.counted, self.rule, self.due) = (length, counted, rule, due)
        }

        var testDescription: String { "\(length) \(counted.rawValue)" }
    }

    static let cases: [Case] = [
        .init(.workingDays(1), .fromNextWorkingDay, .workingDays(1, counting: .nextWorkingDay), "2024-03-05T00:00"),
        .init(.workingDays(3), .fromNextWorkingDay, .workingDays(3, counting: .nextWorkingDay), "2024-03-07T00:00"),
        .init(.workingDays(3), .fromThatDay, .workingDays(3, counting: .dayOfReceipt), "2024-03-06T00:00"),
        .init(.workingDays(1), .workingTime, .workingTime(.hours(7)), "2024-03-04T16:00"),
        .init(.workingDays(2), .workingTime, .workingTime(.hours(14)), "2024-03-05T16:00"),
        // Calendar days are no way to count working days; such a limit is refused, and counted as if nothing was said.
        .init(.workingDays(3), .calendarDays, .workingDays(3, counting: .nextWorkingDay), "2024-03-07T00:00"),
        .init(.clock(.days(3)), .calendarDays, .naturalDays(3), "2024-03-05T00:00"),
        .init(.clock(.hours(24)), .fromNextWorkingDay, .wallClock(.hours(24)), "2024-03-02T16:00"),
        .init(.clock(.hours(24)), .workingTime, .wallClock(.hours(24)), "2024-03-02T16:00"),
    ]

    @Test(arguments: cases) func rules(_ item: Case) throws {
        var limit = HandlingLimit()
        limit.counted = item.counted
        let rule = try limit.rule(item.length, hours: HandlingLimitTests.office)
        #expect(rule == item.rule)
        let clock = try WorkingClock(calendar: .plain, hours: HandlingLimitTests.office)
        #expect(try rule.due(from: SimTime("2024-03-01T16:00")!, on: clock) == SimTime(item.due))
    }

    @Test func workingTimeRoundTheClockIsOfWholeDays() throws {
        var limit = HandlingLimit()
        limit.counted = .workingTime
        #expect(try limit.rule(.workingDays(2), hours: .always) == .workingTime(.hours(48)))
    }

    @Test func noDaysAreNoRule() {
        var limit = HandlingLimit()
        limit.counted = .workingTime
        #expect(throws: CalendarError.invalidCount(0)) { try limit.rule(.workingDays(0), hours: .always) }
    }

    @Test func lengthsOfOtherRulesCountFromTheNextWorkingDay() {
        #expect(LimitLength.workingDays(2).rule == .workingDays(2, counting: .nextWorkingDay))
        #expect(LimitLength.clock(.hours(5)).rule == .wallClock(.hours(5)))
    }
}

import Foundation
import SimulationTime
import Testing

@testable import WorkingCalendar

@Suite struct DeadlineRuleTests {
    /// One line of the file of cases: rules `a` working days, `b` working time at 7 h a day, `c` days by the wall clock.
    struct Case: CustomTestStringConvertible, Sendable {
        let id: String
        let rule: DeadlineRule
        let start, due, latest: SimTime
        let dueDay: CivilDate
        var testDescription: String { id }

        init(_ fields: [String]) {
            id = fields[0]
            let n = Int(fields[3])!
            switch fields[1] {
            case "a": rule = .workingDays(n, counting: .nextWorkingDay)
            case "b": rule = try! .workingTime(days: n, of: Fixtures.officeClock.hours)
            default: rule = .wallClock(.days(n))
            }
            start = time(fields[2])
            due = time(fields[4])
            dueDay = date(fields[5])
            latest = time(fields[6])
        }
    }

    static let cases = Fixtures.records("deadline_cases.csv").map(Case.init)

    @Test(arguments: cases) func asTwoOtherProgramsSay(_ one: Case) throws {
        let due = try one.rule.due(from: one.start, on: Fixtures.officeClock)
        #expect(due == one.due)
        #expect(try one.rule.latestDue(from: one.start, on: Fixtures.officeClock) == one.latest)
        let last = SimTime(milliseconds: due.milliseconds - (due.timeOfDay == .zero ? 1 : 0))
        #expect(last.date == one.dueDay)
    }

    @Test func theProcessesTimeZoneDoesNotMatter() throws {
        func answers() throws -> String {
            let clock = try WorkingClock(calendar: .china, hours: WorkingHours(workdays: Fixtures.office))
            return try Fixtures.records("deadline_cases.csv").map(Case.init).map { one in
                let due = try one.rule.due(from: one.start, on: clock)
                let latest = try one.rule.latestDue(from: one.start, on: clock)
                return "\(one.id),\(one.start),\(due),\(latest)\n"
            }.joined()
        }
        let before = try answers()
        let zone = ProcessInfo.processInfo.environment["TZ"]
        setenv("TZ", "America/New_York", 1)
        tzset()
        let elsewhere = try answers()
        if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
        tzset()
        #expect(Self.cases.count == 330)
        #expect(Array(before.utf8) == Array(elsewhere.utf8))
    }

    static let a3 = DeadlineRule.workingDays(3, counting: .nextWorkingDay)
    static let receipt3 = DeadlineRule.workingDays(3, counting: .dayOfReceipt)
    static let receipt1 = DeadlineRule.workingDays(1, counting: .dayOfReceipt)

    @Test(arguments: [
        (a3, "2024-02-08T16:50", "2024-02-20T00:00"),  // 02-09, then a working Sunday and a Monday
        (receipt3, "2024-02-08T16:50", "2024-02-19T00:00"), (a3, "2024-02-12T10:00", "2024-02-21T00:00"),
        (receipt3, "2024-02-12T10:00", "2024-02-21T00:00"),  // received on a day off: both count alike
        (receipt1, "2024-02-18T23:59:59.999", "2024-02-19T00:00"), (receipt1, "2024-02-17T10:00", "2024-02-19T00:00"),
        (a3, "2024-02-18T00:00", "2024-02-22T00:00"),  // midnight belongs to the day it begins
        (.workingDays(1, counting: .nextWorkingDay), "2026-12-30T10:00", "2027-01-01T00:00"),
        (.workingDays(2, counting: .nextWorkingDay), "2023-12-29T10:00", "2024-01-04T00:00"),
        (.workingTime(.hours(5)), "2024-02-08T16:50", "2024-02-09T14:50"),
        (.workingTime(.hours(5)), "2024-02-09T14:50", "2024-02-18T10:50"),
        (.wallClock(.minutes(30)), "2024-02-10T23:45", "2024-02-11T00:15"),
        (.wallClock(.hours(24)), "2026-12-31T12:00", "2027-01-01T12:00"),
        (.naturalDays(2), "2024-02-08T16:50", "2024-02-11T00:00"),
        (.naturalDays(1), "2026-12-31T00:00", "2027-01-02T00:00"),
    ])
    func dueByHand(rule: DeadlineRule, start: String, due: String) throws {
        #expect(try rule.due(from: time(start), on: Fixtures.officeClock) == time(due))
    }

    @Test func latestDiffersOnlyAtClosings() throws {
        let rule = DeadlineRule.workingTime(.hours(7))
        let clock = Fixtures.officeClock
        #expect(try rule.due(from: time("2024-02-09T08:00"), on: clock) == time("2024-02-09T18:00"))
        #expect(try rule.latestDue(from: time("2024-02-09T08:00"), on: clock) == time("2024-02-18T09:00"))
        #expect(try rule.latestDue(from: time("2024-02-08T10:00"), on: clock) == time("2024-02-09T10:00"))
        #expect(try Self.a3.latestDue(from: time("2024-02-08T10:00"), on: clock) == time("2024-02-20T00:00"))
    }

    @Test func laterStartsAreNeverDueEarlierAndMoreIsNeverLess() throws {
        var random = SplitMix(state: 7)
        for _ in 0..<20_000 {
            let n = Int.random(in: 1...30, using: &random)
            let x = random.instant(from: "2019-01-01", through: "2026-07-31")
            let y = x + SimSpan(milliseconds: .random(in: 0..<400_000_000, using: &random))
            for rule in [
                DeadlineRule.workingDays(n, counting: .nextWorkingDay), .workingDays(n, counting: .dayOfReceipt),
                .workingTime(.hours(n)), .wallClock(.hours(n)), .naturalDays(n),
            ] {
                let due = try rule.due(from: x, on: Fixtures.officeClock)
                #expect(try due <= rule.due(from: y, on: Fixtures.officeClock))
                #expect(due > x)
                #expect(try due < rule.multiplied(by: 2).due(from: x, on: Fixtures.officeClock))
            }
        }
    }

    @Test(arguments: [
        (a3, DeadlineRule.workingDays(6, counting: .nextWorkingDay)),
        (receipt3, .workingDays(6, counting: .dayOfReceipt)), (.workingTime(.hours(5)), .workingTime(.hours(10))),
        (.wallClock(.minutes(30)), .wallClock(.hours(1))), (.naturalDays(2), .naturalDays(4)),
    ])
    func extendedByOnceTheLimit(rule: DeadlineRule, twice: DeadlineRule) {
        #expect(rule.multiplied(by: 2) == twice)
    }

    @Test func lateOnlyAfterTheInstant() {
        let due = time("2024-02-20T00:00")
        #expect(!DeadlineRule.isLate(finished: due, due: due))
        #expect(DeadlineRule.isLate(finished: due + SimSpan(milliseconds: 1), due: due))
    }

    @Test func theErrorNamesTheCalendarToExtend() throws {
        let clock = Fixtures.officeClock
        let expected =
            "2027-01-01 is not covered by the built-in calendar china, which knows 2019-01-01 to 2026-12-31; "
            + "extend it with the holidays and working weekends of 2027"
        for rule in [Self.a3, Self.receipt3, .workingTime(.hours(15))] {
            let error = #expect(throws: CalendarError.self) { try rule.due(from: time("2026-12-30T10:00"), on: clock) }
            #expect(error.map { "\($0)" } == expected)
        }
    }

    @Test(arguments: [
        (DeadlineRule.workingDays(0, counting: .nextWorkingDay), CalendarError.invalidCount(0)),
        (.workingDays(-1, counting: .dayOfReceipt), .invalidCount(-1)), (.naturalDays(0), .invalidCount(0)),
        (.workingTime(.hours(-1)), .negativeSpan(.hours(-1))), (.wallClock(.hours(-1)), .negativeSpan(.hours(-1))),
    ])
    func refusesLimits(rule: DeadlineRule, error: CalendarError) {
        #expect(throws: error) { try rule.due(from: time("2024-02-08T10:00"), on: Fixtures.officeClock) }
    }

    @Test func refusesNoDaysOfWork() {
        #expect(throws: CalendarError.invalidCount(0)) {
            try DeadlineRule.workingTime(days: 0, of: Fixtures.officeClock.hours)
        }
    }
}

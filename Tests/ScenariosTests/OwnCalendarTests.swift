import Scenarios
import Testing
import WorkingCalendar

@Suite struct OwnCalendarTests {
    private static let own: OwnCalendar = {
        var own = OwnCalendar()
        own.source = "days.csv"
        own.from = date("2024-01-01")
        own.to = date("2024-12-31")
        own.workingWeek = [.sunday, .monday]
        own.exceptions = [
            .init(date: date("2024-01-07"), isWorking: false, name: "festival"),
            .init(date: date("2024-01-09"), isWorking: true, name: ""),
        ]
        return own
    }()

    @Test(arguments: [
        ("2024-01-07", DayKind.holiday), ("2024-01-08", .workday), ("2024-01-09", .workday), ("2024-01-10", .weekend),
        ("2024-01-14", .workday),
    ])
    func days(day: String, kind: DayKind) throws {
        #expect(try OwnCalendarTests.own.make().kind(of: date(day)) == kind)
    }

    @Test func contradictions() {
        var own = OwnCalendarTests.own
        own.to = date("2024-01-05")
        let stray = CalendarError.exceptionOutside(date("2024-01-07"), known: own.from...own.to, source: "days.csv")
        #expect(throws: stray) { try own.make() }
        own.exceptions = []
        own.workingWeek = []
        own.source = ""
        #expect(throws: CalendarError.noWorkingDays(source: "the scenario's calendar")) { try own.make() }
    }

    @Test func problems() {
        func problems(_ change: (inout OwnCalendar) -> Void) -> [String] {
            var own = OwnCalendarTests.own
            change(&own)
            return SampleScenario.problems { $0.calendar = .own(own) }
        }
        #expect(problems { _ in } == [])
        #expect(problems { $0.to = date("2023-12-31") } == ["calendar.to: 2023-12-31"])
        #expect(problems { $0.from = date("2024-01-08") } == ["calendar.days: 2024-01-07"])
        #expect(problems { $0.to = date("2024-03-30") } == ["period.to: 2024-03-31"])
        #expect(
            problems {
                $0.exceptions = []
                $0.workingWeek = []
            } == ["calendar: no working day"])
    }
}

import Scenarios
import Testing
import WorkingCalendar

@Suite struct CalendarChoiceTests {
    @Test func choices() throws {
        #expect(try CalendarChoice.china.make() === WorkingDayCalendar.china)
        #expect(try CalendarChoice.plain.make() === WorkingDayCalendar.plain)
        var own = OwnCalendar()
        own.from = date("2024-01-01")
        own.to = date("2024-01-31")
        #expect(try CalendarChoice.own(own).make().known == own.from...own.to)
    }
}

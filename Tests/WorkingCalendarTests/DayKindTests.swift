import Testing

@testable import WorkingCalendar

@Suite struct DayKindTests {
    @Test func namesAreThoseOfFiles() {
        #expect(DayKind.allCases.map(\.rawValue) == ["workday", "weekend", "holiday"])
    }

    @Test func exceptionsKeepTheirHoliday() {
        #expect(DayException.holiday("春节").name == "春节")
        #expect(DayException.workday("国庆节").name == "国庆节")
    }
}

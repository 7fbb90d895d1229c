import Scenarios
import SimulationTime
import Testing
import WorkingCalendar

@Suite struct DemandTests {
    private static let demand: Demand = {
        var demand = Demand()
        demand.yearGrowth = 0.1
        demand.monthFactors = [2: 0.5]
        demand.weekdayFactors = [.monday: 3, .sunday: 5, .saturday: 7]
        demand.weekendFactor = 0.25
        demand.holidayFactor = 0.125
        demand.firstDayAfterHolidayFactor = 2
        return demand
    }()

    private static let expected: [(day: String, factor: Double)] = [
        ("2024-03-05", 1.0), ("2024-03-04", 3), ("2024-03-02", 1.75), ("2024-02-06", 0.5),
        ("2024-02-12", 0.0625),  // a holiday Monday: no weekday's factor
        ("2024-02-04", 0.5),  // an adjusted working Sunday: neither weekend nor Sunday
        ("2024-02-18", 1.0),  // adjusted, and the first working day after the holiday
        ("2024-10-08", 2), ("2025-03-04", 1.1), ("2026-03-03", 1.21), ("2023-03-07", 0.9090909090909091),
    ]

    @Test(arguments: expected)
    func factors(day: String, factor: Double) throws {
        let facts = try WorkingDayCalendar.china.facts(of: date(day))
        #expect(abs(DemandTests.demand.factor(on: facts, firstYear: 2024) - factor) < 1e-12)
    }

    @Test func theFactorsOfAYearAreThoseOfItsDays() throws {
        #expect(try Demand().factorsOfYear(2024, in: .china) == 366)
        #expect(try Demand().factorsOfYear(2023, in: .plain) == 365)
        var weekends = Demand()
        weekends.weekendFactor = 0
        #expect(try weekends.factorsOfYear(2023, in: .plain) == 260)
        #expect(throws: CalendarError.self) { try Demand().factorsOfYear(2027, in: .china) }
    }
}

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

    private func contacts(
        _ demand: Demand, _ count: Double, _ per: Volume.Per, hours: [Organisation.Opening]? = nil
    ) throws -> Double {
        var transition: Transition?
        if let hours {
            transition = Transition()
            (transition!.hours, transition!.keepsToHours) = (hours, true)
        }
        return try demand.contactsOfDay(
            Volume(count: count, per: per), transition: transition, year: 2023, in: .plain)
    }

    @Test func aVolumeIsThatOfADayWithoutFactors() throws {
        var quiet = Demand()
        quiet.weekendFactor = 0.5
        #expect(try contacts(quiet, 7, .minute) == 7 * 1440)
        #expect(try contacts(quiet, 7, .hour) == 7 * 24)
        #expect(try contacts(quiet, 7, .day) == 7)
        #expect(try contacts(quiet, 600, .week) == 100, "five days and two halves")
        #expect(try contacts(quiet, 31_250, .year) == 100, "260 working days, 105 of a weekend")
        #expect(throws: CalendarError.self) {
            try quiet.contactsOfDay(Volume(count: 1, per: .year), year: 2027, in: .china)
        }
        quiet.weekendFactor = 0
        quiet.weekdayFactors = [.monday: 0, .tuesday: 0, .wednesday: 0, .thursday: 0, .friday: 0]
        #expect(try contacts(quiet, 1, .week) == .infinity)
    }

    @Test func aLineThatKeepsToItsHoursIsCalledInThemOnly() throws {
        let hours = [
            Organisation.Opening(opens: .hours(9), closes: .hours(12)),
            Organisation.Opening(opens: .hours(14), closes: .hours(17)),
        ]
        #expect(try contacts(Demand(), 1, .minute, hours: hours) == 360)
        #expect(try contacts(Demand(), 10, .hour, hours: hours) == 60)
        #expect(try contacts(Demand(), 60, .day, hours: hours) == 60)
        #expect(try contacts(Demand(), 500, .week, hours: hours) == 100)
        #expect(try contacts(Demand(), 26_000, .year, hours: hours) == 100)
    }
}

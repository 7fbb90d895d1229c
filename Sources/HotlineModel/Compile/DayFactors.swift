import Scenarios
import WorkingCalendar

/// A line's expected volume and profile column by day.
struct DayFactors {
    let volumes: [Double]
    let columns: [Int]

    init(of line: Line, in scenario: Scenario, facts: [DayFacts], calendar: WorkingDayCalendar) throws {
        let demand = scenario.demand
        let firstYear = scenario.period.from.date.year
        guard let volume = line.volume else {
            volumes = facts.map { _ in 0 }
            columns = facts.map { _ in 0 }
            return
        }
        let base = try demand.contactsOfDay(volume, transition: line.transition, year: firstYear, in: calendar)
        volumes = facts.map { line.isOpen(on: $0.date) ? base * demand.factor(on: $0, firstYear: firstYear) : 0 }
        columns = facts.map { line.profile.column(for: $0)! }
    }
}

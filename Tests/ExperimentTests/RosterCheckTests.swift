import Scenarios
import SimulationTime
import Testing

@testable import Experiment

/// A week in which a group has the heads of a roster.
struct RosterCheckTests {
    @Test func theWeekHasTheHeadsAndTheWarmUpKeepsItsOwn() throws {
        var scenario = Scenario()
        scenario.calendar = .china
        var group = SeatGroup()
        (group.name, group.seats) = ("general", .constant(9))
        group.breaks = [Break(heads: 1, days: .all, from: .hours(12), to: .hours(13))]
        group.shrinkage = 0.1
        group.to = CivilDate("2024-01-31")
        scenario.frontOffice.groups = [group]
        // The week of Qingming: Thursday to Saturday off, Sunday an adjusted working day.
        let monday = CivilDate("2024-04-01")!
        let heads = (0..<7 * 48).map { $0 % 48 == 20 ? $0 / 48 : 1 }
        let week = RosterCheck.scenario(scenario, group: 0, monday: monday, slot: .minutes(30), heads: heads)
        #expect(week.period.from == SimTime(date: monday) && week.period.to == SimTime(date: monday.adding(days: 7)))
        let own = week.frontOffice.groups[0]
        #expect(own.seats.slot == .minutes(30) && own.breaks.isEmpty && own.works(on: monday))
        for (day, facts) in try scenario.facts(of: (0..<7).map { monday.adding(days: $0) }).enumerated() {
            let values = own.seats.columns[try #require(own.seats.column(for: facts))].values
            #expect(values == Array(heads[day * 48..<(day + 1) * 48]))
        }
        let before = try scenario.facts(of: [monday.adding(days: -1)])[0]
        #expect(own.seats.columns[try #require(own.seats.column(for: before))].values.allSatisfy { $0 == 9 })
        #expect(own.shrinkage == 0.1)
        let raised = RosterCheck.scenario(
            scenario, group: 0, monday: monday, slot: .minutes(30), heads: heads, shrinkage: 0.25)
        #expect(raised.frontOffice.groups[0].shrinkage == 0.25)
        // Hours onto quarter-hours of the group.
        scenario.frontOffice.groups[0].seats = DayTable(
            slot: .minutes(15), columns: [.init(days: .all, values: Array(repeating: 2, count: 96))])
        let fine = RosterCheck.scenario(
            scenario, group: 0, monday: monday, slot: .hour, heads: Array(repeating: 3, count: 168))
        #expect(fine.frontOffice.groups[0].seats.slot == .minutes(15))
        #expect(fine.frontOffice.groups[0].seats.columns.last?.values == Array(repeating: 3, count: 96))
    }
}

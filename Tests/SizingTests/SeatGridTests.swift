import Scenarios
import SimulationTime
import Testing

@testable import Sizing

@Suite struct SeatGridTests {
    /// The week before the National Day holiday of 2024: Saturday and Sunday 28 and 29 September, the latter worked; holiday from Tuesday.
    static func scenario(_ seats: DayTable<Int>, to: String = "2024-10-02") -> Scenario {
        var scenario = Scenario()
        scenario.name = "grid"
        scenario.period.from = SimTime(date: CivilDate("2024-09-27")!)
        scenario.period.to = SimTime(date: CivilDate(to)!.adding(days: 1))
        scenario.period.warmUp = .day
        var line = Line()
        line.number = "1"
        line.volume = Volume(count: 240, per: .day)
        scenario.demand.lines = [line]
        scenario.frontOffice.talk = .exponential(mean: 180)
        var group = SeatGroup()
        group.name = "room"
        group.seats = seats
        scenario.frontOffice.groups = [group]
        return scenario
    }

    private static let office = DayTable(
        slot: .hours(6),
        columns: [.init(days: .workday, values: [0, 5, 7, 0]), .init(days: .weekend, values: [0, 2, 2, 0])])

    @Test func columnsFollowTheCalendarAndClosedHoursStayClosed() throws {
        var question = SizingQuestion(
            goals: [.init(measure: "service_level", side: .atLeast, value: 0.8)], groups: [0], step: .hours(6))
        question.columns = .weekday
        let grid = try SeatGrid(Self.scenario(Self.office), question)
        // Friday, Saturday, the worked Sunday, Monday, the holiday's Tuesday and Wednesday.
        #expect(grid.columns.map(\.days.heading) == ["mon", "fri", "sat", "workday", "holiday"])
        #expect(grid.columns.map(\.indices) == [[4], [1], [2], [3], [5, 6]])
        // The warm-up's Thursday has no column of its own: it is like the first working day.
        let table = grid.table(grid.stated, group: 0)
        #expect(table.columns.map(\.days.heading) == ["mon", "fri", "sat", "workday", "holiday", "2024-09-26"])
        #expect(table.columns[5].values == [0, 5, 7, 0] && table.columns[4].values == [0, 0, 0, 0])
        #expect((0..<grid.count).filter { grid.isOpen($0) }.count == 8)
        // Two open steps of six hours on four days with 12, 12, 12 and 4 seats in all.
        #expect(grid.seatHours(grid.stated) == 6 * (12 + 12 + 12 + 4))
        #expect(try grid.scenario(with: grid.stated).facts(of: grid.dates).count == 7)
    }

    @Test func datesHaveColumnsOfTheirOwn() throws {
        var question = SizingQuestion(
            goals: [.init(measure: "service_level", side: .atLeast, value: 0.8)], groups: [0], step: .hours(12))
        question.columns = .date
        question.prices = [2.5]
        let grid = try SeatGrid(Self.scenario(Self.office, to: "2024-09-28"), question)
        #expect(grid.columns.map(\.days.heading) == ["2024-09-27", "2024-09-28"])
        // Of a step's hours the most heads count.
        #expect(grid.stated == [5, 7, 2, 2])
        #expect(grid.price(grid.stated) == 2.5 * 12 * 16)
    }
}

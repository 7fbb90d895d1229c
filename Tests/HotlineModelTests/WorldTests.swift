import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct WorldTests {
    private func scenario(_ from: String, _ to: String) -> Scenario {
        var scenario = Scenario()
        scenario.name = "w"
        scenario.period.from = SimTime(from)!
        scenario.period.to = SimTime(to)!
        var line = Line()
        line.number = "12345"
        line.volume = Volume(count: 1000, per: .day)
        scenario.demand.lines = [line]
        var group = SeatGroup()
        group.name = "g"
        group.seats = .constant(3)
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .constant(60)
        return scenario
    }

    @Test func factorsOfTheDaysMultiply() throws {
        var s = scenario("2024-02-08", "2024-02-20")
        s.demand.monthFactors = [2: 0.8]
        s.demand.weekdayFactors = [.monday: 1.1]
        s.demand.weekendFactor = 0.6
        s.demand.holidayFactor = 0.45
        s.demand.firstDayAfterHolidayFactor = 1.25
        let world = try World(compiling: s)
        // Thu Fri | Spring Festival 10th to 17th | adjusted working Sunday 18th, first day after | Mon 19th
        let expected = [800, 800] + Array(repeating: 360.0, count: 8) + [1000, 880]
        for (found, wanted) in zip(world.lines[0].volumeOfDay, expected) { #expect(abs(found - wanted) < 1e-9) }
        #expect(world.days.map(\.kind) == [0, 0] + Array(repeating: 2, count: 8) + [0, 0])
    }

    @Test func aYearlyVolumeIsThatOfTheCalendarYear() throws {
        var s = scenario("2024-01-01", "2025-01-01")
        s.demand.lines[0].volume = Volume(count: 500_000, per: .year)
        s.demand.weekendFactor = 0.5
        s.demand.holidayFactor = 0.3
        s.demand.monthFactors = [7: 1.4]
        let world = try World(compiling: s)
        #expect(abs(world.lines[0].volumeOfDay.reduce(0, +) - 500_000) < 1e-6)
    }

    @Test func growthCountsFromTheFirstYear() throws {
        var s = scenario("2024-12-31", "2025-01-02")
        s.demand.yearGrowth = 0.1
        let volumes = try World(compiling: s).lines[0].volumeOfDay
        #expect(abs(volumes[0] - 1000) < 1e-9 && abs(volumes[1] - 1100) < 1e-9)
    }

    @Test func ticksAreTheFinestSlotAndSharesAddUpToOne() throws {
        var s = scenario("2024-03-04", "2024-03-05")
        s.slot = .hour
        s.demand.lines[0].profile = DayTable(
            slot: .minutes(15), columns: [.init(days: .all, values: (0..<96).map { Double($0 % 7) })])
        let world = try World(compiling: s)
        #expect(world.tick == 900_000 && world.ticksPerDay == 96 && world.slotsPerDay == 24)
        #expect(abs(world.lines[0].profiles[0].reduce(0, +) - 1) < 1e-12)
        #expect(world.groups[0].heads[0].count == 96)
    }

    @Test func categoriesTakenByTheSameGroupsShareAQueue() throws {
        var s = scenario("2024-03-04", "2024-03-05")
        s.demand.lines[0].mix = ["a", "b", "c"].map { CategoryShare(category: $0, share: 1 / 3) }
        var expert = SeatGroup()
        expert.name = "experts"
        expert.seats = .constant(1)
        expert.skills = [Skill("c")]
        s.frontOffice.groups.append(expert)
        let world = try World(compiling: s)
        #expect(world.queues.map { $0.steps.map(\.group) } == [[0], [0, 1]])
        #expect(world.types.map(\.queue) == [0, 0, 1])
        #expect(world.groups.map { $0.queues.map(\.queue) } == [[0, 1], [1]])
    }

    @Test func aDayOutsideTheCalendarIsAnError() {
        let s = scenario("2026-12-31", "2027-01-02")
        #expect(s.problems(measures: []).map(\.path) == ["period.to"])
        #expect(throws: (any Error).self) { try World(compiling: s) }
    }

    /// Callers who meet a busy tone over and over in one millisecond would stop the clock.
    @Test(arguments: [(0.0, false), (0.001, false), (0.999, false), (1, true), (1200, true)])
    func aRedialTakesTime(seconds: Double, isSound: Bool) {
        var s = scenario("2024-03-04", "2024-03-05")
        s.demand.redials.delay = .constant(seconds)
        #expect(s.problems(measures: []).isEmpty, "nobody redials")
        s.demand.redials.afterBusy = 1
        #expect(s.problems(measures: []).map(\.path) == (isSound ? [] : ["demand.redials.delay"]))
    }
}

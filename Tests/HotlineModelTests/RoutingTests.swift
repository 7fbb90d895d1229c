import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Who takes whom, by hand: skills, priorities, overflow, selection. Constant laws on 2024-01-02 from 09:00.
@Suite struct RoutingTests {
    struct Group {
        let name: String
        let heads: Int
        let skills: [Skill]
    }

    static func skill(_ category: String, _ priority: Int = 1, talkFactor: Double = 1) -> Skill {
        var skill = Skill(category)
        skill.priority = priority
        skill.talkFactor = talkFactor
        return skill
    }

    /// Calls by time, category and talk, on one line.
    static func day(_ calls: [(at: String, category: String, talk: Int)], _ groups: [Group]) -> Scenario {
        var scenario = SimulationTests.day([])
        var names: [String] = []
        for call in calls where !names.contains(call.category) { names.append(call.category) }
        scenario.demand.lines[0].trace = Trace(
            source: "test", categories: names,
            contacts: calls.map {
                .init(
                    at: SimTime("2024-01-02T" + $0.at)!, category: names.firstIndex(of: $0.category)!,
                    talk: .seconds($0.talk), patience: nil)
            })
        scenario.frontOffice.groups = groups.map { group in
            var seats = SeatGroup()
            seats.name = group.name
            seats.seats = .constant(group.heads)
            seats.skills = group.skills
            return seats
        }
        return scenario
    }

    /// Answered contacts and milliseconds waited by category, and answered contacts by group.
    static func run(_ scenario: Scenario) throws -> (waits: [Int64], groups: [Int64], busy: [Int64]) {
        #expect(scenario.problems(measures: []).filter { $0.severity == .error }.isEmpty)
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let ledger = try #require(finished)
        let types = world.types.count
        let groups = world.groups.count
        return (
            (0..<types).map { ledger.contactsByDay[$0].waitAnswered },
            (0..<groups).map { ledger.seatsByDay[$0].answered }, (0..<groups).map { ledger.seatsByDay[$0].busy }
        )
    }

    @Test func aFreedSeatTakesTheBestRankThenTheLongestWait() throws {
        let calls = [
            ("09:00:00", "a", 60), ("09:00:10", "a", 10), ("09:00:20", "b", 10), ("09:00:30", "b", 10),
        ]
        // Alike: in order of coming. a waits 50, b 50 + 50.
        let alike = try Self.run(
            Self.day(calls, [.init(name: "g", heads: 1, skills: [Self.skill("a"), Self.skill("b")])]))
        #expect(alike.waits == [50_000, 50_000 + 50_000])
        // b first: b 40 + 40, then a at 09:01:20.
        let ranked = try Self.run(
            Self.day(calls, [.init(name: "g", heads: 1, skills: [Self.skill("a", 2), Self.skill("b", 1)])]))
        #expect(ranked.waits == [70_000, 40_000 + 40_000])
    }

    @Test func agingLiftsTheOneWhoWaits() throws {
        var scenario = Self.day(
            [("09:00:00", "a", 60), ("09:00:10", "a", 10), ("09:00:45", "b", 10)],
            [.init(name: "g", heads: 1, skills: [Self.skill("a", 2), Self.skill("b", 1)])])
        #expect(try Self.run(scenario).waits == [60_000, 15_000])
        // At 09:01:00 the caller of a has waited 50 s: rank 2 − 2 = 0 against 1 − 0 = 1.
        scenario.frontOffice.aging = .seconds(25)
        #expect(try Self.run(scenario).waits == [50_000, 25_000])
    }

    @Test func theFirstGroupOfTheOrderWithAnIdleSeatTakesTheCall() throws {
        let calls = [("09:00:00", "a", 60), ("09:00:10", "a", 60), ("09:00:20", "b", 60), ("09:01:05", "b", 5)]
        // N-design: a may go to both, b to the second only. The second a takes pool 2, so b waits until 09:01:10.
        let found = try Self.run(
            Self.day(
                calls,
                [
                    .init(name: "pool 1", heads: 1, skills: [Self.skill("a")]),
                    .init(name: "pool 2", heads: 1, skills: [Self.skill("a", 2), Self.skill("b", 1)]),
                ]))
        #expect(found.groups == [1, 3])
        #expect(found.waits == [0, 50_000 + 65_000])
    }

    @Test func aGroupOpensAfterTheWaitOfItsStep() throws {
        var scenario = Self.day(
            [("09:00:00", "a", 60), ("09:00:10", "a", 7), ("09:00:35", "a", 7)],
            [
                .init(name: "first", heads: 1, skills: [Self.skill("a")]),
                .init(name: "help", heads: 1, skills: [Self.skill("a")]),
            ])
        scenario.frontOffice.routing = [
            Route(category: "a", steps: [.init(group: "first"), .init(group: "help", after: .seconds(30))])
        ]
        // Help takes the second caller at 09:00:40, not before; the third has waited 25 s when the first group is free.
        let found = try Self.run(scenario)
        #expect(found.waits == [30_000 + 25_000])
        #expect(found.groups == [2, 1])
    }

    @Test func aSeatThatIsBusyWhenItsGroupOpensTakesTheCallerWhenFree() throws {
        var scenario = Self.day(
            [("09:00:00", "a", 300), ("09:00:00", "b", 60), ("09:00:10", "a", 7)],
            [
                .init(name: "first", heads: 1, skills: [Self.skill("a")]),
                .init(name: "help", heads: 1, skills: [Self.skill("a"), Self.skill("b")]),
            ])
        scenario.frontOffice.routing = [
            Route(category: "a", steps: [.init(group: "help", after: .seconds(30)), .init(group: "first")])
        ]
        #expect(try Self.run(scenario).waits == [50_000, 0])
        // A seat that is free before the step opens does not take the caller; it does so at the opening.
        scenario.frontOffice.routing[0].steps[0].after = .seconds(70)
        #expect(try Self.run(scenario).waits == [70_000, 0])
    }

    @Test func theTalkFactorOfTheGroupStretchesTheTalk() throws {
        let found = try Self.run(
            Self.day(
                [("09:00:00", "a", 100), ("09:00:01", "a", 100)],
                [
                    .init(name: "quick", heads: 1, skills: [Self.skill("a", talkFactor: 0.8)]),
                    .init(name: "slow", heads: 1, skills: [Self.skill("a", talkFactor: 1.25)]),
                ]))
        #expect(found.busy == [80_000, 125_000])
    }

    @Test func selectionTellsWhichIdleSeatTakesTheCall() throws {
        // x is busy 09:00:00–09:01:00, y 09:00:10–09:00:40. At 09:02:00 both are idle, y since longer; both have 1 of 2 free at most.
        let calls = [("09:00:00", "x", 60), ("09:00:10", "y", 30), ("09:02:00", "any", 5)]
        let groups: [Group] = [
            .init(name: "x", heads: 1, skills: [Self.skill("x"), Self.skill("any")]),
            .init(name: "y", heads: 1, skills: [Self.skill("y"), Self.skill("any")]),
        ]
        var scenario = Self.day(calls, groups)
        #expect(try Self.run(scenario).busy == [65_000, 30_000])
        scenario.frontOffice.selection = .longestIdle
        #expect(try Self.run(scenario).busy == [60_000, 35_000])
        // Least occupied: at 09:00:20 the groups have 1 of 3 and 1 of 2 seats busy.
        var wide = Self.day(
            [("09:00:00", "x", 60), ("09:00:10", "y", 60), ("09:00:20", "any", 5)],
            [
                .init(name: "y", heads: 2, skills: [Self.skill("y"), Self.skill("any")]),
                .init(name: "x", heads: 3, skills: [Self.skill("x"), Self.skill("any")]),
            ])
        wide.frontOffice.selection = .leastOccupied
        #expect(try Self.run(wide).busy == [60_000, 65_000])
    }

    @Test func theLongestIdleSeatLeavesFirstAndNewOnesAreIdleFromTheirComing() throws {
        var scenario = Self.day(
            [("09:59:00", "b", 5), ("10:00:30", "any", 7)],
            [
                .init(name: "a", heads: 1, skills: [Self.skill("any")]),
                .init(name: "b", heads: 1, skills: [Self.skill("b"), Self.skill("any")]),
            ])
        scenario.frontOffice.selection = .longestIdle
        var heads = Array(repeating: 1, count: 24)
        heads[9] = 0
        scenario.frontOffice.groups[0].seats = DayTable(slot: .hour, columns: [.init(days: .all, values: heads)])
        // a's seat came at 10:00, b's has been idle since 09:59:05.
        #expect(try Self.run(scenario).busy == [0, 12_000])
    }
}

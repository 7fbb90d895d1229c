import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

@Suite struct ScopeTests {
    /// Two telephone lines and the web; `water` comes on two of them, `tax` on two others.
    private static func world() throws -> World {
        var lines = [
            Timetable.line("12345", categories: ["water", "tax"], []), Timetable.line("12333", categories: ["tax"], []),
            Timetable.line("web", categories: ["noise", "water"], []),
        ]
        lines[2].channel = .web
        let groups = [
            Timetable.group("general", [(0, 2)]), Timetable.group("experts", [(0, 1)], skills: ["tax"]),
        ]
        return try World(compiling: Timetable.scenario(lines, groups))
    }

    @Test func scopesStandInTheOrderOfTables() throws {
        let scopes = try Self.world().scopes
        #expect(
            scopes.map { "\($0.kind) \($0.key)" } == [
                "all all", "line 12345", "line 12333", "line web", "channel phone", "channel web", "category water",
                "category tax", "category noise", "group general", "group experts",
            ])
    }

    @Test func typesBelongToTheirLineChannelAndCategory() throws {
        // Types: 0 12345/water, 1 12345/tax, 2 12333/tax, 3 web/noise, 4 web/water.
        let types = Dictionary(uniqueKeysWithValues: try Self.world().scopes.map { ("\($0.kind) \($0.key)", $0.types) })
        #expect(types["all all"] == [0, 1, 2, 3, 4])
        #expect(types["line 12345"] == [0, 1] && types["line 12333"] == [2] && types["line web"] == [3, 4])
        #expect(types["channel phone"] == [0, 1, 2], "two lines on one channel")
        #expect(types["channel web"] == [3, 4])
        #expect(
            types["category water"] == [0, 4] && types["category tax"] == [1, 2] && types["category noise"] == [3])
        #expect(types["group general"] == [] && types["group experts"] == [])
    }

    @Test func seatsBelongToAllAndToTheirGroup() throws {
        let scopes = try Self.world().scopes
        #expect(scopes[0].groups == [0, 1])
        #expect(scopes.filter { $0.kind == .group }.map(\.groups) == [[0], [1]])
        #expect(scopes.filter { ![.all, .group].contains($0.kind) }.allSatisfy { $0.groups.isEmpty })
    }

    @Test(arguments: [
        ("offered", [Scope.Kind.all, .line, .channel, .category]), ("wait_p90_s", [.all, .line, .channel, .category]),
        ("answered", [.all, .line, .channel, .category, .group]),
        ("talk_s", [.all, .line, .channel, .category, .group]),
        ("occupancy", [.all, .group]), ("seat_hours", [.all, .group]), ("queue_length", [.all]),
        ("abandoned_in_period", [.all]),
    ])
    func aMeasureExistsWhereItsSumsDo(id: String, kinds: [Scope.Kind]) throws {
        let measure = try #require(Measure.named(id))
        for scope in try Self.world().scopes {
            #expect(scope.has(measure) == kinds.contains(scope.kind), "\(id) of \(scope.kind)")
        }
    }

    @Test func categoriesThatLinesShareAddUp() throws {
        var scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1", categories: ["water", "tax"],
                    [Timetable.call("09:00:00", 10), Timetable.call("10:00:00", 20, category: 1)]),
                Timetable.line("2", categories: ["tax"], [Timetable.call("11:00:00", 30)]),
            ], [Timetable.group("g", [(0, 1)])])
        scenario.slot = .hour
        let outcome = try Timetable.run(scenario)
        let plan = KpiPlan(for: outcome.world)
        let pairs = plan.summarise(outcome.ledger)
        func talk(_ kind: Scope.Kind, _ key: String) -> [Int64] {
            plan.rows.indices.filter { index in
                let row = plan.rows[index]
                return Measure.all[row.measure].id == "talk_s" && plan.scopes[row.scope].kind == kind
                    && plan.scopes[row.scope].key == key && plan.periods[row.period].kind == .all
            }.flatMap { [pairs[$0].numerator, pairs[$0].denominator] }
        }
        #expect(talk(.category, "tax") == [50_000, 2] && talk(.category, "water") == [10_000, 1])
        #expect(talk(.line, "1") == [30_000, 2] && talk(.line, "2") == [30_000, 1])
        #expect(talk(.channel, "phone") == [60_000, 3] && talk(.group, "g") == [60_000, 3])
    }
}

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
                "category tax", "category noise", "type 12345/water", "type 12345/tax", "type 12333/tax",
                "type web/noise", "type web/water", "group general", "group experts",
            ])
    }

    @Test(arguments: [[["water", "tax"]], [["call"], ["call"]]])
    func typesAreToldApartOnlyWhereLinesAndCategoriesAreSeveral(categories: [[String]]) throws {
        let lines = categories.enumerated().map { Timetable.line("\($0.offset)", categories: $0.element, []) }
        let world = try World(compiling: Timetable.scenario(lines, [Timetable.group("g", [(0, 1)])]))
        #expect(!world.scopes.contains { $0.kind == .type })
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
        #expect(types["type 12345/tax"] == [1] && types["type web/water"] == [4])
        #expect(types["group general"] == [] && types["group experts"] == [])
    }

    @Test func seatsBelongToAllAndToTheirGroup() throws {
        let scopes = try Self.world().scopes
        #expect(scopes[0].groups == [0, 1])
        #expect(scopes.filter { $0.kind == .group }.map(\.groups) == [[0], [1]])
        #expect(scopes.filter { ![.all, .group].contains($0.kind) }.allSatisfy { $0.groups.isEmpty })
    }

    /// Both categories of line 12345 and the one of 12333 call in the experts, `tax` in two ways; `police` takes emergencies; seats
    /// do revisits, and messages come by themselves.
    private static func office() throws -> World {
        var scenario = Timetable.scenario(
            [
                Timetable.line("12345", categories: ["water", "tax"], []),
                Timetable.line("12333", categories: ["tax"], []),
            ],
            ["general", "experts", "police"].map { Timetable.group($0, [(0, 1)]) })
        func handOver(_ way: HandOver.Way) -> HandOver {
            var hand = HandOver()
            (hand.way, hand.to, hand.share, hand.talk) = (way, "experts", 0.2, .constant(30))
            hand.introduction = .constant(5)
            hand.then = .constant(5)
            return hand
        }
        scenario.frontOffice.calls = [("water", [HandOver.Way.threeWay]), ("tax", [.consult, .warmTransfer])].map {
            var handling = CallHandling()
            handling.category = $0.0
            handling.handOvers = $0.1.map(handOver)
            return handling
        }
        var emergency = SpecialCalls(kind: .emergency)
        (emergency.share, emergency.to) = (0.01, "police")
        scenario.frontOffice.special = [emergency]
        var revisit = DeskTask()
        (revisit.name, revisit.after, revisit.effort) = ("revisit", .orders, .constant(60))
        var desk = DeskTask()
        (desk.name, desk.volume, desk.effort) = ("desk", Volume(count: 5, per: .day), .constant(60))
        (revisit.groups, desk.groups) = ([.init(group: "general")], [.init(group: "general")])
        scenario.frontOffice.tasks = [revisit, desk]
        return try World(compiling: scenario)
    }

    @Test func handOversOfOneNameAreOneAndTasksStandByName() throws {
        let world = try Self.office()
        let scopes = world.scopes
        // Three contact types, two tasks, then the hand-overs in the order of types and ways, the emergency's last of each.
        #expect(
            scopes.filter { [.handOver, .task].contains($0.kind) }.map { "\($0.kind.rawValue) \($0.key)" } == [
                "hand_over water > experts", "hand_over emergency > police", "hand_over tax > experts", "task revisit",
                "task desk",
            ])
        let types = Dictionary(uniqueKeysWithValues: scopes.map { ("\($0.kind) \($0.key)", $0.types) })
        #expect(types["task revisit"] == [3] && types["task desk"] == [4])
        #expect(types["handOver water > experts"] == [5] && types["handOver tax > experts"] == [7, 8, 10, 11])
        #expect(types["handOver emergency > police"] == [6, 9, 12])
        #expect(types["all all"] == [0, 1, 2] && types["line 12345"] == [0, 1], "callers only")
        #expect(scopes.contains { $0.kind == .type && $0.key == "12333/tax" }, "tasks are no lines")
    }

    private static let callers: [Scope.Kind] = [.all, .line, .channel, .category, .type]
    private static let waiting: [Scope.Kind] = callers + [.handOver, .task]

    @Test(arguments: [
        ("offered", waiting), ("wait_p90_s", waiting), ("queue_length", waiting), ("abandoned_in_period", waiting),
        ("service_level", waiting), ("fresh", callers), ("lost_share", callers), ("p_blocked", callers),
        ("direct_answer_rate", callers), ("answered", waiting + [.group]), ("talk_s", waiting + [.group]),
        ("occupancy", [.all, .group]), ("seat_hours", [.all, .group]), ("hold_hours", [.all, .group]),
    ])
    func aMeasureExistsWhereItsSumsDo(id: String, kinds: [Scope.Kind]) throws {
        let measure = try #require(Measure.named(id))
        for scope in try Self.world().scopes + Self.office().scopes {
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

    /// A call of a minute, three-way with the expert for two minutes more, then half a minute of revisit.
    @Test func handOversAndTasksCountForThemselvesAndTheirGroup() throws {
        var scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:00:00", 60)])],
            [Timetable.group("general", [(0, 1)]), Timetable.group("experts", [(0, 1)])])
        var hand = HandOver()
        (hand.to, hand.share, hand.talk) = ("experts", 1, .constant(120))
        var handling = CallHandling()
        (handling.category, handling.directAnswer, handling.handOvers) = ("call", 0, [hand])
        scenario.frontOffice.calls = [handling]
        var revisit = DeskTask()
        (revisit.name, revisit.after, revisit.effort) = ("revisit", .answered, .constant(30))
        revisit.groups = [.init(group: "general")]
        scenario.frontOffice.tasks = [revisit]
        let outcome = try Timetable.run(scenario)
        let plan = KpiPlan(for: outcome.world)
        let pairs = plan.summarise(outcome.ledger)
        func pair(_ id: String, _ kind: Scope.Kind, _ key: String) -> [Int64] {
            plan.rows.indices.filter { index in
                let row = plan.rows[index]
                let scope = plan.scopes[row.scope]
                return Measure.all[row.measure].id == id && scope.kind == kind && scope.key == key
                    && plan.periods[row.period].kind == .all
            }.flatMap { [pairs[$0].numerator, pairs[$0].denominator] }
        }
        #expect(pair("offered", .all, "all") == [1, 1] && pair("talk_s", .all, "all") == [60_000, 1])
        #expect(pair("offered", .handOver, "call > experts") == [1, 1])
        #expect(pair("talk_s", .handOver, "call > experts") == [120_000, 1])
        #expect(pair("offered", .task, "revisit") == [1, 1] && pair("answered", .task, "revisit") == [1, 1])
        #expect(pair("talk_s", .task, "revisit") == [30_000, 1])
        #expect(pair("answered", .group, "general") == [2, 1] && pair("answered", .group, "experts") == [1, 1])
        #expect(pair("talk_s", .group, "general") == [90_000, 2])
        #expect(pair("busy_hours", .group, "general") == [210_000, 1])
        #expect(pair("talk_hours", .group, "general") == [180_000, 1])
        #expect(pair("other_hours", .group, "general") == [30_000, 1])
        #expect(pair("three_way_rate", .all, "all") == [1, 1] && pair("direct_answer_rate", .all, "all") == [0, 1])
        #expect(pair("fcr_no_order", .line, "1") == [1, 1] && pair("transfer_rate", .all, "all") == [])
    }
}

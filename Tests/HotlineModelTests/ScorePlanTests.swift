import Scenarios
import Testing

@testable import HotlineModel

/// Scores of single months and their means, in thousandths of a point.
@Suite struct ScorePlanTests {
    private static func part(_ measure: String, _ weight: Double, full: Double, none: Double) -> Scorecard.Part {
        var part = Scorecard.Part()
        (part.measure, part.weight, part.full, part.none) = (measure, weight, full, none)
        return part
    }

    private static func cost(_ measure: String, each: Double, atMost: Double? = nil) -> Scorecard.Deduction {
        var cost = Scorecard.Deduction()
        (cost.measure, cost.each, cost.atMost) = (measure, each, atMost)
        return cost
    }

    /// 70 points on time from 80 % on, 30 for few redos: 15 % earns none.
    static let card: Scorecard = {
        var card = Scorecard()
        card.parts = [
            part("on_time_rate", 0.7, full: 1, none: 0.8), part("redo_rate", 0.3, full: 0, none: 0.15),
        ]
        card.deductions = [cost("red_cards", each: 0.5, atMost: 3), cost("yellow_cards", each: 0.25)]
        return card
    }()

    private static let plan = ScorePlan(card)

    private static func month(
        handled: Int32 = 0, late: Int32 = 0, closed: Int32 = 0, redone: Int32 = 0, red: Int32 = 0, yellow: Int32 = 0
    ) -> Measure.Sums {
        var sums = Measure.Sums()
        (sums.cases.handled, sums.cases.late, sums.cases.closed) = (handled, late, closed)
        (sums.cases.redone, sums.cases.redCards, sums.cases.yellowCards) = (redone, red, yellow)
        return sums
    }

    private struct Case: Sendable {
        let sums: Measure.Sums
        let points: Int64?
        let why: String
    }

    private static let cases = [
        Case(sums: month(), points: nil, why: "nothing to divide by"),
        Case(sums: month(red: 3), points: nil, why: "cards alone make no score"),
        Case(sums: month(handled: 10, closed: 10), points: 100_000, why: "all points"),
        Case(sums: month(handled: 10, late: 1, closed: 10), points: 65_000, why: "35 of 70, and 30"),
        Case(sums: month(handled: 10, late: 5, closed: 10), points: 30_000, why: "beyond none: not below it"),
        Case(sums: month(handled: 10, closed: 20, redone: 1), points: 90_000, why: "less is better: 20 of 30"),
        Case(sums: month(handled: 10, closed: 10, redone: 9), points: 70_000, why: "none of 30"),
        Case(sums: month(handled: 10, late: 1), points: 50_000, why: "35 of the 70 that there are"),
        Case(sums: month(closed: 20, redone: 1), points: 66_667, why: "20 of the 30 that there are"),
        Case(sums: month(handled: 10, closed: 10, red: 4), points: 98_000, why: "each 0.5"),
        Case(sums: month(handled: 10, closed: 10, red: 40), points: 97_000, why: "at most 3"),
        Case(sums: month(handled: 10, closed: 10, red: 40, yellow: 20), points: 92_000, why: "no bound: 5"),
        Case(sums: month(handled: 10, closed: 10, yellow: 4_000), points: 0, why: "not below 0"),
    ]

    @Test func months() {
        for item in Self.cases { #expect(Self.plan.month(item.sums)?.points == item.points, "\(item.why)") }
    }

    @Test func whatAPartEarnsIsOfItsOwnWeight() throws {
        let score = try #require(Self.plan.month(Self.month(handled: 10, late: 1, red: 1)))
        #expect(score.parts == [35_000, nil] && score.deductions == [500, 0] && score.points == 49_500)
        #expect(!score.isPass, "60 unless said otherwise")
    }

    @Test func whatTheScenarioDoesNotHaveEarnsNothing() throws {
        let plan = Self.plan.measured(with: [.organisations])
        let score = try #require(plan.month(Self.month(handled: 10, late: 1, closed: 10)))
        #expect(score.points == 50_000 && score.parts == [35_000, nil])
        let whole = Self.plan.measured(with: [.organisations, .redos])
        #expect(whole.month(Self.month(handled: 10, late: 1, closed: 10))?.points == 65_000)
    }

    @Test func theMeanOfMonths() throws {
        let months = [
            Self.month(handled: 10, late: 1), Self.month(handled: 10, closed: 20, redone: 1, red: 1),
            Self.month(handled: 10, late: 5, closed: 10),
        ].map { Self.plan.month($0)! }
        #expect(months.map(\.points) == [50_000, 89_500, 30_000] && months.map(\.isPass) == [false, true, false])
        let mean = try #require(Self.plan.mean(months))
        #expect(mean.points == 56_500 && !mean.isPass)
        #expect(mean.parts == [35_000, 25_000], "of three months, and of the two that have a value")
        #expect(mean.deductions == [167, 0])
        #expect(Self.plan.mean([]) == nil)
    }

    @Test func cellsStandBesideTheScore() throws {
        let plan = Self.plan
        let cells = plan.cells(of: plan.month(Self.month(handled: 10, red: 1)))
        #expect(plan.cellCount == 5 && cells.count == 5)
        #expect(cells[plan.place(of: .pass)] == (1, 1) && cells[plan.place(of: .part(0))] == (70_000, 1000))
        #expect(cells[plan.place(of: .part(1))] == (0, 0) && cells[plan.place(of: .deduction(0))] == (500, 1000))
        #expect(cells[plan.place(of: .deduction(1))] == (0, 1000), "nothing is lost, which is a value")
        #expect(plan.cells(of: nil).allSatisfy { $0 == (0, 0) })
    }

    /// An order on Thursday 8 February that is late on the 18th, one in March that is in time; nothing in April.
    @Test func rowsOfAUnit() throws {
        var scenario = CaseTimetable.scenario(["2024-02-08T16:50", "2024-02-08T16:51", "2024-03-04T09:00"], days: 60)
        scenario.scorecard = Self.card
        let world = try World(compiling: scenario)
        let plan = KpiPlan(for: world)
        let rows = plan.scoreRows.map { plan.rows[$0] }
        #expect(rows.map { plan.periods[$0.period].name } == ["all", "2024", "2024-02", "2024-03", "2024-04"])
        #expect(
            rows.allSatisfy { plan.scopes[$0.scope].key == "bureau" && plan.scopes[$0.scope].kind == .organisation })
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let pairs = plan.summarise(try #require(finished))
        #expect(pairs.count == plan.pairCount)
        // One of two late in February: beyond none. Nothing can be redone here, which earns nothing.
        #expect(plan.scoreRows.map { pairs[$0].numerator } == [50_000, 50_000, 0, 100_000, 0])
        #expect(plan.scoreRows.map { pairs[$0].denominator } == [1000, 1000, 1000, 1000, 0])
        func cells(_ cell: ScorePlan.Cell) -> [Int64] {
            plan.scoreRows.indices.map { pairs[plan.pair(score: $0, cell)!].numerator }
        }
        #expect(cells(.pass) == [0, 0, 0, 1, 0] && cells(.part(0)) == [35_000, 35_000, 0, 70_000, 0])
        #expect(plan.pair(score: plan.scoreRows.count - 1, .deduction(1)) == plan.pair(wait: 0, column: 0) - 1)
    }

    /// Who is left out, by its name or its level, has no rows; whoever is not has them as before.
    @Test func whoIsLeftOutHasNoRows() throws {
        var scenario = CaseTimetable.scenario(["2024-02-08T16:50", "2024-03-04T09:00"], days: 60)
        scenario.scorecard = Self.card
        scenario.organisations[0].level = "province"
        var other = scenario.organisations[0]
        (other.name, other.level) = ("other", "city")
        scenario.organisations[0].topics = scenario.organisations[0].topics.map {
            .init(category: $0.category, share: 0.5)
        }
        other.topics = scenario.organisations[0].topics
        scenario.organisations.append(other)
        func scored(_ except: [String]) throws -> [String] {
            scenario.scorecard?.except = except
            let plan = KpiPlan(for: try World(compiling: scenario))
            let rows = plan.scoreRows.map { plan.scopes[plan.rows[$0].scope].key }
            return rows.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
        }
        #expect(try scored([]) == ["bureau", "other"])
        #expect(try scored(["bureau"]) == ["other"] && scored(["city"]) == ["bureau"])
        #expect(try scored(["province", "nobody"]) == ["other"])
    }

    @Test func whatAScorecardMayName() {
        let facts = Dictionary(uniqueKeysWithValues: Measure.facts.map { ($0.id, $0) })
        #expect(facts.count == Measure.all.count)
        #expect(facts["on_time_rate"] == MeasureFacts("on_time_rate", isShare: true, ofUnits: .ratio))
        #expect(facts["cycle_mean_h"] == MeasureFacts("cycle_mean_h", unit: "h", ofUnits: .ratio))
        #expect(facts["handler_utilisation"]?.ofUnits == .ratio && facts["red_cards"]?.ofUnits == .count)
        #expect(facts["cycle_p50_wd"]?.ofUnits == nil && facts["answer_rate"]?.ofUnits == nil)
        #expect(facts["unit_score"] == MeasureFacts("unit_score", isOfAll: false))
        #expect(facts.values.count { !$0.isOfAll } == 1)
    }
}

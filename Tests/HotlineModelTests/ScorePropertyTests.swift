import Scenarios
import Testing

@testable import HotlineModel

/// What holds of scores whatever the rules and the scorecard are: random scorecards on random rule sets.
@Suite struct ScorePropertyTests {
    private static let ratios = [
        "overdue_rate", "redo_rate", "solved_rate", "satisfaction_rate_answered", "sign_on_time_rate",
        "handler_utilisation",
    ]
    private static let counts = ["warnings", "red_cards", "late_unexcused", "supervision_orders", "matters_thrice"]

    private static func card(_ numbers: inout TestNumbers) -> Scorecard {
        var card = Scorecard()
        // What every rule set has comes first: without it some cards would score nobody.
        let chosen = ["on_time_rate"] + ratios.shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers))
        card.parts = chosen.map { id in
            var part = Scorecard.Part()
            (part.measure, part.weight) = (id, 1 / Double(chosen.count))
            let ends = [0, 0.05, 0.5, 0.9, 1].shuffled(using: &numbers)
            (part.full, part.none) = (ends[0], ends[1])
            return part
        }
        card.deductions = counts.shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers)).map { id in
            var cost = Scorecard.Deduction()
            (cost.measure, cost.each) = (id, [0.1, 1, 40].randomElement(using: &numbers)!)
            cost.atMost = Bool.random(using: &numbers) ? 5 : nil
            return cost
        }
        card.except = Bool.random(using: &numbers) ? ["grid"] : []
        card.pass = [0, 60, 100].randomElement(using: &numbers)!
        return card
    }

    private static func pairs(_ house: Scenario) throws -> (KpiPlan, [(numerator: Int64, denominator: Int64)]) {
        let world = try World(compiling: house)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let plan = KpiPlan(for: world)
        return (plan, plan.summarise(try #require(finished)))
    }

    /// Points lie from 0 to 100, parts within their weights; a year is the mean of its months; nothing else of the run changes.
    @Test(arguments: 0..<40) func scoresAreWhatTheyAre(seed: Int) throws {
        var numbers = TestNumbers(state: UInt64(seed) &+ 301)
        var house = RandomRules.scenario(seed: seed)
        let (bare, before) = try Self.pairs(house)
        let card = Self.card(&numbers)
        house.scorecard = card
        let problems = house.problems(measures: [], ofUnits: Measure.facts).filter { $0.severity == .error }
        #expect(problems.isEmpty, "\(problems)")
        let (plan, pairs) = try Self.pairs(house)

        func name(_ plan: KpiPlan, _ row: Int) -> String {
            let row = plan.rows[row]
            let scope = plan.scopes[row.scope]
            return "\(row.measure) \(scope.kind) \(scope.key) \(plan.periods[row.period].name)"
        }
        let values = Dictionary(uniqueKeysWithValues: plan.rows.indices.map { (name(plan, $0), pairs[$0]) })
        for row in bare.rows.indices { #expect(try #require(values[name(bare, row)]) == before[row]) }

        var months: [String: [Int64]] = [:]
        for (score, row) in plan.scoreRows.enumerated() {
            let unit = plan.scopes[plan.rows[row].scope].key
            #expect(unit != "grid" || card.except.isEmpty)
            guard pairs[row].denominator > 0 else { continue }
            let points = pairs[row].numerator
            #expect((0...100_000).contains(points))
            for (part, stated) in card.parts.enumerated() {
                let earned = pairs[plan.pair(score: score, .part(part))!]
                #expect((0...Int64((stated.weight * 100_000).rounded())).contains(earned.numerator))
            }
            let passes = pairs[plan.pair(score: score, .pass)!].numerator == 1
            #expect(passes == (points >= Int64(card.pass * 1000)))
            if plan.periods[plan.rows[row].period].kind == .month { months[unit, default: []].append(points) }
        }
        for row in plan.scoreRows where plan.periods[plan.rows[row].period].kind == .all {
            guard let of = months[plan.scopes[plan.rows[row].scope].key] else { continue }
            let mean = Double(of.reduce(0, +)) / Double(of.count)
            #expect(abs(Double(pairs[row].numerator) - mean) <= 0.5)
        }
        #expect(!months.isEmpty)
    }
}

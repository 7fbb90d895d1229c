import Foundation
import Testing

/// The knowledge base against its closed form.
///
/// A topic is known for 1/λ on average until a policy changes it, then out of date until the first contact about it, 1/(μ p) with a share p
/// of all contacts, then being filled for 1/φ: an alternating renewal process (Ross 1996, theorem 3.4.4). Contacts are Poisson and see time
/// averages (Wolff 1982): of those about it a share of (1/λ) / (1/λ + 1/(μ p) + 1/φ) finds it known.
@Suite struct KnowledgeTests {
    @Test(arguments: [(topics: 20, popularity: 1.0, changes: 2.0), (5, 0, 0.5), (60, 1.4, 6)])
    func coverageConvergesToItsMean(topics: Int, popularity: Double, changes: Double) throws {
        let (calls, filled) = (240.0, 0.5)
        var scenario = TextbookScenario(volume: "\(calls)/day", seats: "20", talk: "exponential 120 s")
        scenario.frontOffice = ["calls: { any: { direct_answer: 100% } }"]
        scenario.span(days: 400, warmUpDays: 60)
        let base = """
            knowledge:
              categories:
                any: { topics: \(topics), popularity: \(popularity), changes: \(changes)/day }
              fill: { takes: exponential 2 d }

            """
        let run = try TextbookScenario.run(text: scenario.yaml + base, replications: 60, seed: 61)
        let weights = (1...topics).map { pow(Double($0), -popularity) }
        let total = weights.reduce(0, +)
        var coverage = 0.0
        for weight in weights {
            let share = weight / total
            let known = Double(topics) / changes
            let lost = 1 / (calls * share) + 1 / filled
            coverage += share * known / (known + lost)
        }
        run.expect("knowledge_coverage", coverage, width: .relative(0.01))
        run.expect("direct_answer_rate", coverage, width: .relative(0.01))
        #expect(run.interval("wrong_answer_rate")!.mean == 0)
    }

    /// With nothing known about topics the scenario is the constant share it always was.
    @Test func allKnownForGoodIsAConstantShare() throws {
        var scenario = TextbookScenario(volume: "240/day", seats: "20", talk: "exponential 120 s")
        scenario.frontOffice = ["calls: { any: { direct_answer: 70% } }"]
        scenario.span(days: 30, warmUpDays: 0)
        let constant = try TextbookScenario.run(text: scenario.yaml, replications: 2, seed: 5)
        let base = "knowledge: { categories: { any: { topics: 9 } } }\n"
        let known = try TextbookScenario.run(text: scenario.yaml + base, replications: 2, seed: 5)
        #expect(known.interval("knowledge_coverage")!.mean == 1)
        for measure in ["offered", "answered", "direct_answer_rate", "mean_wait_s", "orders", "occupancy"] {
            #expect(constant.interval(measure)!.mean == known.interval(measure)!.mean)
        }
    }
}

import Foundation
import QueueingTheory
import Statistics
import Testing

/// Days of different busyness, against the negative binomial law and against Erlang A over a gamma-distributed rate.
@Suite struct QueueingArrivalsTests {
    @Test func callsOfADayArePoissonGamma() throws {
        let entry = QueueingCase.named("poisson_gamma_counts")
        var scenario = TextbookScenario(
            volume: "\(entry.input("mean_per_day"))/day", seats: "100", talk: "constant 60 s")
        scenario.demand = ["busyness: { sd: \(1 / entry.input("gamma_shape").squareRoot()) }"]
        let run = try scenario.run(replications: 70_000, seed: 61)
        let counts = run.pairs("offered").map { Double($0.numerator) }
        let n = Double(counts.count)
        #expect(counts.count == 70_000)
        run.expect("offered", entry.output("mean"))

        // The mean of squared deviations has a variance by the fourth moment; the law is far from normal.
        let mean = counts.reduce(0, +) / n
        let squares = counts.map { ($0 - mean) * ($0 - mean) }
        let variance = squares.reduce(0, +) / (n - 1)
        let spread = (squares.reduce(0) { $0 + ($1 - variance) * ($1 - variance) } / (n - 1)).squareRoot()
        RunTables.expect(
            .init(
                mean: variance,
                halfWidth: StudentInterval.halfWidth(sd: spread, n: counts.count, confidence: .percent99point9)!),
            covers: entry.output("variance"), named: "variance of the count", width: .relative(0.025))

        let z = StudentInterval.normalQuantile(probability: ConfidenceLevel.percent99point9.twoSidedProbability)
        for (name, share, exact) in [
            ("P(count ≤ 500)", Double(counts.count { $0 <= 500 }) / n, entry.output("p_le_500")),
            ("P(count > 750)", Double(counts.count { $0 > 750 }) / n, entry.output("p_gt_750")),
        ] {
            RunTables.expect(
                .init(mean: share, halfWidth: z * (exact * (1 - exact) / n).squareRoot()), covers: exact, named: name,
                isShare: true)
        }
    }

    @Test func withoutBusynessCallsOfADayArePoisson() throws {
        let scenario = TextbookScenario(volume: "600/day", seats: "100", talk: "constant 60 s")
        let run = try scenario.run(replications: 10_000, seed: 62)
        let counts = run.pairs("offered").map { Double($0.numerator) }
        run.expect("offered", 600)
        // (n − 1)·S²/mean is a χ² variable, all but exactly.
        let statistic = counts.reduce(0) { $0 + ($1 - 600) * ($1 - 600) } / 600
        let freedom = Double(counts.count)
        #expect(statistic > StudentInterval.chiSquareQuantile(probability: 0.0005, degreesOfFreedom: freedom))
        #expect(statistic < StudentInterval.chiSquareQuantile(probability: 0.9995, degreesOfFreedom: freedom))
        #expect(counts.allSatisfy { $0 <= 750 }, "1.6·10⁻⁹ a day")
    }

    @Test(arguments: [41, 51]) func waitingOverBusyAndQuietDays(seats: Int) throws {
        let entry = QueueingCase.named("chance_constraint_gamma_busyness")
        let row = try #require(entry.rows("rows").first { $0["seats"] == Double(seats) })
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(seats)",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.patience = "exponential \(entry.input("mean_patience_s")) s"
        scenario.within = entry.input("awt_s")
        scenario.demand = ["busyness: { sd: \(1 / entry.input("gamma_shape").squareRoot()) }"]
        // The warm-up is on the same day, and so of the same busyness, as the four hours that count.
        scenario.from = "2024-01-01T01:00"
        scenario.to = "2024-01-01T05:00"
        scenario.warmUp = "1 h"
        let run = try scenario.run(replications: 30_000, seed: 63)
        run.expect("service_level", row["expected_sl_call_weighted"]!)
        run.expect("p_abandon", row["expected_abandon"]!)
    }
}

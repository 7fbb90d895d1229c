import Experiment
import HotlineModel
import QueueingTheory
import ScenarioFiles
import Statistics
import Testing

/// Whether intervals hold what they promise: many small experiments, each with its own seed, and how often their 95 %
/// interval contains the exact value.
@Suite struct CoverageTests {
    /// Nothing beside the scenario.
    private static func world(_ scenario: TextbookScenario, seed: Int) throws -> World {
        let reader = ScenarioReader(measures: Measure.facts)
        let (read, _) = try reader.read(
            scenario.yaml, file: "scenario.yaml", files: FolderSource(folder: "."),
            edits: [.init(path: "seed", value: "\(seed)")])
        return try World(compiling: read)
    }

    /// How many of 200 experiments have an interval that contains each exact value.
    private static func covered(
        _ scenario: TextbookScenario, replications: Int, exact: [(measure: String, value: Double)]
    ) throws -> [Int] {
        var covered = exact.map { _ in 0 }
        for seed in 1...200 {
            let results = Experiment(try world(scenario, seed: seed)).run(.init(replications: replications, threads: 2))
            for (index, (measure, value)) in exact.enumerated() {
                let estimate = try #require(results.headline(measure, confidence: .percent95))
                if estimate.covers(value)! { covered[index] += 1 }
            }
        }
        return covered
    }

    /// Between 90 % and 99 % of 200: were the coverage 95 %, chance alone would leave that range once in 300 times.
    private static func expect(_ covered: [Int], _ measures: [String]) {
        for (count, measure) in zip(covered, measures) {
            #expect((180...198).contains(count), "\(measure): \(count) of 200 intervals contain the exact value")
        }
    }

    @Test func intervalsOfAQueueWithoutAbandonment() throws {
        var scenario = TextbookScenario(volume: "100/h", seats: "7", talk: "exponential 180 s")
        scenario.span(days: 1, warmUpDays: 0)
        scenario.warmUp = "4 h"
        let exact = try ErlangC(ratePerHour: 100, talkSeconds: 180, servers: 7, withinSeconds: 20)
        let values = [
            ("mean_wait_s", exact.meanWaitSeconds), ("service_level", exact.serviceLevel), ("p_wait", exact.waits),
        ]
        try CoverageTests.expect(
            CoverageTests.covered(scenario, replications: 20, exact: values.map { (measure: $0.0, value: $0.1) }),
            values.map(\.0))
    }

    @Test func intervalsOfAQueueWithAbandonment() throws {
        var scenario = TextbookScenario(volume: "100/h", seats: "6", talk: "exponential 180 s")
        scenario.patience = "exponential 120 s"
        scenario.span(days: 1, warmUpDays: 0)
        scenario.warmUp = "2 h"
        let exact = try ErlangA(
            ratePerHour: 100, talkSeconds: 180, servers: 6, patienceSeconds: 120, withinSeconds: 20)
        let values = [
            ("mean_wait_s", exact.meanWaitSeconds), ("p_abandon", exact.abandons),
            ("service_level", exact.answeredWithin),
        ]
        try CoverageTests.expect(
            CoverageTests.covered(scenario, replications: 10, exact: values.map { (measure: $0.0, value: $0.1) }),
            values.map(\.0))
    }
}

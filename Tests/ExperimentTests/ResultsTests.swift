import Experiment
import HotlineModel
import Statistics
import Testing

@Suite struct ResultsTests {
    @Test func theStatisticsCanBeRedoneFromTheHeadlines() throws {
        let results = try ExperimentTests.experiment().run(.init(replications: 9))
        for (column, row) in results.headlineRows.enumerated() {
            let measure = Measure.all[results.plan.rows[row].measure]
            let pairs = results.headlines.map { $0[column] }
            let x = pairs.map { Double($0.numerator) * measure.scale }
            let y = pairs.map { Double($0.denominator) }
            let ratio = x.reduce(0, +) / y.reduce(0, +)
            let estimate = try #require(results.estimate(row: row, confidence: .percent95), "\(measure.id)")
            #expect(abs(estimate.mean - ratio) <= 1e-9 * max(1, abs(ratio)), "\(measure.id)")
            let residual = zip(x, y).map { ($0 - ratio * $1) * ($0 - ratio * $1) }.reduce(0, +)
            let sd = (residual / 8).squareRoot() / (y.reduce(0, +) / 9)
            let found = try #require(estimate.sd)
            let half = try #require(estimate.halfWidth)
            #expect(abs(found - sd) <= 1e-6 * max(1, sd), "\(measure.id)")
            #expect(abs(half - 2.306004 * sd / 3) <= 1e-5 * max(1, sd), "\(measure.id)")
        }
    }

    @Test func everyHeadlineIsOverEverything() throws {
        let results = try ExperimentTests.experiment().run(.init(replications: 2))
        // One row a measure, and no row of what this house does not have.
        #expect(Set(results.headlineRows).count == results.headlineRows.count)
        #expect(results.headline("occupancy", confidence: .percent95) != nil)
        #expect(results.headline("ai_containment_rate", confidence: .percent95) == nil)
        #expect(results.headline("offered", confidence: .percent95)!.mean > 150)
        #expect(results.headline("no such measure", confidence: .percent95) == nil)
    }

    @Test func intervalsAreMeansOverTheDaysOfTheirKind() throws {
        let results = try ExperimentTests.experiment().run(.init(replications: 3))
        let offered = try #require(KpiPlan.columns.firstIndex { $0.name == "offered" })
        let rows = results.plan.intervals.enumerated().filter { results.plan.scopes[$0.element.scope].kind == .all }
        // 09:00 and 09:30 of one working day.
        #expect(rows.map(\.element.slot) == [18, 19] && rows.allSatisfy { $0.element.dayKind == 0 })
        let sum = rows.compactMap {
            results.estimate(interval: $0.offset, column: offered, confidence: .percent95)?.mean
        }
        let total = results.headline("offered", confidence: .percent95)!.mean
        #expect(abs(sum.reduce(0, +) - total) < 1e-9)
    }
}

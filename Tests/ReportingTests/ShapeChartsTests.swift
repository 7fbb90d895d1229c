import Foundation
import HotlineModel
import Scenarios
import Statistics
import Testing
import Wording

@testable import Reporting

/// The charts of waits, the week and open orders, and the tables behind them.
@Suite struct ShapeChartsTests {
    private func values(_ json: JSON?) -> [JSON] {
        if case .array(let values)? = json?["data"]?["values"] { values } else { [] }
    }

    private func panels(_ json: JSON, _ name: String) -> [JSON] {
        if case .array(let panels)? = json[name] { panels } else { [] }
    }

    private func number(_ json: JSON?) -> Double? {
        if case .number(let value)? = json { value } else { nil }
    }

    @Test(arguments: Language.allCases) func waitsAreThoseOfTheServiceLevel(language: Language) throws {
        let report = try Sample.report(Sample.scenario(days: 2), replications: 3, language: language)
        let spec = try #require(WaitsChart(report)).spec
        let panel = try #require(panels(spec, "concat").first)
        let rows = values(panel).filter { $0["what"] == .string(ChartWords.answeredWithin(language)) }
        let fifteen = try #require(rows.first { $0["wait"] == .number(15) } ?? rows.last)
        let level = try #require(report.results.headline("service_level", confidence: report.confidence))
        let mean = try #require(number(fifteen["mean"]))
        #expect(abs(mean - level.mean * 100) < 1e-9)
        let shares = rows.compactMap { number($0["mean"]) }
        #expect(shares == shares.sorted() && shares.allSatisfy { (0...100).contains($0) })
    }

    /// All attempts have been answered or have given up by the largest wait, but for those that were blocked or are still there.
    @Test func theDistributionEndsAtTheAnswerRate() throws {
        let report = try Sample.report(Sample.scenario(days: 2), replications: 3)
        let plan = report.results.plan
        let last = try #require(
            plan.waitRows.lastIndex { plan.scopes[$0.scope].kind == .all && WaitSteps.ends[$0.step] == 3_600_000 })
        func estimate(_ column: Int) -> Double? {
            report.results.estimate(wait: last, column: column, confidence: report.confidence)?.mean
        }
        let rate = try #require(report.results.headline("answer_rate", confidence: report.confidence))
        let abandoned = try #require(report.results.headline("p_abandon", confidence: report.confidence))
        #expect(estimate(0) == rate.mean && estimate(1) == abandoned.mean && estimate(2) == 1)
    }

    @Test func theWeekNeedsSevenDays() throws {
        #expect(WeekChart(try Sample.report(Sample.scenario(days: 6), replications: 1)) == nil)
        let report = try Sample.report(Sample.scenario(days: 14), replications: 2)
        let spec = try #require(WeekChart(report)).spec
        let panels = panels(spec, "vconcat")
        #expect(panels.count == 2)
        let load = values(panels[0])
        #expect(load.count == 7 * report.results.plan.slotsPerDay)
        // The means of all slots of a week are the contacts of two weeks, halved.
        let offered = try #require(report.results.headline("offered", confidence: report.confidence))
        let sum = load.compactMap { number($0["mean"]) }.reduce(0, +)
        #expect(abs(sum * 2 - offered.mean) < 1e-6 * offered.mean)
    }

    @Test(arguments: Language.allCases) func openOrdersEndWithTheBacklog(language: Language) throws {
        let report = try Sample.report(Sample.orders(), replications: 2, language: language)
        #expect(OpenOrdersChart(try Sample.report(Sample.scenario(days: 4), replications: 1)) == nil)
        let plan = report.results.plan
        #expect(plan.openDays.count == plan.periods.count { $0.kind == .day })
        let last = plan.openDays.indices.last!
        let sum = KpiPlan.openColumns.indices.compactMap {
            report.results.estimate(openDay: last, column: $0, confidence: report.confidence)?.mean
        }.reduce(0, +)
        let backlog = try #require(report.results.headline("backlog", confidence: report.confidence))
        #expect(abs(sum - backlog.mean) < 1e-9)
        guard plan.openDays.count >= 3 else { return }
        let rows = values(try #require(OpenOrdersChart(report)).spec)
        #expect(rows.count == plan.openDays.count * KpiPlan.openColumns.count)
        #expect(rows.contains { $0["place"] == .string(OrderChartWords.place("handled")!(language)) })
    }

    @Test func tablesHaveARowACell() throws {
        let report = try Sample.report(Sample.orders(), replications: 2)
        try Sample.inFolder { folder in
            try report.write(to: ResultsFolder(folder + "/x"))
            func rows(_ file: String) throws -> [String] {
                try Sample.read(folder + "/x/" + file).components(separatedBy: "\r\n").dropLast()
            }
            let plan = report.results.plan
            #expect(try rows("waits.csv").count == plan.waitRows.count + 1)
            #expect(try rows("week.csv").count == plan.weekRows.count + 1)
            #expect(try rows("open_orders.csv").count == plan.openDays.count + 1)
        }
    }
}

import HotlineModel
import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

/// The charts of orders: which there are, and what stands in them.
@Suite struct OrderChartsTests {
    private func values(_ json: JSON?) -> [JSON] {
        if case .array(let values)? = json?["data"]?["values"] { values } else { [] }
    }

    @Test func aRunWithOrdersHasThemAndOneWithoutDoesNot() throws {
        let report = try Sample.report(Sample.orders(), replications: 2)
        let names = ChartSpec.all(for: report).map(\.name)
        #expect(names.contains("overdue") && names.contains("cycle"))
        #expect(Set(names).isSubset(of: ChartSpec.names))
        let plain = try Sample.report(Sample.scenario(days: 4), replications: 2)
        #expect(
            OverdueChart(plain) == nil && CycleChart(plain) == nil && SatisfactionChart(plain) == nil)
    }

    @Test(arguments: Language.allCases) func overdueRatesAreThoseOfTheTable(language: Language) throws {
        let report = try Sample.report(Sample.orders(), replications: 2, language: language)
        let spec = try #require(OverdueChart(report)).spec
        guard case .array(let panels)? = spec["vconcat"] else {
            Issue.record("no panels")
            return
        }
        #expect(panels.count == 2)
        let rows = ChartRows(report, measures: ["overdue_rate"])
        let found = try #require(rows.estimate("overdue_rate", .category, "call"))
        let first = try #require(values(panels[0]).first)
        #expect(first["name"] == "call" && first["mean"] == .number(found.mean * 100))
        #expect(first["basis"] == .string(MeasureWords.title("overdue_rate", language)))
    }

    @Test func cycleTimesStandBesideLimitsInWorkingDays() throws {
        var scenario = Sample.orders()
        let plain = try #require(CycleChart(try Sample.report(scenario)))
        #expect(values(plain.spec).first?["limit"] == .null)
        scenario.rules.limits[0].handle = .workingDays(9)
        (scenario.rules.limits[0].warning, scenario.rules.limits[0].yellow, scenario.rules.limits[0].red) = (
            nil, nil, nil
        )
        let chart = try #require(CycleChart(try Sample.report(scenario)))
        let row = try #require(values(chart.spec).first)
        #expect(row["name"] == "call" && row["limit"] == .number(9))
        guard case .number(let median)? = row["p50"], case .number(let high)? = row["p90"] else {
            Issue.record("no quantiles")
            return
        }
        #expect(median > 0 && high >= median)
    }

    /// What is open is known of the end of the run only: no other part of the period has a row, where there were zeros once.
    @Test func theBacklogHasRowsWhereTheRunEnds() throws {
        let plan = try Sample.report(Sample.orders(), replications: 1).results.plan
        for id in ["backlog", "overdue_backlog"] {
            let rows = plan.rows.filter { Measure.all[$0.measure].id == id && plan.scopes[$0.scope].kind == .all }
            let end = plan.periods.map(\.days.upperBound).max()
            #expect(!rows.isEmpty && rows.allSatisfy { plan.periods[$0.period].days.upperBound == end })
            #expect(Set(rows.map { plan.periods[$0.period].kind }).isSuperset(of: [.all, .month, .day]))
        }
    }
}

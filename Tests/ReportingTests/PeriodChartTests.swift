import HotlineModel
import SimulationTime
import Testing

@testable import Reporting

struct PeriodChartTests {
    @Test(arguments: [
        ([(PeriodBucket.Kind.month, 3), (.week, 13), (.day, 90)], PeriodBucket.Kind.month as PeriodBucket.Kind?),
        ([(.year, 3), (.month, 36), (.week, 157)], .month), ([(.month, 2), (.week, 5), (.day, 31)], .week),
        ([(.month, 1), (.week, 2), (.day, 8)], .day), ([(.month, 1), (.week, 1), (.day, 2)], nil),
    ])
    func longestPartsOfWhichThereAreThree(parts: [(PeriodBucket.Kind, Int)], kind: PeriodBucket.Kind?) {
        #expect(PeriodChart.kind(of: parts.flatMap { Array(repeating: $0.0, count: $0.1) }) == kind)
    }

    @Test(arguments: [
        ([90.0, 100], true, 89.0, 100.0), ([100, 100], true, 99, 100), ([0, 0], true, 0, 1),
        ([10, 20], false, 0, 20.8),
        ([0, 0], false, 0, 0.5),
    ])
    func axes(values: [Double], isShare: Bool, low: Double, high: Double) throws {
        let domain = try #require(PeriodChart.domain(of: values, isShare))
        #expect(abs(domain.lowerBound - low) < 1e-9 && abs(domain.upperBound - high) < 1e-9)
    }

    @Test func fourMeasuresWithPoints() throws {
        let chart = try #require(PeriodChart(try Sample.report(Sample.scenario(days: 4), replications: 2)))
        guard case .array(let panels)? = chart.spec["concat"] else {
            Issue.record("no panels")
            return
        }
        #expect(panels.count == 4)
        for panel in panels {
            guard case .array(let values)? = panel["data"]?["values"] else { continue }
            #expect(values.map { $0["period"] } == ["2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"])
        }
    }

    @Test func aMeasureWithoutValuesHasNoPanel() throws {
        var scenario = Sample.scenario(days: 4)
        scenario.demand.lines[0].volume?.count = 0
        scenario.targets.bounds = []
        scenario.targets.serviceLevel.atLeast = nil
        let chart = try #require(PeriodChart(try Sample.report(scenario, replications: 2)))
        guard case .array(let panels)? = chart.spec["concat"] else {
            Issue.record("no panels")
            return
        }
        #expect(panels.count == 1)
    }

    @Test(arguments: [
        (85.0, [90.0, 80, 87, 87], true), (85, [90, 90, 80, 81], false), (98, [90, 90, 80, 81], true),
        (76, [90, 90, 90, 90], false),
    ])
    func wordsOfATargetKeepOffTheCurve(target: Double, curve: [Double], isBelow: Bool) {
        #expect(PeriodChart.isBelow(target, of: curve, 75...100) == isBelow)
    }
}

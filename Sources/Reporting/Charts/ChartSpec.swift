import Experiment
import Foundation
import HotlineModel
import Scenarios
import Wording

/// A chart as a Vega-Lite 5 specification with its data in it: any Vega-Lite program draws it, without a network.
public struct ChartSpec: Sendable {
    /// Name of the chart; pictures are `<name>.svg` and `<name>.png`.
    public let name: String
    /// The specification.
    public let json: JSON

    /// Name of the specification's file.
    public var file: String { name + ".vl.json" }

    /// Names of all charts there may be.
    public static let names = [
        "comparison", "coverage", "cycle", "day", "frontier", "heat_map", "open_orders", "overdue", "periods",
        "response", "satisfaction", "scorecard", "sizing", "staffing", "timeline", "waits", "week",
    ]

    /// The charts whose specifications stand in a folder of results, in the order of their names.
    public static func found(in folder: ResultsFolder) -> [ChartSpec] {
        names.filter { FileManager.default.fileExists(atPath: folder.path + "/" + $0 + ".vl.json") }
            .map { ChartSpec(name: $0, json: .null) }
    }

    /// The charts a run gives rise to: the day by slot, the measures over the period if it has three parts or more, waits, the week; where
    /// there are orders where they stand, overdue rates, cycle times, satisfaction, and the scores of the units.
    public static func all(for report: RunReport) -> [ChartSpec] {
        [
            DayChart(report).map { ChartSpec(name: "day", json: $0.spec) },
            PeriodChart(report).map { ChartSpec(name: "periods", json: $0.spec) },
            WaitsChart(report).map { ChartSpec(name: "waits", json: $0.spec) },
            WeekChart(report).map { ChartSpec(name: "week", json: $0.spec) },
            OpenOrdersChart(report).map { ChartSpec(name: "open_orders", json: $0.spec) },
            OverdueChart(report).map { ChartSpec(name: "overdue", json: $0.spec) },
            CycleChart(report).map { ChartSpec(name: "cycle", json: $0.spec) },
            SatisfactionChart(report).map { ChartSpec(name: "satisfaction", json: $0.spec) },
            ScorecardChart(report).map { ChartSpec(name: "scorecard", json: $0.spec) },
        ].compactMap { $0 }
    }

    /// The language of the specifications.
    static let schema = JSON.Member("$schema", "https://vega.github.io/schema/vega-lite/v5.json")

    /// What specifications begin with.
    ///
    /// - Parameter hasBands: whether the chart shows intervals, so that their confidence is told.
    static func head(_ title: String, _ report: RunReport, hasBands: Bool = true) -> [JSON.Member] {
        let replications = report.results.replications
        let stretch = PeriodText.stretch(report.scenario.period, report.language)
        let subtitle =
            !hasBands
            ? ChartWords.subtitleOfMeans(report.language, report.title, stretch, String(replications))
            : replications > 1
                ? ChartWords.subtitle(
                    report.language, report.title, stretch, String(replications), report.confidence.percent)
                : ChartWords.subtitleOnce(report.language, report.title, stretch)
        return [
            schema, .init("title", ["text": .string(title), "subtitle": .string(subtitle)]),
            .init("config", ChartTheme.config),
        ]
    }

    /// Words beside a target's line; shares in per cent.
    static func label(_ bound: Bound, isShare: Bool, _ language: Language) -> String {
        let value = ReadableNumber.text(
            bound.value, isShare: isShare, unit: unit(of: bound.measure), language: language)
        return (bound.side == .atLeast ? ChartWords.atLeast : ChartWords.atMost)(language, value)
    }

    private static func unit(of id: String) -> String { Measure.named(id)?.unit ?? "1" }
}

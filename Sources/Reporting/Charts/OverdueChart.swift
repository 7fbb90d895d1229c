import HotlineModel
import Scenarios
import Wording

/// Overdue rates of categories and organisations as the rules count and against the original limits, with intervals.
struct OverdueChart {
    private static let measures = ["overdue_rate", "overdue_rate_original"]
    /// Rows of a panel at most: those with the highest rates.
    private static let most = 24

    private let report: RunReport
    private let rows: ChartRows

    /// Nil where no order has a limit.
    init?(_ report: RunReport) {
        self.report = report
        rows = ChartRows(report, measures: OverdueChart.measures)
        if rows.estimate(OverdueChart.measures[0]) == nil { return nil }
    }

    private var shown: [String] { OverdueChart.measures.filter { rows.estimate($0) != nil } }

    var spec: JSON {
        let panels = [
            (Scope.Kind.category, OrderChartWords.categories), (.organisation, OrderChartWords.organisations),
        ]
        return JSON.object(
            ChartSpec.head(OrderChartWords.overdueTitle(report.language), report) + [
                .init("vconcat", .array(panels.compactMap { panel($0.0, $0.1(report.language)) })),
                .init("spacing", 24),
            ])
    }

    private func panel(_ kind: Scope.Kind, _ title: String) -> JSON? {
        let keys = rows.keys(kind).compactMap { key in
            rows.estimate(OverdueChart.measures[0], kind, key).map { (key: key, rate: $0.mean) }
        }.sorted { $0.rate > $1.rate }.prefix(OverdueChart.most).map(\.key)
        if keys.isEmpty { return nil }
        let names = shown.map { MeasureWords.title($0, report.language) }
        let values = keys.flatMap { key in
            zip(shown, names).compactMap { id, name in
                rows.estimate(id, kind, key).map {
                    ChartRows.row([.init("name", .string(key)), .init("basis", .string(name))], $0, 100)
                }
            }
        }
        let colours = [ChartTheme.vermillion, ChartTheme.skyBlue].prefix(shown.count)
        var layers: [JSON] = [
            ["mark": ["type": "bar"], "encoding": ["x": ["field": "mean", "type": "quantitative"]]],
            [
                "mark": ["type": "rule", "strokeWidth": 1.5, "color": "#333333"],
                "encoding": [
                    "x": ["field": "low", "type": "quantitative"], "x2": ["field": "high"],
                    "color": ["value": "#333333"],
                ],
            ],
        ]
        for bound in report.scenario.targets.all where bound.measure == OverdueChart.measures[0] {
            layers.append([
                "data": ["values": [["target": .number(bound.value * 100)]]],
                "mark": ["type": "rule", "color": "#333333", "strokeDash": [6, 4], "strokeWidth": 2],
                "encoding": [
                    "x": ["field": "target", "type": "quantitative"], "y": .null, "yOffset": .null,
                    "color": ["value": "#333333"],
                ],
            ])
        }
        return [
            "title": ["text": .string(title), "fontSize": 16, "offset": 6],
            "width": .integer(ChartTheme.width - 260), "height": ["step": .integer(shown.count > 1 ? 15 : 24)],
            "data": ["values": .array(values)],
            "encoding": [
                "y": [
                    "field": "name", "type": "nominal", "sort": .null, "scale": ["paddingInner": 0.25],
                    "axis": ["title": .null, "labelLimit": 230],
                ],
                "yOffset": ["field": "basis", "scale": ["domain": .array(names.map { .string($0) })]],
                "x": [
                    // An interval of a small share reaches below zero; a share does not.
                    "scale": ["domainMin": 0, "clamp": true],
                    "axis": [
                        "title": .string(
                            ChartWords.shareAxis(report.language, MeasureWords.title("overdue_rate", report.language))),
                        "grid": true,
                    ],
                ],
                "color": [
                    "field": "basis", "type": "nominal",
                    "scale": [
                        "domain": .array(names.map { .string($0) }), "range": .array(colours.map { .string($0) }),
                    ],
                    "legend": shown.count > 1
                        ? ["title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 400] : .null,
                ],
            ],
            "layer": .array(layers),
        ]
    }
}

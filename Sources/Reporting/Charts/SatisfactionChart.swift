import HotlineModel
import Scenarios
import Statistics
import Wording

/// Answers to the revisit in five levels, of calls and of orders, and the rates that come of them on both bases.
struct SatisfactionChart {
    private static let levels = [
        "very_satisfied", "satisfied", "basically_satisfied", "dissatisfied", "very_dissatisfied",
    ]
    private static let colours = [
        ChartTheme.blue, ChartTheme.skyBlue, "#DDDDDD", ChartTheme.orange, ChartTheme.vermillion,
    ]
    private static let bases = ["satisfaction_rate_answered", "satisfaction_rate_rule"]

    private let report: RunReport
    private let rows: ChartRows
    /// Prefix of the measures, and what they are about.
    private let sources: [(prefix: String, name: String)]

    /// Nil where nobody is asked.
    init?(_ report: RunReport) {
        self.report = report
        let prefixes = ["hotline_", ""]
        let rows = ChartRows(
            report,
            measures: prefixes.flatMap { prefix in
                SatisfactionChart.levels.map { prefix + $0 + "_share" } + SatisfactionChart.bases.map { prefix + $0 }
            })
        self.rows = rows
        sources = zip(prefixes, [OrderChartWords.ofCalls(report.language), OrderChartWords.ofOrders(report.language)])
            .map { (prefix: $0, name: $1) }.filter { rows.estimate($0.prefix + "satisfied_share") != nil }
        if sources.isEmpty { return nil }
    }

    var spec: JSON {
        let language = report.language
        let names = OrderChartWords.levels.map { $0(language) }
        let bars = sources.flatMap { source in
            zip(SatisfactionChart.levels, names).enumerated().compactMap { order, level -> JSON? in
                rows.estimate(source.prefix + level.0 + "_share").map {
                    [
                        "source": .string(source.name), "level": .string(level.1), "share": .number($0.mean * 100),
                        "order": .integer(order),
                    ]
                }
            }
        }
        let bases = [OrderChartWords.answeredBasis(language), OrderChartWords.ruleBasis(language)]
        let points = sources.flatMap { source in
            zip(SatisfactionChart.bases, bases).compactMap { id, name in
                rows.estimate(source.prefix + id).map {
                    ChartRows.row([.init("source", .string(source.name)), .init("basis", .string(name))], $0, 100)
                }
            }
        }
        let y: JSON = [
            "field": "source", "type": "nominal", "sort": .null,
            "axis": ["title": .null, "labelLimit": 200, "minExtent": 120],
        ]
        let stacked: JSON = [
            "width": .integer(ChartTheme.width - 180), "height": ["step": 44], "data": ["values": .array(bars)],
            "mark": ["type": "bar", "stroke": "white", "strokeWidth": 1],
            "encoding": [
                "y": y,
                "x": [
                    "field": "share", "type": "quantitative", "stack": "zero", "scale": ["domain": [0, 100]],
                    "axis": ["title": .string(OrderChartWords.shareOfAnswers(language))],
                ],
                "order": ["field": "order", "type": "quantitative"],
                "color": [
                    "field": "level", "type": "nominal",
                    "scale": [
                        "domain": .array(names.map { .string($0) }),
                        "range": .array(SatisfactionChart.colours.map { .string($0) }),
                    ],
                    "legend": ["title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 300, "columns": 5],
                ],
            ],
        ]
        let rates: JSON = [
            "width": .integer(ChartTheme.width - 180), "height": ["step": 44], "data": ["values": .array(points)],
            "encoding": [
                "y": y, "yOffset": ["field": "basis", "scale": ["domain": .array(bases.map { .string($0) })]],
                "x": [
                    "type": "quantitative", "scale": ["zero": false, "nice": true],
                    "axis": ["title": .string(OrderChartWords.rateAxis(language)), "grid": true],
                ],
                "color": [
                    "field": "basis", "type": "nominal",
                    "scale": [
                        "domain": .array(bases.map { .string($0) }),
                        "range": [.string(ChartTheme.green), .string(ChartTheme.purple)],
                    ],
                    "legend": ["title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 500],
                ],
            ],
            "layer": [
                [
                    "mark": ["type": "rule", "strokeWidth": 3],
                    "encoding": ["x": ["field": "low"], "x2": ["field": "high"]],
                ],
                [
                    "mark": ["type": "point", "filled": true, "size": 140, "opacity": 1],
                    "encoding": ["x": ["field": "mean"]],
                ],
            ],
        ]
        return JSON.object(
            ChartSpec.head(OrderChartWords.satisfactionTitle(language), report) + [
                .init("vconcat", [stacked, rates]), .init("spacing", 30),
                .init("resolve", ["scale": ["color": "independent"]]),
            ])
    }
}

import Experiment
import HotlineModel
import Wording

/// Open orders at the end of each day, by where they stand: areas on top of each other.
struct OpenOrdersChart {
    /// Days from which on the axis names months instead of days.
    private static let longPeriod = 62
    private static let colours = [
        ChartTheme.purple, ChartTheme.skyBlue, ChartTheme.blue, ChartTheme.vermillion, ChartTheme.green,
    ]

    private let report: RunReport

    /// Nil unless there are orders on three days or more.
    init?(_ report: RunReport) {
        self.report = report
        if report.results.plan.openDays.count < 3 { return nil }
    }

    var spec: JSON {
        let plan = report.results.plan
        let language = report.language
        let columns = KpiPlan.openColumns.indices
        let names = KpiPlan.openColumns.map { OrderChartWords.place($0)!(language) }
        var most = Array(repeating: 0.0, count: columns.count)
        let values = plan.openDays.indices.flatMap { day in
            columns.compactMap { column -> JSON? in
                guard
                    let mean = report.results.estimate(openDay: day, column: column, confidence: report.confidence)?
                        .mean
                else { return nil }
                most[column] = max(most[column], mean)
                return [
                    "date": .string(plan.periods[plan.openDays[day]].name), "place": .string(names[column]),
                    "orders": .number(mean), "order": .integer(column),
                ]
            }
        }
        // Places where nothing ever stands are left out of the legend.
        let shown = columns.filter { most[$0] > 0 }
        let isLong = plan.openDays.count > OpenOrdersChart.longPeriod
        return JSON.object(
            ChartSpec.head(OrderChartWords.openTitle(language), report, hasBands: false) + [
                .init("width", .integer(ChartTheme.width - 80)), .init("height", 320),
                .init("data", ["values": .array(values)]),
                .init("mark", ["type": "area", "interpolate": "step-after"]),
                .init(
                    "encoding",
                    [
                        "x": [
                            "field": "date", "type": "temporal", "scale": ["type": "utc"],
                            "axis": [
                                "title": .null, "format": .string(isLong ? "%Y-%m" : "%m-%d"), "labelOverlap": true,
                                "tickCount": isLong ? "month" : 10,
                            ],
                        ],
                        "y": [
                            "field": "orders", "type": "quantitative", "stack": "zero",
                            "axis": ["title": .string(OrderChartWords.openAxis(language)), "tickCount": 5],
                        ],
                        "order": ["field": "order", "type": "quantitative"],
                        "color": [
                            "field": "place", "type": "nominal",
                            "scale": [
                                "domain": .array(shown.map { .string(names[$0]) }),
                                "range": .array(shown.map { .string(OpenOrdersChart.colours[$0]) }),
                            ],
                            "legend": [
                                "title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 400, "columns": 3,
                            ],
                        ],
                    ]),
            ])
    }
}

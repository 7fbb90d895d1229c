import HotlineModel
import Scenarios
import Wording

/// Cycle times of categories, median to 90th percentile, beside the limits that are stated in working days.
struct CycleChart {
    private let report: RunReport
    private let rows: ChartRows
    private let keys: [String]

    /// Nil where no category has orders that were closed.
    init?(_ report: RunReport) {
        self.report = report
        let rows = ChartRows(report, measures: ["cycle_p50_wd", "cycle_p90_wd"])
        self.rows = rows
        keys = rows.keys(.category).filter {
            rows.estimate("cycle_p50_wd", .category, $0) != nil && rows.estimate("cycle_p90_wd", .category, $0) != nil
        }
        if keys.isEmpty { return nil }
    }

    private func limit(_ category: String) -> Double? {
        guard let limit = report.scenario.rules.limits.first(where: { $0.category == category }),
            case .workingDays(let days) = limit.handle
        else { return nil }
        return Double(days)
    }

    var spec: JSON {
        let values = keys.map { key -> JSON in
            [
                "name": .string(key), "p50": .number(rows.estimate("cycle_p50_wd", .category, key)!.mean),
                "p90": .number(rows.estimate("cycle_p90_wd", .category, key)!.mean), "limit": .optional(limit(key)),
            ]
        }
        let language = report.language
        let words = [
            OrderChartWords.median(language), OrderChartWords.ninety(language), OrderChartWords.limit(language),
        ]
        let scale: JSON = [
            "domain": .array(words.map { .string($0) }),
            "range": [.string(ChartTheme.blue), .string(ChartTheme.orange), .string(ChartTheme.vermillion)],
        ]
        func mark(_ field: String, _ word: String, _ type: JSON) -> JSON {
            [
                "mark": type,
                "encoding": [
                    "x": ["field": .string(field), "type": "quantitative"],
                    "color": [
                        "datum": .string(word), "scale": scale,
                        "legend": ["title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 400],
                    ],
                ],
            ]
        }
        return JSON.object(
            ChartSpec.head(OrderChartWords.cycleTitle(language), report, hasBands: false) + [
                .init("width", .integer(ChartTheme.width - 240)), .init("height", ["step": 34]),
                .init("data", ["values": .array(values)]),
                .init(
                    "encoding",
                    [
                        "y": [
                            "field": "name", "type": "nominal", "sort": .null,
                            "axis": ["title": .null, "labelLimit": 220],
                        ],
                        "x": ["axis": ["title": .string(OrderChartWords.workingDays(language)), "grid": true]],
                    ]),
                .init(
                    "layer",
                    [
                        [
                            "mark": ["type": "rule", "strokeWidth": 5, "color": "#BBBBBB"],
                            "encoding": [
                                "x": ["field": "p50", "type": "quantitative"], "x2": ["field": "p90"],
                            ],
                        ],
                        mark("p50", words[0], ["type": "point", "filled": true, "size": 150, "opacity": 1]),
                        mark("p90", words[1], ["type": "point", "filled": true, "size": 150, "opacity": 1]),
                        mark("limit", words[2], ["type": "tick", "thickness": 4, "height": 24, "opacity": 1]),
                    ]),
            ])
    }
}

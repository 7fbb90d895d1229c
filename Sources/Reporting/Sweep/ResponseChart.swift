import HotlineModel
import Statistics
import Wording

/// Response curves with bands: a panel a measure, the first path along, a curve for each value of the second.
struct ResponseChart {
    private static let colours = [
        ChartTheme.blue, ChartTheme.vermillion, ChartTheme.green, ChartTheme.purple, ChartTheme.orange,
        ChartTheme.skyBlue,
    ]

    private let report: SweepReport
    private let grid: SweepGrid

    init(_ report: SweepReport, _ grid: SweepGrid) {
        self.report = report
        self.grid = grid
    }

    var spec: JSON {
        JSON.object([
            ChartSpec.schema,
            .init(
                "title",
                [
                    "text": .string(SweepWords.responseTitle(report.language, report.paths[0])),
                    "subtitle": .string(subtitle),
                ]),
            .init("config", ChartTheme.config), .init("concat", .array(report.shown.map(panel))),
            .init("columns", 2), .init("spacing", 36),
        ])
    }

    private var subtitle: String {
        let count = report.points.map(\.replications).max() ?? 0
        let words = SweepWords.chartSubtitle(
            report.language, report.title, String(count), report.confidence.percent)
        let further = grid.further(report.language)
        return further.isEmpty ? words : words + "; " + further
    }

    private func panel(_ measure: Measure) -> JSON {
        let numbers = grid.numbers(0)
        let rows = grid.series.flatMap { series in
            grid.values[0].enumerated().compactMap { place, value -> JSON? in
                guard let found = grid.point(value, series)?.estimate(measure) else { return nil }
                let factor = measure.chartFactor
                var row: [JSON.Member] = [
                    .init("x", numbers.map { .number($0.values[place]) } ?? .string(value)),
                    .init("mean", .number(found.mean * factor)),
                    .init("low", .optional(found.low.map { $0 * factor })),
                    .init("high", .optional(found.high.map { $0 * factor })),
                ]
                if let series { row.append(.init("series", .string(series))) }
                return .object(row)
            }
        }
        let band: JSON =
            numbers == nil
            ? ["type": "rule", "strokeWidth": 3, "opacity": 0.5]
            : ["type": "area", "opacity": 0.22, "line": false]
        return [
            "width": 370, "height": 220, "data": ["values": .array(rows)],
            "encoding": .object(
                [.init("x", xAxis(numbers?.unit))] + (grid.series[0] == nil ? [] : [.init("color", colour)])),
            "layer": [
                [
                    "mark": fixed(band),
                    "encoding": [
                        "y": ["field": "low", "type": "quantitative", "scale": ["zero": false], "axis": axis(measure)],
                        "y2": ["field": "high"],
                    ],
                ],
                [
                    "mark": fixed(["type": "line", "strokeWidth": 2.5, "point": ["filled": true, "size": 55]]),
                    "encoding": ["y": ["field": "mean", "type": "quantitative", "axis": axis(measure)]],
                ],
            ],
        ]
    }

    /// The colour of a single curve.
    private func fixed(_ mark: JSON) -> JSON {
        grid.series[0] == nil ? mark.adding([.init("color", .string(ChartTheme.blue))]) : mark
    }

    private func axis(_ measure: Measure) -> JSON {
        ["title": .string(measure.axisTitle(report.language)), "tickCount": 5, "titleLimit": 220]
    }

    private func xAxis(_ unit: String?) -> JSON {
        let name = report.paths[0]
        guard let unit else {
            return [
                "field": "x", "type": "ordinal", "sort": .null,
                "scale": ["domain": .array(grid.values[0].map { .string($0) })],
                "axis": ["title": .string(name), "labelAngle": 0, "labelLimit": 120, "titleLimit": 370],
            ]
        }
        let title = unit.isEmpty ? name : SweepWords.axis(report.language, name, unit)
        return [
            "field": "x", "type": "quantitative", "scale": ["zero": false, "nice": false, "padding": 8],
            "axis": ["title": .string(title), "tickCount": 6, "titleLimit": 370],
        ]
    }

    private var colour: JSON {
        let names = grid.series.compactMap { $0 }
        var scale: [JSON.Member] = [.init("domain", .array(names.map { .string($0) }))]
        if names.count <= ResponseChart.colours.count {
            scale.append(.init("range", .array(ResponseChart.colours.prefix(names.count).map { .string($0) })))
        } else {
            scale.append(.init("scheme", "viridis"))
        }
        return [
            "field": "series", "type": "nominal", "scale": .object(scale),
            "legend": [
                "title": .string(report.paths[1]), "orient": "top", "titleLimit": 420, "labelFontSize": 15,
                "titleFontSize": 15, "titleFontWeight": "normal",
            ],
        ]
    }
}

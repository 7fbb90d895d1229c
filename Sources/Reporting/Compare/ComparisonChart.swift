import Experiment
import HotlineModel
import Statistics
import Wording

/// A dot with its interval for each headline measure and alternative: the difference to the first in per cent of the first's value.
struct ComparisonChart {
    private static let colours = [
        ChartTheme.blue, ChartTheme.vermillion, ChartTheme.green, ChartTheme.purple, ChartTheme.orange,
        ChartTheme.skyBlue,
    ]
    /// Alternatives beyond these have no colour of their own.
    static let most = colours.count + 1
    private static let ticks: [Double] = [0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000]

    private let report: ComparisonReport
    private let points: [Point]

    private struct Point {
        let measure: String
        let alternative: Int
        let mean: Double
        let half: Double
    }

    /// Nil where no headline measure can be shown so: all are 0, or one replication leaves intervals unknown.
    init?(_ report: ComparisonReport) {
        self.report = report
        let comparison = report.comparison
        points = report.headlines.flatMap { row -> [Point] in
            let base = comparison.cell(row, of: 0, confidence: report.confidence)?.estimate?.mean ?? 0
            guard base != 0 else { return [] }
            return comparison.alternatives.indices.dropFirst().prefix(ComparisonChart.most - 1).compactMap { other in
                guard let found = comparison.cell(row, of: other, confidence: report.confidence)?.difference,
                    let half = found.halfWidth
                else { return nil }
                let scale = 100 / abs(base)
                return Point(
                    measure: MeasureWords.title(row.measure.id, report.language), alternative: other,
                    mean: found.mean * scale, half: half * scale)
            }
        }
        if points.isEmpty { return nil }
    }

    private func name(_ index: Int) -> String { report.comparison.alternatives[index].name }

    var spec: JSON {
        var others: [Int] = []
        var measures: [String] = []
        for point in points {
            if !others.contains(point.alternative) { others.append(point.alternative) }
            if !measures.contains(point.measure) { measures.append(point.measure) }
        }
        let offset: JSON = [
            "field": "alternative", "type": "nominal",
            "scale": ["domain": .array(others.map { .string(name($0)) })],
        ]
        let rows = points.map { point -> JSON in
            [
                "measure": .string(point.measure), "alternative": .string(name(point.alternative)),
                "mean": .number(point.mean), "low": .number(point.mean - point.half),
                "high": .number(point.mean + point.half),
            ]
        }
        let colour: JSON = [
            "field": "alternative", "type": "nominal",
            "scale": [
                "domain": .array(others.map { .string(name($0)) }),
                "range": .array(others.map { .string(ComparisonChart.colours[$0 - 1]) }),
            ],
            "legend": [
                "title": .null, "orient": "top", "labelFontSize": 15, "symbolSize": 120, "labelLimit": 400,
            ],
        ]
        return JSON.object([
            ChartSpec.schema,
            .init(
                "title",
                ["text": .string(CompareWords.chartTitle(report.language, name(0))), "subtitle": .string(subtitle)]),
            .init("config", ChartTheme.config),
            .init("width", 600),
            .init("height", ["step": .integer(max(28, 14 * others.count + 10)), "for": "position"]),
            .init("data", ["values": .array(rows)]),
            .init(
                "encoding",
                [
                    "y": [
                        "field": "measure", "type": "nominal", "sort": .null,
                        "scale": ["domain": .array(measures.map { .string($0) })],
                        "axis": ["title": .null, "labelLimit": 320, "grid": true],
                    ],
                    "x": xAxis,
                ]),
            .init(
                "layer",
                [
                    [
                        "data": ["values": [["zero": 0]]],
                        "mark": ["type": "rule", "color": "#888888", "strokeWidth": 1.5],
                        "encoding": ["x": ["field": "zero", "type": "quantitative"], "y": .null],
                    ],
                    [
                        "mark": ["type": "rule", "strokeWidth": 3, "opacity": 0.55],
                        "encoding": [
                            "x": ["field": "low", "type": "quantitative"], "x2": ["field": "high"], "yOffset": offset,
                            "color": colour,
                        ],
                    ],
                    [
                        "mark": ["type": "point", "filled": true, "size": 90, "opacity": 1],
                        "encoding": [
                            "x": ["field": "mean", "type": "quantitative"], "yOffset": offset, "color": colour,
                        ],
                    ],
                ]),
        ])
    }

    private var subtitle: String {
        let count = report.comparison.alternatives.map(\.results.replications).max() ?? 0
        return CompareWords.chartSubtitle(report.language, String(count), report.confidence.percent)
    }

    /// Even near 0 and in decades beyond: a wait may double where an answer rate moves by a hundredth.
    private var xAxis: JSON {
        let reach = points.map { abs($0.mean) + $0.half }.max() ?? 1
        let end = ComparisonChart.ticks.first { $0 >= reach } ?? reach
        let ticks = ComparisonChart.ticks.filter { $0 <= end }
        let values = ticks.dropFirst().reversed().map { -$0 } + ticks
        return [
            "type": "quantitative",
            "scale": ["type": "symlog", "constant": 1, "domain": [.number(-end), .number(end)], "nice": false],
            "axis": [
                "title": .string(CompareWords.relativeDifference(report.language, name(0))),
                "values": .array(values.map { .number($0) }), "grid": true,
                "labelExpr": "datum.value == 0 ? '0' : format(datum.value, '+,d')",
            ],
        ]
    }
}

import HotlineModel
import Statistics
import Wording

/// Two paths against each other: a panel a measure, its mean as colour and number.
struct HeatMap {
    /// Cells of a panel beyond which numbers would not fit.
    private static let mostNumbers = 100

    private let report: SweepReport
    private let grid: SweepGrid

    init(_ report: SweepReport, _ grid: SweepGrid) {
        self.report = report
        self.grid = grid
    }

    var spec: JSON {
        let count = report.points.map(\.replications).max() ?? 0
        let words = SweepWords.heatSubtitle(report.language, report.title, String(count))
        let further = grid.further(report.language)
        let title = SweepWords.heatTitle(report.language, report.paths[0], report.paths[1])
        return JSON.object([
            ChartSpec.schema,
            .init(
                "title",
                [
                    "text": .string(title), "subtitle": .string(further.isEmpty ? words : words + "; " + further),
                    "fontSize": 18,
                ]),
            .init("config", ChartTheme.config), .init("concat", .array(report.shown.map(panel))),
            .init("columns", 2), .init("spacing", 36), .init("resolve", ["scale": ["color": "independent"]]),
        ])
    }

    private func panel(_ measure: Measure) -> JSON {
        var means: [Double] = []
        let rows = grid.values[0].flatMap { x in
            grid.values[1].compactMap { y -> JSON? in
                guard let found = grid.point(x, y)?.estimate(measure) else { return nil }
                let mean = found.mean * measure.chartFactor
                means.append(mean)
                return [
                    "x": .string(x), "y": .string(y), "mean": .number(mean), "label": .string(HeatMap.label(mean)),
                ]
            }
        }
        let middle = ((means.min() ?? 0) + (means.max() ?? 0)) / 2
        var layers: [JSON] = [
            [
                "mark": ["type": "rect", "stroke": "white", "strokeWidth": 1],
                "encoding": [
                    "color": [
                        "field": "mean", "type": "quantitative", "scale": ["scheme": "cividis", "zero": false],
                        "legend": ["title": .null, "labelFontSize": 13],
                    ]
                ],
            ]
        ]
        if means.count <= HeatMap.mostNumbers {
            layers.append([
                "mark": ["type": "text", "fontSize": 13],
                "encoding": [
                    "text": ["field": "label", "type": "nominal"],
                    "color": [
                        "condition": ["test": .string("datum.mean > \(NumberText.plain(middle))"), "value": "black"],
                        "value": "white",
                    ],
                ],
            ])
        }
        return [
            "title": ["text": .string(measure.axisTitle(report.language)), "fontSize": 16, "anchor": "start"],
            "width": 330, "height": .integer(min(400, max(120, 40 * grid.values[1].count))),
            "data": ["values": .array(rows)],
            "encoding": [
                "x": axis(0, ["labelAngle": 0, "labelOverlap": true]), "y": axis(1, ["labelOverlap": true]),
            ],
            "layer": .array(layers),
        ]
    }

    private func axis(_ path: Int, _ more: JSON) -> JSON {
        guard case .object(let members) = more else { preconditionFailure("members of an axis") }
        // The second path rises upwards, as it does in a response curve.
        let domain = path == 0 ? grid.values[0] : grid.values[1].reversed()
        let title = JSON.Member("title", .string(report.paths[path]))
        return [
            "field": .string(path == 0 ? "x" : "y"), "type": "ordinal", "sort": .null,
            "scale": ["domain": .array(domain.map { .string($0) })],
            "axis": .object([title, .init("titleLimit", 330), .init("labelLimit", 110)] + members),
        ]
    }

    /// Three digits that count.
    private static func label(_ value: Double) -> String {
        let size = abs(value)
        return ReadableNumber.number(value, decimals: size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
    }
}

import HotlineModel
import Scenarios
import Sizing
import Statistics
import Wording

/// Seats over the day as steps, beside the textbooks' and the offered load: a panel a group and kind of day.
struct SizingChart {
    /// Panels at most: of the groups with most seats, columns evenly chosen.
    private static let most = 4

    private let report: SizingReport

    init(_ report: SizingReport) { self.report = report }

    private var language: Language { report.language }

    private var places: [(group: Int, column: Int)] {
        let grid = report.grid
        let groups = report.question.groups.indices.sorted {
            grid.seatHours(report.answer.outcome.seats, group: $0)
                > grid.seatHours(
                    report.answer.outcome.seats, group: $1)
        }
        let all = grid.columns.indices.flatMap { column in groups.map { (group: $0, column: column) } }.filter {
            place in report.answer.cells.contains { $0.group == place.group && $0.column == place.column }
        }
        let byGroup = all.sorted { groups.firstIndex(of: $0.group)! < groups.firstIndex(of: $1.group)! }
        let several = report.question.groups.count > 1 ? all : byGroup
        return Array(several.prefix(SizingChart.most))
    }

    var spec: JSON {
        JSON.object([
            ChartSpec.schema,
            .init(
                "title",
                [
                    "text": .string(SizeWords.chartTitle(language)),
                    "subtitle": .string(
                        SizeWords.chartSubtitle(language, report.title, String(report.answer.replications))),
                ]),
            .init("config", ChartTheme.config), .init("columns", places.count > 1 ? 2 : 1), .init("spacing", 34),
            .init("concat", .array(places.map(panel))),
        ])
    }

    private static let curves: [(id: String, colour: String, dash: [Double])] = [
        ("sized", ChartTheme.blue, [1, 0]), ("erlang_c", ChartTheme.vermillion, [6, 3]),
        ("erlang_a", ChartTheme.green, [2, 2]), ("load", ChartTheme.orange, [1, 0]),
    ]

    private var names: [String] {
        [
            SizeWords.sized(language), SizeWords.erlangC(language), SizeWords.erlangA(language),
            SizeWords.offeredLoad(language),
        ]
    }

    private func panel(_ place: (group: Int, column: Int)) -> JSON {
        let minutes = report.question.step.seconds / 60
        let cells = report.answer.cells.filter { $0.group == place.group && $0.column == place.column }
        var rows: [JSON] = []
        for cell in cells {
            let values = [
                Double(cell.seats), Double(cell.textbook[0]), Double(cell.textbook[1]), cell.load.busyErlangs,
            ]
            for (name, value) in zip(names, values) {
                // A step needs its end, which is the next one's beginning.
                for end in [Double(cell.step), Double(cell.step) + 0.999] {
                    rows.append([
                        "t": .number(end * minutes / 60), "what": .string(name), "value": .number(value),
                    ])
                }
            }
        }
        let days = report.grid.columns[place.column].days.heading
        let kind = DayWords.kind(days)?(language) ?? days
        let title = report.question.groups.count > 1 ? report.name(place.group) + " · " + kind : kind
        return [
            "title": ["text": .string(title), "fontSize": 17, "offset": 8],
            "width": .integer(places.count > 1 ? 380 : 800), "height": .integer(places.count > 1 ? 240 : 360),
            "data": ["values": .array(rows)],
            "mark": ["type": "line", "interpolate": "linear", "strokeWidth": 2.4],
            "encoding": [
                "x": [
                    "field": "t", "type": "quantitative", "scale": ["domain": [0, 24], "nice": false],
                    "axis": [
                        "title": .string(SizeWords.timeOfDay(language)), "values": [0, 4, 8, 12, 16, 20, 24],
                        "labelExpr": "(datum.value < 10 ? '0' : '') + datum.value + ':00'",
                    ],
                ],
                "y": [
                    "field": "value", "type": "quantitative",
                    "axis": ["title": .string(SizeWords.seats(language)), "tickCount": 6],
                ],
                "color": [
                    "field": "what", "type": "nominal",
                    "scale": [
                        "domain": .array(names.map { .string($0) }),
                        "range": .array(SizingChart.curves.map { .string($0.colour) }),
                    ],
                    "legend": ["title": .null, "orient": "top", "labelFontSize": 15, "labelLimit": 300],
                ],
                "strokeDash": [
                    "field": "what", "type": "nominal",
                    "scale": [
                        "domain": .array(names.map { .string($0) }),
                        "range": .array(SizingChart.curves.map { .array($0.dash.map { .number($0) }) }),
                    ],
                    // The same as the colours': one legend for both.
                    "legend": ["title": .null, "orient": "top", "labelFontSize": 15, "labelLimit": 300],
                ],
            ],
        ]
    }
}

/// A headline measure over seat-hours: the curve around the sized seats, with the other plans beside it.
struct StaffingChart {
    private let report: SizingReport
    private let measure: Measure
    private let column: Int

    /// Nil where no target is among the measures that are told.
    init?(_ report: SizingReport) {
        self.report = report
        guard
            let id = (report.question.goals.map(\.measure) + ["service_level"]).first(where: {
                SizingAnswer.told.contains($0)
            }), let measure = Measure.named(id)
        else { return nil }
        self.measure = measure
        column = SizingAnswer.told.firstIndex(of: id)!
    }

    private func row(_ name: String, _ outcome: SizingAnswer.Outcome) -> JSON? {
        guard let found = outcome.measures[column] else { return nil }
        let factor = measure.chartFactor
        return [
            "hours": .number(outcome.seatHours), "mean": .number(found.mean * factor),
            "low": .optional(found.low.map { $0 * factor }), "high": .optional(found.high.map { $0 * factor }),
            "plan": .string(name),
        ]
    }

    var spec: JSON {
        let language = report.language
        let answer = report.answer
        let curve = answer.curve.compactMap { row("", $0) }
        let plans = report.plans.compactMap { row(SizingReport.planNames[$0.id]!(language), $0.outcome) }
        let x: JSON = [
            "field": "hours", "type": "quantitative", "scale": ["zero": false, "nice": true],
            "axis": ["title": .string(SizeWords.seatHours(language)), "tickCount": 6, "format": ",d"],
        ]
        let axis: JSON = ["title": .string(measure.axisTitle(language)), "tickCount": 6]
        let y: JSON = ["type": "quantitative", "scale": ["zero": false], "axis": axis]
        var layers: [JSON] = [
            [
                "data": ["values": .array(curve)],
                "mark": ["type": "rule", "color": .string(ChartTheme.blue), "opacity": 0.5, "strokeWidth": 3],
                "encoding": ["x": x, "y": ["field": "low"], "y2": ["field": "high"]],
            ],
            [
                "data": ["values": .array(curve)],
                "mark": [
                    "type": "line", "color": .string(ChartTheme.blue), "strokeWidth": 2.5,
                    "point": ["filled": true, "size": 50, "color": .string(ChartTheme.blue)],
                ],
                "encoding": ["x": x, "y": ["field": "mean"]],
            ],
            [
                "data": ["values": .array(plans)],
                "mark": ["type": "point", "filled": true, "size": 150, "opacity": 1],
                "encoding": [
                    "x": x, "y": ["field": "mean"],
                    "color": [
                        "field": "plan", "type": "nominal",
                        "scale": [
                            "domain": .array(report.plans.map { .string(SizingReport.planNames[$0.id]!(language)) }),
                            "range": .array(
                                [
                                    ChartTheme.blue, ChartTheme.purple, ChartTheme.vermillion, ChartTheme.green,
                                    ChartTheme.orange,
                                ].map { .string($0) }),
                        ],
                        "legend": ["title": .null, "orient": "top", "labelFontSize": 15, "labelLimit": 300],
                    ],
                    "shape": [
                        "field": "plan", "type": "nominal",
                        "scale": [
                            "domain": .array(report.plans.map { .string(SizingReport.planNames[$0.id]!(language)) })
                        ],
                        "legend": ["title": .null, "orient": "top", "labelFontSize": 15, "labelLimit": 300],
                    ],
                ],
            ],
        ]
        if let goal = report.question.goals.first(where: { $0.measure == measure.id && $0.scope == .all }) {
            layers += ChartTheme.target(
                goal.value * measure.chartFactor,
                label: ChartSpec.label(goal.bound, isShare: measure.isShare, language), isHigh: false)
        }
        return JSON.object([
            ChartSpec.schema,
            .init(
                "title",
                [
                    "text": .string(SizeWords.staffingTitle(language)),
                    "subtitle": .string(
                        SizeWords.staffingSubtitle(
                            language, report.title, String(answer.replications), report.confidence.percent)),
                ]),
            .init("config", ChartTheme.config), .init("width", 800), .init("height", 380), .init("encoding", ["y": y]),
            .init("layer", .array(layers)),
        ])
    }
}

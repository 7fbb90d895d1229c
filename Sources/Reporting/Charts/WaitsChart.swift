import Experiment
import HotlineModel
import Scenarios
import Wording

/// The distribution of waits: the share answered and the share that gave up within a time, a panel a channel.
struct WaitsChart {
    /// Panels at most: beyond, they would not be legible on a slide.
    private static let most = 4
    /// The axis ends where so many of all who waited have done with it.
    private static let nearlyAll = 0.999

    private let report: RunReport
    private let scopes: [Int]
    private let rows: ChartRows

    /// Nil where nobody sought a seat.
    init?(_ report: RunReport) {
        self.report = report
        rows = ChartRows(report, measures: ["service_level"])
        let plan = report.results.plan
        // All steps of a scope have values, or none: they are shares of the same attempts.
        func known(_ kind: Scope.Kind) -> [Int] {
            plan.scopes.indices.filter { scope in
                plan.scopes[scope].kind == kind
                    && plan.waitRows.firstIndex { $0.scope == scope }.flatMap {
                        report.results.estimate(wait: $0, column: 0, confidence: report.confidence)
                    } != nil
            }
        }
        let channels = known(.channel)
        // Calls and letters together say little.
        scopes = channels.count > 1 ? Array(channels.prefix(WaitsChart.most)) : known(.all)
        if scopes.isEmpty { return nil }
    }

    var spec: JSON {
        let panels = scopes.map(panel)
        return JSON.object(
            ChartSpec.head(ChartWords.waitsTitle(report.language), report) + [
                .init("concat", .array(panels)), .init("columns", .integer(columns)), .init("spacing", 36),
            ])
    }

    private var columns: Int { min(2, scopes.count) }

    private func panel(_ scope: Int) -> JSON {
        let plan = report.results.plan
        let language = report.language
        let points = plan.waitRows.indices.filter { plan.waitRows[$0].scope == scope }.map { index in
            (
                seconds: Double(WaitSteps.ends[plan.waitRows[index].step]) / 1000,
                estimates: KpiPlan.waitColumns.indices.map {
                    report.results.estimate(wait: index, column: $0, confidence: report.confidence)
                }
            )
        }
        let end =
            points.first { ($0.estimates[2]?.mean ?? 0) >= WaitsChart.nearlyAll && $0.seconds > 0 }?.seconds
            ?? points[points.count - 1].seconds
        let names = [ChartWords.answeredWithin(language), ChartWords.gaveUpWithin(language)]
        let values = points.filter { $0.seconds <= end }.flatMap { point in
            zip(names, point.estimates).compactMap { name, estimate in
                estimate.map {
                    ChartRows.row([.init("wait", .number(point.seconds)), .init("what", .string(name))], $0, 100)
                }
            }
        }
        var layers: [JSON] = [
            [
                "mark": ["type": "area", "opacity": 0.25],
                "encoding": ["y": ["field": "low"], "y2": ["field": "high"]],
            ],
            ["mark": ["type": "line", "strokeWidth": 3], "encoding": ["y": ["field": "mean"]]],
        ]
        if let promise = promise(plan.scopes[scope]), promise.seconds <= end {
            layers += rule(promise, isFarRight: promise.seconds * 4 > end)
        }
        let panel: JSON = [
            "width": .integer((ChartTheme.width - 90 * columns) / columns), "height": 300,
            "data": ["values": .array(values)],
            "encoding": [
                "x": xAxis(end), "y": yAxis,
                "color": [
                    "field": "what", "type": "nominal",
                    "scale": [
                        "domain": .array(names.map { .string($0) }),
                        "range": [.string(ChartTheme.blue), .string(ChartTheme.vermillion)],
                    ],
                    "legend": [
                        "title": .null, "orient": "top", "labelFontSize": 14, "labelLimit": 400, "symbolOpacity": 1,
                        "direction": "vertical",
                    ],
                ],
            ],
            "layer": .array(layers),
        ]
        guard scopes.count > 1 else { return panel }
        return panel.adding([
            .init(
                "title",
                [
                    "text": .string(ScopeWords.channel(plan.scopes[scope].key)?(language) ?? plan.scopes[scope].key),
                    "fontSize": 16, "anchor": "middle",
                ])
        ])
    }

    /// Waits spread over three powers of ten: the axis is linear up to some seconds and logarithmic beyond.
    private func xAxis(_ end: Double) -> JSON {
        let ticks: [Double] = [0, 5, 15, 30, 60, 120, 300, 600, 1200, 3600]
        return [
            "field": "wait", "type": "quantitative",
            "scale": ["type": "symlog", "constant": 10, "domain": [0, .number(end)], "nice": false],
            "axis": [
                "title": .string(ChartWords.waitAxis(report.language)), "grid": true,
                "values": .array(ticks.filter { $0 <= end }.map { .number($0) }), "labelOverlap": true,
            ],
        ]
    }

    private var yAxis: JSON {
        [
            "type": "quantitative", "scale": ["domain": [0, 100]],
            "axis": ["title": .string(ChartWords.soughtAxis(report.language)), "tickCount": 5],
        ]
    }

    /// The time that the service level of all lines of a scope is about, and what is answered in it; nil where they differ.
    private func promise(_ scope: Scope) -> (seconds: Double, label: String)? {
        let within = report.scenario.targets.serviceLevel.within
        let lines = report.scenario.demand.lines.filter { scope.kind == .all || $0.channel.rawValue == scope.key }
        let times = Set(lines.map { $0.answerWithin ?? within })
        guard times.count == 1, let time = times.first,
            let level = rows.estimate("service_level", scope.kind, scope.key)
        else { return nil }
        let share = ReadableNumber.text(level.mean, isShare: true, unit: "1", language: report.language)
        return (time.seconds, ChartWords.promisedWithin(report.language, NumberText.plain(time.seconds), share))
    }

    /// - Parameter isFarRight: whether there is no room for the words on the right.
    private func rule(_ promise: (seconds: Double, label: String), isFarRight: Bool) -> [JSON] {
        let data: JSON = ["values": [["at": .number(promise.seconds), "label": .string(promise.label)]]]
        let colour: JSON = ["value": "#333333"]
        return [
            [
                "data": data, "mark": ["type": "rule", "strokeDash": [6, 4], "strokeWidth": 2],
                "encoding": ["x": ["field": "at", "type": "quantitative"], "color": colour],
            ],
            [
                "data": data,
                "mark": [
                    "type": "text", "align": isFarRight ? "right" : "left", "dx": .integer(isFarRight ? -7 : 7),
                    "baseline": "middle",
                ],
                "encoding": [
                    "x": ["field": "at", "type": "quantitative"], "y": ["datum": 50],
                    "text": ["field": "label", "type": "nominal"], "color": colour,
                ],
            ],
        ]
    }
}

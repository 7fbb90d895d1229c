import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// Four measures over the period, a small chart each, with interval bands and targets.
struct PeriodChart {
    private static let measures: [(id: String, colour: String)] = [
        ("answer_rate", ChartTheme.green), ("service_level", ChartTheme.blue), ("mean_wait_s", ChartTheme.purple),
        ("occupancy", ChartTheme.orange),
    ]

    private let report: RunReport
    private let kind: PeriodBucket.Kind

    /// Nil if the period has fewer than three parts of any kind.
    init?(_ report: RunReport) {
        self.report = report
        guard let kind = PeriodChart.kind(of: report.results.plan.periods.map(\.kind)) else { return nil }
        self.kind = kind
    }

    /// The longest parts, months at most, of which there are three or more.
    static func kind(of parts: [PeriodBucket.Kind]) -> PeriodBucket.Kind? {
        [.month, .week, .day].first { kind in parts.count { $0 == kind } >= 3 }
    }

    var spec: JSON {
        let word = DayWords.period(kind.rawValue)!(report.language)
        let panels = PeriodChart.measures.compactMap { panel($0.id, $0.colour) }
        return JSON.object(
            ChartSpec.head(ChartWords.periodTitle(report.language, word), report) + [
                .init("concat", .array(panels)), .init("columns", 2), .init("spacing", 36),
            ])
    }

    private func panel(_ id: String, _ colour: String) -> JSON? {
        let measure = Measure.named(id)!
        let factor = measure.isShare ? 100.0 : 1
        let points = self.points(measure)
        let bounds = report.scenario.targets.all.filter { $0.measure == id }
        let ends = points.flatMap { [$0.estimate.mean, $0.estimate.low, $0.estimate.high].compactMap { $0 } }
        guard let domain = PeriodChart.domain(of: (ends + bounds.map(\.value)).map { $0 * factor }, measure.isShare)
        else { return nil }
        var layers: [JSON] = [
            [
                "mark": ["type": "area", "color": .string(colour), "opacity": 0.25, "clip": true],
                "encoding": ["x": xAxis, "y": ["field": "low"], "y2": ["field": "high"]],
            ],
            [
                "mark": [
                    "type": "line", "color": .string(colour), "strokeWidth": 3, "clip": true,
                    "point": points.count > 36
                        ? false : ["filled": true, "size": 55, "color": .string(colour)],
                ],
                "encoding": ["x": xAxis, "y": ["field": "mean"]],
            ],
        ]
        for bound in bounds {
            layers += ChartTheme.target(
                bound.value * factor, label: ChartSpec.label(bound, isShare: measure.isShare, report.language),
                isHigh: PeriodChart.isBelow(bound.value * factor, of: points.map { $0.estimate.mean * factor }, domain))
        }
        return [
            "width": .integer((ChartTheme.width - 36 - 2 * 80) / 2), "height": 200,
            "data": ["values": .array(points.map { PeriodChart.row($0.period, $0.estimate, factor) })],
            "encoding": ["y": y(measure, domain)],
            "layer": .array(layers),
        ]
    }

    private var xAxis: JSON {
        [
            "field": "period", "type": "ordinal", "sort": .null,
            "scale": ["type": "point", "padding": 0.3],
            "axis": ["title": .null, "labelAngle": 0, "labelOverlap": "greedy"],
        ]
    }

    private func y(_ measure: Measure, _ domain: ClosedRange<Double>) -> JSON {
        let words = measure.isShare ? ChartWords.shareAxis : ChartWords.secondsAxis
        return [
            "type": "quantitative",
            "scale": ["domain": [.number(domain.lowerBound), .number(domain.upperBound)], "nice": true],
            "axis": [
                "title": .string(words(report.language, MeasureWords.title(measure.id, report.language))),
                "tickCount": 5, "minExtent": 44,
            ],
        ]
    }

    private static func row(_ period: String, _ estimate: Estimate, _ factor: Double) -> JSON {
        [
            "period": .string(period), "mean": .number(estimate.mean * factor),
            "low": .optional(estimate.low.map { $0 * factor }), "high": .optional(estimate.high.map { $0 * factor }),
        ]
    }

    private func points(_ measure: Measure) -> [(period: String, estimate: Estimate)] {
        let plan = report.results.plan
        return plan.rows.indices.compactMap { index in
            let row = plan.rows[index]
            guard Measure.all[row.measure].id == measure.id, plan.scopes[row.scope].kind == .all,
                plan.periods[row.period].kind == kind
            else { return nil }
            return report.results.estimate(row: index, confidence: report.confidence).map {
                (plan.periods[row.period].name, $0)
            }
        }
    }

    /// Whether a target's words stand below its line: where there is room for them, away from the curve's last third,
    /// above which they would lie.
    static func isBelow(_ target: Double, of curve: [Double], _ domain: ClosedRange<Double>) -> Bool {
        let room = 0.12 * (domain.upperBound - domain.lowerBound)
        if target + room > domain.upperBound { return true }
        if target - room < domain.lowerBound { return false }
        let end = curve.suffix(max(1, curve.count / 3))
        return end.reduce(0, +) / Double(end.count) > target
    }

    /// What an axis shows: the values with some room; waits from zero, shares never outside 0 to 100 %. An interval's end may lie outside:
    /// it is cut off, since nothing waits for less than no time.
    static func domain(of values: [Double], _ isShare: Bool) -> ClosedRange<Double>? {
        guard let low = values.min(), let high = values.max() else { return nil }
        let room = max(0.08 * (high - low), isShare ? 1 : 0.5)
        return isShare
            ? max(0, low - room)...max(min(100, high + room), max(0, low - room) + 1) : 0...max(0, high) + room
    }
}

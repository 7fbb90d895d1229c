import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// Above, the whole hotline's answer rate by week with its band and target; below, a bar for each line that joins, coloured by what
/// becomes of calls to its number.
struct TimelineChart {
    private static let measure = Measure.named("answer_rate")!
    private static let phases: [(answer: LinePhase.Answer, colour: String)] = [
        (.own, ChartTheme.skyBlue), (.shared, ChartTheme.orange), (.joined, ChartTheme.blue), (.dead, "#999999"),
    ]
    /// Pixels of the plot, without labels of the lines.
    private static let width = 640

    private let report: TimelineReport
    private let language: Language

    init(_ report: TimelineReport) {
        self.report = report
        language = report.run.language
    }

    var spec: JSON {
        JSON.object(
            ChartSpec.head(TimelineWords.title(language), report.run) + [
                .init("vconcat", .array([rate, bars])), .init("spacing", 18),
            ])
    }

    // MARK: Answer rate

    private var rate: JSON {
        let points = self.points
        let bounds = report.run.scenario.targets.all.filter { $0.measure == TimelineChart.measure.id }
        let means = points.map { $0.estimate.mean * 100 }
        let ends = points.flatMap { [$0.estimate.mean, $0.estimate.low, $0.estimate.high].compactMap { $0 } }
        let domain = PeriodChart.domain(of: (ends + bounds.map(\.value)).map { $0 * 100 }, true) ?? 0...100
        let colour = JSON.string(ChartTheme.green)
        var layers: [JSON] = [
            [
                "mark": ["type": "area", "color": colour, "opacity": 0.25, "clip": true],
                "encoding": ["x": x("day", hasLabels: false), "y": ["field": "low"], "y2": ["field": "high"]],
            ],
            [
                "mark": [
                    "type": "line", "color": colour, "strokeWidth": 2.5, "clip": true,
                    "point": ["filled": true, "size": points.count > 36 ? 25 : 55, "color": colour],
                ],
                "encoding": ["x": x("day", hasLabels: false), "y": ["field": "mean"]],
            ],
        ]
        for bound in bounds {
            layers += ChartTheme.target(
                bound.value * 100, label: ChartSpec.label(bound, isShare: true, language),
                isHigh: PeriodChart.isBelow(bound.value * 100, of: means, domain))
        }
        let title = TimelineWords.measureAxis(language, MeasureWords.title(TimelineChart.measure.id, language))
        return [
            "width": .integer(TimelineChart.width), "height": 220,
            "data": ["values": .array(points.map(row))],
            "encoding": [
                "y": [
                    "type": "quantitative",
                    "scale": ["domain": [.number(domain.lowerBound), .number(domain.upperBound)], "nice": true],
                    "axis": ["title": .string(title), "tickCount": 5],
                ]
            ],
            "layer": .array(layers),
        ]
    }

    private var points: [(day: CivilDate, estimate: Estimate)] {
        let results = report.run.results
        let index = RowIndex(results.plan, measures: [TimelineChart.measure.id])
        let all = index.scope(.all, "all")!
        return report.timeline.weeks.compactMap { week in
            index.row(TimelineChart.measure.id, scope: all, period: week.period)
                .flatMap { results.estimate(row: $0, confidence: report.run.confidence) }
                // A week's point stands in its middle.
                .map { (week.from.adding(days: (week.to.dayNumber - week.from.dayNumber) / 2), $0) }
        }
    }

    private func row(_ point: (day: CivilDate, estimate: Estimate)) -> JSON {
        let found = point.estimate
        return [
            "day": .string(point.day.description), "mean": .number(found.mean * 100),
            "low": .optional(found.low.map { $0 * 100 }), "high": .optional(found.high.map { $0 * 100 }),
        ]
    }

    // MARK: Phases

    private var bars: JSON {
        let timeline = report.timeline
        let rows = timeline.stretches.map { stretch -> JSON in
            [
                "line": .string(label(timeline.lines[stretch.line])), "phase": .string(word(stretch.answer)),
                "from": .string(stretch.from.description), "to": .string(stretch.to.adding(days: 1).description),
            ]
        }
        let step = timeline.lines.count > 24 ? 20 : 26
        return [
            "width": .integer(TimelineChart.width), "height": ["step": .integer(step)],
            "data": ["values": .array(rows)],
            "mark": ["type": "bar", "height": .integer(step - 6)],
            "encoding": [
                "x": x("from", hasLabels: true), "x2": ["field": "to"],
                "y": [
                    "field": "line", "type": "nominal", "sort": .null,
                    "axis": ["title": .null, "labelLimit": 420, "labelFontSize": 14, "labelOverlap": false],
                ],
                "color": [
                    "field": "phase", "type": "nominal",
                    "scale": [
                        "domain": .array(TimelineChart.phases.map { .string(word($0.answer)) }),
                        "range": .array(TimelineChart.phases.map { .string($0.colour) }),
                    ],
                    "legend": [
                        "orient": "bottom", "direction": "horizontal", "labelFontSize": 15, "titleFontSize": 15,
                        "symbolType": "square", "symbolSize": 220, "labelLimit": 260, "columnPadding": 24,
                        "titleOrient": "left", "titlePadding": 16, "titleFontWeight": "normal",
                        "title": .string(TimelineWords.answeredBy(language)),
                    ],
                ],
            ],
        ]
    }

    /// The number, and the name unless that is the same.
    private func label(_ line: LegacyLine) -> String {
        let name = Timeline.name(line, language)
        return name == line.number ? name : "\(line.number) \(name)"
    }

    private func word(_ answer: LinePhase.Answer) -> String { TimelineWords.phase(answer.rawValue)!(language) }

    // MARK: Time

    /// The same stretch of days in both panels; in universal time, so that no zone moves a date.
    private func x(_ field: String, hasLabels: Bool) -> JSON {
        let weeks = report.timeline.weeks
        let ends = [weeks.first?.from, weeks.last?.to.adding(days: 1)].map { day -> JSON in
            day.map(TimelineChart.instant) ?? .null
        }
        let (ticks, format) = ticks
        return [
            "field": .string(field), "type": "temporal",
            // As a `domain`, Vega-Lite takes that of a bar's two ends for two.
            "scale": ["type": "utc", "domainMin": ends[0], "domainMax": ends[1], "nice": false],
            "axis": [
                "title": .null, "labels": .bool(hasLabels), "grid": true, "labelAngle": 0, "labelFlush": false,
                "values": .array(ticks.map(TimelineChart.instant)), "format": .string(format),
            ],
        ]
    }

    /// First days of weeks in a short period, else of months: as many as have room for their labels.
    private var ticks: (days: [CivilDate], format: String) {
        let weeks = report.timeline.weeks
        if weeks.count <= 16 { return (TimelineChart.thinned(weeks.map(\.from), to: 8), "%m-%d") }
        guard let first = weeks.first?.from, let last = weeks.last?.to else { return ([], "") }
        let months = (first.dayNumber...last.dayNumber).map { CivilDate(dayNumber: $0) }.filter { $0.day == 1 }
        return (TimelineChart.thinned(months, to: 7), "%Y-%m")
    }

    /// Every so many-th, so that no more than `count` are left.
    private static func thinned(_ days: [CivilDate], to count: Int) -> [CivilDate] {
        let step = max(1, (days.count + count - 1) / count)
        return stride(from: 0, to: days.count, by: step).map { days[$0] }
    }

    private static func instant(_ day: CivilDate) -> JSON {
        ["year": .integer(day.year), "month": .integer(day.month), "date": .integer(day.day), "utc": true]
    }
}

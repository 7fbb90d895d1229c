import Experiment
import HotlineModel
import Wording

/// The week as a heat map: contacts a slot, and the service level they meet.
struct WeekChart {
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    private let report: RunReport
    private let names: [String]

    /// Nil where fewer than all days of the week were counted.
    init?(_ report: RunReport) {
        self.report = report
        names = WeekChart.weekdays.map { DayWords.weekday($0)!(report.language) }
        if Set(report.results.plan.weekRows.map(\.weekday)).count < 7 { return nil }
    }

    private var isWritten: Bool { report.scenario.demand.lines.contains { !$0.channel.isPhone } }

    var spec: JSON {
        let language = report.language
        let slot = DayWords.slot(minutes: Int(report.results.plan.slot / 60_000))(language)
        let offered = isWritten ? ChartWords.offeredAxisOfContacts : ChartWords.offeredAxis
        return JSON.object(
            ChartSpec.head(ChartWords.weekTitle(language), report, hasBands: false) + [
                .init(
                    "vconcat",
                    [
                        panel(offered(language, slot), 0, factor: 1),
                        panel(
                            ChartWords.shareAxis(language, MeasureWords.title("service_level", language)), 2,
                            factor: 100),
                    ]),
                .init("spacing", 24), .init("resolve", ["scale": ["color": "independent"]]),
            ])
    }

    private func panel(_ title: String, _ column: Int, factor: Double) -> JSON {
        let plan = report.results.plan
        let hours = Double(plan.slot) / 3_600_000
        let values = plan.weekRows.enumerated().compactMap { index, row -> JSON? in
            report.results.estimate(week: index, column: column, confidence: report.confidence).map {
                [
                    "weekday": .string(names[row.weekday]), "from": .number(Double(row.slot) * hours),
                    "to": .number(Double(row.slot + 1) * hours), "mean": .number($0.mean * factor),
                ]
            }
        }
        return [
            "title": ["text": .string(title), "fontSize": 16, "anchor": "start", "offset": 6],
            "width": .integer(ChartTheme.width - 180), "height": ["step": 30], "data": ["values": .array(values)],
            // Labels of 700 cells help no screen reader, and make two thirds of the picture.
            "mark": ["type": "rect", "stroke": "white", "strokeWidth": 0.5, "aria": false],
            "encoding": [
                "y": [
                    "field": "weekday", "type": "ordinal", "sort": .null,
                    "scale": ["domain": .array(names.map { .string($0) })], "axis": ["title": .null],
                ],
                "x": [
                    "field": "from", "type": "quantitative", "scale": ["domain": [0, 24], "nice": false],
                    "axis": [
                        "values": .array(stride(from: 0, through: 24, by: 3).map { .integer($0) }),
                        "labelExpr": "pad(datum.value, 2, '0', 'left') + ':00'", "title": .null,
                    ],
                ],
                "x2": ["field": "to"],
                "color": [
                    "field": "mean", "type": "quantitative", "scale": ["scheme": "cividis", "zero": false],
                    "legend": ["title": .null, "labelFontSize": 13, "gradientLength": 180],
                ],
            ],
        ]
    }
}

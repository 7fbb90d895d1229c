import Experiment
import Wording

/// Every plan by the price of its reinforcement and the calls it misses; the frontier as a staircase, stated and chosen dates marked.
///
/// Plans with weeks that no reinforcement helps are left out where others have fewer of them: their price buys less.
struct FrontierChart {
    private let report: DateSearchReport
    private var language: Language { report.run.language }

    init(_ report: DateSearchReport) { self.report = report }

    /// A kind of mark, in the order of the legend.
    private struct Kind {
        let word: Phrase
        let colour: String
        let shape: String
        let size: Int
    }

    private static let kinds = [
        Kind(word: DateSearchWords.tried, colour: "#B0B0B0", shape: "circle", size: 55),
        Kind(word: DateSearchWords.finalist, colour: ChartTheme.skyBlue, shape: "circle", size: 90),
        Kind(word: DateSearchWords.frontier, colour: ChartTheme.blue, shape: "circle", size: 90),
        Kind(word: DateSearchWords.stated, colour: ChartTheme.orange, shape: "diamond", size: 260),
        Kind(word: DateSearchWords.chosen, colour: ChartTheme.vermillion, shape: "triangle-up", size: 210),
    ]

    var spec: JSON {
        let run = report.run
        let subtitle = DateSearchWords.subtitle(
            language, run.title, PeriodText.stretch(run.scenario.period, language),
            ReadableNumber.whole(report.answer.plans.count), String(report.options.window))
        let cost = report.options.price == 1 ? DateSearchWords.hours : DateSearchWords.cost
        func axis(_ title: String) -> JSON { ["title": .string(title), "tickCount": 6, "grid": true] }
        return [
            "$schema": ChartSpec.schema.value,
            "title": ["text": .string(DateSearchWords.title(language)), "subtitle": .string(subtitle)],
            "config": ChartTheme.config, "width": .integer(ChartTheme.width - 110), "height": 400,
            "encoding": [
                "x": [
                    "field": "price", "type": "quantitative", "scale": ["zero": false, "nice": true, "padding": 12],
                    "axis": axis(cost(language)),
                ],
                "y": [
                    "field": "missed", "type": "quantitative", "scale": ["zero": false, "nice": true, "padding": 12],
                    "axis": axis(DateSearchWords.missedAxis(language)),
                ],
            ],
            "layer": [stairs, intervals, points],
        ]
    }

    private var stairs: JSON {
        let frontier = report.answer.frontier.map { report.answer.plans[$0] }
        let rows = frontier.map { plan -> JSON in
            ["price": .number(plan.price), "missed": .number(plan.missed.mean)]
        }
        return [
            "data": ["values": .array(rows)],
            "mark": [
                "type": "line", "interpolate": "step-after", "strokeWidth": 2, "color": .string(ChartTheme.blue),
            ],
        ]
    }

    /// Of the compared plans: those of few replications would hide everything.
    private var intervals: JSON {
        let rows = report.answer.compared.map { report.answer.plans[$0] }.filter(isShown).map { plan -> JSON in
            [
                "price": .number(plan.price), "low": .optional(plan.missed.low), "high": .optional(plan.missed.high),
            ]
        }
        return [
            "data": ["values": .array(rows)],
            "mark": ["type": "rule", "color": "#888888", "opacity": 0.6],
            "encoding": ["y": ["field": "low", "type": "quantitative"], "y2": ["field": "high"]],
        ]
    }

    private var points: JSON {
        // A plan that is several things is drawn as each of them, the smaller mark above the larger.
        let answer = report.answer
        let (frontier, compared) = (Set(answer.frontier), Set(answer.compared))
        var rows: [JSON] = []
        for (kind, _) in FrontierChart.kinds.enumerated() {
            for (index, plan) in answer.plans.enumerated() where isShown(plan) {
                let isOne =
                    switch kind {
                    case 0: !compared.contains(index)
                    case 1: compared.contains(index) && !frontier.contains(index)
                    case 2: frontier.contains(index)
                    case 3: index == 0
                    default: index == answer.chosen
                    }
                if isOne {
                    rows.append([
                        "kind": .string(word(kind)), "price": .number(plan.price), "missed": .number(plan.missed.mean),
                        "shifts": .string(plan.shifts.map { String($0) }.joined(separator: " ")),
                    ])
                }
            }
        }
        let kinds = FrontierChart.kinds
        let domain = JSON.array(kinds.indices.map { .string(word($0)) })
        func scale(_ values: [JSON]) -> JSON { ["domain": domain, "range": .array(values)] }
        let legend: JSON = [
            "title": .null, "orient": "bottom", "direction": "horizontal", "labelFontSize": 15, "columnPadding": 22,
            "symbolOpacity": 1, "labelLimit": 260,
        ]
        func channel(_ values: [JSON], legend: JSON) -> JSON {
            ["field": "kind", "type": "nominal", "scale": scale(values), "legend": legend]
        }
        return [
            "data": ["values": .array(rows)],
            "mark": ["type": "point", "filled": true, "opacity": 0.95, "stroke": "white", "strokeWidth": 1],
            "encoding": [
                "color": channel(kinds.map { .string($0.colour) }, legend: legend),
                "shape": channel(kinds.map { .string($0.shape) }, legend: legend),
                "size": channel(kinds.map { .integer($0.size) }, legend: legend),
                "tooltip": ["field": "shifts", "type": "nominal"],
            ],
        ]
    }

    private func word(_ kind: Int) -> String { FrontierChart.kinds[kind].word(language) }

    /// The stated dates are shown whatever they are.
    private func isShown(_ plan: DateSearch.Plan) -> Bool {
        plan.weeksNotKept <= report.chosen.weeksNotKept || plan.shifts == report.answer.stated.shifts
    }
}

import Experiment
import HotlineModel
import Scenarios
import Wording

/// Units by month, coloured by their score; beside the months the years and the whole period. The best unit stands first.
struct ScorecardChart {
    private let report: RunReport
    private let sheet: ScoreSheet
    /// Scopes of the scored units, the best first.
    private let units: [Int]
    private let months: [Int]
    /// Years, if there are several, and the whole period.
    private let wholes: [Int]

    /// Nil without a scorecard or without a score.
    init?(_ report: RunReport) {
        guard let sheet = ScoreSheet(report) else { return nil }
        self.report = report
        self.sheet = sheet
        let periods = report.results.plan.periods
        units = sheet.overall(report.results.plan).map(\.scope)
        months = periods.indices.filter { periods[$0].kind == .month }
        let years = periods.indices.filter { periods[$0].kind == .year }
        wholes = (years.count > 1 ? years : []) + periods.indices.filter { periods[$0].kind == .all }
        if units.isEmpty { return nil }
    }

    var spec: JSON {
        JSON.object([
            ChartSpec.schema,
            .init("title", ["text": .string(ChartWords.scoreTitle(report.language)), "subtitle": .string(subtitle)]),
            .init("config", ChartTheme.config),
            .init("hconcat", [panel(months, isFirst: true), panel(wholes, isFirst: false)]),
            .init("spacing", .integer(ScorecardChart.gap)),
            // One legend beside both; the domain is the same.
            .init("resolve", ["scale": ["color": "independent"]]),
        ])
    }

    /// Pixels between the months and the rest; those that names and the legend take.
    private static let gap = 12
    private static let names = 180
    private static let legend = 80

    private var subtitle: String {
        let stretch = PeriodText.stretch(report.scenario.period, report.language)
        let mark = NumberText.plain(sheet.card.pass)
        let count = report.results.replications
        return count > 1
            ? ChartWords.scoreSubtitle(report.language, report.title, stretch, String(count), mark)
            : ChartWords.scoreSubtitleOnce(report.language, report.title, stretch, mark)
    }

    /// Room for the cells of a row.
    private static let room = ChartTheme.width - names - legend - gap
    /// Least width of a cell with a year below which its heading would not fit.
    private static let heading = 44

    /// Width of a month's cell: as much as there is, but no wider than looks well.
    private var cell: Int {
        let even = ScorecardChart.room / (months.count + wholes.count)
        if even >= ScorecardChart.heading { return min(110, even) }
        return max(5, (ScorecardChart.room - wholes.count * ScorecardChart.heading) / months.count)
    }

    /// Height of a row: less where there are very many.
    private var row: Int { units.count <= 60 ? 24 : 16 }
    private var hasNumbers: Bool { cell >= 30 }

    private func panel(_ periods: [Int], isFirst: Bool) -> JSON {
        let isShort = isFirst && cell < 60
        let width = isFirst ? cell : max(cell, ScorecardChart.heading)
        let axis: JSON = [
            "title": .null, "orient": "top", "labelAngle": 0, "labelOverlap": "greedy", "labelFontSize": 13,
            "domain": false, "ticks": false, "labelLineHeight": 15, "labelPadding": .integer(isShort ? 22 : 7),
            // Months without room for their year have it below January and the first.
            "labelExpr": isShort
                ? "slice(datum.label, 5) === '01' || datum.index === 0 ? [slice(datum.label, 5), slice(datum.label, 0, 4)] : slice(datum.label, 5)"
                : "datum.label",
        ]
        let names: JSON = [
            "title": .null, "labels": .bool(isFirst), "labelLimit": .integer(ScorecardChart.names - 10),
            "labelFontSize": .integer(row >= 24 ? 14 : 11), "grid": false,
        ]
        let below = "datum.score < \(NumberText.plain(sheet.card.pass))"
        let outlined: JSON = [
            "transform": [["filter": .string(below)]],
            "mark": [
                "type": "rect", "fillOpacity": 0, "stroke": .string(ChartTheme.vermillion),
                "strokeWidth": .number(cell < 30 ? 1.5 : 3),
                "width": ["band": 0.92], "height": ["band": 0.86],
            ],
        ]
        return [
            "width": .integer(width * periods.count), "height": .integer(row * units.count),
            "view": ["fill": "#EEEEEE"],
            "data": ["values": .array(values(of: periods))],
            "encoding": [
                "x": [
                    "field": "period", "type": "ordinal", "axis": axis,
                    "scale": ["domain": .array(periods.map { .string(name($0)) }), "padding": 0],
                ],
                "y": [
                    "field": "unit", "type": "nominal", "axis": names,
                    "scale": ["domain": .array(units.map { .string(unit($0)) }), "padding": 0],
                ],
            ],
            "layer": .array([cells(hasLegend: !isFirst), outlined] + (hasNumbers ? [numbers] : [])),
        ]
    }

    private func cells(hasLegend: Bool) -> JSON {
        let legend: JSON = [
            "title": .string(ChartWords.points(report.language)),
            "gradientLength": .integer(min(200, row * units.count)),
            "labelFontSize": 13, "titleFontSize": 14,
        ]
        return [
            "mark": ["type": "rect", "stroke": "white", "strokeWidth": .number(cell < 12 ? 0 : 1)],
            "encoding": [
                "color": [
                    "field": "score", "type": "quantitative", "legend": hasLegend ? legend : .null,
                    "scale": [
                        "scheme": "cividis",
                        "domain": [.number(domain.lowerBound), .number(domain.upperBound)],
                    ],
                ]
            ],
        ]
    }

    /// Black on the light half of the colours, white on the dark one.
    private var numbers: JSON {
        let middle = (domain.lowerBound + domain.upperBound) / 2
        return [
            "mark": ["type": "text", "fontSize": .integer(row >= 24 && cell >= 40 ? 14 : 11)],
            "encoding": [
                "text": ["field": "score", "type": "quantitative", "format": .string(cell >= 44 ? ".1f" : ".0f")],
                "color": [
                    "condition": ["test": .string("datum.score >= \(NumberText.plain(middle))"), "value": "black"],
                    "value": "white",
                ],
            ],
        ]
    }

    /// Tens round all scores.
    private var domain: ClosedRange<Double> {
        let means = sheet.rows.compactMap { $0.score?.mean }
        let low = min(90, ((means.min() ?? 0) / 10).rounded(.down) * 10)
        return low...max(low + 10, ((means.max() ?? 100) / 10).rounded(.up) * 10)
    }

    private func values(of periods: [Int]) -> [JSON] {
        sheet.rows.filter { periods.contains($0.period) && units.contains($0.scope) }.compactMap { row in
            row.score.map { score in
                [
                    "unit": .string(unit(row.scope)), "period": .string(name(row.period)),
                    "score": .number(score.mean),
                ]
            }
        }
    }

    private func unit(_ scope: Int) -> String { report.results.plan.scopes[scope].key }

    private func name(_ period: Int) -> String {
        let period = report.results.plan.periods[period]
        return period.kind == .all ? ChartWords.wholePeriod(report.language) : period.name
    }
}

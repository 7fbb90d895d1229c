import Rostering
import SimulationTime
import Wording

/// The week by slot: heads at work as an area, heads required as a line, what is missing between them in another colour.
struct RosterChart {
    private let report: RosterReport
    private var language: Language { report.language }

    init(_ report: RosterReport) { self.report = report }

    var spec: JSON {
        let roster = report.roster
        let subtitle = RosterWords.subtitle(
            language, report.title, report.week, ReadableNumber.whole(roster.people.count),
            NumberText.plain(roster.shortHours))
        return [
            "$schema": ChartSpec.schema.value,
            "title": ["text": .string(RosterWords.title(language, report.group)), "subtitle": .string(subtitle)],
            "config": ChartTheme.config, "width": .integer(ChartTheme.width - 80), "height": 320,
            "data": ["values": .array(rows)],
            "encoding": ["x": x],
            "layer": [
                area("rostered", label: RosterWords.rostered),
                area("required", above: "covered", label: RosterWords.missing),
                [
                    "mark": ["type": "line", "interpolate": "step-after", "strokeWidth": 2],
                    "encoding": [
                        "y": ["field": "required", "type": "quantitative"],
                        "color": ["datum": .string(RosterWords.required(language))],
                    ],
                ],
            ],
        ]
    }

    /// A slot each, and the week's end, up to which the last one reaches.
    private var rows: [JSON] {
        let roster = report.roster
        let count = roster.heads.count
        return (0...count).map { place in
            let slot = min(place, count - 1)
            let (required, rostered) = (roster.curve.required[slot], roster.heads[slot])
            return [
                "hour": .number(Double(place) * roster.curve.slot.hours), "required": .integer(required),
                "rostered": .integer(rostered), "covered": .integer(min(required, rostered)),
            ]
        }
    }

    private var x: JSON {
        let names = (0..<Curve.days).map { day -> String in
            let date = report.monday.adding(days: day)
            let weekday = DayWords.weekday(date.weekday.abbreviation).map { $0(language) } ?? ""
            return "'\(weekday) \(date.description.dropFirst(5))'"
        }
        return [
            "field": "hour", "type": "quantitative",
            "scale": ["domain": [0, .integer(24 * Curve.days)], "nice": false],
            "axis": [
                "title": .null, "grid": true, "labelAlign": "left", "labelOverlap": false,
                "values": .array((0..<Curve.days).map { .integer(24 * $0) }),
                "labelExpr": .string("[\(names.joined(separator: ", "))][datum.value / 24]"),
            ],
        ]
    }

    private func area(_ field: String, above base: String? = nil, label: Phrase) -> JSON {
        var y: [JSON.Member] = [
            .init(
                "y",
                [
                    "field": .string(field), "type": "quantitative", "stack": .null,
                    "axis": ["title": .string(RosterWords.heads(language)), "tickMinStep": 1],
                ])
        ]
        if let base { y.append(.init("y2", ["field": .string(base)])) }
        y.append(.init("color", colours(label)))
        return [
            "mark": ["type": "area", "interpolate": "step-after", "opacity": base == nil ? 0.6 : 0.9],
            "encoding": .object(y),
        ]
    }

    private func colours(_ label: Phrase) -> JSON {
        let pairs = [
            (RosterWords.required, ChartTheme.blue), (RosterWords.rostered, ChartTheme.skyBlue),
            (RosterWords.missing, ChartTheme.vermillion),
        ]
        return [
            "datum": .string(label(language)),
            "scale": [
                "domain": .array(pairs.map { .string($0.0(language)) }),
                "range": .array(pairs.map { .string($0.1) }),
            ],
            "legend": [
                "orient": "bottom", "title": .null, "labelFontSize": 15, "symbolType": "square", "symbolSize": 220,
                "columnPadding": 24,
            ],
        ]
    }
}

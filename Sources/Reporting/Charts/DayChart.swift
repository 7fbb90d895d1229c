import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// The day by slot, a column for each kind of day: calls offered, seats scheduled, service level with its band.
struct DayChart {
    private let report: RunReport
    private let rows: [(kind: Int, slot: Int, index: Int)]
    private let kinds: [Int]

    /// Nil if no slot was counted.
    init?(_ report: RunReport) {
        self.report = report
        let plan = report.results.plan
        let rows = plan.intervals.enumerated().compactMap { index, row in
            plan.scopes[row.scope].kind == .all ? (kind: row.dayKind, slot: row.slot, index: index) : nil
        }
        self.rows = rows
        kinds = (0..<KpiPlan.dayKindNames.count).filter { kind in rows.contains { $0.kind == kind } }
        if rows.isEmpty { return nil }
    }

    var spec: JSON {
        let slot = DayWords.slot(minutes: Int(report.results.plan.slot / 60_000))(report.language)
        return JSON.object(
            ChartSpec.head(title(report.language, slot), report) + [
                .init("hconcat", .array(kinds.map { column($0, slot) })), .init("spacing", .integer(DayChart.gap)),
            ])
    }

    /// Pixels between two columns, and those by which the labels of the time of day stand out.
    private static let gap = 26
    private static let overhang = 38

    /// The three panels of a kind of day. All kinds share their axes' domains, so only the first column has labels.
    /// Letters are no calls.
    private var isWritten: Bool { report.scenario.demand.lines.contains { !$0.channel.isPhone } }

    private var title: Phrase { isWritten ? ChartWords.dayTitleOfContacts : ChartWords.dayTitle }

    private func column(_ kind: Int, _ slot: String) -> JSON {
        let offered = isWritten ? ChartWords.offeredAxisOfContacts : ChartWords.offeredAxis
        let titles = [
            offered(report.language, slot), ChartWords.seatsAxis(report.language),
            serviceLevelTitle,
        ]
        var bars = panel(titles[0], height: 170, [0, highest("offered")], kind, layers: [bars])
        bars = bars.adding([
            .init("title", ["text": .string(name(kind)), "fontSize": 17, "anchor": "middle", "offset": 8])
        ])
        return [
            "data": ["values": .array(values(of: kind))],
            "vconcat": [
                bars, panel(titles[1], height: 120, [0, highest("seats")], kind, layers: [steps]),
                panel(titles[2], height: 170, [0, 100], kind, isLast: true, layers: serviceLevel(kind)),
            ],
            "spacing": 18, "bounds": "flush",
        ]
    }

    /// Names the time, unless some line has one of its own.
    private var serviceLevelTitle: String {
        let within = report.scenario.targets.serviceLevel.within
        let isOne = report.scenario.demand.lines.allSatisfy { ($0.answerWithin ?? within) == within }
        return isOne
            ? ChartWords.serviceLevelAxis(report.language, NumberText.plain(within.seconds))
            : ChartWords.serviceLevelAxisByLine(report.language)
    }

    private func panel(
        _ title: String, height: Int, _ domain: [Double], _ kind: Int, isLast: Bool = false, layers: [JSON]
    ) -> JSON {
        let isFirst = kind == kinds[0]
        // Labels of further columns are there but unseen, and inside: without them their titles would stand lower.
        let axis: JSON = [
            "title": isFirst ? .string(title) : .null, "labelOpacity": .integer(isFirst ? 1 : 0),
            "labelPadding": .integer(isFirst ? 6 : -40), "minExtent": .integer(isFirst ? 44 : 0), "tickCount": 4,
            "tickMinStep": 1,
        ]
        return [
            "width": .integer(
                (ChartTheme.width - 80 - (DayChart.gap + DayChart.overhang) * (kinds.count - 1)) / kinds.count),
            "height": .integer(height),
            "encoding": [
                "x": xAxis(hasLabels: isLast),
                "y": [
                    "type": "quantitative", "axis": axis,
                    "scale": ["domain": .array(domain.map { .number($0) }), "nice": true],
                ],
            ],
            "layer": .array(layers),
        ]
    }

    private func xAxis(hasLabels: Bool) -> JSON {
        let step = kinds.count == 1 ? 3 : kinds.count == 2 ? 4 : 6
        let hours = span.upperBound - span.lowerBound > 6 ? step : 1
        return [
            "type": "quantitative",
            "scale": ["domain": [.number(span.lowerBound), .number(span.upperBound)], "nice": false],
            "axis": [
                "values": .array(stride(from: 0, through: 24, by: hours).map { .integer($0) }),
                "labelExpr": "pad(datum.value, 2, '0', 'left') + ':00'", "labels": .bool(hasLabels),
                "labelFlush": false, "title": hasLabels ? .string(ChartWords.timeOfDay(report.language)) : .null,
            ],
        ]
    }

    /// The highest mean of a column over all kinds of days; 1 where nothing ever comes.
    private func highest(_ column: String) -> Double {
        let highest = rows.compactMap { estimate($0.index, column)?.mean }.max() ?? 0
        return highest > 0 ? highest : 1
    }

    /// Rectangles, since a bar between two numbers would lie on its side.
    private var bars: JSON {
        [
            "mark": [
                "type": "rect", "color": .string(ChartTheme.skyBlue), "stroke": "white", "strokeWidth": 0.5,
                "aria": false,
            ],
            "encoding": [
                "x": ["field": "from"], "x2": ["field": "to"], "y": ["field": "offered"], "y2": ["datum": 0],
            ],
        ]
    }

    private var steps: JSON {
        [
            "mark": [
                "type": "line", "interpolate": "step-after", "color": .string(ChartTheme.orange), "strokeWidth": 3,
            ],
            "encoding": ["x": ["field": "from"], "y": ["field": "seats"]],
        ]
    }

    private func serviceLevel(_ kind: Int) -> [JSON] {
        let band: JSON = [
            "mark": ["type": "area", "color": .string(ChartTheme.blue), "opacity": 0.25, "clip": true],
            "encoding": ["x": ["field": "middle"], "y": ["field": "low"], "y2": ["field": "high"]],
        ]
        let line: JSON = [
            "mark": ["type": "line", "color": .string(ChartTheme.blue), "strokeWidth": 3, "clip": true],
            "encoding": ["x": ["field": "middle"], "y": ["field": "level"]],
        ]
        guard let share = report.scenario.targets.serviceLevel.atLeast else { return [band, line] }
        let bound = Bound(measure: "service_level", side: .atLeast, value: share)
        let label = ChartSpec.label(bound, isShare: true, report.language)
        // The words once, in the first column: the line goes through all.
        let target = ChartTheme.target(share * 100, label: label, isHigh: share > 0.5)
        return [band, line] + (kind == kinds[0] ? target : [target[0]])
    }

    /// A row a slot, and one more at the end of each stretch of slots, where the last step ends.
    private func values(of kind: Int) -> [JSON] {
        var values: [JSON] = []
        let rows = rows.filter { $0.kind == kind }
        for (position, row) in rows.enumerated() {
            let level = estimate(row.index, "service_level")
            let seats = estimate(row.index, "seats")?.mean
            let from = Double(row.slot) * hoursOfSlot
            values.append([
                "from": .number(from), "to": .number(from + hoursOfSlot),
                "middle": .number(from + hoursOfSlot / 2), "offered": .optional(estimate(row.index, "offered")?.mean),
                "seats": .optional(seats), "level": .optional(level.map { $0.mean * 100 }),
                "low": .optional(level?.low.map { $0 * 100 }), "high": .optional(level?.high.map { $0 * 100 }),
            ])
            let next = position + 1 < rows.count ? rows[position + 1] : nil
            if next?.slot != row.slot + 1 {
                values.append(["from": .number(from + hoursOfSlot), "seats": .optional(seats)])
            }
        }
        return values
    }

    private func estimate(_ index: Int, _ column: String) -> Estimate? {
        report.results.estimate(
            interval: index, column: KpiPlan.columns.firstIndex { $0.name == column }!, confidence: report.confidence)
    }

    private var hoursOfSlot: Double { Double(report.results.plan.slot) / 3_600_000 }

    private var span: ClosedRange<Double> {
        let slots = rows.map(\.slot)
        return Double(slots.min()!) * hoursOfSlot...Double(slots.max()! + 1) * hoursOfSlot
    }

    private func name(_ kind: Int) -> String { DayWords.kind(KpiPlan.dayKindNames[kind])!(report.language) }
}

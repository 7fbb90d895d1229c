import HotlineModel
import Statistics
import Wording

extension Summary {
    /// Measures of the table that shows what feedback costs.
    private static let ofFeedback = [
        "offered", "fresh", "redials", "repeats", "enquiries", "agent_returns", "amplification", "answered",
        "abandoned", "blocked", "lost", "service_level", "p_abandon", "mean_wait_s", "occupancy", "orders_registered",
        "on_time_rate", "cycle_mean_h", "backlog",
    ]

    /// The headlines with feedback and without it, and what it changes; nil unless the run was asked for both.
    public var openLoopTable: Table? {
        guard let loops = report.openLoop else { return nil }
        let language = report.language
        let rows = loops.rows(confidence: report.confidence).filter {
            Summary.ofFeedback.contains($0.measure.id)
        }
        return Table(
            header: [
                ConsoleWords.measure(language), ConsoleWords.withFeedback(language),
                ConsoleWords.withoutFeedback(language), ConsoleWords.difference(language),
                ConsoleWords.halfWidth(language, report.confidence.percent),
            ],
            rows: rows.map { row in
                func text(_ estimate: Estimate?) -> String {
                    estimate.map {
                        ReadableNumber.text(
                            $0.mean, halfWidth: $0.halfWidth, isShare: row.measure.isShare, unit: row.measure.unit,
                            language: language)
                    } ?? "–"
                }
                let half = row.difference.flatMap { difference in
                    difference.halfWidth.map {
                        ReadableNumber.half(
                            $0, of: difference.mean, isShare: row.measure.isShare, unit: row.measure.unit,
                            language: language)
                    }
                }
                return [
                    MeasureWords.title(row.measure.id, language), text(row.closed), text(row.open),
                    text(row.difference), half ?? "–",
                ]
            })
    }

    /// The same for programs: every measure with full digits.
    var openLoopJSON: [JSON.Member] {
        guard let loops = report.openLoop else { return [] }
        let rows = loops.rows(confidence: report.confidence).map { row -> JSON in
            [
                "measure": .string(row.measure.id), "unit": .string(row.measure.unit),
                "closed": .optional(row.closed?.mean), "closed_half_width": .optional(row.closed?.halfWidth),
                "open": .optional(row.open?.mean), "open_half_width": .optional(row.open?.halfWidth),
                "difference": .optional(row.difference?.mean),
                "difference_half_width": .optional(row.difference?.halfWidth),
                "n": .integer(row.difference?.n ?? 0),
            ]
        }
        return [JSON.Member("open_loop", .array(rows))]
    }
}

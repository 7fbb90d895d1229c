import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// What `hotline sweep` says on the console when it is done: the points, the elasticities, where the files are.
public struct SweepSummary: Sendable {
    /// A table.
    public typealias Part = (header: [String], rows: [[String]])

    let report: SweepReport
    let results: String
    let charts: (folder: String, outcome: ChartRenderer.Outcome)?
    private var language: Language { report.language }

    /// Points that the console shows.
    private static let mostPoints = 40

    /// Sums up a report.
    public init(
        _ report: SweepReport, results: String, charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil
    ) {
        self.report = report
        self.results = results
        self.charts = charts
    }

    /// What was simulated, and doubts.
    public var opening: [String] {
        let record = report.record
        let effort = report.effort
        var lines = [
            SweepWords.work(
                language, report.title, String(report.done),
                ReadableNumber.whole(report.points.reduce(effort.replications) { $0 + $1.replications }),
                ReadableNumber.whole(report.points.reduce(effort.steps) { $0 + $1.steps }),
                ReadableNumber.number(record.durationSeconds, decimals: record.durationSeconds < 1 ? 2 : 1))
        ]
        lines += record.warnings.map { ConsoleWords.warning(language, $0.text(language)) }
        if report.ending == .interrupted {
            lines.append(
                SweepWords.interrupted(language, String(report.done), String(report.asked)))
        }
        return lines
    }

    /// The first points with a few measures, each with its half-width; nil where only elasticities were asked for.
    public var points: (table: Part, note: String?)? {
        guard !report.points.isEmpty else { return nil }
        let measures = report.shown
        let rows = report.points.prefix(SweepSummary.mostPoints).enumerated().map { number, point in
            [String(number + 1)] + point.texts + measures.map { text($0, point.estimate($0)) }
        }
        let header = [SweepWords.point(language)] + report.paths + measures.map { MeasureWords.title($0.id, language) }
        let left = report.points.count - rows.count
        return ((header, rows), left > 0 ? SweepWords.more(language, String(left)) : nil)
    }

    /// Elasticities of the measures to the influences the scenario has, and what was left out; nil unless asked for.
    public var elasticities: (title: String, table: Part, notes: [String])? {
        guard !report.effects.isEmpty else { return nil }
        let known = report.effects.filter { $0.elasticities != nil }
        func word(_ influence: Influence) -> String { SweepWords.influence(influence.rawValue)!(language) }
        let rows = report.measures.compactMap { measure -> [String]? in
            let cells = known.map { effect in
                effect.elasticities!.first { $0.measure.id == measure.id }?.value.map(figure) ?? "–"
            }
            return cells.allSatisfy { $0 == "–" } ? nil : [MeasureWords.title(measure.id, language)] + cells
        }
        let header = [ConsoleWords.measure(language)] + known.map { word($0.influence) }
        let notes = report.effects.filter { $0.elasticities == nil }.map { effect in
            effect.problem.map {
                SweepWords.notPossible(language, word(effect.influence), $0.path, $0.found.text(language))
            }
                ?? SweepWords.notStated(language, word(effect.influence))
        }
        let step = ReadableNumber.stated(share: report.step, language)
        return (SweepWords.elasticities(language, step, report.confidence.percent), (header, rows), notes)
    }

    /// Where the files are.
    public var closing: [String] {
        let hasCharts = !report.charts.isEmpty
        return (hasCharts || report.points.isEmpty ? [] : [SweepWords.noGrid(language)])
            + ConsoleWords.places(results, hasCharts ? charts : nil, language)
    }

    private func text(_ measure: Measure, _ estimate: Estimate?) -> String {
        guard let found = estimate else { return "–" }
        let value = ReadableNumber.text(
            found.mean, halfWidth: found.halfWidth, isShare: measure.isShare, unit: measure.unit, language: language)
        guard let half = found.halfWidth else { return value }
        return value + " ± "
            + ReadableNumber.half(
                half, of: found.mean, isShare: measure.isShare, unit: measure.unit, language: language)
    }

    private func figure(_ estimate: Estimate) -> String {
        let value = ReadableNumber.number(estimate.mean, decimals: 2)
        return estimate.halfWidth.map { value + " ± " + ReadableNumber.number($0, decimals: 2) } ?? value
    }
}

extension SweepSummary {
    /// The same for programs (`--json`): the record, every point and elasticity, the files.
    public var json: JSON {
        let measures = report.measures
        let found = report.points.enumerated().map { number, point -> JSON in
            let values = measures.map { measure -> JSON in
                let estimate = point.estimate(measure)
                return [
                    "measure": .string(measure.id), "unit": .string(measure.unit), "mean": .optional(estimate?.mean),
                    "half_width": .optional(estimate?.halfWidth), "n": .integer(estimate?.n ?? 0),
                ]
            }
            return ["point": .integer(number + 1), "measures": .array(values)]
        }
        let chosen = Set(measures.map(\.id))
        let elasticities = report.effects.flatMap { effect in
            (effect.elasticities ?? []).filter { chosen.contains($0.measure.id) }.map { one -> JSON in
                [
                    "influence": .string(effect.influence.rawValue), "measure": .string(one.measure.id),
                    "elasticity": .optional(one.value?.mean), "half_width": .optional(one.value?.halfWidth),
                    "n": .integer(one.value?.n ?? 0),
                ]
            }
        }
        var pictures: [JSON] = []
        if case .drawn(let paths)? = charts?.outcome { pictures = paths.map { .string($0) } }
        return report.json.adding([
            .init("measures", .array(found)), .init("elasticity", .array(elasticities)),
            .init("results", .string(results)), .init("report", .string(results + "/" + ReportPage.html)),
            .init("pictures", .array(pictures)),
        ])
    }
}

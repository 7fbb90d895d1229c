import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// What `hotline compare` says on the console when it is done: headlines side by side, the ranking, where the files are.
public struct ComparisonSummary: Sendable {
    /// A table.
    public typealias Part = (header: [String], rows: [[String]])

    let report: ComparisonReport
    /// Where the tables are.
    let results: String
    let charts: (folder: String, outcome: ChartRenderer.Outcome)?
    private var language: Language { report.language }
    private var comparison: Comparison { report.comparison }

    /// Alternatives beside the first that have room in one table.
    private static let abreast = 3

    /// Sums up a report.
    public init(
        _ report: ComparisonReport, results: String,
        charts: (folder: String, outcome: ChartRenderer.Outcome)? = nil
    ) {
        self.report = report
        self.results = results
        self.charts = charts
    }

    /// What was simulated, and doubts.
    public var opening: [String] {
        let all = comparison.alternatives
        let record = report.record
        var lines = [
            CompareWords.work(
                language, String(report.sources.count),
                ReadableNumber.whole(all.reduce(0) { $0 + $1.results.replications }),
                ReadableNumber.whole(all.reduce(0) { $0 + $1.results.steps }),
                ReadableNumber.number(record.durationSeconds, decimals: record.durationSeconds < 1 ? 2 : 1))
        ]
        lines += record.warnings.map { ConsoleWords.warning(language, $0.text(language)) }
        for (alternative, source) in zip(all, report.sources).dropFirst()
        where source.scenario.period != report.sources[0].scenario.period {
            lines.append(
                ConsoleWords.warning(language, CompareWords.otherPeriod(language, alternative.name, all[0].name)))
        }
        if report.ending == .interrupted {
            lines.append(
                CompareWords.interrupted(language, String(all.count), String(report.alternativesAsked)))
        }
        return lines
    }

    /// The headlines of the first alternative beside those of up to three others a table, each with its difference to the first.
    public var tables: [Part] {
        let rows = report.headlines
        let others = Array(comparison.alternatives.indices.dropFirst())
        return stride(from: 0, to: others.count, by: ComparisonSummary.abreast).map { start in
            let shown = Array(others[start..<min(others.count, start + ComparisonSummary.abreast)])
            let heading = CompareWords.difference(language, report.confidence.percent)
            let header =
                [ConsoleWords.measure(language), comparison.alternatives[0].name]
                + shown.flatMap { [comparison.alternatives[$0].name, heading, ""] }
            return (
                header,
                rows.map { row in
                    [MeasureWords.title(row.measure.id, language), text(row, cell(row, 0)?.estimate)]
                        + shown.flatMap { other -> [String] in
                            let found = cell(row, other)
                            return [text(row, found?.estimate), difference(row, found), stars(row, other, found)]
                        }
                }
            )
        }
    }

    /// What the stars say.
    public var legend: [String] {
        let found = report.headlines.flatMap { row in
            comparison.alternatives.indices.dropFirst().compactMap { cell(row, $0)?.isSignificant }
        }
        if found.isEmpty { return [CompareWords.oneReplication(language)] }
        let byChance = Double(found.count) * (1 - report.confidence.level)
        return [
            CompareWords.stars(
                language, report.confidence.percent, String(found.count),
                ReadableNumber.number(byChance, decimals: byChance < 1 ? 1 : 0))
        ]
    }

    /// The ranking by the measure asked for, with what is said above and below it; nil if nobody asked.
    public var ranking: (title: String, table: Part, notes: [String])? {
        guard let best = report.best, let procedure = best.search.procedure else { return nil }
        let search = best.search
        let measure = best.measure
        func shown(_ value: Double) -> String {
            ReadableNumber.text(value, isShare: measure.isShare, unit: measure.unit, language: language)
        }
        let indifference =
            measure.isShare
            ? ReadableNumber.stated(share: search.question.indifference, language)
            : shown(search.question.indifference)
        let goal = search.goal == .max ? CompareWords.largest : CompareWords.smallest
        let title = CompareWords.bestBy(
            language, MeasureWords.title(measure.id, language), goal(language), indifference)
        let header = [
            CompareWords.place, CompareWords.alternative, CompareWords.mean, CompareWords.used, CompareWords.outcome,
        ].map { $0(language) }
        let rows = procedure.ranking.enumerated().map { place, index -> [String] in
            let alternative = comparison.alternatives[index]
            let values = Moments(alternative.values(of: measure.id).prefix(search.used(index)).compactMap { $0 })
            let found = values.estimate(confidence: report.confidence)
            let mean = found.map {
                ReadableNumber.text(
                    $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit, language: language)
            }
            return [
                String(place + 1), alternative.name, mean ?? "–", ReadableNumber.whole(search.used(index)),
                outcome(index, procedure),
            ]
        }
        var notes: [String] = []
        switch search.ending {
        case .selected:
            let probability = ReadableNumber.stated(share: search.question.probability, language)
            notes.append(CompareWords.guarantee(language, probability, indifference))
        case .exhausted:
            notes.append(
                CompareWords.undecided(
                    language, ReadableNumber.whole(procedure.done), ReadableNumber.whole(procedure.last)))
        case .interrupted: break
        }
        return (title, (header, rows), notes)
    }

    /// Where the files are.
    public var closing: [String] { ConsoleWords.places(results, charts, language) }

    private func outcome(_ index: Int, _ procedure: KimNelson) -> String {
        if procedure.selected == index { return CompareWords.selected(language) }
        guard let out = procedure.eliminations.first(where: { $0.system == index }) else {
            return (procedure.selected == nil ? CompareWords.inPlay : CompareWords.behind)(language)
        }
        return CompareWords.out(language, ReadableNumber.whole(out.after), comparison.alternatives[out.by].name)
    }

    private func cell(_ row: Comparison.Row, _ alternative: Int) -> Comparison.Cell? {
        comparison.cell(row, of: alternative, confidence: report.confidence)
    }

    private func text(_ row: Comparison.Row, _ estimate: Estimate?) -> String {
        estimate.map {
            ReadableNumber.text(
                $0.mean, halfWidth: $0.halfWidth, isShare: row.measure.isShare, unit: row.measure.unit,
                language: language)
        } ?? "–"
    }

    private func difference(_ row: Comparison.Row, _ cell: Comparison.Cell?) -> String {
        guard let found = cell?.difference else { return "–" }
        let value = (found.mean > 0 ? "+" : "") + text(row, found)
        guard let half = found.halfWidth else { return value }
        return value + " ± "
            + ReadableNumber.half(
                half, of: found.mean, isShare: row.measure.isShare, unit: row.measure.unit, language: language)
    }

    private func stars(_ row: Comparison.Row, _ alternative: Int, _ cell: Comparison.Cell?) -> String {
        guard cell?.isSignificant == true else { return "" }
        let adjusted = report.adjusted(row, of: alternative) ?? 1
        return adjusted < 1 - report.confidence.level ? "**" : "*"
    }
}

extension ComparisonSummary {
    /// The same for programs (`--json`): the record, every measure over the whole period, the files.
    public var json: JSON {
        let rows = comparison.rows.filter(\.isHeadline).map { row -> JSON in
            let values = comparison.alternatives.indices.map { index -> JSON in
                let found = cell(row, index)
                return [
                    "mean": .optional(found?.estimate?.mean), "half_width": .optional(found?.estimate?.halfWidth),
                    "difference": .optional(found?.difference?.mean),
                    "difference_half_width": .optional(found?.difference?.halfWidth),
                    "n": .integer((index == 0 ? found?.estimate : found?.difference)?.n ?? 0),
                    "p": .optional(found?.difference?.pValue), "p_holm": .optional(report.adjusted(row, of: index)),
                    "significant": found?.isSignificant.map { .bool($0) } ?? .null,
                ]
            }
            return [
                "measure": .string(row.measure.id), "unit": .string(row.measure.unit), "values": .array(values),
            ]
        }
        var pictures: [JSON] = []
        if case .drawn(let paths)? = charts?.outcome { pictures = paths.map { .string($0) } }
        return report.json.adding([
            .init("measures", .array(rows)), .init("results", .string(results)),
            .init("report", .string(results + "/" + ReportPage.html)), .init("pictures", .array(pictures)),
        ])
    }
}

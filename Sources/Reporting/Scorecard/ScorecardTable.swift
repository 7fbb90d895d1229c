import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

/// `scorecard.csv`: each organisation by month, year and the whole period: score, place, parts, deductions, counters.
struct ScorecardTable: WrittenTable {
    let schema: TableSchema
    private let report: RunReport
    private let sheet: ScoreSheet
    /// Columns after the fixed ones.
    private let columns: [Column]

    /// A column that depends on the scorecard.
    private struct Column {
        let field: TableSchema.Field
        let value: Value

        enum Value {
            /// A measure's mean over the replications.
            case measure(String)
            case cell(ScorePlan.Cell)
        }
    }

    /// What units answer for beside what the scorecard scores (HY-19), in the order of the table.
    private static let counters = [
        "warnings", "yellow_cards", "red_cards", "supervision_orders", "redo_rate", "late_unexcused", "matters_thrice",
        "repeat_complaints",
    ]

    /// Nil without a scorecard.
    init?(_ report: RunReport) {
        guard let sheet = ScoreSheet(report) else { return nil }
        self.report = report
        self.sheet = sheet
        let language = report.language
        let percent = report.confidence.percent
        let column = TableColumns(table: "scorecard", language: language, confidence: report.confidence)
        columns = ScorecardTable.columns(sheet.card, report)
        schema = column.schema(
            [
                column("organisation"),
                column("level", isRequired: false),
                column("period"),
                column.number("mean"),
            ] + column.ends + [
                column("n", .integer),
                column("rank", .integer, isRequired: false),
                column("p_pass", .number, isRequired: false),
                .init("p_pass_low", .number, ColumnWords.shareLow(language, percent), isRequired: false),
                .init("p_pass_high", .number, ColumnWords.shareHigh(language, percent), isRequired: false),
            ] + columns.map(\.field), primaryKey: ["organisation", "period"])
    }

    private static func columns(_ card: Scorecard, _ report: RunReport) -> [Column] {
        let language = report.language
        let measured = Set(report.results.plan.rows.map { Measure.all[$0.measure].id })
        func number(_ name: String, _ words: String, _ value: Column.Value) -> Column {
            Column(field: .init(name, .number, words, isRequired: false), value: value)
        }
        func measure(_ id: String, _ name: [String: String]) -> Column {
            let words = ColumnWords.scoreValue(
                language, report.language.choose(from: name) ?? id, MeasureWords.title(id, language))
            return number(id, words, .measure(id))
        }
        let parts = card.parts.enumerated().flatMap { index, part in
            let full = NumberText.plain((part.weight * 1e6).rounded() / 1e4)
            let words = ColumnWords.scorePart(language, report.language.choose(from: part.name) ?? part.measure, full)
            return [
                measure(part.measure, part.name), number(part.measure + "_points", words, .cell(.part(index))),
            ]
        }
        let deductions = card.deductions.enumerated().flatMap { index, deduction in
            let words = ColumnWords.scoreDeduction(
                language, report.language.choose(from: deduction.name) ?? deduction.measure)
            return [
                measure(deduction.measure, deduction.name),
                number(deduction.measure + "_points", words, .cell(.deduction(index))),
            ]
        }
        let named = card.parts.map(\.measure) + card.deductions.map(\.measure)
        let further = counters.filter { measured.contains($0) && !named.contains($0) }.map { id in
            number(id, ColumnWords.scoreCounter(language, MeasureWords.title(id, language)), .measure(id))
        }
        return parts + deductions + further
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let results = report.results
        let confidence = report.confidence
        let ids = columns.compactMap { column in
            if case .measure(let id) = column.value { id } else { nil }
        }
        let index = RowIndex(results.plan, measures: ids)
        let levels = Dictionary(
            report.scenario.organisations.map { ($0.name, $0.level) }, uniquingKeysWith: { first, _ in first })
        for row in sheet.rows {
            let name = results.plan.scopes[row.scope].key
            let passed = results.estimate(score: row.index, .pass, confidence: confidence)
            let ends = passed.flatMap {
                ShareInterval.wilson(Int(($0.mean * Double($0.n)).rounded()), of: $0.n, confidence: confidence)
            }
            var cells: [CSVWriter.Cell] = [
                .text(name), .text(levels[name] ?? ""), .code(results.plan.periods[row.period].name),
                .number(row.score?.mean), .number(row.score?.low), .number(row.score?.high),
                .integer(Int64(row.score?.n ?? 0)), row.rank.map { .integer(Int64($0)) } ?? .code(""),
                .number(passed?.mean), .number(ends?.low), .number(ends?.high),
            ]
            for column in columns {
                switch column.value {
                case .measure(let id):
                    let place = index.row(id, scope: row.scope, period: row.period)
                    cells.append(.number(place.flatMap { results.estimate(row: $0, confidence: confidence)?.mean }))
                case .cell(let cell):
                    cells.append(.number(results.estimate(score: row.index, cell, confidence: confidence)?.mean))
                }
            }
            try csv.row(cells)
        }
    }
}

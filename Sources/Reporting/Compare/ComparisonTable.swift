import Experiment
import HotlineModel
import Statistics
import Wording

/// `comparison.csv`: every measure that the first alternative and another have, by scope, for the whole period, years and months.
struct ComparisonTable: WrittenTable {
    let schema: TableSchema
    private let report: ComparisonReport

    init(_ report: ComparisonReport) {
        self.report = report
        let (language, percent) = (report.language, report.confidence.percent)
        let columns = TableColumns(table: "comparison", language: language, confidence: report.confidence)
        schema = columns.schema(
            [
                columns("alternative"), columns("measure", allowed: Measure.all.map(\.id)), columns("unit"),
                columns("scope", allowed: Scope.Kind.allCases.map(\.rawValue)), columns("key"), columns("period"),
                columns.number("mean"),
            ] + columns.ends + [
                columns.number("difference"),
                .init("difference_low", .number, ColumnWords.differenceLow(language, percent), isRequired: false),
                .init("difference_high", .number, ColumnWords.differenceHigh(language, percent), isRequired: false),
                columns("n", .integer), columns.number("p"), columns.number("p_holm"),
                columns("significant", isRequired: false, allowed: ["yes", "no"]),
            ], primaryKey: ["alternative", "measure", "scope", "key", "period"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let comparison = report.comparison
        for row in comparison.rows {
            for (index, alternative) in comparison.alternatives.enumerated() {
                guard let cell = comparison.cell(row, of: index, confidence: report.confidence) else { continue }
                let (found, difference) = (cell.estimate, cell.difference)
                try csv.row([
                    .text(alternative.name), .code(row.measure.id), .code(row.measure.unit),
                    .code(row.scope.kind.rawValue), .text(row.scope.key), .code(row.period.name),
                    .number(found?.mean), .number(found?.low), .number(found?.high),
                    .number(difference?.mean), .number(difference?.low), .number(difference?.high),
                    .integer(Int64((index == 0 ? found : difference)?.n ?? 0)),
                    .number(difference?.pValue), .number(report.adjusted(row, of: index)),
                    .code(cell.isSignificant.map { $0 ? "yes" : "no" } ?? ""),
                ])
            }
        }
    }
}

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
        let language = report.language
        let percent = report.confidence.percent
        let table = "comparison"
        func number(_ name: String) -> TableSchema.Field {
            Self.field(name, of: table, .number, language, isRequired: false)
        }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("alternative", of: table, .string, language),
                Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                Self.field("unit", of: table, .string, language),
                Self.field("scope", of: table, .string, language, allowed: Scope.Kind.allCases.map(\.rawValue)),
                Self.field("key", of: table, .string, language),
                Self.field("period", of: table, .string, language),
                number("mean"),
                .init("ci_low", .number, ColumnWords.low(language, percent), isRequired: false),
                .init("ci_high", .number, ColumnWords.high(language, percent), isRequired: false),
                number("difference"),
                .init("difference_low", .number, ColumnWords.differenceLow(language, percent), isRequired: false),
                .init("difference_high", .number, ColumnWords.differenceHigh(language, percent), isRequired: false),
                Self.field("n", of: table, .integer, language), number("p"), number("p_holm"),
                Self.field("significant", of: table, .string, language, isRequired: false, allowed: ["yes", "no"]),
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

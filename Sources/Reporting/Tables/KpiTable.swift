import Experiment
import HotlineModel
import Statistics
import Wording

/// `kpi.csv`: every measure by scope and period, in the order of the plan.
struct KpiTable: ResultsTable {
    let schema: TableSchema
    private let results: Results
    private let confidence: ConfidenceLevel

    init(_ results: Results, confidence: ConfidenceLevel, language: Language) {
        self.results = results
        self.confidence = confidence
        let percent = confidence.percent
        let table = "kpi"
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                Self.field("unit", of: table, .string, language),
                Self.field("scope", of: table, .string, language, allowed: Scope.Kind.allCases.map(\.rawValue)),
                Self.field("key", of: table, .string, language),
                Self.field("period", of: table, .string, language),
                Self.field("mean", of: table, .number, language, isRequired: false),
                .init("ci_low", .number, ColumnWords.low(language, percent), isRequired: false),
                .init("ci_high", .number, ColumnWords.high(language, percent), isRequired: false),
                Self.field("sd", of: table, .number, language, isRequired: false),
                Self.field("n", of: table, .integer, language),
            ],
            primaryKey: ["measure", "scope", "key", "period"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let plan = results.plan
        for (index, row) in plan.rows.enumerated() {
            let measure = Measure.all[row.measure]
            let scope = plan.scopes[row.scope]
            let estimate = results.estimate(row: index, confidence: confidence)
            try csv.row([
                .code(measure.id), .code(measure.unit), .code(scope.kind.rawValue), .text(scope.key),
                .code(plan.periods[row.period].name), .number(estimate?.mean), .number(estimate?.low),
                .number(estimate?.high), .number(estimate?.sd), .integer(Int64(estimate?.n ?? 0)),
            ])
        }
    }
}

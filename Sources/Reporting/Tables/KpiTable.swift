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
        let column = TableColumns(table: "kpi", language: language, confidence: confidence)
        schema = column.schema(
            [
                column("measure", allowed: Measure.all.map(\.id)),
                column("unit"),
                column("scope", allowed: Scope.Kind.allCases.map(\.rawValue)),
                column("key"),
                column("period"),
                column.number("mean"),
            ] + column.ends + [column.number("sd"), column("n", .integer)],
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

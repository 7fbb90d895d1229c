import Experiment
import HotlineModel
import Statistics
import Wording

/// `waits.csv`: the distribution of waits by scope, answered and given up apart, each share with its half-width.
struct WaitsTable: WrittenTable {
    let schema: TableSchema
    private let report: RunReport

    init(_ report: RunReport) {
        self.report = report
        let column = TableColumns(table: "waits", language: report.language, confidence: report.confidence)
        let kinds = Scope.Kind.allCases.filter { kind in
            report.results.plan.waitRows.contains { report.results.plan.scopes[$0.scope].kind == kind }
        }
        schema = column.schema(
            [column("scope", allowed: kinds.map(\.rawValue)), column("key"), column("wait_s", .integer)]
                + KpiPlan.waitColumns.flatMap { column.pair($0) } + [column("n", .integer)],
            primaryKey: ["scope", "key", "wait_s"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let plan = report.results.plan
        for (index, row) in plan.waitRows.enumerated() {
            let scope = plan.scopes[row.scope]
            var cells: [CSVWriter.Cell] = [
                .code(scope.kind.rawValue), .text(scope.key), .integer(WaitSteps.ends[row.step] / 1000),
            ]
            for column in KpiPlan.waitColumns.indices {
                cells += CSVWriter.pair(
                    report.results.estimate(wait: index, column: column, confidence: report.confidence))
            }
            try csv.row(cells + [.integer(Int64(report.results.replications))])
        }
    }
}

import Experiment
import HotlineModel
import Statistics
import Wording

/// `open_orders.csv`: orders open at the end of each day, by where they stand.
struct OpenOrdersTable: WrittenTable {
    let schema: TableSchema
    private let report: RunReport

    /// Nil where there are no orders.
    init?(_ report: RunReport) {
        self.report = report
        if report.results.plan.openDays.isEmpty { return nil }
        let column = TableColumns(table: "open_orders", language: report.language, confidence: report.confidence)
        schema = column.schema(
            [column("date", .date)] + KpiPlan.openColumns.flatMap { column.pair($0) } + [column("n", .integer)],
            primaryKey: ["date"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let plan = report.results.plan
        for (index, day) in plan.openDays.enumerated() {
            var cells: [CSVWriter.Cell] = [.code(plan.periods[day].name)]
            for column in KpiPlan.openColumns.indices {
                cells += CSVWriter.pair(
                    report.results.estimate(openDay: index, column: column, confidence: report.confidence))
            }
            try csv.row(cells + [.integer(Int64(report.results.replications))])
        }
    }
}

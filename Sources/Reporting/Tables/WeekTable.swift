import Experiment
import HotlineModel
import SimulationTime
import Statistics
import Wording

/// `week.csv`: the week by slot, all contacts together.
struct WeekTable: WrittenTable {
    let schema: TableSchema
    private let report: RunReport

    /// Nil where each day has slots of its own.
    init?(_ report: RunReport) {
        self.report = report
        if report.results.plan.weekRows.isEmpty { return nil }
        let column = TableColumns(table: "week", language: report.language, confidence: report.confidence)
        schema = column.schema(
            [column("weekday", .integer), column("slot", .time), column("days", .integer)]
                + KpiPlan.weekColumns.flatMap { column.pair($0) } + [column("n", .integer)],
            primaryKey: ["weekday", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for (index, row) in report.results.plan.weekRows.enumerated() {
            let begin = SimSpan(milliseconds: Int64(row.slot) * report.results.plan.slot)
            var cells: [CSVWriter.Cell] = [
                .integer(Int64(row.weekday + 1)), .code(begin.clockMinutes), .integer(row.days),
            ]
            for column in KpiPlan.weekColumns.indices {
                cells += CSVWriter.pair(
                    report.results.estimate(week: index, column: column, confidence: report.confidence))
            }
            try csv.row(cells + [.integer(Int64(report.results.replications))])
        }
    }
}

import Experiment
import HotlineModel
import SimulationTime
import Statistics
import Wording

/// `intervals.csv`: the day by slot, for each kind of day, each value with its half-width.
struct IntervalsTable: ResultsTable {
    let schema: TableSchema
    private let results: Results
    private let confidence: ConfidenceLevel

    init(_ results: Results, confidence: ConfidenceLevel, language: Language) {
        self.results = results
        self.confidence = confidence
        let column = TableColumns(table: "intervals", language: language, confidence: confidence)
        let values = KpiPlan.columns.flatMap { column.pair($0.name) }
        let scopes = Scope.Kind.allCases.filter { $0 != .category }
        schema = column.schema(
            [
                column("scope", allowed: scopes.map(\.rawValue)),
                column("key"),
                column("day_kind", allowed: KpiPlan.dayKindNames),
                column("slot", .time),
            ] + values + [column("n", .integer)],
            primaryKey: ["scope", "key", "day_kind", "slot"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let plan = results.plan
        for (index, row) in plan.intervals.enumerated() {
            let scope = plan.scopes[row.scope]
            let begin = SimSpan(milliseconds: Int64(row.slot) * plan.slot)
            var cells: [CSVWriter.Cell] = [
                .code(scope.kind.rawValue), .text(scope.key), .code(KpiPlan.dayKindNames[row.dayKind]),
                .code(begin.clockMinutes),
            ]
            for column in KpiPlan.columns.indices {
                let estimate = results.estimate(interval: index, column: column, confidence: confidence)
                cells += [.number(estimate?.mean), .number(estimate?.halfWidth)]
            }
            try csv.row(cells + [.integer(Int64(results.replications))])
        }
    }
}

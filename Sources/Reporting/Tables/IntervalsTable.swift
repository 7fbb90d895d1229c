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
        let table = "intervals"
        let values = KpiPlan.columns.flatMap { column in
            [
                Self.field(column.name, of: table, .number, language, isRequired: false),
                TableSchema.Field(
                    column.name + "_hw", .number, ColumnWords.halfWidth(language, confidence.percent, column.name),
                    isRequired: false),
            ]
        }
        let scopes = Scope.Kind.allCases.filter { $0 != .category }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("scope", of: table, .string, language, allowed: scopes.map(\.rawValue)),
                Self.field("key", of: table, .string, language),
                Self.field("day_kind", of: table, .string, language, allowed: KpiPlan.dayKindNames),
                Self.field("slot", of: table, .time, language),
            ] + values + [Self.field("n", of: table, .integer, language)],
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

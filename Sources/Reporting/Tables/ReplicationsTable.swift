import Experiment
import HotlineModel
import Statistics
import Wording

/// `replications.csv`: headline measures of every replication, so that anyone can redo the statistics.
struct ReplicationsTable: ResultsTable {
    let schema: TableSchema
    private let results: Results

    init(_ results: Results, confidence: ConfidenceLevel, language: Language) {
        self.results = results
        let column = TableColumns(table: "replications", language: language)
        schema = column.schema(
            [
                column("replication", .integer),
                column("measure", allowed: Measure.all.map(\.id)),
                column("numerator", .integer),
                column("denominator", .integer),
                column.number("value"),
            ],
            primaryKey: ["replication", "measure"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let measures = results.headlineRows.map { Measure.all[results.plan.rows[$0].measure] }
        for (replication, pairs) in results.headlines.enumerated() {
            for (measure, pair) in zip(measures, pairs) {
                let value =
                    pair.denominator == 0 ? nil : Double(pair.numerator) / Double(pair.denominator) * measure.scale
                try csv.row([
                    .integer(Int64(replication)), .code(measure.id), .integer(pair.numerator),
                    .integer(pair.denominator), .number(value),
                ])
            }
        }
    }
}

import Experiment
import HotlineModel
import Statistics
import Wording

/// `open_loop.csv`: every measure over the whole period with feedback and without it, and the paired difference.
struct OpenLoopTable: WrittenTable {
    let schema: TableSchema
    private let loops: OpenLoop
    private let confidence: ConfidenceLevel

    init(_ loops: OpenLoop, confidence: ConfidenceLevel, language: Language) {
        self.loops = loops
        self.confidence = confidence
        let columns = TableColumns(table: "open_loop", language: language, confidence: confidence)
        schema = columns.schema(
            [columns("measure", allowed: Measure.all.map(\.id)), columns("unit")] + columns.pair("closed")
                + columns.pair("open") + columns.pair("difference") + [columns("n", .integer)],
            primaryKey: ["measure"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for row in loops.rows(confidence: confidence) {
            try csv.row(
                [.code(row.measure.id), .code(row.measure.unit)] + CSVWriter.pair(row.closed) + CSVWriter.pair(row.open)
                    + CSVWriter.pair(row.difference) + [.integer(Int64(row.difference?.n ?? 0))])
        }
    }
}

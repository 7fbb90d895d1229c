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
        let table = "open_loop"
        func half(_ name: String, of column: String) -> TableSchema.Field {
            .init(name, .number, ColumnWords.halfWidth(language, confidence.percent, column), isRequired: false)
        }
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                Self.field("unit", of: table, .string, language),
                Self.field("closed", of: table, .number, language, isRequired: false),
                half("closed_hw", of: "closed"),
                Self.field("open", of: table, .number, language, isRequired: false),
                half("open_hw", of: "open"),
                Self.field("difference", of: table, .number, language, isRequired: false),
                half("difference_hw", of: "difference"),
                Self.field("n", of: table, .integer, language),
            ],
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

import Experiment
import HotlineModel
import Statistics
import Wording

/// `sweep.csv`: every measure at every point.
struct SweepTable: WrittenTable {
    let schema: TableSchema
    private let report: SweepReport

    init(_ report: SweepReport) {
        self.report = report
        let columns = TableColumns(table: "sweep", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [columns("point", .integer)]
                + report.paths.map {
                    .init($0, .string, ColumnWords.atPath(report.language, $0), isRequired: false)
                } + [
                    columns("measure", allowed: Measure.all.map(\.id)), columns("unit"), columns.number("mean"),
                ] + columns.ends + [columns("n", .integer)], primaryKey: ["point", "measure"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let measures = report.measures
        for (number, point) in report.points.enumerated() {
            for measure in measures {
                let found = point.estimate(measure)
                try csv.row(
                    [.integer(Int64(number + 1))] + point.texts.map { .text($0) } + [
                        .code(measure.id), .code(measure.unit), .number(found?.mean), .number(found?.low),
                        .number(found?.high), .integer(Int64(found?.n ?? 0)),
                    ])
            }
        }
    }
}

/// `elasticities.csv`: how measures answer to influences.
struct ElasticitiesTable: WrittenTable {
    let schema: TableSchema
    private let report: SweepReport

    init(_ report: SweepReport) {
        self.report = report
        let columns = TableColumns(table: "elasticities", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [
                columns("influence", allowed: SweepReport.influences), columns("step", .number),
                columns("measure", allowed: Measure.all.map(\.id)), columns("unit"), columns.number("mean_down"),
                columns.number("mean_up"),
            ] + columns.pair("elasticity") + [columns("n", .integer)], primaryKey: ["influence", "measure"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        let measures = Set(report.measures.map(\.id))
        for effect in report.effects {
            for one in effect.elasticities ?? [] where measures.contains(one.measure.id) {
                try csv.row(
                    [
                        .code(effect.influence.rawValue), .number(report.step), .code(one.measure.id),
                        .code(one.measure.unit), .number(one.down?.mean), .number(one.up?.mean),
                    ] + CSVWriter.pair(one.value) + [.integer(Int64(one.value?.n ?? 0))])
            }
        }
    }
}

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
        let language = report.language
        let percent = report.confidence.percent
        let table = "sweep"
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [Self.field("point", of: table, .integer, language)]
                + report.paths.map { .init($0, .string, ColumnWords.atPath(language, $0), isRequired: false) }
                + [
                    Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                    Self.field("unit", of: table, .string, language),
                    Self.field("mean", of: table, .number, language, isRequired: false),
                    .init("ci_low", .number, ColumnWords.low(language, percent), isRequired: false),
                    .init("ci_high", .number, ColumnWords.high(language, percent), isRequired: false),
                    Self.field("n", of: table, .integer, language),
                ], primaryKey: ["point", "measure"])
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
        let language = report.language
        let table = "elasticities"
        func number(_ name: String) -> TableSchema.Field {
            Self.field(name, of: table, .number, language, isRequired: false)
        }
        let half = ColumnWords.halfWidth(language, report.confidence.percent, "elasticity")
        schema = TableSchema(
            name: table, title: ColumnWords.table(table)!(language),
            fields: [
                Self.field("influence", of: table, .string, language, allowed: SweepReport.influences),
                Self.field("step", of: table, .number, language),
                Self.field("measure", of: table, .string, language, allowed: Measure.all.map(\.id)),
                Self.field("unit", of: table, .string, language), number("mean_down"), number("mean_up"),
                number("elasticity"), .init("elasticity_hw", .number, half, isRequired: false),
                Self.field("n", of: table, .integer, language),
            ], primaryKey: ["influence", "measure"])
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

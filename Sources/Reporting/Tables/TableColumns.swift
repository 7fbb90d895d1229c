import Statistics
import Wording

/// Makes the columns of a table, their words from the catalogue.
struct TableColumns {
    /// Name of the table: its file without `.csv`.
    let table: String
    let language: Language
    /// Of half-widths; nil for a table without intervals.
    var confidence: ConfidenceLevel? = nil

    private var percent: String {
        guard let confidence else { preconditionFailure("\(table) has no intervals") }
        return confidence.percent
    }

    /// The table's title.
    var title: String { ColumnWords.table(table)!(language) }

    /// A column.
    func callAsFunction(
        _ name: String, _ kind: TableSchema.Field.Kind = .string, isRequired: Bool = true, allowed: [String]? = nil
    ) -> TableSchema.Field {
        guard let words = ColumnWords.column(name, of: table) else {
            preconditionFailure("no words for \(table).\(name)")
        }
        return .init(name, kind, words(language), isRequired: isRequired, allowed: allowed)
    }

    /// A number, empty where there is none.
    func number(_ name: String) -> TableSchema.Field { self(name, .number, isRequired: false) }

    /// The half-width of another column's intervals, `NAME_hw`.
    func half(_ name: String) -> TableSchema.Field {
        .init(
            name + "_hw", .number, ColumnWords.halfWidth(language, percent, name), isRequired: false)
    }

    /// An estimate and its half-width, as `CSVWriter.pair` writes them.
    func pair(_ name: String) -> [TableSchema.Field] { [number(name), half(name)] }

    /// The same of a measure, whose title says what it is.
    func pair(measure id: String) -> [TableSchema.Field] {
        [.init(id, .number, MeasureWords.title(id, language), isRequired: false), half(id)]
    }

    /// Both ends of an interval.
    var ends: [TableSchema.Field] {
        [
            .init("ci_low", .number, ColumnWords.low(language, percent), isRequired: false),
            .init("ci_high", .number, ColumnWords.high(language, percent), isRequired: false),
        ]
    }

    /// A schema of these columns.
    func schema(_ fields: [TableSchema.Field], primaryKey: [String]) -> TableSchema {
        TableSchema(name: table, title: title, fields: fields, primaryKey: primaryKey)
    }
}

import Experiment
import HotlineModel
import Statistics
import Wording

/// A CSV of a run.
protocol WrittenTable {
    /// Its columns.
    var schema: TableSchema { get }
    /// Writes its rows.
    func write(to csv: CSVWriter) throws(ResultsError)
}

/// A CSV of an experiment's results.
protocol ResultsTable: WrittenTable {
    /// The table of these results.
    init(_ results: Results, confidence: ConfidenceLevel, language: Language)
}

extension WrittenTable {
    /// A column whose words stand in the catalogue under the table's name.
    static func field(
        _ name: String, of table: String, _ kind: TableSchema.Field.Kind, _ language: Language, isRequired: Bool = true,
        allowed: [String]? = nil
    ) -> TableSchema.Field {
        guard let words = ColumnWords.column(name, of: table) else {
            preconditionFailure("no words for \(table).\(name)")
        }
        return .init(name, kind, words(language), isRequired: isRequired, allowed: allowed)
    }
}

extension ConfidenceLevel {
    /// In per cent, as people write it.
    var percent: String { NumberText.plain((level * 1e6).rounded() / 1e4) }
}

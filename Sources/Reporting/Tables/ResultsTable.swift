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

extension ConfidenceLevel {
    /// In per cent, as people write it.
    var percent: String { NumberText.plain((level * 1e6).rounded() / 1e4) }
}

import Foundation

@testable import Reporting

/// Writes a table of a report and reads it back: rows of cells. Good for tables without quotes only.
func rows<T: ResultsTable>(_ type: T.Type, _ report: RunReport) throws -> [[String]] {
    try Sample.inFolder { folder in
        let table = type.init(report.results, confidence: report.confidence, language: report.language)
        let file = try OutputFile(path: folder + "/t.csv")
        try table.write(to: CSVWriter(file, header: table.schema.header))
        _ = try file.finish()
        let text = try Sample.read(folder + "/t.csv")
        return text.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
    }
}

import Scenarios
import Wording

/// What a command leaves in a folder: tables with their description, specifications of charts, the report's words, and the record last.
struct ResultsFiles {
    /// Name of the data package.
    let name: String
    /// Its title.
    let title: String
    /// Version of the program.
    let version: String
    /// Whether CSVs are made for Excel.
    let forExcel: Bool
    /// The CSVs.
    let tables: [any WrittenTable]
    /// The charts.
    let charts: [ChartSpec]
    /// What the report says about all this.
    let page: ReportPage
    /// Further documents, and the record by which the folder is known, in this order.
    let documents: [(file: String, json: JSON)]

    /// Writes everything into a folder.
    ///
    /// - Returns: the names of the files, in the order in which they were written.
    @discardableResult
    func write(into folder: String) throws(ResultsError) -> [String] {
        var files: [String] = []
        var resources: [DataPackage.Resource] = []
        for table in tables {
            let file = try OutputFile(path: folder + "/" + table.schema.file)
            try table.write(to: CSVWriter(file, header: table.schema.header, forExcel: forExcel))
            resources.append(.init(schema: table.schema, digest: try file.finish()))
            files.append(table.schema.file)
        }
        let package = DataPackage(name: name, title: title, version: version, resources: resources)
        let texts =
            [("datapackage.json", package.json.text)] + charts.map { ($0.file, $0.json.text) }
            + [(ReportPage.file, page.text)] + documents.map { ($0.file, $0.json.text) }
        for (file, text) in texts {
            try OutputFile.write(text, to: folder + "/" + file)
            files.append(file)
        }
        return files
    }
}

import Foundation
import Wording

/// `report.html` of a folder of results, made from `report.json` and the files beside it.
public struct PageFile: Sendable {
    /// The folder of results.
    public let folder: String
    /// The page itself.
    public var path: String { folder + "/" + ReportPage.html }

    /// Names it.
    public init(_ folder: ResultsFolder) { self.folder = folder.path }

    /// Writes the page, whole or not at all.
    ///
    /// - Parameter library: JavaScript that draws Vega-Lite (`ChartRenderer.library`); nil: the page has no charts, and says how to get them.
    /// - Throws: `.noReport` if the folder has no `report.json` of this program's layout.
    public func write(library: String?) throws(ResultsError) {
        let page = try read()
        let draft = folder + "/." + ReportPage.html + ".\(getpid())"
        do throws(ResultsError) {
            try OutputFile.write(document(page, library: library).html, to: draft)
            if rename(draft, path) != 0 { throw ResultsError.cannotWrite(path: path, .init(errno: errno)) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// What the page says.
    func read() throws(ResultsError) -> ReportPage {
        let file = folder + "/" + ReportPage.file
        guard let data = FileManager.default.contents(atPath: file),
            let page = try? JSONDecoder().decode(ReportPage.self, from: data), page.layout == ReportPage.layout
        else { throw .noReport(path: file) }
        return page
    }

    func document(_ page: ReportPage, library: String?) -> PageDocument {
        PageDocument(
            page: page, library: library, rows: { PageRows(path: folder + "/" + $0.file, choice: $0.choice) },
            spec: { name in
                FileManager.default.contents(atPath: folder + "/" + name + ".vl.json")
                    .map { String(decoding: $0, as: UTF8.self) }
            })
    }
}

extension ReportPage {
    /// `report.json`.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { preconditionFailure("every page can be encoded") }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

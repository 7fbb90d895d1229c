import Wording

extension ConsoleWords {
    /// Where the files are: the tables, the pictures or why there are none, and last the report.
    static func places(
        _ results: String, _ charts: (folder: String, outcome: ChartRenderer.Outcome)?, _ language: Language
    ) -> [String] {
        let pictures = charts.map { $0.outcome.message(language) ?? ConsoleWords.plots(language, $0.folder) }
        return [ConsoleWords.results(language, results)] + (pictures.map { [$0] } ?? [])
            + [ConsoleWords.report(language, (results.hasSuffix("/") ? results : results + "/") + ReportPage.html)]
    }
}

import Scenarios
import Wording

extension SweepReport {
    /// What `report.html` says about the points.
    var page: ReportPage {
        let summary = SweepSummary(self, results: "")
        let done = Set(points.map(\.replications)).sorted().map { ReadableNumber.whole($0) }
        var page = ReportPage(
            PageWords.ofSweep, title: title, about: scenario, asking: PageWords.askedOfSweep(language),
            replications: done.isEmpty ? ReadableNumber.whole(record.asked) : done.joined(separator: " · "),
            confidence: confidence, record: record, language: language)
        page.question = PageWords.askedOfSweep(language)
        var blocks: [ReportPage.Block] = [.list(page.take(summary.opening))]
        if let points = summary.points {
            let words = Array(0...paths.count)
            blocks.append(.table(.init(header: points.table.header, rows: points.table.rows, left: words)))
            if let note = points.note { blocks.append(.prose(note)) }
        }
        if let found = summary.elasticities {
            blocks.append(.table(.init(title: found.title, header: found.table.header, rows: found.table.rows)))
            blocks.append(.list(found.notes))
        }
        page.add("findings", PageWords.findings, blocks)
        page.add(charts)
        let tables = self.tables
        page.add("data", PageWords.data, tables.map { .data(.init($0.schema)) })
        background.add(to: &page)
        page.addAgain(record, [scenario])
        page.addFiles(tables)
        return page
    }
}

import Rostering
import Scenarios
import Wording

extension RosterReport {
    /// What `report.html` says about the week.
    var page: ReportPage {
        let summary = RosterSummary(self, results: "")
        var page = ReportPage(
            PageWords.ofRoster, title: title, about: scenario, asking: PageWords.askedOfRoster(language),
            replications: ReadableNumber.whole(check?.rostered.replications ?? 0), confidence: confidence,
            record: record, language: language)
        page.question = PageWords.askedOfRoster(language)
        page.warnings = record.warnings.map { $0.text(language) } + summary.notes
        var blocks: [ReportPage.Block] = [.list(summary.opening)]
        let figures = summary.rows.map { row in
            ReportPage.Fact(name: row[0], value: row[1...].filter { !$0.isEmpty }.joined(separator: " · "))
        }
        blocks.append(.facts(figures))
        for part in summary.parts {
            blocks.append(.table(.init(title: part.title, header: part.header, rows: part.rows)))
            if let closing = part.closing { blocks.append(.prose(closing)) }
        }
        page.add("findings", PageWords.findings, blocks)
        page.add([chart])
        let tables = self.tables
        page.add("data", PageWords.data, tables.map { .data(.init($0.schema)) })
        background.add(to: &page)
        page.addAgain(record, [scenario])
        page.addFiles(tables)
        return page
    }
}

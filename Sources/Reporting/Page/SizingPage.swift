import Scenarios
import Sizing
import Wording

extension SizingReport {
    /// What `report.html` says about the seats.
    var page: ReportPage {
        let summary = SizingSummary(self, results: "")
        var page = ReportPage(
            PageWords.ofSizing, title: title, about: grid.scenario, asking: PageWords.askedOfSizing(language),
            replications: ReadableNumber.whole(answer.replications), confidence: confidence, record: record,
            language: language)
        page.question = PageWords.askedOfSizing(language)
        let said = page.take(summary.opening).map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
        let (plans, groups, next) = (summary.plans, summary.groups, summary.next)
        page.add(
            "findings", PageWords.findings,
            [
                .list(said), .table(.init(header: plans.header, rows: plans.rows)), .list(summary.reasons),
                .table(.init(header: groups.header, rows: groups.rows, left: [0, 1])),
                .table(
                    .init(title: next.title, header: next.table.header, rows: next.table.rows, left: [0, 1, 2])),
            ])
        page.add(charts)
        let tables = self.tables
        page.add("data", PageWords.data, tables.map { .data(.init($0.schema)) })
        background.add(to: &page)
        page.addAgain(record, [grid.scenario])
        page.addFiles(tables)
        return page
    }
}

extension HandlerReport {
    /// What `report.html` says about the handlers.
    var page: ReportPage {
        let summary = HandlerSummary(self, results: "")
        var page = ReportPage(
            PageWords.ofHandlers, title: language.choose(from: scenario.title) ?? scenario.name, about: scenario,
            asking: PageWords.askedOfHandlers(language), replications: ReadableNumber.whole(record.asked),
            confidence: confidence, record: record, language: language)
        page.question = PageWords.askedOfHandlers(language)
        let said = page.take(summary.opening)
        let found = summary.table
        page.add(
            "findings", PageWords.findings,
            [.list(said), .table(.init(header: found.header, rows: found.rows)), .list(summary.notes)])
        let table = HandlersTable(self)
        page.add("data", PageWords.data, [.data(.init(table.schema))])
        background.add(to: &page)
        page.addAgain(record, [scenario])
        page.addFiles([table])
        return page
    }
}

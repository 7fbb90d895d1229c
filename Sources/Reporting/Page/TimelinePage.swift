import Experiment
import Scenarios
import Wording

extension TimelineReport {
    /// What `report.html` says about the weeks.
    var page: ReportPage {
        var page = run.head(PageWords.ofTimeline, asking: PageWords.askedOfTimeline)
        let summary = TimelineSummary(self, results: "")
        let parts = summary.parts.map { part -> ReportPage.Block in
            .table(.init(title: part.title, header: part.header, rows: part.rows))
        }
        page.add("weeks", PageWords.weeks, [.list([summary.modes])] + parts + [.list(summary.notes)])
        page.add(charts)
        page.add("data", PageWords.data, tables.map { .data(.init($0.schema)) })
        run.background.add(to: &page)
        page.addAgain(run.record, [run.scenario])
        page.addFiles(tables)
        return page
    }
}

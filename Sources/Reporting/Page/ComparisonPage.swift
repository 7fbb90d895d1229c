import Experiment
import Scenarios
import Wording

extension ComparisonReport {
    /// What `report.html` says about the alternatives.
    var page: ReportPage {
        let summary = ComparisonSummary(self, results: "")
        let all = comparison.alternatives
        var page = ReportPage(
            PageWords.ofComparison, title: all.map(\.name).joined(separator: " · "), about: sources[0].scenario,
            asking: PageWords.askedOfComparison(language, all[0].name),
            replications: all.map { ReadableNumber.whole($0.results.replications) }.joined(separator: " · "),
            confidence: confidence, record: record, language: language)
        // What the first scenario is for is not what was asked here.
        page.question = PageWords.askedOfComparison(language, all[0].name)
        var blocks: [ReportPage.Block] = [.list(page.take(summary.opening))]
        if let ranking = summary.ranking {
            blocks.append(
                .table(
                    .init(
                        title: ranking.title, header: ranking.table.header, rows: ranking.table.rows, left: [1, 4])))
            blocks.append(.list(ranking.notes))
        }
        blocks += summary.tables.map { part in
            .table(
                .init(
                    header: part.header, rows: part.rows,
                    left: [0] + Array(stride(from: 4, to: part.header.count, by: 3))))
        }
        page.add("findings", PageWords.findings, blocks + [.list(summary.legend)])
        page.add(charts)
        page.add("alternatives", PageWords.alternatives, [.table(alternatives)])
        let table = ComparisonTable(self)
        page.add("data", PageWords.data, [.data(.init(table.schema, choice: .coarse))])
        // Changes of a scenario have its rules and values but for what they change, which stands above.
        let own = zip(all, sources).filter { $1.changes.isEmpty }
        Background.add(own.map { ($0.name, $1.background) }, to: &page)
        page.addAgain(record, [sources[0].scenario])
        page.addFiles([table])
        return page
    }

    private var alternatives: ReportPage.Table {
        let header = [
            CompareWords.alternative, PageWords.scenario, PageWords.changes, PageWords.period, PageWords.seed,
            PageWords.hash,
        ].map { $0(language) }
        let rows = zip(comparison.alternatives, sources).map { alternative, source -> [String] in
            [
                alternative.name, source.path,
                source.changes.isEmpty ? PageWords.noChanges(language) : source.changes.joined(separator: "; "),
                PeriodText.stretch(source.scenario.period, language), String(source.scenario.seed),
                ScenarioHash.of(source.scenario).prefix(12) + "…",
            ]
        }
        return .init(header: header, rows: rows, left: [0, 1, 2, 3, 5])
    }
}

import Experiment
import HotlineModel
import Scenarios
import Statistics
import Wording

extension RunReport {
    /// What `report.html` says about the run.
    var page: ReportPage {
        var page = head(PageWords.ofRun, asking: PageWords.askedOfRun)
        let summary = Summary(self, results: "")
        page.add(ChartSpec.all(for: self))
        page.add(
            "measures", PageWords.measures,
            [.table(.init(header: summary.header, rows: summary.rows, left: [0, 4]))])
        let parts = summary.tables.map { part -> ReportPage.Block in
            let name = part.header.first ?? ""
            let title = ScopeWords.kindNames(language).contains(name) ? PageWords.by(language, name) : name
            return .table(.init(title: title, header: part.header, rows: part.rows))
        }
        page.add("parts", PageWords.parts, parts + [.list(summary.ordersInWords)])
        let tables = self.tables
        page.add(
            "data", PageWords.data,
            tables.map { .data(.init($0.schema, choice: $0.schema.name == "kpi" ? .coarse : .init())) })
        background.add(to: &page)
        page.add("reading", PageWords.reading, reading)
        page.addAgain(record, [scenario])
        page.addFiles(tables)
        return page
    }

    /// Title, doubts, headline figures: also of a timeline.
    func head(_ kind: Phrase, asking question: Phrase) -> ReportPage {
        let done = ReadableNumber.whole(results.replications)
        var page = ReportPage(
            kind, title: title, about: scenario, asking: question(language),
            replications: results.replications == record.asked
                ? done : PageWords.doneOf(language, done, ReadableNumber.whole(record.asked)),
            confidence: confidence, record: record, language: language)
        page.warnings = record.warnings.map { $0.text(language) }
        switch results.ending {
        case .complete: break
        case .precisionNotReached:
            page.warnings.append(ConsoleWords.notPrecise(language, String(results.replications)))
        case .interrupted:
            page.warnings.append(
                ConsoleWords.interrupted(language, String(results.replications), String(record.asked)))
        }
        if results.replications == 1 { page.warnings.append(ConsoleWords.oneReplication(language)) }
        let verdicts = Verdicts(scenario.targets, results, confidence: confidence).all
        if verdicts.isEmpty {
            page.answer = [PageWords.noTargets(language)]
        } else {
            let counts = [Verdict.kept, .missed].map { verdict in verdicts.count { $0.verdict == verdict } }
            let open = verdicts.count - counts[0] - counts[1]
            page.answer = [PageWords.targets(language, filling: (counts + [open]).map(String.init))]
            page.cardNotes = [PageWords.verdicts(language, confidence.percent)]
        }
        page.cards = HeadlineCards(self, verdicts).all
        return page
    }

    /// How estimates are made, and the definitions of the headline measures.
    private var reading: [ReportPage.Block] {
        let shown = Measure.all.filter { measure in
            Summary.isShown(measure, results.headline(measure.id, confidence: confidence))
                || scenario.targets.all.contains { $0.measure == measure.id }
        }
        let header = [ConsoleWords.measure, PageWords.counted, PageWords.divided, PageWords.when].map { $0(language) }
        let rows = shown.compactMap { measure -> [String]? in
            MeasureWords.of(measure.id).map {
                [
                    $0.title(language), $0.numerator(language), $0.denominator?(language) ?? "–", $0.rule(language),
                ]
            }
        }
        return [
            .prose(MeasureWords.estimator(language)),
            .table(.init(header: header, rows: rows, left: [0, 1, 2, 3])),
        ]
    }
}

import Testing
import Wording

struct PageWordsTests {
    @Test(arguments: [
        PageWords.ofRun, PageWords.ofComparison, PageWords.ofSizing, PageWords.ofHandlers, PageWords.ofTimeline,
        PageWords.ofSweep, PageWords.ofRoster, PageWords.askedOfRun, PageWords.askedOfComparison,
        PageWords.askedOfSizing, PageWords.askedOfHandlers, PageWords.askedOfTimeline, PageWords.askedOfSweep,
        PageWords.askedOfRoster, PageWords.contents, PageWords.skip, PageWords.headlines, PageWords.charts,
        PageWords.measures, PageWords.parts, PageWords.by, PageWords.data, PageWords.rules, PageWords.assumptions,
        PageWords.warnings, PageWords.reading, PageWords.again, PageWords.files, PageWords.findings,
        PageWords.alternatives, PageWords.weeks, PageWords.scenario, PageWords.period, PageWords.replications,
        PageWords.confidence, PageWords.confidenceOf, PageWords.seed, PageWords.hash, PageWords.version,
        PageWords.targets, PageWords.noTargets, PageWords.target, PageWords.verdicts, PageWords.valuesIn,
        PageWords.byRule, PageWords.byAnswers, PageWords.byLimit, PageWords.byFirstLimit, PageWords.satisfaction,
        PageWords.hotlineSatisfaction, PageWords.overdue, PageWords.mean, PageWords.p90, PageWords.wait,
        PageWords.openOrders, PageWords.openOverdue, PageWords.backlog, PageWords.withinNorm, PageWords.withinOther,
        PageWords.withinByLine, PageWords.answerNorm, PageWords.daysBelow, PageWords.noDayBelow, PageWords.download,
        PageWords.filter, PageWords.any, PageWords.more, PageWords.count, PageWords.sorts, PageWords.scrolls,
        PageWords.cut, PageWords.whole, PageWords.noFile, PageWords.firstRows, PageWords.noLibrary, PageWords.noScript,
        PageWords.chartFailed, PageWords.chartMenu, PageWords.saveSVG, PageWords.savePNG, PageWords.madeBy,
        PageWords.file, PageWords.holds, PageWords.record, PageWords.package, PageWords.document, PageWords.source,
        PageWords.force, PageWords.noRegulation, PageWords.whatRulesDo, PageWords.rule, PageWords.article,
        PageWords.says, PageWords.inForce, PageWords.setAt, PageWords.always, PageWords.notes, PageWords.noNotes,
        PageWords.moreNotes, PageWords.path, PageWords.stated, PageWords.basis, PageWords.place, PageWords.counted,
        PageWords.divided, PageWords.when, PageWords.same, PageWords.changes, PageWords.noChanges, ConsoleWords.report,
        ErrorWords.noReport, ErrorWords.noCharts,
    ])
    func whole(phrase: Phrase) { #expect(isWhole(phrase)) }

    @Test func namesOfData() {
        for name in PageWords.datumNames { #expect(PageWords.datum(name).map { isWhole($0) } == true) }
        #expect(PageWords.datum("nothing") == nil)
    }
}

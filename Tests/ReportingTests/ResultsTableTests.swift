import HotlineModel
import Statistics
import Testing
import Wording

@testable import Reporting

struct ResultsTableTests {
    /// The words' room and the model's room know nothing of each other; here both are in sight.
    @Test func everyMeasureHasWordsAndNoWordsAreLeftOver() {
        #expect(MeasureWords.all.map(\.id) == Measure.all.map(\.id))
        for measure in Measure.all {
            let words = MeasureWords.of(measure.id)
            if case .ratio = measure.formula {
                #expect(words?.denominator != nil, "\(measure.id) is a ratio")
            } else {
                #expect(words?.denominator == nil, "\(measure.id) is no ratio")
            }
        }
    }

    @Test func everyScopeDayKindAndPeriodHasWords() {
        for kind in Scope.Kind.allCases { #expect(ScopeWords.kind(kind.rawValue) != nil) }
        for kind in KpiPlan.dayKindNames { #expect(DayWords.kind(kind) != nil) }
        for kind in PeriodBucket.Kind.allCases { #expect(DayWords.period(kind.rawValue) != nil) }
    }

    @Test func confidenceInPerCent() {
        #expect(ConfidenceLevel.percent95.percent == "95")
        #expect(ConfidenceLevel.percent99point9.percent == "99.9")
    }
}

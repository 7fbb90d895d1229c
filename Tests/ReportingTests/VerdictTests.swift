import Scenarios
import Statistics
import Testing
import Wording

@testable import Reporting

struct VerdictTests {
    @Test(arguments: [
        (0.90, 0.02 as Double?, Bound.Side.atLeast, 0.85, Verdict.kept), (0.90, 0.05, .atLeast, 0.85, .kept),
        (0.90, 0.06, .atLeast, 0.85, .undecided), (0.80, 0.06, .atLeast, 0.85, .undecided),
        (0.80, 0.04, .atLeast, 0.85, .missed),
        (0.85, 0, .atLeast, 0.85, .kept), (10, 2, .atMost, 15, .kept), (14, 2, .atMost, 15, .undecided),
        (18, 2, .atMost, 15, .missed),
        (0.90, nil, .atLeast, 0.85, .undecided),
    ])
    func table(mean: Double, half: Double?, side: Bound.Side, value: Double, verdict: Verdict) {
        let bound = Bound(measure: "m", side: side, value: value)
        #expect(Verdict(bound, Estimate(mean: mean, halfWidth: half, sd: nil, n: 2)) == verdict)
    }

    @Test func nothingToJudge() {
        #expect(Verdict(Bound(measure: "m", side: .atMost, value: 1), nil) == .unmeasured)
    }

    @Test func ofAScenario() throws {
        let report = try Sample.report()
        let verdicts = Verdicts(report.scenario.targets, report.results, confidence: .percent95)
        #expect(verdicts.all.map(\.bound.measure) == ["service_level", "answer_rate"])
        #expect(verdicts.all.map(\.verdict) == [.missed, .kept])
        #expect(verdicts.isAnyMissed)
    }

    @Test func words() {
        for language in Language.allCases { #expect(Set(Verdict.allCases.map { $0.word(language) }).count == 4) }
    }
}

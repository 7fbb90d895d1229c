import Scenarios
import Testing

@testable import ScenarioFiles

/// How units are assessed, as a file states it.
@Suite struct GoodScorecardTests {
    private func good(_ edits: String...) throws -> Scorecard {
        let (scenario, findings) = GoodScenario.read(
            GoodScenario.yaml + GoodScenario.data("scorecard.yaml"), edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario?.scorecard)
    }

    @Test func theWhole() throws {
        let card = try good()
        #expect(card.pass == 70 && card.article == "GL-26" && card.source == "assumed")
        #expect(card.parts.map(\.measure) == ["on_time_rate", "cycle_mean_h", "redo_rate"])
        #expect(card.parts.map(\.weight) == [0.6, 0.3, 0.1])
        #expect(card.parts[0].name == ["zh": "按时办结", "en": "on time"] && card.parts[1].name == ["": "handling"])
        // Shares, hours, and less is better.
        #expect(card.parts.map(\.full) == [1, 24, 0] && card.parts.map(\.none) == [0.8, 120, 0.15])
        #expect(card.deductions.map(\.measure) == ["red_cards", "matters_thrice"])
        #expect(card.except == ["ministry", "county"])
        #expect(card.deductions.map(\.each) == [0.5, 2] && card.deductions.map(\.atMost) == [10, nil])
    }

    @Test func theLeast() throws {
        let card = try good(
            "scorecard={ parts: [{ name: on time, measure: on_time_rate, weight: 100%, full: 1, none: 0.8 }] }")
        #expect(card.parts.count == 1 && card.parts[0].full == 1 && card.parts[0].none == 0.8)
        #expect(card.deductions.isEmpty && card.except.isEmpty && card.pass == 60 && card.article.isEmpty)
        #expect(GoodScenario.read().scenario?.scorecard == nil)
    }

    @Test func aPartIsFoundByItsName() throws {
        #expect(try good("scorecard.parts[2].none=20%").parts[2].none == 0.2)
        #expect(try good("scorecard.parts.redone.none=20%").parts[2].none == 0.2)
    }
}

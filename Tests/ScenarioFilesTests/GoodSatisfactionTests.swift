import Distributions
import Scenarios
import Testing

@testable import ScenarioFiles

/// What is solved, how callers rate, and who comes again.
@Suite struct GoodSatisfactionTests {
    private func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(
            GoodScenario.yaml + GoodScenario.data("satisfaction.yaml"), files: [:],
            edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func theWhole() throws {
        let stated = try #require(try good().satisfaction)
        #expect(stated.solved == 0.85 && stated.solvedDirectly == 0.95 && stated.source == "S")
        #expect(stated.solvedByCategory == [CategoryShare(category: "petition", share: 0.6)])
        #expect(stated.load == 0.3 && stated.redo == 0.8)
        let unit = stated.unit
        #expect(unit.elapsed == 0.8 && unit.overdue == 1 && unit.solved == 2 && unit.redo == 0.5 && unit.shift == -0.25)
        let hotline = try #require(stated.hotline)
        #expect(hotline.asked == 0.9 && hotline.answered == 0.2 && hotline.noAnswer == .satisfied)
        #expect(hotline.answers == RevisitRules.Answers([0.6, 0.3, 0.06, 0.03, 0.01]))
        #expect(hotline.answersByCategory == ["praise": RevisitRules.Answers([1, 0, 0, 0, 0])])
        #expect(hotline.notRated == ["complaint"])
        #expect(hotline.wait == 0.3 && hotline.direct == 0.5 && hotline.solved == 0.4 && hotline.shift == 0.1)
    }

    @Test func theLeast() throws {
        let least = try #require(try good("satisfaction={}").satisfaction)
        #expect(least.solved == nil && least.solvedDirectly == 1 && least.hotline == nil && !least.unit.isScored)
        let hotline = try #require(
            try good("satisfaction={ hotline: { answers: { satisfied: 100% } } }").satisfaction?.hotline)
        #expect(hotline.asked == 1 && hotline.answered == 1 && hotline.noAnswer == .nothing)
        #expect(try good("satisfaction=null").satisfaction == nil)
    }

    static let again = "demand.repeats={ unsolved: 40%, unsolved_after: exponential 5 d, at_most: 2 }"

    @Test func whoComesAgain() throws {
        let repeats = try good(Self.again).demand.repeats
        #expect(repeats.unsolved == 0.4 && repeats.unsolvedAfter == .exponential(mean: 432_000))
        #expect(repeats.atMost == 2 && repeats.share == 0 && repeats.happen)
    }
}

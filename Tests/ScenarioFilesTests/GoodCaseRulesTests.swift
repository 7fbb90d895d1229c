import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// What the rules say between the dispatch of an order and its end.
@Suite struct GoodCaseRulesTests {
    private func rules(_ edits: String...) throws -> CaseRules {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario).rules
    }

    @Test func dispatch() throws {
        let desk = try rules().dispatch
        #expect(desk.task == nil && desk.staff == 4 && desk.effort == .exponential(mean: 300))
        #expect(
            desk.hours == [
                .init(opens: .hours(8), closes: .hours(12)), .init(opens: .hours(13), closes: .hours(18)),
            ])
        #expect(desk.within == .workingDays(1) && desk.severalWithin == .clock(.days(2)) && desk.article == "HY-9")
        #expect(desk.wrong(of: "complaint") == 0.08 && desk.wrong(of: "petition") == 0)
        let other = try rules("rules.dispatch={ task: send, wrong: 5% }").dispatch
        #expect(other.task == "send" && other.staff == nil && other.wrong(of: "petition") == 0.05)
    }

    @Test func signing() throws {
        let signing = try #require(try rules().signing)
        #expect(signing.within == .workingDays(1) && signing.warning == .clock(.hours(4)))
        #expect(signing.yellow == .clock(.hours(8)) && signing.red == .clock(.hours(24)))
        #expect(signing.article == "HY-17")
    }

    @Test func returns() throws {
        let returns = try #require(try rules().returns)
        #expect(returns.starts == .receipt && returns.within == .workingDays(2))
        #expect(returns.askedAfter == .exponential(mean: 10_800) && returns.granted == 0.95)
        #expect(returns.improper == 0.04 && returns.improperGranted == 0.1 && returns.article == "GL-13.3")
        #expect(returns.decision?.onWorkingDays == true)
        let least = try #require(try rules("rules.returns={}", "rules.supervision=null").returns)
        #expect(least.starts == .signing && least.within == .workingDays(1) && least.granted == 1)
    }

    @Test func disputes() throws {
        let disputes = try #require(try rules().disputes)
        #expect(disputes.share == 0.3 && disputes.fromReturn == 2 && disputes.article == "HY-12")
        #expect(disputes.stages.map(\.name) == ["talks", "joint meeting"])
        #expect(disputes.stages.map(\.settled) == [0.7, 1] && disputes.stages.map(\.article) == ["D", ""])
        #expect(disputes.stages[0].takes?.law == .constant(86_400))
        #expect(disputes.stages[1].takes?.law == .uniform(min: 172_800, max: 345_600))
    }

    @Test func coHandling() throws {
        let rule = try #require(try rules().coHandling)
        #expect(rule.share(of: "complaint") == 0.05 && rule.share(of: "petition") == 0)
        #expect(rule.with == ["bureau", "district", "town"] && rule.units == 2 && rule.article == "C")
        #expect(try rules("rules.co_handling.share=3%").coHandling?.share(of: "petition") == 0.03)
    }

    @Test func extensions() throws {
        let rule = try #require(try rules().extensions)
        #expect(rule.asked == .hours(8) && rule.share == 0.6 && rule.by == .times(1) && rule.times == 2)
        #expect(rule.granted == 0.8 && rule.decision?.law == .constant(14_400) && rule.afterRedo)
        #expect(rule.article == "GL-13.2.9")
        let days = try rules("rules.limits_of_lines=null", "rules.extension.by=5 wd").extensions
        #expect(days?.by == .length(.workingDays(5)))
        #expect(try rules("rules.extension.by=2 x").extensions?.by == .times(2))
    }

    @Test func supervision() throws {
        let rule = try #require(try rules().supervision)
        #expect(
            rule.on == [
                .init(.instruction, share: 0.01), .init(.redCard, share: 1), .init(.overdue, share: 0.5),
                .init(.repeats, share: 0.9), .init(.improperReturn, share: 0.8), .init(.refusedExtension, share: 0.7),
                .init(.dissatisfied, share: 0.1),
            ])
        #expect(rule.repeats == 4 && rule.within == .workingDays(2) && rule.effort == .constant(3600))
        #expect(rule.article == "HY-18")
    }

    @Test func overdue() throws {
        let rule = try #require(try rules().overdue)
        #expect(rule.account == .constant(1800) && rule.article == "CZ-3.4")
        let batch = try #require(rule.batch)
        #expect(batch.every == .days(7) && batch.at == .hours(8) + .minutes(30))
        #expect(batch.from == CivilDate("2024-01-03"))
        let daily = try #require(try rules("rules.overdue.batch={}").overdue?.batch)
        #expect(daily.every == .day && daily.at == .hours(9) && daily.from == nil)
    }

    @Test func revisit() throws {
        let revisit = try #require(try rules().revisit)
        #expect(revisit.share == 0.9 && revisit.after?.law == .exponential(mean: 86_400))
        #expect(revisit.ways.map(\.by) == [.sms, .person] && revisit.ways.map(\.share) == [0.7, 0.3])
        #expect(revisit.ways.map(\.answered) == [0.3, 0.8] && revisit.ways.map(\.task) == [nil, "ask"])
        #expect(revisit.ways[0].answerAfter == .exponential(mean: 7200) && revisit.ways[0].waits == .hours(24))
        #expect(revisit.ways.map(\.noAnswer) == [.person, .nothing])
        #expect(revisit.answers.shares == [0.3, 0.4, 0.2, 0.08, 0.02])
        #expect(revisit.answersByCategory == ["petition": .init([0, 0.5, 0, 0.5, 0])])
        #expect(revisit.notRated == ["petition"] && revisit.closed == .reply && revisit.article == "CZ-3.5")
    }

    @Test func doingItAgain() throws {
        let redo = try #require(try rules().redo)
        #expect(redo.audit?.law == .constant(86_400) && redo.audit?.onWorkingDays == true)
        #expect(redo.justified == 0.6 && redo.times == 2 && redo.article == "HY-15")
    }

    @Test func furtherContacts() throws {
        let repeats = try #require(try rules().repeats)
        #expect(!repeats.joinOpen && repeats.refusedAfterRedo && repeats.remembered == .days(30))
        #expect(repeats.article == "HY-11")
        #expect(try rules().source == "rule book")
    }

    @Test func whatIsLeftOutDoesNotHappen() throws {
        let rules = try rules(
            "rules={ limits: { complaint: { handle: 9 wd }, petition: { handle: 3 wd } } }",
            "front_office.tasks.ask=null")
        #expect(rules.dispatch.task == nil && rules.dispatch.staff == nil && rules.dispatch.wrong == 0)
        #expect(rules.signing == nil && rules.returns == nil && rules.disputes == nil && rules.coHandling == nil)
        #expect(rules.extensions == nil && rules.supervision == nil && rules.overdue == nil && rules.revisit == nil)
        #expect(rules.redo == nil && rules.repeats == nil)
    }
}

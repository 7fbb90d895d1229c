import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// Organisations and the rules for orders.
@Suite struct GoodCasesTests {
    private func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func organisations() throws {
        let units = try good().organisations
        #expect(units.map(\.name) == ["bureau", "district"] && units.map(\.handlers) == [6, 2])
        #expect(units[0].topics == [CategoryShare(category: "complaint", share: 0.7)] && units[0].source == "O")
        #expect(units.map(\.discipline) == [.earliestDeadline, .firstCome])
        let half = SimSpan.hours(17) + .minutes(30)
        #expect(
            units[0].hours == [
                .init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: half),
            ])
        #expect(units[1].hours.isEmpty)
        guard case .constant(3600)? = units[1].effort else {
            Issue.record("an effort")
            return
        }
    }

    @Test func limits() throws {
        let limit = try #require(try good().rules.limits.first)
        #expect(limit.category == "complaint" && limit.handle == .workingDays(9) && limit.counted == .fromThatDay)
        #expect(limit.article == "GL-13.2.4")
        let rules = try good(
            "rules.limits.complaint={ handle: 24 h }", "front_office.tasks.dispatch.share=null",
            "front_office.tasks.dispatch.categories=null", "rules.dispatched_by=dispatch"
        ).rules
        #expect(rules.limits[0].handle == .clock(.hours(24)) && rules.limits[0].counted == .fromNextWorkingDay)
        #expect(rules.dispatchedBy == "dispatch" && rules.source == "rule book")
    }

    @Test func withoutOrganisationsNothingIsAsked() throws {
        let scenario = try good("organisations=null", "rules=null")
        #expect(scenario.organisations.isEmpty && scenario.rules.limits.isEmpty && scenario.routedCategories == [])
    }
}

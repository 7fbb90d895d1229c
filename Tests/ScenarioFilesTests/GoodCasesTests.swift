import Distributions
import Foundation
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// Organisations, what comes to them, and by when they are to handle it.
@Suite struct GoodCasesTests {
    static func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func organisations() throws {
        let units = try GoodCasesTests.good().organisations
        #expect(units.map(\.name) == ["bureau", "district", "county", "town", "village", "ministry"])
        #expect(units.map(\.handlers) == [6, 2, nil, 3, 1, .unlimited])
        #expect(units[0].topics == [CategoryShare(category: "complaint", share: 0.7)] && units[0].source == "O")
        #expect(units[..<4].map(\.discipline) == [.earliestDeadline, .firstCome, .firstCome, .priority])
        #expect(units.map(\.level) == ["", "", "county", "town", "", ""])
        #expect(units.map(\.under) == [nil, nil, nil, "county", "county", "county"])
        #expect(units[3].territories == ["Xiangshan"] && units[2].territories == [])
        let half = SimSpan.hours(17) + .minutes(30)
        #expect(
            units[0].hours == [
                .init(opens: .hours(9), closes: .hours(12)), .init(opens: .hours(14), closes: half),
            ])
        #expect(units[1].hours.isEmpty)
        #expect(units[1].effort == .constant(3600))
        #expect(units[2].effort == nil && units[2].forwarding == .constant(1800))
        #expect(units[3].signing == .exponential(mean: 7200))
    }

    @Test func delaysByTheClockAndOnWorkingDays() throws {
        let town = try GoodCasesTests.good().organisations[3]
        #expect(town.reachedAfter?.law == .uniform(min: 3600, max: 7200) && town.reachedAfter?.onWorkingDays == false)
        let external = try #require(town.externalDelay)
        #expect(external.onWorkingDays)
        guard case .lognormal(let mu, let sigma) = external.law else {
            Issue.record("a lognormal")
            return
        }
        #expect(abs(external.law.mean - 1.2 * 86_400) < 1e-6 && abs(sigma - log(2).squareRoot()) < 1e-12)
        #expect(abs(mu - (log(1.2 * 86_400) - log(2) / 2)) < 1e-12)
    }

    @Test(arguments: [
        ("2 wd", Law.constant(172_800)), ("exponential 0.5 wd", .exponential(mean: 43_200)),
        ("gamma shape 2 scale 1 wd", .gamma(shape: 2, scale: 86_400)),
        ("weibull shape 2 scale 1 wd", .weibull(shape: 2, scale: 86_400)),
        ("erlang 3 stages 3 wd", .erlang(stages: 3, mean: 259_200)),
        ("normal 2 wd sd 1 wd", .normal(mean: 172_800, sd: 86_400)),
        ("uniform 0 wd to 1 wd", .uniform(min: 0, max: 86_400)),
        ("triangular 0 wd, 1 wd, 2 wd", .triangular(min: 0, mode: 86_400, max: 172_800)),
        (
            "hyperexponential 25% 1 wd, 75% 2 wd",
            .hyperexponential([.init(probability: 0.25, mean: 86_400), .init(probability: 0.75, mean: 172_800)])
        ),
    ]) func everyFamilyInWorkingDays(text: String, law: Law) throws {
        let delay = try GoodCasesTests.good("organisations.town.external_delay=\(text)").organisations[3].externalDelay
        #expect(delay?.law == law && delay?.onWorkingDays == true)
    }

    @Test func inflowsAndTerritories() throws {
        let demand = try GoodCasesTests.good().demand
        let inflow = try #require(demand.inflows.first)
        #expect(inflow.name == "province" && inflow.volume == Volume(count: 30, per: .day) && inflow.source == "I")
        #expect(inflow.profile.columns.count == 3)
        #expect(
            inflow.mix == [
                CategoryShare(category: "complaint", share: 0.4), CategoryShare(category: "petition", share: 0.6),
            ])
        #expect(inflow.delay?.onWorkingDays == true)
        #expect(
            demand.territories == [
                TerritoryShare(territory: "Xiangshan", share: 0.4), TerritoryShare(territory: "Xiufeng", share: 0.6),
            ])
    }

    @Test func limits() throws {
        let limits = try GoodCasesTests.good().rules.limits
        #expect(limits.map(\.category) == ["complaint", "petition"])
        #expect(limits[0].handle == .workingDays(9) && limits[0].counted == .fromThatDay)
        #expect(limits[0].article == "GL-13.2.4" && limits[0].starts == .dispatch && limits[0].priority == 5)
        #expect(limits[1].starts == .receipt && limits[1].sign == .workingDays(2) && limits[1].priority == 3)
        #expect(limits[1].returnWithin == .workingDays(2) && limits[1].target == nil && !limits[1].isEmergent)
    }

    @Test func limitsOfLines() throws {
        let limit = try #require(try GoodCasesTests.good().rules.limitsOfLines.first)
        #expect(limit.category == "wechat" && limit.handle == .clock(.days(10)) && limit.counted == .calendarDays)
        #expect(limit.target == .clock(.days(7)) && limit.warning == .clock(.days(6)))
        #expect(limit.yellow == .clock(.days(8)) && limit.red == .clock(.days(12)) && limit.isEmergent)
        let clock = try GoodCasesTests.good("rules.limits.petition={ handle: 24 h }").rules.limits[1]
        #expect(clock.handle == .clock(.hours(24)) && clock.counted == .fromNextWorkingDay)
    }

    @Test func withoutOrganisationsNothingIsAsked() throws {
        let scenario = try GoodCasesTests.good(
            "organisations=null", "rules=null", "demand.inflows=null", "front_office.tasks.ask=null")
        #expect(scenario.organisations.isEmpty && scenario.rules.limits.isEmpty && scenario.routedCategories == [])
    }
}

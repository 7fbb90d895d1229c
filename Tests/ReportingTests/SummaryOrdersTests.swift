import Foundation
import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

/// What a run says of orders.
struct SummaryOrdersTests {
    @Test func tablesByOrganisationAndLevel() throws {
        let summary = Summary(try Sample.report(Sample.orders(), replications: 1), results: "results/orders")
        let tables = summary.tables.filter { $0.header[0].contains("organisation") }
        #expect(tables.count == 2 && tables[0].header[0] == "organisation")
        #expect(
            tables[0].header.dropFirst() == [
                "dispatched", "replies", "in time", "overdue", "median cycle", "90 % within", "utilisation",
                "open at the end",
            ])
        // The city only passes on; the helper has no orders of its own.
        #expect(tables[0].rows.map { $0[0] } == ["county A", "county B", "helper"])
        let replied = try #require(tables[0].rows.first { $0[2] == "2" })
        #expect(replied[3] == "50 %" && replied[4] == "50 %" && replied[5].hasSuffix(" wd"))
        #expect(tables[1].header[0] == "level of organisations" && tables[1].rows.map { $0[0] } == ["county"])
        #expect(tables[1].rows[0][2] == "2")
    }

    @Test func dispatchAndSigningAreAmongTheHeadlinesWhereTheyHaveALimit() throws {
        var scenario = Sample.orders()
        let rates = ["Dispatch on-time rate", "Signing on-time rate"]
        #expect(try titles(of: scenario).filter(rates.contains) == ["Signing on-time rate"])
        scenario.rules.dispatch.within = .clock(.hours(24))
        #expect(try titles(of: scenario).filter(rates.contains) == rates)
        scenario.rules.signing = nil
        #expect(try titles(of: scenario).filter(rates.contains) == ["Dispatch on-time rate"])
    }

    private func titles(of scenario: Scenario) throws -> [String] {
        Summary(try Sample.report(scenario, replications: 1), results: "x").rows.map { $0[0] }
    }

    @Test func aLineOnTheOfficesInstrumentsAndOneOnSatisfaction() throws {
        let summary = Summary(try Sample.report(Sample.orders(), replications: 1), results: "results/orders")
        #expect(
            summary.ordersInWords == [
                "returns 50 % of dispatches (100 % granted); extensions 0 % of replies; warnings 2, yellow cards 1, "
                    + "red cards 1; supervision orders 1 (100 % in time); redone 100 % of those closed",
                "satisfied: 0 % as the rule counts it, 0 % of those who answered; 100 % of revisits answered",
            ])
        let chinese = Summary(try Sample.report(Sample.orders(), language: .zh), results: "x").ordersInWords
        #expect(chinese.first?.hasPrefix("退单申请占派单 50%（同意 100%）；延期占答复 0%；") == true)
    }

    @Test func whatTheRulesDoNotHaveIsLeftOut() throws {
        var scenario = Sample.orders()
        (scenario.rules.revisit, scenario.rules.redo, scenario.rules.supervision) = (nil, nil, nil)
        (scenario.rules.extensions, scenario.rules.returns) = (nil, nil)
        let summary = Summary(try Sample.report(scenario), results: "x")
        #expect(summary.ordersInWords.count == 1 && summary.ordersInWords[0].hasPrefix("warnings "))
        #expect(Summary(try Sample.report(), results: "x").ordersInWords.isEmpty)
    }

    @Test func jsonHasEveryMeasureOfOrganisationsAndLevels() throws {
        let json = Summary(try Sample.report(Sample.orders(), replications: 1), results: "results/orders").json
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        let units = try #require(object["organisations"] as? [[String: Any]])
        #expect(units.map { $0["name"] as? String } == ["county A", "county B", "helper"])
        let measures = try #require(units[0]["measures"] as? [[String: Any]])
        #expect(measures.contains { $0["measure"] as? String == "cycle_p90_wd" && $0["unit"] as? String == "wd" })
        #expect((object["levels"] as? [[String: Any]])?.count == 1)
        #expect(Summary(try Sample.report(), results: "x").json["organisations"] == nil)
    }
}

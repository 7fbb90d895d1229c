import Testing

@testable import Reporting

struct KpiTableTests {
    @Test func headerAndRows() throws {
        let report = try Sample.report()
        let rows = try rows(KpiTable.self, report)
        #expect(rows[0].joined(separator: ",") == "measure,unit,scope,key,period,mean,ci_low,ci_high,sd,n")
        #expect(rows.count == 1 + report.results.plan.rows.count)
        #expect(rows.allSatisfy { $0.count == 10 })
        #expect(Set(rows.map { $0[0...4].joined(separator: ",") }).count == rows.count)
    }

    @Test func valuesAreThoseOfTheResults() throws {
        let report = try Sample.report()
        let rows = try rows(KpiTable.self, report)
        let row = try #require(rows.first { $0.starts(with: ["answer_rate", "1", "all", "all", "all"]) })
        let estimate = try #require(report.results.headline("answer_rate", confidence: report.confidence))
        #expect(
            row[5...] == [
                NumberText.plain(estimate.mean), NumberText.plain(estimate.low!), NumberText.plain(estimate.high!),
                NumberText.plain(estimate.sd!), "3",
            ])
        #expect(rows.contains { $0.starts(with: ["seat_hours", "h", "group", "general", "all"]) })
        #expect(rows.contains { $0.starts(with: ["offered", "1", "line", "12345", "2024-W01"]) })
    }

    @Test func whatHasNoValueIsEmpty() throws {
        var scenario = Sample.scenario()
        scenario.demand.lines[0].volume?.count = 0
        let rows = try rows(KpiTable.self, try Sample.report(scenario))
        let row = try #require(rows.first { $0.starts(with: ["answer_rate", "1", "all", "all", "all"]) })
        #expect(row[5...] == ["", "", "", "", "0"])
    }

    @Test func rowsOfWhatAScenarioHasOnly() throws {
        let plain = Set(try rows(KpiTable.self, try Sample.report()).map { $0[0] })
        #expect(plain.isDisjoint(with: ["orders", "call_backs", "ai_containment_rate", "nuisance", "cut_off"]))
        let office = try rows(KpiTable.self, try Sample.report(Sample.office()))
        #expect(Set(office.map { $0[0] }).isSuperset(of: ["orders", "call_backs", "ai_containment_rate"]))
        #expect(!office.contains { $0[0] == "nuisance" })
        #expect(office.contains { $0.starts(with: ["offered", "1", "task", "revisit", "all"]) })
        #expect(office.contains { $0.starts(with: ["answer_rate", "1", "hand_over", "call > experts", "all"]) })
    }

    @Test func oneReplicationHasNoInterval() throws {
        let rows = try rows(KpiTable.self, try Sample.report(replications: 1))
        let row = try #require(rows.first { $0.starts(with: ["offered", "1", "all", "all", "all"]) })
        #expect(row[5] != "" && row[6...8] == ["", "", ""] && row[9] == "1")
    }
}

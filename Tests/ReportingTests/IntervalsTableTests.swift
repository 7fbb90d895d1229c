import HotlineModel
import Testing

@testable import Reporting

struct IntervalsTableTests {
    @Test func headerAndRows() throws {
        let report = try Sample.report(Sample.scenario(days: 5))
        let rows = try rows(IntervalsTable.self, report)
        #expect(
            rows[0].joined(separator: ",") == "scope,key,day_kind,slot,"
                + KpiPlan.columns.map { "\($0.name),\($0.name)_hw" }.joined(separator: ",") + ",n")
        #expect(rows[0].starts(with: ["scope", "key", "day_kind", "slot", "offered", "offered_hw"]))
        // All, one line, one group; working days and a weekend day; 48 half-hours.
        #expect(rows.count == 1 + 3 * 2 * 48)
        #expect(rows[1][0...3] == ["all", "all", "workday", "00:00"])
        #expect(rows[48][0...3] == ["all", "all", "workday", "23:30"])
        #expect(rows[49][0...3] == ["all", "all", "weekend", "00:00"])
        #expect(rows.dropFirst().allSatisfy { $0.last == "3" })
    }

    @Test func handOversAndTasksHaveRows() throws {
        let rows = try rows(IntervalsTable.self, try Sample.report(Sample.office()))
        let found = Set(rows.dropFirst().map { $0[0] + " " + $0[1] })
        #expect(
            found == [
                "all all", "line 12345", "hand_over call > experts", "task revisit", "task chase", "group general",
                "group experts",
            ])
        let scope = IntervalsTable(try Sample.report().results, confidence: .percent95, language: .en).schema.fields[0]
        #expect(rows.dropFirst().allSatisfy { scope.allowed?.contains($0[0]) == true })
    }

    @Test func whatAScopeHasNotIsEmpty() throws {
        let rows = try rows(IntervalsTable.self, try Sample.report())
        let offered = try #require(rows[0].firstIndex(of: "offered"))
        let seats = try #require(rows[0].firstIndex(of: "seats"))
        let line = try #require(rows.first { $0[0] == "line" })
        let group = try #require(rows.first { $0[0] == "group" })
        #expect(line[offered] != "" && line[seats] == "")
        #expect(group[offered] == "" && group[seats] == "2" && group[seats + 1] == "0")
    }
}

import SimulationTime
import Testing

@testable import Reporting

struct DayChartTests {
    private func columns(_ chart: DayChart) throws -> [JSON] {
        guard case .array(let columns)? = chart.spec["hconcat"] else { throw Missing() }
        return columns
    }

    private func values(_ column: JSON) throws -> [JSON] {
        guard case .array(let values)? = column["data"]?["values"] else { throw Missing() }
        return values
    }

    private struct Missing: Error {}

    @Test func aRowASlotAndAnEnd() throws {
        let chart = try #require(DayChart(try Sample.report()))
        let values = try values(columns(chart)[0])
        #expect(values.count == 49)
        #expect(values[0]["from"] == .number(0) && values[0]["to"] == .number(0.5))
        #expect(values[47]["seats"] == .number(2))
        #expect(values[48]["from"] == .number(24) && values[48]["seats"] == .number(2) && values[48]["offered"] == nil)
    }

    @Test func lettersAreNoCalls() throws {
        let calls = try #require(DayChart(try Sample.report())).spec
        var scenario = Sample.scenario()
        scenario.demand.lines[0].channel = .mailbox
        let letters = try #require(DayChart(try Sample.report(scenario))).spec
        #expect("\(calls)".contains("calls per") && !"\(calls)".contains("contacts"))
        #expect("\(letters)".contains("contacts per") && "\(letters)".contains("contacts offered"))
    }

    @Test func aColumnAKindOfDay() throws {
        let chart = try #require(DayChart(try Sample.report(Sample.scenario(days: 5))))
        let columns = try columns(chart)
        #expect(columns.count == 2)
        for (column, name) in zip(columns, ["working day", "weekend"]) {
            guard case .array(let panels)? = column["vconcat"] else { throw Missing() }
            #expect(panels.count == 3)
            #expect(panels[0]["title"]?["text"] == .string(name))
        }
    }

    @Test func theAxisNamesATimeIfThereIsOne() throws {
        var scenario = Sample.scenario()
        #expect(try #require(DayChart(try Sample.report(scenario))).spec.text.contains("answered in 15 s, %"))
        scenario.demand.lines[0].answerWithin = .seconds(30)
        let text = try #require(DayChart(try Sample.report(scenario))).spec.text
        #expect(text.contains("answered in time, %") && !text.contains("answered in 15 s"))
    }

    @Test func aPartOfADay() throws {
        var scenario = Sample.scenario()
        scenario.period.from = scenario.period.from + .hours(8)
        scenario.period.to = scenario.period.from + .hours(4)
        let chart = try #require(DayChart(try Sample.report(scenario)))
        #expect(try values(columns(chart)[0]).count == 9)
        #expect(chart.spec.text.contains("\"domain\": [8, 12]"))
    }
}

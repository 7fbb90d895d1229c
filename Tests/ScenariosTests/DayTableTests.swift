import Scenarios
import SimulationTime
import Testing
import WorkingCalendar

@Suite struct DayTableTests {
    private static let headings = ["all", "workday", "weekend", "holiday", "mon", "sun", "2024-02-12"]

    private func heading(on day: String, of headings: [String] = headings) throws -> String? {
        let columns = headings.map {
            DayTable<Int>.Column(days: DaySelector(heading: $0)!, values: Array(repeating: 0, count: 24))
        }
        let table = DayTable(slot: .hour, columns: columns)
        return table.column(for: try WorkingDayCalendar.china.facts(of: date(day))).map { headings[$0] }
    }

    @Test(arguments: [
        ("2024-02-12", "2024-02-12"),  // a date before everything, a holiday Monday
        ("2024-02-13", "holiday"),
        ("2024-01-01", "holiday"),  // a holiday Monday is no Monday
        ("2024-02-04", "workday"),  // an adjusted working Sunday is no Sunday
        ("2024-03-03", "sun"), ("2024-03-04", "mon"), ("2024-03-05", "workday"), ("2024-03-02", "weekend"),
    ])
    func theMostParticularColumnCounts(day: String, expected: String) throws {
        #expect(try heading(on: day) == expected)
        #expect(try heading(on: day, of: DayTableTests.headings.reversed()) == expected)
    }

    @Test(arguments: [("2024-03-05", "all"), ("2024-03-03", "all")])
    func allIsTheLast(day: String, expected: String) throws {
        #expect(try heading(on: day, of: ["holiday", "all", "mon"]) == expected)
    }

    @Test func noColumnMayApply() throws {
        #expect(try heading(on: "2024-03-05", of: ["weekend", "sun", "2024-03-06"]) == nil)
        #expect(try heading(on: "2024-02-04", of: ["sun"]) == nil)
        #expect(DayTable<Int>.constant(3).columns[0].values.count == 24)
    }
}

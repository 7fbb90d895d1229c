import Testing

@testable import WorkingCalendar

@Suite struct DayRowsTests {
    @Test(arguments: [(4, 0, 0), (10, 0, 6), (11, 1, 0), (3, -1, 6), (-3, -1, 0), (-4, -2, 6), (25, 3, 0)])
    func cycles(day: Int, cycle: Int, row: Int) throws {
        let rows = DayRows(first: 4, count: 7, repeats: true)
        let found = try #require(rows.locate(day))
        #expect(found.cycle == cycle && found.row == row)
        #expect(rows.day(cycle: cycle, row: row) == day)
    }

    @Test func endsWhereNothingRepeats() throws {
        let rows = DayRows(first: 100, count: 3, repeats: false)
        #expect(rows.locate(99) == nil && rows.locate(103) == nil)
        #expect(try #require(rows.locate(102)).row == 2)
    }

    @Test func aCycleOfFourCenturiesIsWholeWeeks() { #expect(DayRows.gregorianCycle % 7 == 0) }

    @Test(arguments: [(7, 1), (6, 0), (0, 0), (-1, -1), (-7, -1), (-8, -2)])
    func dividesDown(value: Int, quotient: Int) { #expect(value.dividedDown(by: 7) == quotient) }
}

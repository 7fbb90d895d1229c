import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

@Suite struct SeatBlockTests {
    @Test(arguments: [
        ("3", 3, DaySelector.all, 0..<96), ("0 on holidays", 0, .holiday, 0..<96),
        ("3 on working days 09:00-17:30", 3, .workday, 36..<70), ("12 08:15-24:00", 12, .all, 33..<96),
        ("2 on weekends", 2, .weekend, 0..<96), ("4 on all days 00:00-06:00", 4, .all, 0..<24),
        ("1 on sun 10:00-10:15", 1, .weekday(.sunday), 40..<41),
    ])
    func spellings(text: String, heads: Int, days: DaySelector, quarters: Range<Int>) throws {
        let block = try SeatBlock(text)
        #expect(block.heads == heads)
        #expect(block.days == days)
        #expect(block.quarters == quarters)
    }

    @Test(arguments: [
        "", "x", "3 at noon", "3 on", "3 on moon", "3 09:00", "3 10:00-10:00", "3 10:07-11:00", "-1", "1e9",
    ])
    func refuses(text: String) {
        #expect(throws: Misread.self) { try SeatBlock(text) }
    }

    @Test(arguments: [
        ("1 on mon", "1 on tue", false, false), ("1 on mon", "1 on working days", true, true),
        ("1 on mon 08:00-09:00", "1 on weekends 09:00-10:00", false, true), ("1 on holidays", "1 on mon", false, false),
        ("1 on all days 00:00-08:00", "1 on mon 08:00-09:00", false, false), ("1", "1 on holidays", true, false),
        ("1 on working days", "1 on weekends", false, false),
    ])
    func overlaps(a: String, b: String, overlap: Bool, entangled: Bool) throws {
        let (a, b) = (try SeatBlock(a), try SeatBlock(b))
        #expect(a.overlaps(b) == overlap && b.overlaps(a) == overlap)
        #expect(a.isEntangled(with: b) == entangled && b.isEntangled(with: a) == entangled)
    }

    @Test func aTableIsAsFineAsItsTimes() throws {
        func table(_ texts: String...) throws -> DayTable<Int> { SeatBlock.table(try texts.map { try SeatBlock($0) }) }
        #expect(try table("5") == .constant(5))
        #expect(try table("5 09:00-17:30").slot == .minutes(30))
        #expect(try table("5 09:00-17:30", "1 on holidays 22:45-24:00").slot == .minutes(15))
        let both = try table("1 00:00-08:00", "3 on working days 08:00-20:00")
        #expect(both.columns.map(\.days) == [.all, .workday])
        let night = Array(repeating: 1, count: 8)
        #expect(both.columns[0].values == night + Array(repeating: 0, count: 16))
        #expect(both.columns[1].values == night + Array(repeating: 3, count: 12) + [0, 0, 0, 0])
    }
}

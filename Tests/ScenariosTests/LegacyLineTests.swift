import Testing

@testable import Scenarios

struct LegacyLineTests {
    @Test func allDatesMoveByTheSameDays() {
        var line = LegacyLine()
        line.number = "12333"
        (line.transfer, line.joins, line.seatsMoved) = (date("2024-02-26"), date("2024-03-01"), date("2024-03-02"))
        (line.experts, line.knowledge, line.allHours) = (date("2024-03-03"), date("2024-03-04"), date("2024-03-05"))
        (line.advertisingWithdrawn, line.dead) = (date("2024-03-06"), date("2024-03-07"))
        #expect(line.statedDates.map(\.key) == LegacyLine.dateKeys && LegacyLine.dateKeys.count == 8)
        for days in [-7, 0, 10] {
            let moved = line.shifted(by: days)
            #expect(moved.statedDates.map(\.date) == line.statedDates.map { $0.date.adding(days: days) })
        }
        line.experts = nil
        #expect(line.shifted(by: 7).statedDates.map(\.key) == LegacyLine.dateKeys.filter { $0 != "experts" })
        #expect(line.path(of: "joins") == "consolidation.lines.12333.joins")
        line.number = "a.b"
        #expect(line.path(of: "dead") == "consolidation.lines.\"a.b\".dead")
    }
}

import Foundation
import Testing

/// A year of each of the five places comes out as such a place does: callers are answered, most at once, few orders are late, and the room is neither
/// idle nor swamped. One replication of the year each.
@Suite struct PlausibilityTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Groups whose heads answer 12345's callers, at one time or another of the day; the general room first.
    private static let rooms = [
        "chongqing": ["general"], "heyuan": ["general", "night"], "changzhi": ["general", "nights"],
        "guilin": ["general", "nights"], "sichuan": ["general"],
    ]

    @Test(arguments: TraceabilityTests.places) func aYearIsPlausible(place: String) throws {
        let out = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("year-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let year = try RunTables(running: "\(Self.project)/scenarios/\(place)", into: out, ["-n", "1"])
        let kpi = Dictionary(
            uniqueKeysWithValues: RunTables.rows(year.kpi).compactMap { row in
                Double(row["mean"]!).map {
                    ("\(row["measure"]!),\(row["scope"]!),\(row["key"]!),\(row["period"]!)", $0)
                }
            })
        let groups = try #require(Self.rooms[place])
        let answered = try #require(kpi["answer_rate,all,all,all"])
        #expect(answered >= 0.95, "answered \(answered)")
        let direct = try #require(kpi["direct_answer_rate,all,all,all"])
        #expect((0.65...0.85).contains(direct), "answered directly \(direct)")
        let overdue = try #require(kpi["overdue_rate,all,all,all"])
        #expect((0.005...0.04).contains(overdue), "overdue \(overdue)")
        let room = try #require(kpi["occupancy,group,\(groups[0]),all"])
        #expect((0.75...0.88).contains(room), "the general room is busy for \(room)")
        try isAnsweredAtAllHours(groups, year)
    }

    /// CQ-2, GL-2, SC-2: people answer at any hour of any kind of day.
    private func isAnsweredAtAllHours(_ groups: [String], _ year: RunTables) throws {
        var heads: [String: Double] = [:]
        for row in RunTables.rows(year.intervals) where row["scope"] == "group" && groups.contains(row["key"]!) {
            heads["\(row["day_kind"]!) \(row["slot"]!)", default: 0] += Double(row["seats"]!) ?? 0
        }
        #expect(heads.count == 3 * 48)
        for (slot, count) in heads { #expect(count >= 1, "\(slot)") }
    }
}

import Foundation
import SimulationTime
import Testing

/// Rules that wait for something to happen, over a year of the places that have them: month by month and day by day, in one replication.
@Suite struct TriggersTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Rows of kpi.csv of one replication: the mean by `measure,scope,key,period`.
    private func year(of place: String, _ words: [String] = []) throws -> [String: Double] {
        let out = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("triggers-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let tables = try RunTables(
            running: "\(Self.project)/scenarios/\(place)", into: out, ["-n", "1"] + words)
        return Dictionary(
            uniqueKeysWithValues: RunTables.rows(tables.kpi).compactMap { row in
                Double(row["mean"]!).map {
                    ("\(row["measure"]!),\(row["scope"]!),\(row["key"]!),\(row["period"]!)", $0)
                }
            })
    }

    private let months = (1...12).map { "-" + ($0 < 10 ? "0" : "") + "\($0)" }

    /// GL-28.3: experts are on the floor in the months after one with less than 70 % of direct answers, and in no other.
    @Test func expertsComeTheMonthAfter() throws {
        let found = try year(of: "guilin")
        var present = 0
        for (before, month) in zip(months, months.dropFirst()) {
            let rate = try #require(found["direct_answer_rate,category,insurance,2023\(before)"])
            let hours = try #require(found["seat_hours,group,experts,2023\(month)"])
            #expect((rate < 0.7) == (hours > 0), "\(before) \(rate), \(month) \(hours)")
            if hours > 0 { present += 1 }
        }
        #expect((1...10).contains(present))
        // GL-27: who has a red card had a yellow one and a warning before.
        for month in months {
            let cards = try ["warnings", "yellow_cards", "red_cards"].map {
                try #require(found["\($0),all,all,2023\(month)"])
            }
            #expect(cards[0] > cards[1] && cards[1] > cards[2] && cards[2] > 0, "\(month): \(cards)")
        }
    }

    /// CZ-3.4: the inspection office gets what is overdue every Monday, at nine, and on no other day.
    @Test func overdueOrdersGoToTheInspectionOfficeOnMondays() throws {
        let found = try year(of: "changzhi")
        var mondays = 0
        for (name, count) in found where name.hasPrefix("orders_escalated,all,all,") {
            guard let day = CivilDate(String(name.split(separator: ",")[3])), count > 0 else { continue }
            #expect(day.weekday == .monday, "\(day)")
            mondays += 1
        }
        #expect(mondays > 45)
        #expect(try #require(found["orders_escalated,all,all,all"]) > 300)
    }

    /// HY-18: a red card brings a supervision order at once; without that trigger there are as many fewer as there were red cards, but for orders that
    /// another trigger then supervises. HY-19: what a unit answers for is counted by month and makes up the year.
    @Test func redCardsBringSupervisionOrders() throws {
        let months = ["--from", "2022-01-01", "--to", "2022-04-30"]
        let with = try year(of: "heyuan", months)
        let without = try year(of: "heyuan", months + ["--set", "rules.supervision.on.\"red card\"=0%"])
        let cards = try #require(with["red_cards,all,all,all"])
        let (more, fewer) = (with["supervision_orders,all,all,all"]!, without["supervision_orders,all,all,all"]!)
        #expect(cards > 100)
        #expect(more > fewer + 0.5 * cards && more < fewer + 1.5 * cards, "\(more) \(fewer) \(cards)")
        for count in ["red_cards", "late_unexcused", "matters_thrice", "repeat_complaints"] {
            let units = with.keys.filter { $0.hasPrefix("\(count),organisation,") && $0.hasSuffix(",all") }
            #expect(!units.isEmpty)
            for unit in units {
                let byMonth = ["01", "02", "03", "04"].reduce(0) {
                    $0 + (with[unit.dropLast(3) + "2022-\($1)"] ?? 0)
                }
                #expect(byMonth == with[unit], "\(unit)")
            }
        }
    }
}

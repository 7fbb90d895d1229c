import Foundation
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// `roster.yaml` into rules.
struct RosterReaderTests {
    @Test func everyKey() throws {
        let rules = try RosterReader.rules(
            text: """
                starts: [{ from: 06:00, to: 14:00, every: 1 h }, 22:00]
                lengths: [8 h, 6 h]
                breaks: [{ length: 15 min, earliest: 2 h, latest: 3 h }]
                breaks_paid: false
                night: { from: 23:00, to: 05:00, a_week: unlimited }
                rest: 10 h
                days_off: 1
                in_a_row: 5
                hours: { at_least: 20 h, at_most: 44 h }
                patterns: [WWWWWOO]
                least_heads: 2
                costs: { hour: 40, night_premium: 50%, short: 200, bare: 4x, over: 1.5 }
                """, file: "roster.yaml")
        #expect(rules.starts.flatMap(\.times).count == 10 && rules.starts[1].times == [.hours(22)])
        #expect(rules.lengths == [.hours(8), .hours(6)])
        #expect(rules.breaks == [.init(length: .minutes(15), earliest: .hours(2), latest: .hours(3))])
        #expect(!rules.breaksArePaid && rules.nightsAWeek == nil)
        #expect(rules.nightFrom == .hours(23) && rules.nightTo == .hours(5) && rules.rest == .hours(10))
        #expect(rules.daysOff == 1 && rules.inARow == 5 && rules.patterns == ["WWWWWOO"])
        #expect(rules.leastHours == .hours(20) && rules.mostHours == .hours(44))
        #expect(rules.costs.hour == 40 && rules.costs.nightPremium == 0.5)
        #expect(rules.costs.short == 200 && rules.costs.over == 1.5 && rules.costs.bare == 4 && rules.leastHeads == 2)
    }

    @Test func whatIsLeftOutIsTheDefault() throws {
        #expect(try RosterReader.rules(text: "{}", file: "roster.yaml") == RosterRules())
    }

    private func curve(_ text: String, group: String = "general") throws -> DayTable<Int> {
        let file = NSTemporaryDirectory() + "curve-\(UUID().uuidString).csv"
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        do { return try RosterReader.curve(file, group: group) } catch {
            throw Refused(text: "\(error)".replacingOccurrences(of: file, with: "c.csv"))
        }
    }

    private struct Refused: Error { let text: String }

    /// A row for each day, slot and group: hours of two days of `general`, one of them also of `experts`.
    private static let sizing =
        "date,slot,group,seats,mean\n"
        + ["2024-03-04", "2024-03-05"].flatMap { day in
            (0..<24).flatMap { hour -> [String] in
                let slot = (hour < 10 ? "0" : "") + "\(hour):00"
                return ["\(day),\(slot),general,\(hour),0.5"]
                    + (day.hasSuffix("4") ? ["\(day),\(slot),experts,2,0.5"] : [])
            }
        }.joined(separator: "\n") + "\n"

    @Test func aCurveOfSizing() throws {
        let general = try curve(Self.sizing)
        #expect(general.slot == .hour && general.columns.map(\.days.heading) == ["2024-03-04", "2024-03-05"])
        #expect(general.columns.allSatisfy { $0.values == Array(0..<24) })
        let experts = try curve(Self.sizing, group: "experts")
        #expect(experts.columns.count == 1 && experts.columns[0].values == Array(repeating: 2, count: 24))
        let kinds = Self.sizing.replacingOccurrences(of: "date,", with: "day,")
            .replacingOccurrences(of: "2024-03-04", with: "workday").replacingOccurrences(of: "2024-03-05", with: "sat")
        #expect(try curve(kinds).columns.map(\.days) == [.workday, .weekday(.saturday)])
    }

    @Test func wrongCurvesOfSizing() throws {
        func message(_ change: (inout String) -> Void, group: String = "general") -> String {
            var text = Self.sizing
            change(&text)
            do { _ = try curve(text, group: group) } catch { return (error as? Refused)?.text ?? "\(error)" }
            return "read"
        }
        #expect(
            message({ _ in }, group: "night")
                == "c.csv:1:1: error: group: found rows of \"experts\", \"general\" only, expected rows of the group \"night\""
        )
        #expect(
            message { $0 = $0.replacingOccurrences(of: "date,", with: "datum,") }
                .hasPrefix("c.csv:1:1: error: date: found no such column, expected a column \"date\" or \"day\""))
        #expect(
            message { $0 = $0.replacingOccurrences(of: "05,03:00,general,3", with: "05,03:00,general,many") }
                == "c.csv:53:26: error: seats: found \"many\", expected a whole number, 0 to 10000")
        #expect(
            message { $0 = $0.replacingOccurrences(of: "2024-03-05,03:00,general,3,0.5\n", with: "") }
                .hasPrefix("c.csv:53:12: error: slot: found 04:00, a gap, expected 03:00"))
        #expect(
            message { $0 = $0.replacingOccurrences(of: "2024-03-05", with: "2024-03-32") }
                .contains("c.csv:50:1: error: date: found \"2024-03-32\", expected a date such as 2024-02-08"))
        #expect(throws: ScenarioFileError.self) { try RosterReader.curve("none.csv", group: "general") }
    }

    @Test(arguments: [
        ("starts: noon", "1:9: error: starts: found \"noon\", expected a list, each item "),
        ("starts: [noon]", "1:10: error: starts[0]: found \"noon\", expected a time of day"),
        ("breaks: [{ length: 1 h, earliest: 3 h }]", "1:10: error: breaks[0].latest: found no key \"latest\""),
        ("costs: { hour: -1 }", "1:16: error: costs.hour: found \"-1\""),
        ("night: { a_week: many }", "1:18: error: night.a_week: found \"many\""),
        ("hours: { at_most: 6 h }", "1:19: error: hours.at_most: found 6 h, expected at least 8 h"),
        ("patterns: [WWWWWWW]", "1:12: error: patterns[0]: found \"WWWWWWW\", expected seven letters"),
    ])
    func mistakes(text: String, message: String) {
        #expect {
            try RosterReader.rules(text: text, file: "roster.yaml")
        } throws: { error in
            let found = "\(error)"
            return found.hasPrefix("roster.yaml:" + message) && !found.contains("\n")
        }
    }
}

import Foundation
import Testing

/// `hotline trace`: orders of a small house by hand, on the calendar of mainland China around the Spring Festival of 2024.
struct TraceCommandTests {
    /// A bureau with one handler, 09–12 and 14–18, 5 h an order, one working day from the one after the dispatch.
    private static let scenario = """
        name: small
        period: { from: 2024-02-08, to: 2024-02-19 }
        calendar: china
        demand: { lines: [{ number: "12345", trace: calls.csv }] }
        front_office:
          talk: 1 min
          groups: [{ name: seats, seats: 5 }]
          calls: { complaint: { direct_answer: 0% } }
        organisations:
          - { name: housing bureau, topics: { complaint: 100% }, handlers: 1, hours: 09:00-12:00 14:00-18:00, effort: 5 h }
        rules: { limits: { complaint: { handle: 1 wd, article: GL-13.2.4 } } }

        """

    /// Three contacts, each an order when its minute is over.
    private static let calls = """
        at,category,talk_s,patience_s
        2024-02-08T16:49,complaint,60,
        2024-02-09T09:59,complaint,60,
        2024-02-19T17:59,complaint,60,

        """

    private func trace(_ options: String..., scenario: String = scenario) throws -> Hotline.Outcome {
        let folder = NSTemporaryDirectory() + "trace-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try scenario.write(toFile: folder + "/scenario.yaml", atomically: true, encoding: .utf8)
        try Self.calls.write(toFile: folder + "/calls.csv", atomically: true, encoding: .utf8)
        return try Hotline.run(["trace", folder] + options, environment: ["LC_ALL": "C"])
    }

    /// Lines with runs of blanks made one and rules under headings left out.
    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter {
            !$0.hasPrefix("--")
        }
    }

    @Test func anOrderFromTheCallToTheClose() throws {
        let outcome = try trace("--order", "1")
        #expect(outcome.code == 0 && outcome.errors == "")
        // 70 min on the 8th, 180 in the morning of the 9th, 50 after lunch.
        #expect(
            lines(outcome.output) == [
                "order 1: complaint", "organisation: housing bureau", "registered 2024-02-08 Thu 16:50:00",
                "closed 2024-02-09 Fri 14:50:00, after 22.0 h or 0.92 wd",
                "replied in time, it was due 2024-02-09 Fri 24:00:00",
                "time after what happened due article",
                "2024-02-08 Thu 16:50:00 registered, waits to be dispatched",
                "2024-02-08 Thu 16:50:00 dispatched to housing bureau 2024-02-09 Fri 24:00:00 [GL-13.2.4]",
                "2024-02-08 Thu 16:50:00 reached housing bureau, to be signed for",
                "2024-02-08 Thu 16:50:00 housing bureau signed for it",
                "2024-02-08 Thu 16:50:00 housing bureau accepted it",
                "2024-02-08 Thu 16:50:00 a handler of housing bureau began",
                "2024-02-09 Fri 14:50:00 +22 h housing bureau replied [GL-13.2.4]",
                "2024-02-09 Fri 14:50:00 closed",
            ])
    }

    @Test func theDayIsNamedWhereItIsNoOrdinaryOne() throws {
        // Behind the first until 14:50 on the 9th, then over the holiday until the working Sunday.
        let found = lines(try trace("--order", "2").output)
        #expect(found.contains("closed 2024-02-18 Sun 10:50:00, after 216.8 h or 1.03 wd"))
        #expect(found.contains("replied in time, it was due 2024-02-18 Sun 24:00:00"))
        #expect(found.contains("2024-02-09 Fri 14:50:00 +4 h 50 min a handler of housing bureau began"))
        #expect(
            found.contains(
                "2024-02-18 Sun 10:50:00 adjusted working day 春节 +8 d 20 h housing bureau replied [GL-13.2.4]"))
    }

    @Test func lateAndOpenOrdersSaySo() throws {
        let late = lines(try trace("--order", "2", "--set", "rules.limits.complaint.handle=24 h").output)
        #expect(late.contains("replied late, it was due 2024-02-10 Sat 10:00:00: by 8 d 50 min"))
        let open = lines(try trace("--order", "3").output)
        #expect(open.contains("open when the period ends at 2024-02-19 Mon 24:00:00: waits for a handler"))
        #expect(open.contains("due 2024-02-20 Tue 24:00:00"))
        let overdue = lines(try trace("--order", "3", "--set", "rules.limits.complaint.handle=2 h").output)
        #expect(overdue.contains("overdue, it was due 2024-02-19 Mon 20:00:00: by 4 h"))
    }

    @Test func inChinese() throws {
        let found = lines(try trace("--order", "1", "--lang", "zh").output)
        #expect(
            found.prefix(5) == [
                "工单 1：complaint", "承办单位：housing bureau", "登记 2024-02-08 周四 16:50:00",
                "办结 2024-02-09 周五 14:50:00，历时 22.0 小时，合 0.92 个工作日", "按时答复，时限 2024-02-09 周五 24:00:00",
            ])
        #expect(found.last == "2024-02-09 周五 14:50:00 办结")
    }

    @Test func json() throws {
        let text = try trace("--order", "1", "--json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["category"] as? String == "complaint" && object["path"] as? [String] == ["housing bureau"])
        #expect(object["closed"] as? String == "2024-02-09T14:50:00+08:00" && object["cycle_h"] as? Double == 22)
        let entries = try #require(object["entries"] as? [[String: Any]])
        #expect(
            entries.map { $0["step"] as? String } == [
                "registered", "dispatched", "reached", "signed", "accepted", "begun", "replied", "closed",
            ])
        #expect(entries[1]["due"] as? String == "2024-02-10T00:00:00+08:00")
        #expect(entries[1]["articles"] as? [String] == ["GL-13.2.4"])
    }

    @Test func whatIsNotThereIsRefused() throws {
        let beyond = try trace("--order", "4")
        #expect(beyond.code == 2 && beyond.output == "")
        #expect(
            beyond.errors
                == "hotline: there is no order 4: orders are numbered from 1, and this replication has 3\n")
        let text = Self.scenario.split(separator: "\n").prefix { $0 != "organisations:" }.joined(separator: "\n") + "\n"
        let none = try trace("--order", "1", scenario: text)
        #expect(none.code == 2)
        #expect(none.errors == "hotline: small has no organisations, so there are no orders to trace\n")
    }

    @Test(arguments: [[], ["--order", "0"], ["--order", "1", "--replication", "0"], ["--order", "x"]])
    func badArguments(options: [String]) throws {
        let outcome = try Hotline.run(["trace", "/nowhere"] + options)
        #expect(outcome.code == 2 && outcome.output == "" && outcome.errors.contains("hotline trace"))
    }
}

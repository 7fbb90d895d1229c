import Foundation
import Testing
import Wording

@testable import Reporting

struct SummaryTests {
    @Test func tableInEnglish() throws {
        let summary = Summary(try Sample.report(), results: "results/tiny")
        #expect(summary.header == ["measure", "estimate", "± (95 %)", "target", "verdict"])
        #expect(summary.rows.allSatisfy { $0.count == 5 })
        let row = try #require(summary.rows.first { $0[0] == "Service level" })
        #expect(row[3] == "≥ 85 %" && row[4] == "missed" && row[1].hasSuffix(" %"))
        let seats = try #require(summary.rows.first { $0[0] == "Scheduled seat hours" })
        #expect(seats[1...] == ["48 h", "0 h", "", ""])
        #expect(summary.opening[0] == "Tiny hotline: 2024-01-02 (1 day)")
        #expect(summary.opening[1].hasPrefix("3 replications, ") && summary.opening[1].contains(" in 0.25 s ("))
        #expect(summary.opening.contains("warning: a doubt"))
        #expect(summary.closing == ["results: results/tiny", "report: results/tiny/report.html"])
    }

    @Test func tableInChinese() throws {
        let charts = (folder: "plots/tiny", outcome: ChartRenderer.Outcome.noRenderer)
        let summary = Summary(
            try Sample.report(replications: 1, language: .zh), results: "results/tiny", charts: charts)
        #expect(summary.rows.contains { $0[0] == "服务水平" && $0[2] == "–" && $0[4] == "尚不能判定" })
        #expect(summary.opening[1].hasPrefix("1 次仿真，"))
        #expect(summary.opening.last == ConsoleWords.oneReplication(.zh))
        #expect(summary.closing.count == 3 && summary.closing[1].contains("scripts/setup"))
        #expect(summary.closing.last == "报告：results/tiny/report.html")
    }

    private static let usual = [
        "Offered calls", "Blocked calls", "Abandoned calls", "Answered calls", "Answer rate", "Abandonment rate",
        "Service level", "Mean wait", "Wait, 90th percentile", "Occupancy", "Scheduled seat hours",
    ]

    @Test func aPlainHouseHasTheUsualRowsAndNoFurtherTables() throws {
        let summary = Summary(try Sample.report(), results: "results/tiny")
        #expect(summary.rows.map { $0[0] } == Self.usual && summary.tables.isEmpty)
    }

    @Test func aFrontOfficeHasItsRowsToo() throws {
        let summary = Summary(try Sample.report(Sample.office()), results: "results/tiny")
        let further = summary.rows.map { $0[0] }.filter { !Self.usual.contains($0) }
        #expect(
            further == [
                "Calls contained by the automatic agent", "Call-backs chosen", "Containment by the automatic agent",
                "Direct-answer rate",
                "First-contact resolution without an order", "Three-way call rate",
            ])
        let (groups, tasks) = (summary.tables[0], summary.tables[1])
        #expect(summary.tables.count == 2)
        #expect(groups.header == ["seat group", "scheduled", "taken", "mean talk", "mean wrap-up", "occupancy"])
        #expect(groups.rows.map { $0[0] } == ["general", "experts"] && groups.rows.allSatisfy { $0.count == 6 })
        #expect(groups.rows[0][1] == "48 h" && groups.rows[0][4] == "0 s" && groups.rows[0][5].hasSuffix(" %"))
        #expect(tasks.header == ["task", "came", "begun", "in time", "mean wait", "mean effort"])
        #expect(tasks.rows.map { $0[0] } == ["revisit", "chase"] && tasks.rows.allSatisfy { $0.count == 6 })
        #expect(tasks.rows[0][3].hasSuffix(" %") && tasks.rows[0][5] == "60 s")
    }

    @Test func severalLinesAreToldApart() throws {
        var scenario = Sample.scenario()
        var letters = scenario.demand.lines[0]
        (letters.number, letters.channel, letters.answerWithin) = ("letters", .mailbox, .hours(24))
        scenario.demand.lines.append(letters)
        let lines = try #require(Summary(try Sample.report(scenario), results: "results/tiny").tables.first)
        #expect(lines.header == ["line", "offered", "answered", "abandoned", "in time", "mean wait"])
        #expect(lines.rows.map { $0[0] } == ["12345", "letters"])
        #expect(lines.rows[1][3] == "0 %" && lines.rows[1][4].hasSuffix(" %") && lines.rows[1][5].hasSuffix(" s"))
        let chinese = Summary(try Sample.report(scenario, language: .zh), results: "results/tiny").tables[0]
        #expect(chinese.header == ["线路", "呼入", "接通", "放弃率", "及时率", "平均等待"])
    }

    @Test func whatNeverHappensIsLeftOut() throws {
        var scenario = Sample.office()
        scenario.frontOffice.announcedWait?.callBack?.accepted = 0
        scenario.frontOffice.tasks[0].share = 0
        let summary = Summary(try Sample.report(scenario), results: "results/tiny")
        #expect(!summary.rows.contains { $0[0] == "Call-backs chosen" })
        #expect(summary.tables.last?.rows[0] == ["revisit", "0", "0", "–", "–", "–"])
    }

    @Test func jsonHasTheSameNumbers() throws {
        let report = try Sample.report()
        let charts = (folder: "plots/tiny", outcome: ChartRenderer.Outcome.drawn(["plots/tiny/day.svg"]))
        let json = Summary(report, results: "results/tiny", charts: charts).json
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        let measures = try #require(object["measures"] as? [[String: Any]])
        let level = try #require(measures.first { $0["measure"] as? String == "service_level" })
        let estimate = try #require(report.results.headline("service_level", confidence: report.confidence))
        // Foundation's reader is off by one unit in the last place now and then; the text is exact.
        #expect(abs((level["mean"] as? Double ?? 0) - estimate.mean) < 1e-15)
        #expect(json.text.contains("\"mean\": \(NumberText.plain(estimate.mean)), "))
        let targets = try #require(object["targets"] as? [[String: Any]])
        #expect(targets.map { $0["verdict"] as? String } == ["missed", "kept"])
        #expect(object["results"] as? String == "results/tiny")
        #expect(object["pictures"] as? [String] == ["plots/tiny/day.svg"])
    }
}

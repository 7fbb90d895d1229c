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
        #expect(summary.closing == ["results: results/tiny"])
    }

    @Test func tableInChinese() throws {
        let charts = (folder: "plots/tiny", outcome: ChartRenderer.Outcome.noRenderer)
        let summary = Summary(
            try Sample.report(replications: 1, language: .zh), results: "results/tiny", charts: charts)
        #expect(summary.rows.contains { $0[0] == "服务水平" && $0[2] == "–" && $0[4] == "尚不能判定" })
        #expect(summary.opening[1].hasPrefix("1 次仿真，"))
        #expect(summary.opening.last == ConsoleWords.oneReplication(.zh))
        #expect(summary.closing.last?.contains("scripts/setup") == true)
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

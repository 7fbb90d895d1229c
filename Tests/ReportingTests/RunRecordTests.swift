import Foundation
import Testing

@testable import Reporting

struct RunRecordTests {
    @Test func saysWhatWasRun() throws {
        let report = try Sample.report()
        let json = report.record.json(report.scenario, report.results, report.confidence)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
        #expect(object["scenario"] as? String == "tiny")
        #expect(object["scenario_hash"] as? String == "sha256:" + ScenarioHash.of(report.scenario))
        #expect(object["command"] as? [String] == ["hotline", "run", "tiny"])
        #expect(object["started"] as? String == "2024-01-02T00:00:00+08:00")
        #expect(object["duration_s"] as? Double == 0.25)
        #expect(object["ending"] as? String == "complete")
        #expect(object["seed"] as? Int == 1)
        #expect(object["replications"] as? [String: Int] == ["done": 3, "asked": 3])
        #expect((object["steps"] as? Int ?? 0) > 1000)
        #expect(object["warnings"] as? [String] == ["a doubt"])
        #expect(json["period"]?["to"] == "2024-01-03T00:00:00+08:00")
    }

    @Test(arguments: [(0.0, "1970-01-01T08:00:00+08:00"), (-0.5, "1970-01-01T07:59:59+08:00")])
    func startsAreInChineseTime(seconds: Double, text: String) {
        #expect(RunRecord.iso(Date(timeIntervalSince1970: seconds)) == text)
    }
}

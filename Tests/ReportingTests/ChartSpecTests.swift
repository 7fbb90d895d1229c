import Foundation
import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

struct ChartSpecTests {
    @Test(arguments: [(1, ["day", "waits"]), (2, ["day", "waits"]), (4, ["day", "periods", "waits"])])
    func chartsOfARun(days: Int, names: [String]) throws {
        let specs = ChartSpec.all(for: try Sample.report(Sample.scenario(days: days), replications: 2))
        #expect(specs.map(\.name) == names)
        #expect(Set(names).isSubset(of: ChartSpec.names))
    }

    @Test(arguments: Language.allCases)
    func titlesInBothLanguages(language: Language) throws {
        let specs = ChartSpec.all(for: try Sample.report(Sample.scenario(days: 4), language: language))
        for spec in specs {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(spec.json.text.utf8)) as? [String: Any])
            #expect(object["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v5.json")
            let title = try #require(object["title"] as? [String: String])
            let expected = [
                "day": ChartWords.dayTitle(language, DayWords.slot(minutes: 30)(language)),
                "periods": ChartWords.periodTitle(language, DayWords.period("day")!(language)),
                "waits": ChartWords.waitsTitle(language),
            ]
            #expect(title["text"] == expected[spec.name])
            #expect(title["subtitle"]?.contains(language == .en ? "Tiny hotline" : "小热线") == true)
            #expect(title["subtitle"]?.contains("2024-01-05") == true)
            let target = language == .en ? "target ≥ 85 %" : "目标 ≥ 85%"
            let promise = language == .en ? "15 s: " : "15 秒："
            #expect(spec.json.text.contains(spec.name == "waits" ? promise : target))
        }
    }

    @Test func oneReplicationSaysSo() throws {
        let spec = try #require(ChartSpec.all(for: try Sample.report(replications: 1)).first)
        #expect(
            spec.json["title"]?["subtitle"]
                == "Tiny hotline, 2024-01-02; one replication, so no confidence intervals")
    }
}

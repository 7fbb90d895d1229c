import Experiment
import Foundation
import HotlineModel
import Testing
import Wording

@testable import Reporting

struct OpenLoopTableTests {
    private func report(_ language: Language = .en) throws -> RunReport {
        var scenario = Sample.scenario()
        scenario.demand.redials.afterAbandoning = 0.6
        scenario.demand.redials.delay = .exponential(mean: 300)
        (scenario.demand.repeats.share, scenario.demand.repeats.delay) = (0.2, .exponential(mean: 600))
        var report = try Sample.report(scenario, language: language)
        let open = try Sample.report(scenario.withoutFeedback)
        report.openLoop = OpenLoop(closed: report.results, open: open.results)
        return report
    }

    @Test func theFileIsPartOfThePackage() throws {
        try Sample.inFolder { folder in
            let report = try report()
            let files = try report.write(to: ResultsFolder(folder + "/tiny"))
            #expect(files.contains("open_loop.csv"))
            let lines = try Sample.read(folder + "/tiny/open_loop.csv").components(separatedBy: "\r\n").dropLast()
            #expect(lines.first == "measure,unit,closed,closed_hw,open,open_hw,difference,difference_hw,n")
            #expect(lines.count == 1 + report.results.headlineRows.count)
            // What feedback alone brings has nothing beside it.
            let repeats = try #require(lines.first { $0.hasPrefix("repeats,") }).components(separatedBy: ",")
            #expect(repeats[2] != "" && repeats[4...8] == ["", "", "", "", "0"])
            let offered = try #require(lines.first { $0.hasPrefix("offered,") }).components(separatedBy: ",")
            #expect(abs(Double(offered[2])! - Double(offered[4])! - Double(offered[6])!) < 1e-9)
            let package = try Sample.read(folder + "/tiny/datapackage.json")
            #expect(package.contains("\"open_loop.csv\"") && package.contains("difference_hw"))
        }
    }

    @Test(arguments: [(Language.en, "without feedback"), (.zh, "不含反馈（开环）")])
    func theConsoleShowsBoth(language: Language, heading: String) throws {
        let report = try report(language)
        let table = try #require(Summary(report, results: "r").openLoopTable)
        #expect(table.header.count == 5 && table.header[2] == heading)
        #expect(table.rows.allSatisfy { $0.count == 5 })
        #expect(table.rows.first { $0[0] == MeasureWords.title("repeats", language) }?[2] == "–")
        #expect(Summary(report, results: "r").tables.first?.header == table.header)
        #expect(Summary(try Sample.report(), results: "r").openLoopTable == nil)
    }

    @Test func programsReadBoth() throws {
        let text = Summary(try report(), results: "r").json.text
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let rows = try #require(object["open_loop"] as? [[String: Any]])
        let fresh = try #require(rows.first { $0["measure"] as? String == "fresh" })
        #expect(fresh["closed"] as? Double == fresh["open"] as? Double && fresh["difference"] as? Double == 0)
    }
}

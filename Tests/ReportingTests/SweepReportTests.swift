import Experiment
import Foundation
import HotlineModel
import Scenarios
import Statistics
import Testing
import Wording

@testable import Reporting

struct SweepReportTests {
    private static let paths = ["seats", "talk"]

    private func run(_ scenario: Scenario, replications: Int) throws -> Alternative {
        var one = try Alternative(name: "p", scenario) { _, _, _ in false }
        one.run(to: replications, threads: 2)
        return one
    }

    /// Two, three or four seats, and one or two kinds of talk; the elasticities of talk and volume.
    private func report(
        _ language: Language = .en, paths: Int = 2, last: Bool = true, replications: Int = 2, on: [String] = [],
        ending: Results.Ending = .complete
    ) throws -> SweepReport {
        var points: [SweepReport.Point] = []
        for seats in [2, 3, 4] {
            for talk in paths == 1 ? [90.0] : [60.0, 90] {
                var scenario = Sample.scenario()
                scenario.frontOffice.groups[0].seats = .constant(seats)
                scenario.frontOffice.talk = .exponential(mean: talk)
                let texts = ["\(seats)", "exponential \(talk) s"]
                points.append(
                    .init(
                        texts: Array(texts.prefix(paths)), labels: Array(["\(seats)", "\(talk) s"].prefix(paths)),
                        hash: ScenarioHash.of(scenario), try run(scenario, replications: replications).results,
                        confidence: .percent95))
            }
        }
        if !last { points.removeLast() }
        let base = Sample.scenario()
        let sides = try [1 / 1.05, 1.05].map {
            try run(base.scaled(.talk, by: $0)!, replications: replications)
        }
        let effects: [SweepReport.Effect] = [
            .init(
                influence: .talk,
                elasticities: Elasticity.all(down: sides[0], up: sides[1], factor: 1.05, confidence: .percent95)),
            .init(influence: .shrinkage, elasticities: nil),
            .init(
                influence: .redials, elasticities: nil,
                problem: Problem("demand.redials.after_busy", found: "120%", expected: "at most 100%")),
        ]
        let record = RunRecord(
            version: "1.0.0", command: ["hotline", "sweep"], asked: replications, threads: 1,
            started: Date(timeIntervalSince1970: 1_704_124_800), durationSeconds: 0.25, warnings: ["a doubt"])
        return SweepReport(
            scenario: base, path: "tiny.yaml", paths: Array(Self.paths.prefix(paths)), points: points, asked: 8,
            effects: effects, step: 0.05, on: on.map { Measure.named($0)! }, ending: ending, record: record,
            language: language)
    }

    private func object(_ path: String) throws -> [String: Any] {
        let data = Data(try Sample.read(path).utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func theFolderHoldsTablesChartsAndRecord() throws {
        try Sample.inFolder { folder in
            try report().write(to: ResultsFolder(folder + "/x"))
            #expect(
                try Sample.names(folder + "/x") == [
                    "datapackage.json", "elasticities.csv", "heat_map.vl.json", "report.json", "response.vl.json",
                    "run.json",
                    "sweep.csv",
                ])
            let lines = try Sample.read(folder + "/x/sweep.csv").components(separatedBy: "\r\n").dropLast()
            #expect(lines.first == "point,seats,talk,measure,unit,mean,ci_low,ci_high,n")
            let waits = lines.filter { $0.contains(",mean_wait_s,") }.map { $0.components(separatedBy: ",") }
            #expect(waits.map { $0[0] } == ["1", "2", "3", "4", "5", "6"])
            #expect(waits[3][1] == "3" && waits[3][2] == "exponential 90.0 s" && waits[3][8] == "2")
            #expect(Double(waits[1][5])! > Double(waits[0][5])! && Double(waits[1][5])! > Double(waits[3][5])!)
            let elasticities = try Sample.read(folder + "/x/elasticities.csv").components(separatedBy: "\r\n")
            #expect(elasticities[0] == "influence,step,measure,unit,mean_down,mean_up,elasticity,elasticity_hw,n")
            #expect(elasticities.contains { $0.hasPrefix("talk,0.05,occupancy,1,") })
            #expect(!elasticities.contains { $0.hasPrefix("shrinkage") })

            let package = try object(folder + "/x/datapackage.json")
            let resources = try #require(package["resources"] as? [[String: Any]])
            #expect(resources.map { $0["path"] as? String } == ["sweep.csv", "elasticities.csv"])
            for resource in resources {
                let csv = try Sample.read(folder + "/x/" + (resource["path"] as! String))
                #expect(resource["hash"] as? String == "sha256:" + SHA256.digest(of: csv))
                let schema = try #require(resource["schema"] as? [String: Any])
                let fields = try #require(schema["fields"] as? [[String: Any]])
                let names = fields.map { $0["name"] as! String }
                #expect(names == csv.components(separatedBy: "\r\n")[0].components(separatedBy: ","))
                #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
                #expect(Set(schema["primaryKey"] as! [String]).isSubset(of: names))
            }
            let run = try object(folder + "/x/run.json")
            let points = try #require(run["points"] as? [[String: Any]])
            #expect(points.count == 6 && (points[5]["values"] as? [String: String])?["seats"] == "4")
            #expect((run["elasticities"] as? [String: Any])?["left_out"] as? [String] == ["shrinkage", "redials"])
        }
    }

    @Test(arguments: Language.allCases) func theConsole(language: Language) throws {
        let summary = SweepSummary(try report(language), results: "r")
        #expect(summary.opening.contains { $0.contains("a doubt") })
        let points = try #require(summary.points)
        #expect(points.note == nil && points.table.rows.count == 6)
        #expect(Array(points.table.header[1...2]) == Self.paths)
        #expect(points.table.rows[0].count == points.table.header.count && points.table.rows[0][1] == "2")
        #expect(points.table.header.contains(MeasureWords.title("service_level", language)))
        let found = try #require(summary.elasticities)
        #expect(found.table.header == [ConsoleWords.measure(language), SweepWords.influence("talk")!(language)])
        #expect(
            found.table.rows.contains { $0[0] == MeasureWords.title("occupancy", language) && $0[1].contains(" ± ") })
        #expect(found.notes.count == 2 && found.notes[1].contains("demand.redials.after_busy"))
        #expect(summary.closing == ConsoleWords.places("r", nil, language))
    }

    @Test func measuresAskedForAndWhatIsCut() throws {
        let report = try report(on: ["wait_p90_s"], ending: .interrupted)
        #expect(report.shown.map(\.id) == ["wait_p90_s"] && report.measures.map(\.id) == ["wait_p90_s"])
        let summary = SweepSummary(report, results: "r")
        #expect(summary.opening.last == SweepWords.interrupted(.en, "8", "8"))
        #expect(summary.points?.table.header.last == MeasureWords.title("wait_p90_s", .en))
    }

    @Test(arguments: Language.allCases) func theCharts(language: Language) throws {
        let charts = try report(language).charts
        #expect(charts.map(\.name) == ["response", "heat_map"])
        #expect(Set(charts.map(\.name)).isSubset(of: ChartSpec.names))
        let response = charts[0].json.text
        // Numbers along, a curve for each talk.
        #expect(response.contains("\"x\": 2,") && response.contains("\"series\": \"90.0 s\""))
        #expect(response.contains(MeasureWords.title("mean_wait_s", language)) && response.contains("\"area\""))
        #expect(charts[1].json["title"]?["text"] == .string(SweepWords.heatTitle(language, "seats", "talk")))
        #expect(charts[1].json.text.contains("cividis"))
        let single = try report(language, paths: 1).charts
        #expect(single.map(\.name) == ["response"] && !single[0].json.text.contains("\"series\""))
    }

    @Test func pointsThatAreNoGridHaveNoCharts() throws {
        let report = try report(last: false)
        #expect(report.charts.isEmpty && SweepGrid(report) == nil)
        #expect(SweepSummary(report, results: "r").closing.first == SweepWords.noGrid(.en))
    }

    @Test func valuesWithOneUnitAreNumbers() throws {
        let grid = try #require(SweepGrid(try report()))
        #expect(grid.numbers(0)?.values == [2, 3, 4] && grid.numbers(0)?.unit == "")
        #expect(grid.numbers(1)?.values == [60, 90] && grid.numbers(1)?.unit == "s")
        #expect(grid.point("3", "60.0 s") != nil && grid.further(.en) == "")
    }

    @Test func programsReadIt() throws {
        let text = SweepSummary(try report(), results: "r").json.text
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let points = try #require(object["measures"] as? [[String: Any]])
        #expect(points.count == 6 && (points[0]["measures"] as? [[String: Any]])?.isEmpty == false)
        let elasticities = try #require(object["elasticity"] as? [[String: Any]])
        #expect(elasticities.allSatisfy { $0["influence"] as? String == "talk" } && !elasticities.isEmpty)
    }
}

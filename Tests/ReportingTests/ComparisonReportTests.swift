import Experiment
import Foundation
import HotlineModel
import Scenarios
import Statistics
import Testing
import Wording

@testable import Reporting

struct ComparisonReportTests {
    /// The small hotline with two, three and again two seats.
    private func report(
        _ language: Language = .en, replications: Int = 6, best: Bool = false, asked: Int = 3
    ) throws -> ComparisonReport {
        let scenarios = [2, 3, 2].map { seats in
            var scenario = Sample.scenario()
            scenario.frontOffice.groups[0].seats = .constant(seats)
            return scenario
        }
        var alternatives = try zip(["two", "three, or so", "again"], scenarios).map { name, scenario in
            var one = try Alternative(name: name, scenario) { _, _, period in [.year, .month].contains(period.kind) }
            one.run(to: replications, threads: 2)
            return one
        }
        var search: BestSearch?
        if best {
            let question = try KimNelson.Question(systems: 3, indifference: 2)
            search = BestSearch(question, .min, most: 40) { index, count in
                alternatives[index].run(to: count, threads: 2)
                return alternatives[index].values(of: "mean_wait_s").compactMap { $0 }
            }
        }
        let record = RunRecord(
            version: "1.0.0", command: ["hotline", "compare", "tiny"], asked: replications, threads: 1,
            started: Date(timeIntervalSince1970: 1_704_124_800), durationSeconds: 0.25, warnings: ["a doubt"])
        return ComparisonReport(
            comparison: Comparison(Array(alternatives.prefix(asked))),
            sources: scenarios.map { .init(scenario: $0, path: "tiny.yaml", changes: ["a.b=1"]) },
            best: search.map { .init(measure: Measure.named("mean_wait_s")!, search: $0) },
            ending: asked < 3 ? .interrupted : .complete, record: record, language: language)
    }

    @Test func theFolderHoldsTableChartAndRecord() throws {
        try Sample.inFolder { folder in
            let report = try report()
            try report.write(to: ResultsFolder(folder + "/x"))
            #expect(
                try Sample.names(folder + "/x")
                    == ["comparison.csv", "comparison.vl.json", "datapackage.json", "report.json", "run.json"])
            let csv = try Sample.read(folder + "/x/comparison.csv")
            let lines = csv.components(separatedBy: "\r\n").dropLast()
            #expect(
                lines.first
                    == "alternative,measure,unit,scope,key,period,mean,ci_low,ci_high,difference,difference_low,difference_high,n,p,p_holm,significant"
            )
            #expect(lines.count == 1 + 3 * report.comparison.rows.count)
            let wait = lines.filter { $0.contains(",mean_wait_s,s,all,all,all,") }.map {
                $0.replacingOccurrences(of: "\"three, or so\"", with: "three").components(separatedBy: ",")
            }
            #expect(wait.map { $0[0] } == ["two", "three", "again"])
            #expect(
                Array(wait[0][9...11]) == ["", "", ""] && wait[0][13...].allSatisfy { $0 == "" } && wait[0][12] == "6")
            #expect(abs(Double(wait[1][6])! - Double(wait[0][6])! - Double(wait[1][9])!) < 1e-9)
            #expect(Double(wait[1][11])! < 0 && wait[1][15] == "yes" && Double(wait[1][14])! >= Double(wait[1][13])!)
            // The same scenario again: nothing differs.
            #expect(wait[2][6] == wait[0][6] && wait[2][9...11].allSatisfy { $0 == "0" })
            #expect(wait[2][13] == "1" && wait[2][15] == "no")

            let package = try object(folder + "/x/datapackage.json")
            let resource = try #require((package["resources"] as? [[String: Any]])?.first)
            #expect(resource["bytes"] as? Int == csv.utf8.count)
            #expect(resource["hash"] as? String == "sha256:" + SHA256.digest(of: csv))
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            let names = fields.map { $0["name"] as! String }
            #expect(names == lines.first?.components(separatedBy: ","))
            #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
            #expect(Set(schema["primaryKey"] as! [String]).isSubset(of: names))

            let run = try object(folder + "/x/run.json")
            let alternatives = try #require(run["alternatives"] as? [[String: Any]])
            #expect(alternatives.map { $0["name"] as? String } == ["two", "three, or so", "again"])
            #expect(alternatives[0]["scenario_hash"] as? String == alternatives[2]["scenario_hash"] as? String)
            #expect(alternatives[0]["scenario_hash"] as? String != alternatives[1]["scenario_hash"] as? String)
            #expect(run["ending"] as? String == "complete" && run["best"] is NSNull)
        }
    }

    private func object(_ path: String) throws -> [String: Any] {
        let data = Data(try Sample.read(path).utf8)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test(arguments: Language.allCases) func theConsoleMarksWhatIsSignificant(language: Language) throws {
        let summary = ComparisonSummary(try report(language), results: "r")
        #expect(summary.opening.contains { $0.contains("a doubt") })
        let table = try #require(summary.tables.first)
        #expect(summary.tables.count == 1 && table.header.count == 8)
        #expect(table.header[1] == "two" && table.header[2] == "three, or so")
        #expect(table.rows.allSatisfy { $0.count == 8 })
        let wait = try #require(table.rows.first { $0[0] == MeasureWords.title("mean_wait_s", language) })
        #expect(wait[3].hasPrefix("-") && wait[3].contains(" ± ") && wait[4] == "**" && wait[7] == "")
        let offered = try #require(table.rows.first { $0[0] == MeasureWords.title("offered", language) })
        #expect(offered[1] == offered[2] && offered[4] == "")
        #expect(summary.legend.first?.contains("95") == true && summary.legend.first?.contains("**") == true)
        #expect(summary.ranking == nil && summary.closing == ConsoleWords.places("r", nil, language))
    }

    @Test(arguments: Language.allCases) func theRankingSaysItsGuarantee(language: Language) throws {
        let report = try report(language, replications: 1, best: true)
        let ranking = try #require(ComparisonSummary(report, results: "r").ranking)
        #expect(ranking.title.contains(MeasureWords.title("mean_wait_s", language)))
        #expect(ranking.table.rows.map { $0[0] } == ["1", "2", "3"] && ranking.table.rows[0][1] == "three, or so")
        #expect(ranking.table.rows[0][4] == CompareWords.selected(language))
        #expect(ranking.notes.count == 1 && ranking.notes[0].contains("95"))
        #expect(report.json["best"]?["selected"] == .string("three, or so"))
    }

    @Test func oneReplicationMarksNothing() throws {
        let report = try report(replications: 1)
        let summary = ComparisonSummary(report, results: "r")
        #expect(summary.legend == [CompareWords.oneReplication(.en)] && report.charts.isEmpty)
        #expect(summary.tables[0].rows.allSatisfy { $0[4] == "" && !$0[3].contains("±") })
    }

    @Test func whatAnInterruptionLeftOutIsSaid() throws {
        let report = try report(asked: 2)
        let summary = ComparisonSummary(report, results: "r")
        #expect(summary.opening.last == CompareWords.interrupted(.en, "2", "3"))
        #expect(summary.tables[0].header.count == 5)
    }

    @Test(arguments: Language.allCases) func theChart(language: Language) throws {
        let spec = try #require(try report(language).charts.first)
        #expect(spec.name == "comparison" && ChartSpec.names.contains(spec.name))
        #expect(spec.json["title"]?["text"] == .string(CompareWords.chartTitle(language, "two")))
        let text = spec.json.text
        #expect(text.contains("symlog") && text.contains("\"alternative\": \"three, or so\""))
        #expect(text.contains(MeasureWords.title("mean_wait_s", language)))
    }

    @Test func programsReadIt() throws {
        let text = ComparisonSummary(try report(), results: "r").json.text
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let measures = try #require(object["measures"] as? [[String: Any]])
        let wait = try #require(measures.first { $0["measure"] as? String == "mean_wait_s" })
        let values = try #require(wait["values"] as? [[String: Any]])
        #expect(values.count == 3 && values[0]["difference"] is NSNull && values[1]["significant"] as? Bool == true)
        #expect(values[2]["difference"] as? Double == 0 && values[2]["p"] as? Double == 1)
    }
}

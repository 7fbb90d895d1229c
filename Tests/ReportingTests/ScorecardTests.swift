import Foundation
import Scenarios
import SimulationTime
import Testing
import Wording

@testable import Reporting

/// The scores of units as a run shows them.
struct ScorecardTests {
    /// The counties of `Sample.orders`, assessed; the articles are letters there, the parts are here.
    private static func scenario() -> Scenario {
        var scenario = Sample.orders()
        var card = Scorecard()
        card.parts = [
            part(["zh": "按时", "en": "on time"], "on_time_rate", 0.8, full: 1, none: 0),
            part(["": "target"], "target_met_rate", 0.2, full: 1, none: 0.5),
        ]
        var cost = Scorecard.Deduction()
        (cost.name, cost.measure, cost.each) = (["zh": "红牌", "en": "red"], "red_cards", 0.5)
        card.deductions = [cost]
        scenario.scorecard = card
        return scenario
    }

    private static func part(
        _ name: [String: String], _ measure: String, _ weight: Double, full: Double, none: Double
    ) -> Scorecard.Part {
        var part = Scorecard.Part()
        (part.name, part.measure, part.weight, part.full, part.none) = (name, measure, weight, full, none)
        return part
    }

    private func rows(_ report: RunReport) throws -> [[String]] {
        try Sample.inFolder { folder in
            try report.write(to: ResultsFolder(folder + "/x"))
            return try Sample.read(folder + "/x/scorecard.csv").components(separatedBy: "\r\n").dropLast()
                .map { $0.components(separatedBy: ",") }
        }
    }

    @Test func theTable() throws {
        let rows = try rows(Sample.report(Self.scenario(), replications: 1))
        #expect(
            rows[0] == [
                "organisation", "level", "period", "mean", "ci_low", "ci_high", "n", "rank", "p_pass", "p_pass_low",
                "p_pass_high", "on_time_rate",
                "on_time_rate_points", "target_met_rate", "target_met_rate_points", "red_cards", "red_cards_points",
                "warnings", "yellow_cards", "supervision_orders", "redo_rate", "late_unexcused",
            ])
        #expect(
            rows.dropFirst().map { $0[0] + $0[2] }
                == ["county A", "county B", "helper"].flatMap { unit in
                    ["all", "2024", "2024-03"].map { unit + $0 }
                })
        // One county replied twice, once late: 40 of 80, made up to 50 of 100, for limits have no targets here; one red card.
        let scored = try #require(rows.first { $0[2] == "all" && $0[11] == "0.5" })
        #expect(scored[1] == "county" && scored[3...9] == ["49.5", "", "", "1", "1", "0", "0"])
        // None of one replication passes: 0 to z²/(1 + z²).
        let high = try #require(Double(scored[10]))
        #expect(abs(high - 0.793451) < 1e-6)
        #expect(scored[12...16] == ["40", "", "", "1", "0.5"])
        // Who has no replies has no score and no place.
        let helper = try #require(rows.first { $0[0] == "helper" && $0[2] == "all" })
        #expect(helper[3...10] == ["", "", "", "0", "", "", "", ""])
    }

    @Test func describedInThePackage() throws {
        try Sample.inFolder { folder in
            try Sample.report(Self.scenario(), language: .zh).write(to: ResultsFolder(folder + "/x"))
            let text = try Sample.read(folder + "/x/datapackage.json")
            #expect(text.contains("\"scorecard.csv\"") && text.contains("按时：得分（满分 80 分）"))
            #expect(text.contains("红牌：每月扣分") && text.contains("target：目标"))
            #expect(try Sample.names(folder + "/x").contains("scorecard.vl.json"))
        }
    }

    @Test(arguments: [(Language.en, "lowest scores", "P(≥ 60)", "target"), (.zh, "考核得分最低", "达到 60 分的概率", "target")])
    func theConsole(language: Language, heading: String, passes: String, missing: String) throws {
        let summary = Summary(try Sample.report(Self.scenario(), replications: 1, language: language), results: "r")
        let table = try #require(summary.lowestScores)
        #expect(table.header[0] == heading && table.header[2] == passes && table.header.count == 6)
        #expect(table.rows.count == 1 && table.rows[0][0].hasPrefix("county") && table.rows[0][1] == "49.5")
        #expect(table.rows[0].dropFirst(2) == [language == .en ? "0 %" : "0%", "2", "1", "1"])
        #expect(summary.tables.last?.header == table.header)
        #expect(summary.ordersInWords.last == ConsoleWords.unscored(language, missing))
    }

    @Test(arguments: Language.allCases) func theChart(language: Language) throws {
        let report = try Sample.report(Self.scenario(), language: language)
        let spec = try #require(ChartSpec.all(for: report).first { $0.name == "scorecard" })
        #expect(ChartSpec.names.contains(spec.name))
        let text = spec.json.text
        #expect(spec.json["title"]?["text"] == .string(ChartWords.scoreTitle(language)))
        #expect(text.contains("cividis") && text.contains("datum.score < 60") && text.contains("2024-03"))
        #expect(text.contains(language == .en ? "pass mark of 60" : "合格线 60 分"))
        #expect(text.contains(ChartWords.wholePeriod(language)) && text.contains("49.5") && !text.contains("helper"))
    }

    @Test func withoutAScorecardThereIsNone() throws {
        let report = try Sample.report(Sample.orders())
        #expect(ScorecardTable(report) == nil && ScorecardChart(report) == nil && ScoreSheet(report) == nil)
        #expect(Summary(report, results: "r").lowestScores == nil && Summary(report, results: "r").unscored == nil)
    }
}

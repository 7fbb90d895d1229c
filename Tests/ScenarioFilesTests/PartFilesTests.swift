import Foundation
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// Parts of a scenario in files of their own say what they would say in the scenario itself.
@Suite struct PartFilesTests {
    /// Text and key of good.yaml's top level, to its end or the next key.
    static func block(_ key: String) -> String {
        let lines = GoodScenario.yaml.split(separator: "\n", omittingEmptySubsequences: false)
        let first = lines.firstIndex { $0.hasPrefix(key + ":") }!
        let end = lines[(first + 1)...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") } ?? lines.endIndex
        return lines[(first + 1)..<end].map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n") + "\n"
    }

    private func good(_ files: [String: String], _ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(
            files: files, edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    private func same<Value: Encodable>(_ a: Value, _ b: Value) throws -> Bool {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(a) == encoder.encode(b)
    }

    @Test(arguments: ["rules.yaml", "rules.yml"]) func rulesFromAFile(name: String) throws {
        let inline = try good([:])
        let apart = try good([name: Self.block("rules")], "rules=\(name)")
        #expect(try same(apart.rules, inline.rules) && !apart.rules.limits.isEmpty)
        // They can be changed as if they stood in the scenario.
        let changed = try good([name: Self.block("rules")], "rules=\(name)", "rules.limits.petition.handle=6 wd")
        #expect(changed.rules.limits.map(\.handle) == [.workingDays(9), .workingDays(6)])
    }

    /// The units of good.yaml as a spreadsheet has them: topics in columns, lists in cells.
    static let units = """
        name,level,under,topics.complaint,topics.petition,territories,handlers,hours,effort,external_delay,signing,forwarding,reached_after,discipline,source
        bureau,,,70%,,,6,09:00-12:00 14:00-17:30,lognormal 40 min cv 1,,,,,earliest deadline,O
        district,,,30%,,,2,,1 h,,,,,,
        county,county,,,100%,,,,,,,constant 30 min,,first come,
        town,town,county,,80%,[Xiangshan],3,,45 min,lognormal 1.2 wd cv 1,exponential 2 h,,uniform 1 h to 2 h,priority,
        village,,county,,100%,[Xiufeng],1,,2 h,,,,,,
        ministry,,county,,20%,[Xiangshan],unlimited,,2 d,,,,,,

        """

    @Test func unitsFromATable() throws {
        let inline = try good([:])
        let apart = try good(["units.csv": Self.units], "organisations=units.csv")
        #expect(try same(apart.organisations, inline.organisations) && apart.organisations.count == 6)
        let changed = try good(
            ["units.csv": Self.units], "organisations=units.csv", "organisations.town.handlers=7",
            "organisations.bureau.topics.complaint=60%", "organisations.district.topics.complaint=40%")
        #expect(changed.organisations[3].handlers == 7 && changed.organisations[0].topics[0].share == 0.6)
    }

    private static let articles = """
        id,article,title.zh,title.en,from,to,set_at,touches,changes,of,without
        GL-1,第一条,投诉10个工作日内办结,complaints in 10 working days,2024-02-01,2024-12-31,rules.limits.complaint,overdue_rate,answer_rate,category/complaint,rules.limits.complaint.handle=30 wd
        GL-2,,延期,,,,"[rules.overdue, rules.returns]",occupancy,,,"[""rules.overdue=null"", ""rules.returns.improper=0%""]"
        GL-3,,公开,,,,rules,,,,

        """

    @Test func articlesFromATable() throws {
        let regulation = try #require(
            try good(["articles.csv": Self.articles], "regulation={ title: 办法, document: 1号, articles: articles.csv }")
                .regulation)
        #expect(regulation.title == ["": "办法"] && regulation.document == "1号")
        let (first, second, third) = (regulation.articles[0], regulation.articles[1], regulation.articles[2])
        #expect(first.id == "GL-1" && first.article == "第一条")
        #expect(first.title == ["zh": "投诉10个工作日内办结", "en": "complaints in 10 working days"])
        #expect(first.setAt == ["rules.limits.complaint"] && first.without == ["rules.limits.complaint.handle=30 wd"])
        #expect(first.touches == "overdue_rate" && first.shownBy == "answer_rate")
        #expect(first.scope == ("category", "complaint") && second.scope == ("all", "all"))
        func isInForce(_ day: String) -> Bool { regulation.isInForce(first, on: CivilDate(day)!) }
        #expect(isInForce("2024-02-01") && !isInForce("2024-01-31"))
        #expect(isInForce("2024-12-31") && !isInForce("2025-01-01"))
        #expect(second.shownBy == "occupancy" && second.setAt == ["rules.overdue", "rules.returns"])
        #expect(second.without == ["rules.overdue=null", "rules.returns.improper=0%"])
        #expect(third.shownBy == nil && third.without.isEmpty)
    }

    /// Every key of a regulation.
    static let regulation = """

        regulation:
          title: { zh: 办法, en: rules }
          document: 1号
          source: test
          from: 2024-01-01
          to: 2028-12-31
          articles:
            - { id: GL-1, article: 第一条, title: complaints, from: 2024-01-01, to: 2024-12-31, set_at: rules.returns, touches: occupancy,
                changes: answer_rate, of: category/complaint, without: [rules.returns.improper=0%] }

        """

    @Test func aRegulationInTheScenario() throws {
        let (scenario, findings) = GoodScenario.read(GoodScenario.yaml + Self.regulation)
        #expect(findings == [])
        let regulation = try #require(scenario?.regulation)
        #expect(regulation.title == ["zh": "办法", "en": "rules"] && regulation.source == "test")
        #expect(regulation.articles.map(\.without) == [["rules.returns.improper=0%"]])
        #expect(regulation.articles[0].to == CivilDate("2024-12-31")!)
        #expect(regulation.from == CivilDate("2024-01-01")! && regulation.to == CivilDate("2028-12-31")!)
    }

    /// An article without days of its own has those of the document.
    @Test func theDocumentsDaysAreThoseOfItsArticles() throws {
        let regulation = try #require(
            try good(
                [:],
                "regulation={ title: 办法, from: 2022-09-07, to: 2027-09-06, articles: [{ id: A, title: a, set_at: rules }, { id: B, title: b, set_at: rules, from: 2024-01-01 }, { id: C, title: c, set_at: rules, to: 2023-12-31 }] }"
            ).regulation)
        func inForce(_ day: String) -> [String] {
            regulation.articles.filter { regulation.isInForce($0, on: CivilDate(day)!) }.map(\.id)
        }
        #expect(inForce("2022-09-06") == [] && inForce("2022-09-07") == ["A", "C"])
        #expect(inForce("2024-01-01") == ["A", "B"] && inForce("2027-09-06") == ["A", "B"])
        #expect(inForce("2027-09-07") == [] && !regulation.isInForce(on: CivilDate("2027-09-07")!))
    }

    /// What an article cites is gone once its rule is switched off: that is said, and the scenario runs.
    @Test func aRuleSwitchedOffIsSaid() throws {
        let (scenario, findings) = GoodScenario.read(
            files: ["articles.csv": Self.articles],
            edits: ["regulation={ title: 办法, articles: articles.csv }", "rules.overdue=null"].map {
                ScenarioReader.Edit($0)!
            })
        #expect(scenario != nil)
        #expect(
            findings == [
                "articles.csv:3:14: warning: regulation.articles[1].set_at: found \"rules.overdue\", where nothing stands, expected the path of a value (hint: GL-2 has no effect there)"
            ])
    }
}

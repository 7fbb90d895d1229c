import Experiment
import Foundation
import HotlineModel
import Scenarios
import Testing
import Wording

@testable import Reporting

struct ReportPageTests {
    /// A run with everything a page can be asked to show, with names somebody chose to do harm.
    static let evil = "</script><script>alert('1')</script> \"&amp; <!-- ../x =cmd()"

    private static func hostile() -> Scenario {
        var scenario = Sample.scenario(days: 4)
        scenario.title = ["en": evil, "zh": evil]
        scenario.about = evil
        scenario.frontOffice.groups[0].name = evil
        var second = scenario.frontOffice.groups[0]
        second.name = "=cmd()"
        scenario.frontOffice.groups.append(second)
        var regulation = Regulation()
        (regulation.title, regulation.document, regulation.source) = (["": evil], evil, evil)
        var article = Article()
        (article.id, article.article, article.title) = (evil, evil, ["": evil])
        regulation.articles = [article]
        scenario.regulation = regulation
        return scenario
    }

    private static func report(_ scenario: Scenario, _ language: Language) throws -> RunReport {
        var report = try Sample.report(scenario, language: language)
        report.record.command += [evil]
        report.record.warnings = [.value(evil)]
        report.background = Background(
            explanation: scenario.regulation.map { regulation in
                Explanation(
                    scenario: scenario.name, regulation: regulation, date: nil, runs: nil,
                    entries: regulation.articles.map {
                        .init($0, values: [.init(path: evil, text: evil, file: evil, line: 3)], outcome: .notAsked)
                    })
            }, notes: [.init(path: evil, value: evil, remark: evil, place: evil)])
        return report
    }

    /// Text between tags and in attributes, with elements of scripts taken out.
    private static func withoutScripts(_ html: String) -> String {
        html.replacing(#/<script[^>]*>.*?<\/script>/#.dotMatchesNewlines(), with: "")
    }

    private static func page(_ report: RunReport, library: String? = "window.vegaEmbed=null;") throws -> String {
        try Sample.inFolder { folder in
            try report.write(to: ResultsFolder(folder + "/x"))
            let page = PageFile(ResultsFolder(folder + "/x"))
            try page.write(library: library)
            #expect(try !Sample.names(folder + "/x").contains { $0.hasPrefix(".") })
            return try Sample.read(page.path)
        }
    }

    @Test(arguments: Language.allCases)
    func noTextIsMarkup(language: Language) throws {
        let html = try Self.page(try Self.report(Self.hostile(), language))
        let bare = Self.withoutScripts(html)
        #expect(!bare.contains("alert('1')") && !bare.contains("<script") && !bare.contains("<!--"))
        #expect(bare.components(separatedBy: HTMLText.escape(Self.evil)).count > 10)
        // Two scripts that run, and JSON; nothing else ends an element of a script.
        let opened = html.components(separatedBy: "<script").count - 1
        #expect(opened == html.components(separatedBy: "</script>").count - 1)
        #expect(html.components(separatedBy: "<script>").count - 1 == 2)
        for json in html.matches(of: #/<script type="application\/json"[^>]*>(.*?)<\/script>/#.dotMatchesNewlines()) {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.1.utf8)) }
        }
    }

    @Test(arguments: Language.allCases)
    func everyPartIsThere(language: Language) throws {
        let report = try Self.report(Self.hostile(), language)
        let html = try Self.page(report)
        let parts: [(String, Phrase)] = [
            ("warnings", PageWords.warnings), ("headlines", PageWords.headlines), ("charts", PageWords.charts),
            ("measures", PageWords.measures), ("parts", PageWords.parts), ("data", PageWords.data),
            ("rules", PageWords.rules), ("assumptions", PageWords.assumptions), ("reading", PageWords.reading),
            ("again", PageWords.again), ("files", PageWords.files),
        ]
        for (id, title) in parts {
            #expect(html.contains("<h2 id=\"\(id)-title\">\(title(language))</h2>"), "\(id)")
            #expect(html.contains("<a href=\"#\(id)\">\(title(language))</a>"), "\(id)")
        }
        #expect(html.contains("lang=\"\(language == .zh ? "zh-CN" : "en")\""))
        #expect(html.contains("sha256:" + ScenarioHash.of(report.scenario)))
        #expect(html.contains("data-chart=\"day\"") && html.contains("data-chart=\"periods\""))
        #expect(html.contains(HTMLText.escape(ShellText.word(Self.evil))))
        // No words of the other language but those of the scenario.
        if language == .en {
            let words = Self.withoutScripts(html)
            #expect(!words.contains("目标") && !words.contains("指标"))
        }
    }

    @Test func thePolicyNamesTheScriptsAndNothingElse() throws {
        let library = "window.vegaEmbed = null;"
        let html = try Self.page(try Sample.report(), library: library)
        let hashes = [library, PageScript.code].map { "'sha256-\(PageDocument.hash($0))'" }.joined(separator: " ")
        let policy =
            "default-src 'none'; script-src \(hashes); style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
        #expect(html.contains("<script>\(library)</script>") && html.contains("<script>\(PageScript.code)</script>"))
        #expect(!html.contains("http://") && !html.contains(#"src=""#) && !html.contains("<link"))
    }

    @Test(arguments: [nil, "a</script>"] as [String?])
    func withoutALibraryThePageStands(library: String?) throws {
        let html = try Self.page(try Sample.report(), library: library)
        #expect(html.contains("id=\"measures\"") && html.contains("data-file=\"kpi.csv\""))
        #expect(html.components(separatedBy: "<script>").count - 1 == 1)
        #expect(html.contains(PageWords.noLibrary(.en)) && !html.contains("class=\"plot\""))
    }

    @Test func cardsShowTargetsNormsAndBothBases() throws {
        let page = try Sample.report(Sample.orders(), replications: 4).page
        let rate = try #require(page.cards.first { $0.title == MeasureWords.title("answer_rate", .en) })
        #expect(rate.notes.contains(PageWords.answerNorm(.en)))
        let late = try #require(page.cards.first { $0.title == PageWords.overdue(.en) })
        #expect(late.values.map(\.label) == [PageWords.byLimit(.en), PageWords.byFirstLimit(.en)])
        let own = try Sample.report()
        let level = try #require(own.page.cards.first)
        #expect(level.title == MeasureWords.title("service_level", .en) && !level.values[0].half.isEmpty)
        #expect(level.values[0].promises.map(\.words) == ["target ≥ 85 %"])
        #expect(level.notes.first == PageWords.withinNorm(.en, "15 s"))
        let verdict = Verdicts(own.scenario.targets, own.results, confidence: own.confidence).all[0].verdict
        #expect(level.values[0].promises[0].verdictWords == verdict.word(.en))
        #expect(own.page.answer.count == 1 && own.page.answer[0].hasPrefix("Targets: "))
    }

    @Test func daysBelowTheNormAreCounted() throws {
        var scenario = Sample.scenario(days: 3)
        scenario.frontOffice.groups[0].seats = .constant(1)
        let bad = try Sample.report(scenario).page.cards.flatMap(\.notes)
        #expect(bad.contains(PageWords.daysBelow(.en, "3", "3")))
        scenario.frontOffice.groups[0].seats = .constant(40)
        let good = try Sample.report(scenario).page.cards.flatMap(\.notes)
        #expect(good.contains(PageWords.noDayBelow(.en, "3")))
    }

    @Test func theSameIsReadBack() throws {
        try Sample.inFolder { folder in
            let report = try Self.report(Self.hostile(), .zh)
            try report.write(to: ResultsFolder(folder + "/x"))
            #expect(try PageFile(ResultsFolder(folder + "/x")).read() == report.page)
        }
    }

    @Test(arguments: [nil, "", "{}", "{\"layout\": 2}", "[1]"] as [String?])
    func whatIsNoReportIsSaid(text: String?) throws {
        try Sample.inFolder { folder in
            if let text { try OutputFile.write(text, to: folder + "/report.json") }
            let page = PageFile(ResultsFolder(folder))
            #expect(throws: ResultsError.noReport(path: page.folder + "/report.json")) { try page.write(library: nil) }
            #expect(try Sample.names(folder) == (text == nil ? [] : ["report.json"]))
        }
    }

    /// A folder somebody sent may name any file: only those of the folder are read.
    @Test(arguments: ["../secret.csv", "/etc/passwd", "missing.csv"])
    func filesOfOtherFoldersAreNotShown(file: String) throws {
        try Sample.inFolder { folder in
            try OutputFile.write("a\r\nsecret\r\n", to: folder + "/secret.csv")
            var page = try Sample.report().page
            page.sections = [
                .init(id: "x", title: "x", blocks: [.data(.init(title: "t", file: file)), .chart("../" + file)])
            ]
            let html = PageFile(ResultsFolder(folder + "/x")).document(page, library: "").html
            #expect(!html.contains("secret\"") && html.contains(HTMLText.escape(PageWords.noFile(.en, file))))
        }
    }

    @Test func specificationsLoseTheirSpacesOnly() {
        let text = "{\n  \"a b\": [1, 2],\n  \"c\": \"d \\\" e, \\\\\"\n}\n"
        #expect(PageDocument.compact(text) == "{\"a b\":[1,2],\"c\":\"d \\\" e, \\\\\"}")
    }

    @Test(arguments: [
        ("plain", "plain"), ("a b", "'a b'"), ("", "''"), ("it's", "'it'\\''s'"), ("$(x)", "'$(x)'"),
        ("a=b:c/d", "a=b:c/d"),
    ])
    func commandsAreWordsOfAShell(word: String, quoted: String) { #expect(ShellText.word(word) == quoted) }
}

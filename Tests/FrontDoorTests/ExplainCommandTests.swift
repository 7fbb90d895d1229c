import Foundation
import Testing

/// `hotline explain` as planners and scripts meet it: a regulation of six articles on a hotline of one unit.
@Suite struct ExplainCommandTests {
    private static func scenario(_ more: String = "", name: String = "town") -> String {
        """
        name: \(name)
        period: { from: 2024-03-04, to: 2024-06-30, warm_up: 2 d }
        calendar: china
        demand: { lines: [{ number: "12345", volume: 400/day, mix: { help: 60%, complaint: 40% } }] }
        front_office:
          talk: 120 s
          groups: [{ name: seats, seats: 20 }]
          calls: { help: { direct_answer: 50% }, complaint: { direct_answer: 20% } }
        organisations:
          - { name: bureau, topics: { help: 100%, complaint: 100% }, handlers: 40, hours: 09:00-12:00 13:30-17:30, effort: exponential 1 h,
              external_delay: lognormal 2 wd cv 1 }
        rules:
          limits: { help: { handle: 3 wd, yellow: 3 wd }, complaint: { handle: 10 wd } }
          extension: { asked: 8 h, share: 50%, granted: 80% }
        regulation:
          title: { zh: 试行办法, en: Trial rules }
          document: 1号
          articles:
            - { id: T-1, article: 第一条, title: { zh: 求助3个工作日办结, en: help in 3 working days }, set_at: rules.limits.help,
                touches: replies, changes: overdue_rate, of: category/help, without: rules.limits.help.handle=60 wd }
            - { id: T-1.1, title: extensions, set_at: [rules.extension, rules.limits], touches: extensions_asked, without: rules.extension=null }
            - { id: T-2, title: nothing changes, set_at: front_office.talk, touches: answered, changes: orders, without: name=other }
            - { id: T-3, title: open to all, set_at: demand.lines.12345, touches: offered }
            - { id: T-4, title: later, set_at: front_office.groups.seats, from: 2024-05-01, to: 2024-05-31, touches: offered, changes: p_wait,
                without: front_office.groups.seats.seats=1 }
            - { id: T-5, title: much later, set_at: front_office, from: 2025-01-01, touches: offered, without: seed=9 }
        \(more)
        """
    }

    private func inFile(_ text: String, _ body: (_ path: String) throws -> Void) throws {
        let file = NSTemporaryDirectory() + "解读 \(UUID().uuidString).yaml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        try body(file)
    }

    private func articles(_ words: [String]) throws -> [String: [String: Any]] {
        let json = try Hotline.object(["explain"] + words + ["--json"])
        let list = try #require(json["articles"] as? [[String: Any]])
        return Dictionary(uniqueKeysWithValues: list.map { ($0["id"] as! String, $0) })
    }

    private func mean(_ article: [String: Any]?, _ name: String) throws -> Double {
        let estimate = try #require(article?[name] as? [String: Any])
        return try #require(estimate["mean"] as? Double)
    }

    /// What it says is what two runs say, with the rule and without.
    @Test func theNumbersAreThoseOfRuns() throws {
        try inFile(Self.scenario()) { file in
            let found = try articles([file, "--days", "30", "-n", "3", "--only", "T-1"])
            #expect(found.keys.sorted() == ["T-1"])
            let window = ["--from", "2024-03-04", "--to", "2024-04-02", "-n", "3"]
            func run(_ words: [String], _ measure: String) throws -> Double {
                let out = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("x-\(UUID().uuidString)")
                defer { try? FileManager.default.removeItem(at: out) }
                let tables = try RunTables(running: file, into: out, window + words)
                return try #require(tables.interval(measure, scope: "category,help")).mean
            }
            let with = try run([], "overdue_rate")
            let without = try run(["--set", "rules.limits.help.handle=60 wd"], "overdue_rate")
            #expect(with > 0.05 && without == 0)
            let replies = try run([], "replies")
            for (name, value) in [
                ("value_with", with), ("value_without", without), ("difference", with - without), ("touched", replies),
            ] {
                let told = try mean(found["T-1"], name)
                #expect(abs(told - value) < 1e-9, "\(name)")
            }
            #expect(found["T-1"]?["is_clear"] as? Bool == true)
            let values = try #require(found["T-1"]?["set_at"] as? [[String: Any]])
            #expect(
                values[0]["value"] as? String == "{ handle: 3 wd, yellow: 3 wd }" && values[0]["line"] as? Int == 13)
        }
    }

    @Test func whatCannotBeToldFromChanceIsNotClaimed() throws {
        try inFile(Self.scenario()) { file in
            let found = try articles([file, "--days", "20", "-n", "4", "--confidence", "0.99"])
            #expect(found.count == 6)
            #expect(found["T-1.1"]?["is_clear"] as? Bool == true && found["T-1.1"]?["value_without"] is NSNull)
            let noChange = try mean(found["T-2"], "difference")
            #expect(found["T-2"]?["is_clear"] as? Bool == false && noChange == 0)
            let touched = try mean(found["T-3"], "touched")
            #expect(found["T-3"]?["outcome"] as? String == "always" && touched > 1000)
            // Its run begins a week before it: on 24 April, with the holiday that follows.
            #expect(found["T-4"]?["outcome"] as? String == "seen" && found["T-4"]?["is_clear"] as? Bool == true)
            #expect(found["T-5"]?["outcome"] as? String == "outside")
        }
    }

    @Test func theTextNamesRulesValuesAndPlaces() throws {
        try inFile(Self.scenario()) { file in
            let words = ["explain", file, "--days", "20", "-n", "4", "--lang"]
            let english = try Hotline.run(words + ["en"])
            #expect(english.code == 0)
            for line in [
                "Trial rules (1号)", "Rules: 6", "T-1  第一条  help in 3 working days",
                "    rules.limits.help: { handle: 3 wd, yellow: 3 wd }  (\(file):13)",
                "T-4  later  [2024-05-01 to 2024-05-31]",
                "    not in force in the period", "    changed: not looked at, nothing switches it off",
                "No effect beyond chance in so short a run: T-2. Try --days or --replications.",
            ] { #expect(english.output.split(separator: "\n").contains { $0 == line }, "\(line)") }
            #expect(english.output.contains("    touched: Replies (category help) "))
            #expect(english.output.contains("    changed: Overdue rate (category help) 0 % without it, "))
            #expect(english.output.contains("    changed: Extensions asked for "))
            let chinese = try Hotline.run(words + ["zh"])
            #expect(chinese.output.contains("试行办法（1号）") && chinese.output.contains("T-1  第一条  求助3个工作日办结"))
            #expect(chinese.output.contains("    效果：逾期率（诉求类型“help”） 不施行时 0%，施行时 "))
        }
    }

    @Test func aDayAndAnIdChoose() throws {
        try inFile(Self.scenario()) { file in
            let words = ["explain", file, "--no-runs", "--lang", "en"]
            let inMay = try Hotline.run(words + ["--date", "2024-05-15"])
            #expect(inMay.output.contains("Rules in force on 2024-05-15: 5 of 6") && inMay.output.contains("\nT-4 "))
            #expect(!inMay.output.contains("changed") && !inMay.output.contains("\nT-5 "))
            let exact = try Hotline.run(words + ["--only", "T-1"])
            #expect(exact.output.contains("\nRules: 1\n"))
            let family = try Hotline.run(words + ["--only", "T-"])
            #expect(family.output.contains("\nRules: 6\n"))
            let nobody = try Hotline.run(words + ["--only", "T-9"])
            #expect(nobody.code == 2 && nobody.errors.contains("--only: no article 'T-9'; did you mean 'T-"))
        }
    }

    /// A rule that --set has taken away is not in force; the others are explained as before.
    @Test func aRuleSwitchedOffHidesNoOther() throws {
        try inFile(Self.scenario()) { file in
            let found = try articles([
                file, "--days", "20", "-n", "3", "--only", "T-1", "--set", "rules.extension=null",
            ])
            #expect(found["T-1"]?["outcome"] as? String == "seen")
            let family = try articles([
                file, "--days", "20", "-n", "2", "--only", "T-", "--set", "rules.extension=null",
            ])
            #expect(family.count == 6 && family["T-1.1"]?["outcome"] as? String == "outside")
            let none = try Hotline.run([
                "explain", file, "--no-runs", "--lang", "en", "--only", "T-5", "--date", "2024-05-15",
            ])
            #expect(none.code == 0 && none.output.contains("Rules in force on 2024-05-15: 0 of 6"))
        }
    }

    @Test func whatIsWrongIsSaid() throws {
        try inFile(
            Self.scenario().replacingOccurrences(of: "rules.limits.help.handle=60 wd", with: "rules.limits.help=null")
        ) {
            file in
            let outcome = try Hotline.run(["explain", file, "-n", "2", "--days", "5", "--quiet"])
            #expect(outcome.code == 2)
            #expect(
                outcome.errors.hasPrefix(
                    "hotline: T-1 cannot be switched off by --set 'rules.limits.help=null':\n"), "\(outcome.errors)")
        }
        try inFile(Self.scenario().replacingOccurrences(of: "category/help", with: "category/halp")) { file in
            let outcome = try Hotline.run(["explain", file, "-n", "2", "--days", "5", "--quiet"])
            #expect(outcome.code == 2)
            #expect(outcome.errors == "hotline: T-1: the scenario has no replies, overdue_rate of category/halp\n")
        }
        let plain = Self.scenario().split(separator: "regulation:")[0]
        try inFile(String(plain)) { file in
            let outcome = try Hotline.run(["explain", file, "--lang", "en"])
            #expect(outcome.code == 2)
            #expect(outcome.errors == "hotline: town names no regulation: state one, with its articles\n")
        }
    }

    /// A document's days are those of its articles; a day outside is answered with it.
    @Test func theDocumentHasDays() throws {
        let dated = Self.scenario().replacingOccurrences(
            of: "document: 1号", with: "document: 1号\n  from: 2024-03-25\n  to: 2024-05-31"
        )
        .replacingOccurrences(of: "from: 2025-01-01, touches", with: "from: 2024-05-31, touches")
        try inFile(dated) { file in
            let words = ["explain", file, "--no-runs", "--lang", "en", "--date"]
            let before = try Hotline.run(words + ["2024-03-24"])
            #expect(before.code == 0 && before.output.hasPrefix("Trial rules (1号)  [2024-03-25 to 2024-05-31]\n"))
            #expect(before.output.contains("\nRules in force on 2024-03-24: 0 of 6\n"))
            #expect(
                before.output.hasSuffix(
                    "\nThe document is not in force on 2024-03-24; it is 2024-03-25 to 2024-05-31.\n"))
            let on = try Hotline.run(words + ["2024-03-25"])
            #expect(on.output.contains("Rules in force on 2024-03-25: 4 of 6") && !on.output.contains("not in force"))
            #expect(try Hotline.run(words + ["2024-06-01"]).output.contains("0 of 6"))

            // An article without days of its own is looked at a week before the document comes into force.
            let json = try Hotline.object(["explain", file, "--json", "--days", "20", "-n", "2", "--only", "T-1"])
            #expect(json["from"] as? String == "2024-03-25" && json["to"] as? String == "2024-05-31")
            #expect((json["runs"] as? [String: Any])?["days_at_most"] as? Int == 20)
            let article = try #require((json["articles"] as? [[String: Any]])?.first)
            #expect(article["from"] as? String == "2024-03-25")
            let run = try #require(article["run"] as? [String: Any])
            #expect(run["from"] as? String == "2024-03-18" && run["to"] as? String == "2024-04-06")
            #expect(run["days"] as? Int == 20)
        }
    }

    /// Runs end with the period: what they were is said.
    @Test func shorterRunsAreSaid() throws {
        try inFile(Self.scenario()) { file in
            let words = ["explain", file, "--days", "3000", "-n", "2", "--only", "T-1"]
            let english = try Hotline.run(words + ["--lang", "en"])
            #expect(english.output.contains("two short runs of up to 3000 days x 2 replications"))
            #expect(english.output.contains("    looked at: 2024-03-04 to 2024-06-30 (119 days)\n"))
            #expect(
                try Hotline.run(words + ["--lang", "zh"]).output.contains("    对比时段：2024-03-04 至 2024-06-30（119 天）\n"))
            let usual = try Hotline.run(["explain", file, "--days", "20", "-n", "2", "--only", "T-1", "--lang", "en"])
            #expect(!usual.output.contains("looked at"))
        }
    }

    /// What the command line changed is named, beside the file or instead of it.
    @Test func changesAreNamed() throws {
        try inFile(Self.scenario()) { file in
            let words = ["explain", file, "--no-runs", "--only", "T-1.1", "--set", "rules.extension.share=60%"]
            let text = try Hotline.run(words + ["--lang", "en"]).output
            #expect(
                text.contains(
                    "    rules.extension: { asked: 8 h, share: 60%, granted: 80% }  (\(file):14; --set rules.extension.share)\n"
                ))
            let found = try articles(Array(words.dropFirst()))
            let values = try #require(found["T-1.1"]?["set_at"] as? [[String: Any]])
            #expect(values[0]["changed_by"] as? [String] == ["--set rules.extension.share"])
            // The block of limits stands below its key.
            #expect(values[1]["line"] as? Int == 13 && values[1]["changed_by"] as? [String] == [])
            let all = try Hotline.run([
                "explain", file, "--no-runs", "--only", "T-1.1", "--lang", "en", "--set",
                "rules.extension={ asked: 4 h, share: 50%, granted: 80% }",
            ])
            #expect(all.output.contains("granted: 80% }  (--set rules.extension)\n"))
        }
    }

    @Test func anEmptyIdIsRefused() throws {
        try inFile(Self.scenario()) { file in
            let outcome = try Hotline.run(["explain", file, "--no-runs", "--only", ""])
            #expect(outcome.code == 2 && outcome.output.isEmpty)
            #expect(outcome.errors.hasPrefix("hotline explain: --only: found nothing, expected an id such as 'T-1'\n"))
        }
    }
}

import Foundation
import Testing

@testable import ScenarioFiles

/// Every rule of docs/regulations.md that is marked as simulated is encoded by a scenario, does something there, and does nothing once it is
/// switched off.
///
/// What a rule does is asked of `hotline explain`: two short runs with the same callers. docs/traceability.md is written by this suite with
/// `HOTLINE_RECORD=1`.
@Suite struct TraceabilityTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let places = ["chongqing", "heyuan", "changzhi", "guilin", "sichuan"]

    /// A row of docs/regulations.md.
    struct Rule: CustomTestStringConvertible, Sendable {
        let id: String
        let text: String
        var testDescription: String { id }
    }

    /// The simulated rules, in the order of the page.
    static let rules: [Rule] = {
        let page = try! String(contentsOf: project.appendingPathComponent("docs/regulations.md"), encoding: .utf8)
        return page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count == 6, cells[4].hasPrefix("**S**") else { return nil }
            return Rule(id: cells[1], text: cells[3])
        }
    }()

    /// An article as `hotline explain --json` tells it.
    struct Cited: Sendable {
        let place: String
        let id: String
        let outcome: String
        let isClear: Bool
        let touched: Double?
        /// Paths with file and line.
        let values: [(path: String, text: String?, file: String, line: Int)]
        /// Paths of the changes that switch it off.
        let without: [String]
        /// What it changed, in a few words.
        let effect: String
    }

    /// All articles of all places, found once: five runs of `hotline explain`.
    private static let cited: [Cited] = places.flatMap { place -> [Cited] in
        let folder = project.appendingPathComponent("scenarios/\(place)").path
        // Two replications of the big one: it has thousands of orders a day.
        let replications = place == "chongqing" ? "2" : "3"
        let json = try! Hotline.object(["explain", folder, "--json", "-n", replications, "--days", "42"])
        return (json["articles"] as! [[String: Any]]).map { article in
            func mean(_ name: String) -> Double? { (article[name] as? [String: Any])?["mean"] as? Double }
            func shown(_ name: String) -> String { mean(name).map { String(format: "%.4g", $0) } ?? "–" }
            let of = article["scope"] as? String == "all" ? "" : " of \(article["key"] as! String)"
            return Cited(
                place: place, id: article["id"] as! String, outcome: article["outcome"] as! String,
                isClear: article["is_clear"] as? Bool ?? false, touched: mean("touched"),
                values: (article["set_at"] as! [[String: Any]]).map {
                    ($0["path"] as! String, $0["value"] as? String, $0["file"] as! String, $0["line"] as! Int)
                },
                without: (article["without"] as! [String]).map { String($0.prefix { $0 != "=" }) },
                effect:
                    "`\(article["changes"] as? String ?? "")`\(of) \(shown("value_without")) → \(shown("value_with"))")
        }
    }

    @Test func everyRuleIsKnown() {
        #expect(Self.rules.count == 94)
        #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
        // And nothing is cited that is no rule.
        let known = Set(Self.rules.map(\.id))
        for article in Self.cited { #expect(known.contains(article.id), "\(article.place): \(article.id)") }
    }

    @Test(arguments: rules) func aRuleWorksAndCanBeSwitchedOff(rule: Rule) throws {
        let articles = Self.cited.filter { $0.id == rule.id }
        #expect(!articles.isEmpty, "no scenario cites \(rule.id)")
        for article in articles {
            #expect(!article.values.isEmpty && article.values.allSatisfy { $0.text != nil && $0.line > 0 })
            #expect(article.outcome == "seen" && article.isClear, "\(article.place) \(rule.id): \(article.effect)")
            #expect(try #require(article.touched) > 0)
        }
    }

    /// An article cites no value but those that are switched off with it: else its effect would say nothing about them.
    @Test(arguments: places) func whatIsCitedIsSwitchedOff(place: String) throws {
        for article in Self.cited where article.place == place {
            let changes = try article.without.map { try FieldPath.steps(of: $0) }
            for value in article.values {
                let steps = try FieldPath.steps(of: value.path)
                #expect(
                    changes.contains { $0.starts(with: steps) || steps.starts(with: $0) },
                    "\(article.id): \(value.path)")
            }
        }
    }

    /// Tests whose files name a rule: `Suite` by rule.
    private static func suites() throws -> [String: [String]] {
        let folder = project.appendingPathComponent("Tests")
        var texts: [(name: String, text: String)] = []
        for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!
        where file.pathExtension == "swift" && !file.path.contains("TraceabilityTests") {
            texts.append(
                (file.deletingPathExtension().lastPathComponent, try String(contentsOf: file, encoding: .utf8)))
        }
        texts.sort { $0.name < $1.name }
        return Dictionary(
            uniqueKeysWithValues: rules.map { rule in
                (rule.id, texts.filter { names(rule.id, in: $0.text) }.map(\.name))
            })
    }

    /// Whether a text names a rule: `GL-13.2` is not named by `GL-13.2.1`, nor `CQ-1` by `CQ-12a`.
    private static func names(_ id: String, in text: String) -> Bool {
        var rest = text[...]
        while let found = rest.range(of: id) {
            rest = rest[found.upperBound...]
            let next = rest.prefix(2)
            let goesOn = next.first.map { $0.isLetter || $0.isNumber } ?? false
            if !goesOn && !(next.first == "." && next.last?.isNumber == true) { return true }
        }
        return false
    }

    private static func page() throws -> [String] {
        let suites = try suites()
        var lines = [
            "# Traceability: every simulated rule, where it is and what it does", "",
            "Written by the test suite `TraceabilityTests` with `HOTLINE_RECORD=1`. The rules are those of [regulations.md](regulations.md) marked **S**. A scenario cites",
            "them in its `articles.csv`; *set at* are the values that encode a rule; *effect* is a measure without the rule → with it, from two short runs of up to 42 days with the same",
            "callers (`hotline explain SCENARIO --only ID` shows it with its interval). The suite fails for a rule that has no such effect, and for a value that stays when the rule is",
            "switched off. What the documents state in figures, days and words is held by `DocumentNumbersTests`, value by value. Further suites that name the rule, with hand-computed",
            "timetables or exact answers, stand in the last column.", "",
        ]
        var family = ""
        for rule in rules {
            let articles = cited.filter { $0.id == rule.id }
            if rule.id.prefix(2) != family {
                family = String(rule.id.prefix(2))
                lines += ["", "| rule | says | scenario | set at | effect | also in |", "|---|---|---|---|---|---|"]
            }
            for article in articles {
                let values =
                    article.values.prefix(4).map { value in
                        "`\(value.path)` \((value.file as NSString).lastPathComponent):\(value.line)"
                    }.joined(separator: "<br>")
                    + (article.values.count > 4 ? "<br>and \(article.values.count - 4) more" : "")
                let also = suites[rule.id, default: []].map { "`\($0)`" }.joined(separator: " ")
                lines.append(
                    "| \(rule.id) | \(rule.text) | [\(article.place)](../scenarios/\(article.place)/README.md) | \(values) | \(article.effect) | \(also) |"
                )
            }
        }
        return lines
    }

    /// The page says what there is: all but the numbers of the effects, whose last digits may differ between processors. Each effect has one at least.
    @Test func thePageIsOfToday() throws {
        let file = Self.project.appendingPathComponent("docs/traceability.md")
        let made = try Self.page()
        if ProcessInfo.processInfo.environment["HOTLINE_RECORD"] != nil {
            try (made.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        func bare(_ line: some StringProtocol) -> String {
            var cells: [String] = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
            guard cells.count == 8, cells[1] != " rule ", !cells[1].hasPrefix("-") else { return String(line) }
            let values = cells[5].components(separatedBy: "` ").last ?? ""
            #expect(values.contains { $0.isNumber }, "\(cells[1]): an effect without a value")
            cells[5] = cells[5].replacingOccurrences(
                of: "-?[0-9]+(\\.[0-9]+)?(e[+-][0-9]+)?", with: "0", options: .regularExpression)
            return cells.joined(separator: "|")
        }
        let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(bare)
        #expect(made.filter { !$0.isEmpty }.map(bare) == kept, "HOTLINE_RECORD=1 writes it anew")
    }
}

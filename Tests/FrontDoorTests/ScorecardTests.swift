import Foundation
import Testing

/// Units assessed by month and year (GL-26), by hand: orders that take four hours each, of which the slow ones have two.
@Suite struct ScorecardTests {
    /// Unit A answers `fast` and `slow`, unit B `other`. On working days in the middle of the month, so that an order begins and ends in it.
    ///
    /// | month | A fast | A slow | B | on-time rate of A | red cards |
    /// |---|---|---|---|---|---|
    /// | January, from the 15th | 8 | 2 | 1 | 0.80 | 2 |
    /// | February | 3 | 1 | 0 | 0.75 | 1 |
    /// | March | 1 | 0 | 0 | 1 | 0 |
    /// | April, to the 10th | 0 | 0 | 0 | none | 0 |
    private static let calls: String = {
        var rows = ["at,category,talk_s"]
        func add(_ day: String, _ category: String, _ count: Int) {
            for minute in 0..<count { rows.append("\(day)T10:0\(minute):00,\(category),20") }
        }
        add("2024-01-16", "fast", 8)
        add("2024-01-17", "slow", 2)
        add("2024-01-18", "other", 1)
        add("2024-02-14", "fast", 3)
        add("2024-02-15", "slow", 1)
        add("2024-03-13", "fast", 1)
        return rows.joined(separator: "\n") + "\n"
    }()

    private static let parts = """
            - { name: { zh: 按时办结, en: on time }, measure: on_time_rate, weight: 60%, full: 100%, none: 50% }
            - { name: { zh: 办结时长, en: cycle }, measure: cycle_mean_h, weight: 40%, full: 2 h, none: 12 h }
        """

    private static let card = """
        scorecard:
          parts:
        \(parts)
          deductions:
            - { name: { zh: 红牌, en: red cards }, measure: red_cards, each: 1.5, at_most: 2 }
          pass: 61
          article: GL-26

        """

    private static func scenario(_ card: String) -> String {
        """
        name: assessed
        period: { from: 2024-01-15, to: 2024-04-10 }
        calendar: plain
        demand:
          lines: [{ number: "1", trace: calls.csv }]
        front_office:
          groups: [{ name: seats, seats: 20 }]
          talk: 20 s
          calls: { fast: { direct_answer: 0% }, slow: { direct_answer: 0% }, other: { direct_answer: 0% } }
        organisations:
          - { name: A, level: city, topics: { fast: 100%, slow: 100% }, handlers: unlimited, effort: 4 h }
          - { name: B, level: county, topics: { other: 100% }, handlers: unlimited, effort: 4 h }
        rules:
          limits:
            fast: { handle: 48 h }
            slow: { handle: 2 h, warning: 1 h, yellow: 2 h, red: 3 h }
            other: { handle: 48 h }
        \(card)
        """
    }

    private struct Run {
        let rows: [[String: String]]
        let kpi: [[String: String]]
        let files: [String: Data]
        let output: String

        func cell(_ unit: String, _ period: String, _ column: String) -> String? {
            rows.first { $0["organisation"] == unit && $0["period"] == period }?[column]
        }

        func number(_ unit: String, _ period: String, _ column: String) -> Double? {
            cell(unit, period, column).flatMap(Double.init)
        }
    }

    private func run(_ text: String, _ options: [String] = [], replications: Int = 2) throws -> Run {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scorecard-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text.write(to: folder.appendingPathComponent("scenario.yaml"), atomically: false, encoding: .utf8)
        try Self.calls.write(to: folder.appendingPathComponent("calls.csv"), atomically: false, encoding: .utf8)
        let out = folder.appendingPathComponent("out")
        let outcome = try Hotline.run(
            ["run", folder.path, "--out", out.path, "--no-charts", "--replications", "\(replications)"] + options)
        guard [0, 3].contains(outcome.code), outcome.errors.isEmpty else { throw Hotline.Refusal(outcome: outcome) }
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: out.path) {
            files[name] = try Data(contentsOf: out.appendingPathComponent(name))
        }
        return Run(
            rows: files["scorecard.csv"].map { RunTables.rows($0) } ?? [], kpi: RunTables.rows(files["kpi.csv"]!),
            files: files, output: outcome.output)
    }

    /// On time 0.80 earns 60 · 0.6, four hours of 2 to 12 earn 40 · 0.8, two red cards cost 3 but at most 2.
    @Test func scoresByHand() throws {
        let run = try run(Self.scenario(Self.card))
        let periods = ["all", "2024", "2024-01", "2024-02", "2024-03", "2024-04"]
        #expect(
            run.rows.map { $0["organisation"]! + $0["period"]! } == ["A", "B"].flatMap { u in periods.map { u + $0 } })
        #expect(run.number("A", "2024-01", "mean") == 66)
        #expect(run.number("A", "2024-02", "mean") == 60.5)
        #expect(run.number("A", "2024-03", "mean") == 92)
        #expect(run.cell("A", "2024-04", "mean") == "" && run.cell("A", "2024-04", "n") == "0")
        // The mean of three months; nothing happens in the fourth.
        for period in ["2024", "all"] { #expect(run.number("A", period, "mean") == 72.833) }
        #expect(run.number("A", "2024-01", "ci_low") == 66 && run.cell("A", "2024-01", "n") == "2")
        #expect(run.number("B", "2024-01", "mean") == 92 && run.number("B", "2024", "mean") == 92)
        // The figures behind the score.
        #expect(run.number("A", "2024-01", "on_time_rate") == 0.8)
        #expect(abs(run.number("A", "2024-01", "cycle_mean_h")! - 4) < 1e-9)
        #expect(run.number("A", "2024-01", "on_time_rate_points") == 36)
        #expect(run.number("A", "2024-01", "cycle_mean_h_points") == 32)
        #expect(run.number("A", "2024-01", "red_cards") == 2 && run.number("A", "2024-01", "red_cards_points") == 2)
        #expect(run.number("A", "2024-02", "red_cards_points") == 1.5)
        #expect(run.number("A", "2024", "red_cards_points") == 1.167 && run.number("A", "2024", "red_cards") == 3)
        #expect(run.number("A", "2024", "on_time_rate_points") == 42)
    }

    @Test func placesPassesAndCounters() throws {
        let run = try run(Self.scenario(Self.card))
        #expect(run.cell("A", "2024-01", "rank") == "2" && run.cell("B", "2024-01", "rank") == "1")
        #expect(run.cell("A", "2024-02", "rank") == "1" && run.cell("B", "2024-02", "rank") == "")
        #expect(["2024-01", "2024-02", "2024-03", "2024"].map { run.number("A", $0, "p_pass") } == [1, 0, 1, 1])
        #expect(run.cell("A", "2024-04", "p_pass") == "" && run.cell("A", "2024", "level") == "city")
        #expect(run.number("A", "2024", "warnings") == 3 && run.number("A", "2024", "yellow_cards") == 3)
        #expect(run.number("A", "2024", "late_unexcused") == 3 && run.number("B", "2024", "late_unexcused") == 0)
        #expect(run.rows[0]["redo_rate"] == nil, "nobody does anything again here")
    }

    @Test func theMeasureIsThatOfTheTable() throws {
        let run = try run(Self.scenario(Self.card))
        let rows = run.kpi.filter { $0["measure"] == "unit_score" }
        #expect(rows.allSatisfy { $0["scope"] == "organisation" && $0["unit"] == "1" })
        #expect(rows.map { $0["mean"]! } == run.rows.map { $0["mean"]! })
        #expect(!rows.contains { $0["period"]!.contains("W") })
        #expect(run.output.contains("lowest scores"))
        #expect(try self.run(Self.scenario(Self.card), ["--lang", "zh"]).output.contains("考核得分最低"))
    }

    /// The weights of the parts that have a value, 60 % and 30 %, are made up to 100 %.
    @Test func aPartWithoutAValueIsMadeUpFor() throws {
        let parts = """
                - { name: on time, measure: on_time_rate, weight: 60%, full: 100%, none: 50% }
                - { name: cycle, measure: cycle_mean_h, weight: 30%, full: 2 h, none: 12 h }
                - { name: redone, measure: redo_rate, weight: 10%, full: 0%, none: 15% }
            """
        let run = try run(Self.scenario(Self.card.replacingOccurrences(of: Self.parts, with: parts)))
        #expect(run.number("A", "2024-01", "mean") == 64.667, "(36 + 24)/0.9 − 2")
        #expect(run.cell("A", "2024-01", "redo_rate_points") == "" && run.cell("A", "2024", "redo_rate") == "")
        #expect(run.output.contains("not in the scores, for this scenario does not measure it: redone"))
    }

    /// Nothing beyond the ends of a part, nothing below 0.
    @Test func scoresAreFrom0To100() throws {
        let parts = """
                - { name: on time, measure: on_time_rate, weight: 50%, full: 70%, none: 60% }
                - { name: cycle, measure: cycle_mean_h, weight: 50%, full: 1 h, none: 3 h }
            """
        var card = Self.card.replacingOccurrences(of: Self.parts, with: parts)
        #expect(try run(Self.scenario(card)).number("A", "2024-02", "mean") == 48.5, "50 + 0 − 1.5")
        card = card.replacingOccurrences(of: "each: 1.5, at_most: 2", with: "each: 60")
        let run = try run(Self.scenario(card))
        #expect(run.number("A", "2024-02", "mean") == 0 && run.number("A", "2024-02", "red_cards_points") == 60)
    }

    @Test func withoutAScorecardNothingChanges() throws {
        let (with, without) = (try run(Self.scenario(Self.card)), try run(Self.scenario("")))
        #expect(without.files["scorecard.csv"] == nil && without.files["scorecard.vl.json"] == nil)
        #expect(with.kpi.filter { $0["measure"] != "unit_score" } == without.kpi)
        for name in ["intervals.csv", "replications.csv", "day.vl.json", "periods.vl.json"] {
            #expect(with.files[name] == without.files[name], "\(name)")
        }
        #expect(!without.output.contains("lowest scores"))
    }

    @Test func threadsDoNotMatter() throws {
        // Random enough: each order takes another time.
        let text = Self.scenario(Self.card).replacingOccurrences(of: "effort: 4 h", with: "effort: exponential 4 h")
        let one = try run(text, ["--threads", "1"], replications: 9)
        #expect(Set(one.rows.compactMap { $0["mean"] }).count > 4)
        for threads in ["2", "5"] {
            let more = try run(text, ["--threads", threads], replications: 9)
            #expect(more.files["scorecard.csv"] == one.files["scorecard.csv"] && more.kpi == one.kpi)
            #expect(more.files["scorecard.vl.json"] == one.files["scorecard.vl.json"])
        }
    }

    @Test(arguments: [
        Hotline.Mistake(
            "run scenarios/city --precision 0.1 --on unit_score",
            "hotline run: --on: unit_score exists by organisation only"),
        Hotline.Mistake(
            "calibrate scenarios/city-cases --on unit_score=80",
            "hotline calibrate: --on: unit_score exists by organisation only"),
    ])
    func aScoreIsNoMeasureOfTheWholeHotline(_ mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}

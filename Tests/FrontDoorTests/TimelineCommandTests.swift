import Foundation
import Testing

/// `hotline timeline` as people and scripts meet it: files, sums, seats that weeks lack.
struct TimelineCommandTests {
    /// Three weeks: a line of its own, joined and short of seats, dead.
    private static let scenario = """
        name: merger
        title: { en: A merger, zh: 归并 }
        period: { from: 2024-03-04, to: 2024-03-24 }
        replications: 4
        demand: { lines: [{ number: "12345", volume: 900/day, mix: { consultation: 100% } }] }
        front_office:
          talk: exponential 180 s
          patience: exponential 120 s
          groups: [{ name: general, seats: 5, skills: [consultation] }]
        consolidation:
          into: "12345"
          groups: [general]
          after_dead: { redial: 60%, delay: exponential 10 min }
          lines:
            - { number: "12333", name: { en: social security }, mode: merge, volume: 1200/day, hours: 09:00-17:00,
                seats: 12 on working days 09:00-17:00, joins: 2024-03-11, dead: 2024-03-20 }
        targets: { answer_rate: at least 95% }
        """

    private func inFolder(_ text: String = scenario, _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "热线 timeline-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/merger.yaml", atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func run(_ folder: String, _ options: String...) throws -> Hotline.Outcome {
        try Hotline.run(
            ["timeline", folder + "/merger.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en"] + options)
    }

    /// Rows of a CSV without quoted cells, by column.
    private func rows(_ folder: String, _ file: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: folder + "/out/" + file, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    private func number(_ row: [String: String], _ column: String) throws -> Double {
        try #require(row[column].flatMap(Double.init))
    }

    @Test func everyWeekAddsUpAndHasItsPhases() throws {
        try inFolder { folder in
            let outcome = try run(folder, "--no-seats")
            #expect(outcome.code == 0 && outcome.errors == "")
            #expect(
                outcome.output.contains("1 line: 1 merged") && outcome.output.contains("2 of 3 weeks miss a target"))
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
                    == [
                        "timeline.csv", "phases.csv", "losses.csv", "shortfall.csv", "run.json", "datapackage.json",
                        "timeline.vl.json", "report.json", "report.html",
                    ])
            let weeks = try rows(folder, "timeline.csv")
            for row in weeks {
                let parts = try ["answered", "abandoned", "blocked", "dead_number", "out_of_hours_calls"].map {
                    try number(row, $0)
                }
                // Who still waits when a week ends is of that week all the same; only the last midnight leaves some.
                let gap = abs(parts.reduce(0, +) - (try number(row, "offered")))
                #expect(row["week"] == "2024-W12" ? gap < 5 : gap < 1e-6)
            }
            let old = weeks.filter { $0["line"] == "12333" && $0["taken"] == "all" }
            #expect(old.map { $0["phase"] } == ["own", "joined", "joined+dead"])
            for week in ["2024-W10", "2024-W11", "2024-W12"] {
                func offered(_ isPart: ([String: String]) -> Bool) throws -> Double {
                    try weeks.filter { $0["week"] == week && isPart($0) }.map { try number($0, "offered") }.reduce(0, +)
                }
                let all = try offered { $0["line"] == "all" }
                #expect(abs(all - (try offered { $0["line"] != "all" && $0["taken"] == "all" })) < 1e-6)
            }
            let days = try rows(folder, "phases.csv").map { [$0["phase"], $0["from"], $0["to"]] }
            #expect(
                days == [
                    ["own", "2024-03-04", "2024-03-10"], ["joined", "2024-03-11", "2024-03-19"],
                    ["dead", "2024-03-20", "2024-03-24"],
                ])
        }
    }

    @Test func deadNumbersLoseWhoDoesNotDialAgain() throws {
        try inFolder { folder in
            #expect(try run(folder, "--no-seats", "--quiet") == Hotline.Outcome(code: 0, output: "", errors: ""))
            let row = try #require(try rows(folder, "losses.csv").first)
            let calls = try number(row, "calls")
            #expect(row["dead_from"] == "2024-03-20" && calls > 1000)
            #expect(abs(try number(row, "dialled_new") + number(row, "lost") - calls) < 1e-6)
            #expect(abs(try number(row, "lost") / calls - 0.4) < 0.03)
        }
    }

    @Test func shortWeeksGetTheSeatsThatKeepTheTarget() throws {
        try inFolder { folder in
            #expect(try run(folder, "--quiet").code == 0)
            let short = try rows(folder, "shortfall.csv")
            #expect(short.map { $0["week"] } == ["2024-W11", "2024-W12"])
            for row in short {
                #expect(try number(row, "value") < 0.95 && number(row, "value_then") >= 0.95)
                #expect((1...12).contains(try number(row, "more_seats")))
            }
            // The same callers: what the search says comes out when the heads are there.
            let more = try #require(short.first?["more_seats"].flatMap { Int($0) })
            let seats = "front_office.groups.general.seats=\(5 + more)"
            #expect(try run(folder, "--quiet", "--no-seats", "--set", seats).code == 0)
            #expect(try !rows(folder, "shortfall.csv").contains { $0["week"] == "2024-W11" })
        }
    }

    @Test func withoutAConsolidationItIsRefused() throws {
        let alone = Self.scenario.components(separatedBy: "consolidation:\n")[0]
        try inFolder(alone) { folder in
            let outcome = try run(folder)
            #expect(outcome.code == 2 && outcome.output == "" && outcome.errors.contains("no consolidation"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["merger.yaml"])
        }
    }
}

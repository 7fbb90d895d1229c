import Foundation
import Testing

/// `hotline timeline --search` as people and scripts meet it.
struct TimelineSearchTests {
    /// Two lines join in one week, and the room, which is slow at first with what is new, cannot learn both at once.
    private static let scenario = """
        name: two
        title: { en: Two join, zh: 两线归并 }
        period: { from: 2024-03-04, to: 2024-04-07 }
        replications: 6
        demand: { lines: [{ number: "12345", volume: 600/day, mix: { consultation: 100% } }] }
        front_office:
          talk: exponential 180 s
          patience: exponential 120 s
          groups: [{ name: general, seats: 7, skills: [consultation] }]
        consolidation:
          into: "12345"
          groups: [general]
          learning: { 0 d: 2.5x, 7 d: 1x }
          lines:
            - { number: "12333", mode: forwarded, volume: 480/day, seats: 4, joins: 2024-03-18 }
            - { number: city hall, mode: merge, volume: 480/day, seats: 4, joins: 2024-03-18, dead: 2024-03-27 }
        targets: { answer_rate: at least 95% }
        """

    private func inFolder(_ text: String = scenario, _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "日期 search-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/two.yaml", atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func run(_ folder: String, _ options: [String]) throws -> Hotline.Outcome {
        try Hotline.run(
            ["timeline", folder + "/two.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en"] + options)
    }

    /// Rows of a CSV without quoted cells, by column.
    private func rows(_ folder: String, _ file: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: folder + "/out/" + file, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    private func object(_ folder: String, _ file: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + file))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private static let asked = ["--search", "--window", "7", "--together", "1"]

    @Test func movingOneOfTwoSavesTheReinforcement() throws {
        try inFolder { folder in
            let outcome = try run(folder, Self.asked)
            #expect(outcome.code == 0 && outcome.errors == "")
            let plans = try rows(folder, "search.csv")
            let (stated, chosen) = (try #require(plans.first), try #require(plans.first { $0["chosen"] == "1" }))
            #expect(stated["shifts"] == "0 0" && stated["stated"] == "1" && stated["weeks_short"] == "1")
            #expect(stated["head_weeks"] == "1" && stated["head_hours"] == "168" && stated["price"] == "168")
            #expect(chosen["price"] == "0" && chosen["weeks_short"] == "0" && chosen["frontier"] == "1")
            #expect(chosen["replications"] == "6" && stated["replications"] == "6")
            let shifts = try #require(chosen["shifts"]).split(separator: " ").compactMap { Int($0) }
            #expect(shifts.count == 2 && shifts[0] != shifts[1] && shifts.allSatisfy { [-7, 0, 7].contains($0) })
            // Each date of a line by its line's days.
            let days = [
                "2024-03-18": ["2024-03-11", "2024-03-18", "2024-03-25"],
                "2024-03-27": ["2024-03-20", "2024-03-27", "2024-04-03"],
            ]
            let dates = try rows(folder, "dates.csv")
            #expect(dates.map { $0["date"] } == ["joins", "joins", "dead"])
            #expect(dates.map { $0["group"] } == ["1", "2", "2"])
            for (row, shift) in zip(dates, [shifts[0], shifts[1], shifts[1]]) {
                #expect(row["shift_days"] == String(shift))
                #expect(row["found"] == days[try #require(row["stated"])]?[shift / 7 + 1])
            }
            // What the console says gives these dates, and nothing is short with them.
            let line = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("These dates: ") })
            let options = Hotline.words(String(line.dropFirst("These dates: ".count)))
            #expect(try run(folder, ["--quiet", "--no-seats"] + options).code == 0)
            #expect(try rows(folder, "shortfall.csv").isEmpty)
            #expect(!FileManager.default.fileExists(atPath: folder + "/out/search.csv"))
        }
    }

    @Test func everythingIsOnRecordAndTheSameForAnyThreads() throws {
        try inFolder { folder in
            #expect(
                try run(folder, Self.asked + ["--quiet", "--threads", "1", "--price", "40", "--by", "2024-03-25"]).code
                    == 0)
            let files = ["search.csv", "dates.csv", "frontier.vl.json"]
            let first = try files.map { try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + $0)) }
            let search = try #require(try object(folder, "run.json")["search"] as? [String: Any])
            #expect(search["window_days"] as? Int == 7 && search["by"] as? String == "2024-03-25")
            let price = try #require((search["stated"] as? [String: Any])?["price"] as? Double)
            #expect(price == 6720)
            #expect(search["ending"] as? String == "settled" && (search["set"] as? [String])?.isEmpty == false)
            let package = try object(folder, "datapackage.json")
            let resources = try #require(package["resources"] as? [[String: Any]])
            #expect(resources.compactMap { $0["path"] as? String }.suffix(2) == ["search.csv", "dates.csv"])
            #expect(
                try run(folder, Self.asked + ["--quiet", "--threads", "2", "--price", "40", "--by", "2024-03-25"]).code
                    == 0)
            #expect(try files.map { try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + $0)) } == first)
        }
    }

    @Test func whatIsAskedInVainIsRefused() throws {
        try inFolder { folder in
            let place = "'\(folder)/two.yaml'"
            for option in ["--window 7", "--step 7", "--together 2", "--evaluations 9", "--price 2", "--by 2024-04-01"]
            {
                let name = option.split(separator: " ")[0]
                try Hotline.Mistake(
                    "timeline \(place) \(option)", "hotline timeline: option '\(name)' says nothing without '--search'"
                ).expectRefusal()
            }
            for (words, why) in [
                ("--window 7 --step 14", "--step 14 is more than --window 7: no date can move"),
                ("--by 2024-03-10", "--by 2024-03-10 is before 2024-03-18, the stated date of '12333'"),
            ] {
                try Hotline.Mistake("timeline \(place) --search \(words)", "hotline timeline: \(why)").expectRefusal()
            }
            #expect(try run(folder, ["--search", "--no-seats"]).code == 2)
            #expect(try run(folder, ["--search", "--by", "soon"]).code == 2)
        }
        try inFolder(Self.scenario.replacing("answer_rate: at least 95%", with: "occupancy: at most 90%")) { folder in
            let outcome = try run(folder, ["--search"])
            #expect(outcome.code == 2 && outcome.errors.contains("--search needs one that weeks can miss"))
        }
        try inFolder(
            Self.scenario.replacing(", joins: 2024-03-18, dead: 2024-03-27", with: "").replacing(
                "mode: merge", with: "mode: own"
            ).replacing(", joins: 2024-03-18", with: "").replacing("mode: forwarded", with: "mode: own")
        ) { folder in
            let outcome = try run(folder, ["--search"])
            #expect(outcome.code == 2 && outcome.errors.contains("no line has a date"))
        }
    }
}

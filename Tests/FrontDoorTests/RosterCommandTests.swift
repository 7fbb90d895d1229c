import Foundation
import Testing

/// `hotline roster` as people and scripts meet it: files, sums, messages, exit codes.
struct RosterCommandTests {
    private static let scenario = """
        name: small
        title: { en: A small room, zh: 小话务室 }
        period: { from: 2024-03-01, to: 2024-03-31, warm_up: 1 d }
        replications: 4
        demand: { lines: [{ number: "12345", volume: 400/day, profile: profile.csv, mix: { consultation: 100% } }] }
        front_office:
          talk: exponential 180 s
          patience: exponential 300 s
          groups:
            - { name: general, seats: ["3 08:00-20:00", "2 20:00-22:00"], skills: [consultation] }
        targets: { answer_rate: at least 80% }
        """
    private static let rules = """
        starts: [{ from: 06:00, to: 14:00, every: 1 h }]
        lengths: [8 h]
        breaks: [{ length: 30 min, earliest: 3 h, latest: 5 h }]
        """

    private func inFolder(_ rules: String? = rules, _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "排班 roster-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func write(_ text: String, _ name: String) throws {
            try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
        try write(Self.scenario, "scenario.yaml")
        let day = (0..<24).map { (hour: $0, weight: (8..<22).contains($0) ? 1 : 0) }
        try write(
            "slot,all\n" + day.map { ($0.hour < 10 ? "0" : "") + "\($0.hour):00,\($0.weight)\n" }.joined(),
            "profile.csv")
        if let rules { try write(rules, "roster.yaml") }
        try body(folder)
    }

    private func run(_ folder: String, _ options: String...) throws -> Hotline.Outcome {
        try run(folder, all: options)
    }

    private func run(_ folder: String, all options: [String]) throws -> Hotline.Outcome {
        try Hotline.run(["roster", folder, "--out", folder + "/out", "--no-charts", "--lang", "en"] + options)
    }

    /// Rows of a CSV without quoted cells, by column.
    private func rows(_ folder: String, _ file: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: folder + "/out/" + file, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    private func json(_ folder: String, _ file: String = "roster.json") throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + file))
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func sum(_ rows: [[String: String]], _ column: String) -> Double {
        rows.reduce(0) { $0 + (Double($1[column] ?? "") ?? .nan) }
    }

    @Test func aWeekIsCoveredAndSimulated() throws {
        try inFolder { folder in
            let outcome = try run(folder)
            #expect(outcome.code == 0, "\(outcome)")
            #expect(
                outcome.output.hasPrefix("A small room: roster of 'general', 2024-W10 (2024-03-04 to 2024-03-10)\n"))
            #expect(outcome.output.contains("roster.yaml") && outcome.output.contains("4 replications"))
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
                    == [
                        "roster.csv", "shifts.csv", "coverage.csv", "roster.json", "run.json", "datapackage.json",
                        "coverage.vl.json", "report.json", "report.html",
                    ])
            let people = try rows(folder, "roster.csv")
            let coverage = try rows(folder, "coverage.csv")
            let found = try json(folder)
            #expect(people.count == 7 * (found["people"] as? Int ?? 0) && coverage.count == 7 * 48)
            let worked = people.filter { $0["start"] != "" }
            #expect(worked.count == found["shifts"] as? Int)
            #expect(sum(people, "hours") == found["paid_hours"] as? Double)
            // Heads at work all week: paid hours less a break of half an hour a shift.
            #expect(sum(coverage, "rostered") / 2 == sum(people, "hours") - 0.5 * Double(worked.count))
            #expect(sum(coverage, "required") / 2 == 7 * (3 * 12 + 2 * 2) && sum(coverage, "short") == 0)
            #expect(try sum(rows(folder, "shifts.csv"), "heads") == Double(worked.count))
            for (_, week) in Dictionary(grouping: people, by: { $0["person"]! }) {
                #expect(week.count == 7 && week.filter { $0["start"] != "" }.count <= 5)
            }
            let run = try json(folder, "run.json")
            #expect(run["ending"] as? String == "complete" && run["is_cut_short"] as? Bool == false)
            #expect(run["rules"] as? String == folder + "/roster.yaml" && run["seed"] as? Int != nil)
            #expect((run["rules_hash"] as? String)?.hasPrefix("sha256:") == true)
            #expect((run["solver"] as? String)?.hasPrefix("CBC 2.") == true)
            let check = try #require(found["check"] as? [String: Any])
            let measures = try #require(check["measures"] as? [[String: Any]])
            let rate = try #require(measures.first { $0["measure"] as? String == "answer_rate" })
            #expect(rate["verdict"] as? String == "kept")
            let means = ["required", "rostered"].map { (rate[$0] as? [String: Any])?["mean"] as? Double ?? 0 }
            // More heads than required are there in some slots, fewer in none.
            #expect(means[0] > 0.8 && means[1] >= means[0])
        }
    }

    @Test func whatIsMissingIsListedAndPriced() throws {
        try inFolder { folder in
            let outcome = try run(folder, "--people", "4", "--no-check")
            #expect(outcome.code == 3 && outcome.errors == "")
            #expect(outcome.output.contains("Heads are missing in") && outcome.output.contains("of 4 given"))
            #expect(outcome.output.contains("Not simulated"))
            let found = try json(folder)
            let coverage = try rows(folder, "coverage.csv")
            #expect(found["people"] as? Int == 4 && found["check"] is NSNull)
            #expect(found["short_hours"] as? Double == sum(coverage, "short") / 2)
            #expect(found["penalty"] as? Double == sum(coverage, "price") && sum(coverage, "price") > 0)
        }
    }

    @Test func aCurveOfItsOwnAndTheProgram() throws {
        try inFolder { folder in
            let slots = (0..<24).map { ($0 < 10 ? "0" : "") + "\($0):00" }
            let curve = "slot,workday,sat\n" + slots.map { $0 + ($0 == "09:00" ? ",2,1\n" : ",0,0\n") }.joined()
            try curve.write(toFile: folder + "/curve.csv", atomically: true, encoding: .utf8)
            let outcome = try run(
                folder, "--curve", folder + "/curve.csv", "--week", "2024-W12", "--lp", folder + "/week.lp",
                "--no-check",
                "--json")
            #expect(outcome.code == 0)
            let found = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            #expect(found["week"] as? String == "2024-W12" && found["shifts"] as? Int == 11)
            #expect((found["run"] as? [String: Any])?["curve"] as? String == folder + "/curve.csv")
            #expect(found["cost"] as? Double == 88 && found["people"] as? Int == 3)
            let program = try String(contentsOfFile: folder + "/week.lp", encoding: .utf8)
            #expect(program.contains("cover_sat_0900:") && program.hasSuffix("End\n"))
        }
    }

    /// What sizing writes: a row for each date, slot and group. Its dates choose the week; days it lacks are not taken for days off.
    @Test func aCurveOfSizing() throws {
        try inFolder { folder in
            let slots = (0..<48).map { ($0 < 20 ? "0" : "") + "\($0 / 2):" + ($0 % 2 == 0 ? "00" : "30") }
            func sizing(_ days: ClosedRange<Int>) throws {
                let rows = days.flatMap { day in
                    slots.flatMap { slot in
                        let heads = "09:00" <= slot && slot < "12:00" ? 3 : 0
                        return ["2024-03-\(day),\(slot),general,\(heads),1", "2024-03-\(day),\(slot),other,9,1"]
                    }
                }
                try ("date,slot,group,seats,seats_mean\n" + rows.joined(separator: "\n") + "\n")
                    .write(toFile: folder + "/sizing.csv", atomically: true, encoding: .utf8)
            }
            try sizing(18...24)
            let curve = ["--curve", folder + "/sizing.csv", "--no-check", "--json"]
            let outcome = try run(folder, all: curve)
            #expect(outcome.code == 0, "\(outcome)")
            let found = try json(folder)
            #expect(found["week"] as? String == "2024-W12" && found["shifts"] as? Int == 21)
            try sizing(18...23)
            let short = try run(folder, all: curve)
            #expect(
                short.code == 2
                    && short.errors.contains(
                        "sizing.csv: no week from Monday to Sunday within the period, 2024-03-01 to 2024-03-31, has heads for every day"
                    ), "\(short)")
            #expect(
                try run(folder, all: curve + ["--week", "2024-W12"]).errors.contains(
                    "no heads for every day of 2024-W12, 2024-03-18 to 2024-03-24"))
            #expect(
                try run(folder, all: curve + ["--set", "front_office.groups.general.name=night"]).errors.contains(
                    "expected rows of the group \"night\""))
        }
    }

    @Test func thoseWhoWillNotComeAreRosteredToo() throws {
        try inFolder { folder in
            let outcome = try run(folder, "--shrinkage", "25%", "-n", "20")
            #expect(outcome.code == 0, "\(outcome)")
            #expect(
                outcome.output.contains("raised for a shrinkage of 25 %: 280 head-hours at the desk, 378 rostered for"))
            let coverage = try rows(folder, "coverage.csv")
            // Of three at the desk four, of two three: 2 / 0.75 is more than two.
            for row in coverage { #expect(["0": "0", "3": "4", "2": "3"][row["stated"]!] == row["required"]) }
            #expect(try json(folder)["shrinkage"] as? Double == 0.25)
            // The check has the same absence: fewer are answered than if all came.
            let with = try rate(folder)
            _ = try run(folder, "--shrinkage", "group", "-n", "20")
            #expect(try json(folder)["shrinkage"] as? Double == 0)
            let least = try rate(folder)
            #expect(with < 1 && least < 1 && with != least)
        }
    }

    private func rate(_ folder: String) throws -> Double {
        let check = try #require(json(folder)["check"] as? [String: Any])
        let measures = try #require(check["measures"] as? [[String: Any]])
        let rate = try #require(measures.first { $0["measure"] as? String == "answer_rate" })
        return try #require((rate["rostered"] as? [String: Any])?["mean"] as? Double)
    }

    @Test func theSameTwice() throws {
        try inFolder(nil) { folder in
            _ = try run(folder, "-n", "2", "--quiet")
            let files = ["roster.csv", "shifts.csv", "coverage.csv", "roster.json"]
            func all() throws -> [String] {
                try files.map { try String(contentsOfFile: folder + "/out/" + $0, encoding: .utf8) }
            }
            let first = try all()
            #expect(try run(folder, "-n", "2", "--quiet", "--threads", "1").output == "")
            #expect(try all() == first)
        }
    }

    @Test func inChinese() throws {
        try inFolder { folder in
            let outcome = try Hotline.run(
                ["roster", folder, "--out", folder + "/out", "--no-charts", "--lang", "zh", "-n", "2"])
            #expect(outcome.code == 0 && outcome.output.hasPrefix("小话务室：“general”排班，2024-W10（2024-03-04 至 2024-03-10）"))
            #expect(outcome.output.contains("按排班人数") && outcome.output.contains("接通率"))
            #expect(
                try String(contentsOfFile: folder + "/out/datapackage.json", encoding: .utf8).contains("排班表：每人每日班次"))
        }
    }

    @Test func wrongRulesAreAllNamedWithTheirPlaces() throws {
        let wrong = """
            starts: [08:10, { from: 09:00, to: 08:00, every: 1 h }]
            lenghts: [8 h]
            """
        try inFolder(wrong) { folder in
            let outcome = try run(folder)
            #expect(outcome.code == 2 && outcome.output == "")
            #expect(
                outcome.errors == """
                    \(folder)/roster.yaml:2:1: error: lenghts: found the unknown key "lenghts", expected a key of roster rules (hint: did \
                    you mean "lengths"?)

                    """)
        }
        try inFolder("starts: [08:10, { from: 09:00, to: 08:00, every: 1 h }]\ndays_off: 0\n") { folder in
            let outcome = try run(folder)
            #expect(
                outcome.errors == """
                    \(folder)/roster.yaml:1:10: error: starts[0].from: found 08:10, expected a multiple of 15 min
                    \(folder)/roster.yaml:1:36: error: starts[1].to: found 08:00, expected a time from 09:00 to before 24:00 (hint: write \
                    times after midnight as starts of their own)
                    \(folder)/roster.yaml:2:11: error: days_off: found 0, expected 1 to 6 (hint: Article 38 of the Labour Law: at least \
                    one day off a week)

                    """)
        }
    }

    @Test func whatCannotBeRostered() throws {
        try inFolder { folder in
            func firstLine(_ options: String...) throws -> String {
                let outcome = try Hotline.run(["roster", folder, "--out", folder + "/out"] + options)
                #expect(outcome.code == 2 && outcome.output == "")
                return String(outcome.errors.split(separator: "\n").first ?? "")
            }
            #expect(
                try firstLine("--week", "2024-10")
                    == "hotline roster: --week: found '2024-10', expected a week such as 2024-W10")
            #expect(
                try firstLine("--week", "2024-W09")
                    == "hotline roster: --week: 2024-W09 (2024-02-26 to 2024-03-03) is not within the scenario's period, "
                    + "2024-03-01 to 2024-03-31")
            #expect(
                try firstLine("--group", "genral")
                    == "hotline roster: --group: 'genral' is no group of the scenario; did you mean 'general'?")
            #expect(try firstLine("--to", "2024-03-09").contains("has no whole week from Monday to Sunday"))
            #expect(
                try firstLine("--shrinkage", "95%")
                    == "hotline roster: invalid value for '--shrinkage SHARE': found '95%', expected a share up to 90%, such as 12%, or group"
            )
            #expect(
                try firstLine("--curve", folder + "/none.csv").hasSuffix("found no such file, expected a CSV of heads"))
            #expect(
                try firstLine("--rules", folder + "/none.yaml").hasSuffix(
                    "found no such file, expected rules of a roster"))
            try "slot,all\n00:00,1\n".write(toFile: folder + "/c.csv", atomically: true, encoding: .utf8)
            #expect(
                try firstLine("--curve", folder + "/c.csv")
                    == "\(folder)/c.csv:1:1: error: slot: found 1 row, expected 24, 48 or 96 rows, one a slot")
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
        }
    }
}

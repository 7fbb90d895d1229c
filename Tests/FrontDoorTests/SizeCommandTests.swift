import Foundation
import Testing

/// `hotline size` against days and designs whose least seats are known.
@Suite struct SizeCommandTests {
    private func inFolder(_ body: (_ folder: String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "测算 test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func size(_ scenario: String, in folder: String, _ more: [String]) throws -> Hotline.Outcome {
        try scenario.write(toFile: folder + "/house.yaml", atomically: true, encoding: .utf8)
        return try Hotline.run(
            ["size", folder + "/house.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en", "--quiet"] + more)
    }

    private func rows(_ path: String) throws -> [[String: String]] {
        RunTables.rows(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private static func day(_ more: String) -> String {
        """
        name: house
        period: { from: 2024-03-04, to: 2024-03-04, warm_up: 1 d }
        slot: 1 h
        seed: 7
        targets: { service_level: { within: 20 s, at least: 80% } }

        """ + more
    }

    /// λ(t) = 600(1 + 0.6 sin 2π(t − 9)/24) an hour, as averages over quarters of an hour.
    private static let sine: String = {
        func integral(_ t: Double) -> Double { t - 0.6 * 24 / (2 * .pi) * cos(2 * .pi * (t - 9) / 24) }
        let weights = (0..<96).map { integral(Double($0 + 1) / 4) - integral(Double($0) / 4) }
        return day(
            """
            demand: { lines: [{ number: "1", volume: 14400/day, profile: [\(weights.map { String($0) }.joined(separator: ", "))] }] }
            front_office: { patience: exponential 120 s, talk: exponential 300 s, groups: [{ name: room, seats: 60 }] }
            """)
    }()

    /// SIPP needs 1,356 seat-hours by Erlang C and 1,220 by Erlang A, which leaves seven hours below the target; the modified offered
    /// load 1,222 on hourly averages with two hours just below (solved in a language of its own, see docs/model.md). `-n 400` gives
    /// 1,225 with no hour below; few replications ask for a seat or two more.
    @Test func theChangingDayKeepsEveryHourWithFewSeats() throws {
        try inFolder { folder in
            let outcome = try size(Self.sine, in: folder, ["-n", "60"])
            #expect(outcome.code == 0 && outcome.errors == "" && outcome.output == "")
            let plans = Dictionary(
                uniqueKeysWithValues: try rows(folder + "/out/staffing.csv").map { ($0["plan"]!, $0) })
            let hours = plans.mapValues { Double($0["seat_hours"]!)! }
            #expect(abs(hours["erlang_c"]! - 1356) <= 4 && abs(hours["erlang_a"]! - 1220) <= 4)
            #expect(abs(hours["erlang_a_mol"]! - 1222) <= 4)
            #expect(hours["sized"]! <= 1235 && hours["stated"] == 1440)
            #expect(Int(plans["erlang_a"]!["broken"]!)! >= 4 && plans["sized"]!["broken"] == "0")
            let promises = try rows(folder + "/out/promises.csv")
            #expect(promises.count == 24 && promises.allSatisfy { $0["verdict"] == "kept" })

            // The seats in the scenario: further streams see what the certificate saw.
            let text = Self.sine.replacing("seats: 60", with: "seats: out/seats-room.csv")
            try text.write(toFile: folder + "/sized.yaml", atomically: true, encoding: .utf8)
            let run = try Hotline.run([
                "run", folder + "/sized.yaml", "-n", "60", "--seed", "99", "--no-charts", "-q", "--out",
                folder + "/run",
            ])
            #expect(run.code == 0)
            let slots = try rows(folder + "/run/intervals.csv").filter { $0["scope"] == "all" }
            #expect(slots.count == 24 && slots.allSatisfy { Double($0["service_level"]!)! > 0.77 })
        }
    }

    /// `chance_constraint_gamma_busyness`: 41 seats on a day of the mean rate, 44 for the calls of all days, 51 for 90 % of the days.
    @Test(arguments: [
        ("0", [], "41", 41...41), ("0.18666", [], "44", 43...45),
        ("0.18666", ["--by", "day", "--probability", "90%"], "51", 48...53),
    ])
    func busyDays(sd: String, more: [String], textbook: String, seats: ClosedRange<Int>) throws {
        let house = Self.day(
            """
            demand: { busyness: { sd: \(sd) }, lines: [{ number: "1", volume: 600/h }] }
            front_office: { patience: exponential 120 s, talk: exponential 240 s, groups: [{ name: room, seats: 45 }] }
            """)
        try inFolder { folder in
            let by = more.isEmpty ? ["--by", "period"] : more
            let outcome = try size(house, in: folder, ["-n", "60", "--step", "1440"] + by)
            #expect(outcome.code == 0, "\(outcome.errors)")
            let cells = try rows(folder + "/out/sizing.csv")
            #expect(cells.count == 1 && cells[0]["erlang_a_mol"] == textbook)
            #expect(seats.contains(Int(cells[0]["seats"]!)!), "\(cells[0]["seats"]!)")
        }
    }

    private static func design(_ skills: [(String, String)]) -> String {
        day(
            """
            demand:
              lines: [{ number: "1", volume: 300/h, mix: { plain: 60%, hard: 40% } }]
            front_office:
              patience: exponential 2 min
              calls: { plain: { talk: exponential 3 min }, hard: { talk: exponential 4 min } }
              groups:
            \(skills.map { "    - { name: \($0.0), seats: 12, skills: [\($0.1)] }" }.joined(separator: "\n"))
            """)
    }

    /// The N-design (one group for one kind of calls, one for both) and the X-design (both for both, each better at one): every pair of
    /// seats is run, and none that clearly keeps both targets is cheaper than what was found.
    @Test(arguments: [
        ([("first", "plain"), ("both", "plain, hard")], 1.2),
        ([("first", "plain, hard"), ("second", "hard, plain")], 1.0),
    ])
    func smallDesignsAreOptimal(skills: [(String, String)], price: Double) throws {
        let house = Self.design(skills)
        try inFolder { folder in
            let names = skills.map(\.0)
            let outcome = try size(
                house, in: folder,
                [
                    "-n", "40", "--step", "1440", "--by", "period", "--group", names[0], "--group",
                    "\(names[1])=\(price)", "--target", "service_level=80%@category:plain", "--target",
                    "service_level=75%@category:hard",
                ])
            #expect(outcome.code == 0, "\(outcome.errors)")
            let found = try rows(folder + "/out/sizing.csv").map { Int($0["seats"]!)! }
            let pairs = (1...24).flatMap { first in (6...24).map { (first, $0) } }.filter {
                (15...24).contains($0.0 + $0.1)
            }
            func cost(_ pair: (Int, Int)) -> Double { Double(pair.0) + price * Double(pair.1) }
            // From the cheapest on, the first that clearly keeps both targets.
            let cheapest = try pairs.sorted { cost($0) < cost($1) }.first { pair in
                let run = try RunTables(
                    running: folder + "/house.yaml", into: URL(fileURLWithPath: folder + "/run"),
                    [
                        "-n", "20", "--seed", "5", "--set", "front_office.groups.\(names[0]).seats=\(pair.0)",
                        "--set", "front_office.groups.\(names[1]).seats=\(pair.1)",
                    ])
                let plain = run.interval("service_level", scope: "category,plain")!
                let hard = run.interval("service_level", scope: "category,hard")!
                return plain.mean - plain.halfWidth > 0.8 && hard.mean - hard.halfWidth > 0.75
            }!
            #expect(
                cost((found[0], found[1])) <= cost(cheapest), "found \(found), but \(cheapest) is enough and cheaper")
            #expect(try rows(folder + "/out/promises.csv").allSatisfy { $0["verdict"] == "kept" })
        }
    }

    /// Calls as they are counted where a third of those who hang up dial again: the volumes that brought them come back.
    @Test func freshCallsAreTakenOutOfCounts() throws {
        try inFolder { folder in
            func house(_ volume: String, _ profile: String) -> String {
                Self.day(
                    """
                    demand:
                      lines: [{ number: "1", volume: \(volume), profile: [\(profile)] }]
                      redials: { after_abandoning: 60%, delay: exponential 20 min }
                    front_office: { patience: exponential 60 s, talk: exponential 3 min, groups: [{ name: room, seats: 9 }] }
                    """)
            }
            let weights = [1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 9, 8, 7, 7, 8, 9, 8, 6, 5, 4, 3, 2, 2, 1]
            try house("3360/day", weights.map(String.init).joined(separator: ", ")).write(
                toFile: folder + "/true.yaml", atomically: true, encoding: .utf8)
            let run = try Hotline.run([
                "run", folder + "/true.yaml", "-n", "60", "--no-charts", "-q", "--out", folder + "/run",
            ])
            #expect([0, 3].contains(run.code))
            let slots = try rows(folder + "/run/intervals.csv").filter { $0["scope"] == "all" }.map {
                Double($0["offered"]!)!
            }
            let counted = slots.reduce(0, +)
            #expect(slots.count == 24 && counted > 3360 * 1.1)
            let outcome = try size(
                house("\(counted)/day", slots.map { String($0) }.joined(separator: ", ")), in: folder,
                ["-n", "60", "--volumes-are-attempts", "--seed", "11"])
            #expect([0, 3].contains(outcome.code) && outcome.errors == "")
            let fresh = try rows(folder + "/out/fresh.csv")
            #expect(fresh.count == 24)
            let found = Double(fresh[0]["fresh"]!)!
            #expect(abs(found / 3360 - 1) < 0.02, "\(found) of \(counted)")
            let total = fresh.reduce(0) { $0 + Double($1["weight"]!)! }
            for (row, weight) in zip(fresh, weights) {
                let share = Double(row["weight"]!)! / total * Double(weights.reduce(0, +))
                #expect(abs(share / Double(weight) - 1) < 0.08, "\(row["slot"]!): \(share) for \(weight)")
            }
        }
    }

    /// Units whose handlers decide what is late: fewer are late, one less would be too few.
    @Test func handlersAreTheFewestThatKeepTheTarget() throws {
        try inFolder { folder in
            let path = "scenarios/city-cases"
            let words = [
                "--from", "2024-03-01", "--to", "2024-05-31", "-n", "5", "--seed", "3",
            ]
            let outcome = try Hotline.run(
                [
                    "size", path, "--handlers", "--target", "overdue_rate=3%", "--lang", "en", "--quiet", "--out",
                    folder + "/out",
                ] + words)
            #expect(outcome.code == 0 && outcome.output == "", "\(outcome.errors)")
            let units = try rows(folder + "/out/handlers.csv")
            #expect(units.count >= 5 && units.allSatisfy { Double($0["value"]!)! <= 0.03 })
            #expect(units.contains { Int($0["handlers"]!)! < Int($0["stated"]!)! })
            let refused = try Hotline.run(["size", path, "--handlers", "--target", "service_level=80%"])
            #expect(
                refused.code == 2
                    && refused.errors.hasPrefix("hotline size: --target: handlers do not decide service_level; they do")
            )
        }
    }

    @Test func controlCKeepsTheStepsAndResumeComesToTheSameSeats() throws {
        try inFolder { folder in
            try Self.sine.write(toFile: folder + "/house.yaml", atomically: true, encoding: .utf8)
            let words = [
                "size", folder + "/house.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en", "-n", "10",
            ]
            let cut = try Hotline.interrupted(words, once: folder + "/out.resume", hasLines: 5)
            #expect(cut.code == 130 && cut.output == "")
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
            let on = try Hotline.run(words + ["--resume"])
            #expect([0, 3].contains(on.code) && on.errors.hasPrefix("going on after "))
            #expect(!on.errors.hasPrefix("going on after 0 "))
            let resumed = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/sizing.csv"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.resume"))
            _ = try Hotline.run(words + ["--quiet", "--threads", "1"])
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out/sizing.csv")) == resumed)
        }
    }

    private static let mistakes = [
        Hotline.Mistake(
            "size scenarios/city --target service_level",
            "hotline size: invalid value for '--target MEASURE=VALUE': found 'service_level', expected MEASURE=VALUE or MEASURE=VALUE@SCOPE:KEY, such as service_level=80% or p_abandon=3%@category:tax"
        ),
        Hotline.Mistake(
            "size scenarios/city --target mean_wait_s=20%",
            "hotline size: --target: mean_wait_s is no share, so its value has no %"),
        Hotline.Mistake(
            "size scenarios/city --target service_level=80%@category:help2",
            "hotline size: --target: the scenario has no category 'help2'; did you mean 'help'?"),
        Hotline.Mistake(
            "size scenarios/city --target occupancy=80%@category:help",
            "hotline size: --target: occupancy does not exist for a category"),
        Hotline.Mistake(
            "size scenarios/city --group generel",
            "hotline size: --group: the scenario has no group 'generel'; did you mean 'general'?"),
        Hotline.Mistake(
            "size scenarios/city --group general --group general", "hotline size: --group: 'general' is given twice"),
        Hotline.Mistake(
            "size scenarios/city --step 20",
            "hotline size: --step: expected a multiple of the scenario's slot of 30 minutes that divides the day"),
        Hotline.Mistake(
            "size scenarios/city --probability 110%",
            "hotline size: invalid value for '--probability P': found '110%', expected a probability between 0 and 1, such as 0.9 or 90%"
        ),
    ]

    @Test(arguments: mistakes)
    func mistakesAreRefused(mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}

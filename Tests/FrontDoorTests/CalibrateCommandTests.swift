import Foundation
import Testing

/// `hotline calibrate` as people and scripts meet it.
@Suite struct CalibrateCommandTests {
    private func inFile(_ text: String, _ body: (_ path: String) throws -> Void) throws {
        let file = NSTemporaryDirectory() + "校准 \(UUID().uuidString).yaml"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        try body(file)
    }

    /// A unit with `handlers` and a limit by the clock.
    private static let unit = SatisfactionTests.scenario(
        work: "effort: exponential 60 min", handlers: "80", limit: "2 h")

    private func object(_ outcome: Hotline.Outcome) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    /// The mean of a measure in a run with an option.
    private func mean(_ measure: String, _ file: String, _ words: [String]) throws -> Double {
        let out = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("calibrated-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        return try #require(try RunTables(running: file, into: out, words).interval(measure)).mean
    }

    @Test(arguments: [
        ("satisfaction_rate_answered=73%", "satisfaction.unit.shift", 0.73),
        ("hotline_satisfaction_rate_answered=0.9", "satisfaction.hotline.shift", 0.9),
        ("very_satisfied_share=45%", "satisfaction.unit.shift", 0.45),
    ])
    func theOptionFoundGivesTheFigure(on: String, path: String, target: Double) throws {
        try inFile(SatisfactionTests.scenario(unit: "elapsed: 1.6, shift: 0.5")) { file in
            let quiet = try Hotline.run(["calibrate", file, "--on", on, "-n", "3", "--quiet"])
            #expect(quiet.code == 0 && quiet.errors == "")
            let words = quiet.output.split(whereSeparator: \.isWhitespace).map(String.init)
            #expect(words.count == 2 && words[0] == "--set" && words[1].hasPrefix(path + "="))
            let measure = on.prefix { $0 != "=" }
            let found = try mean(String(measure), file, words + ["-n", "3"])
            #expect(abs(found - target) <= 0.001)
            // The summary for machines says the same.
            let outcome = try Hotline.run(["calibrate", file, "--on", on, "-n", "3", "--json", "--threads", "2"])
            let json = try object(outcome)
            let answer = try #require(json["answer"] as? [String: Any])
            #expect(answer["set"] as? String == words[1] && json["path"] as? String == path)
            let answered = try #require(answer["mean"] as? Double)
            #expect(abs(answered - found) < 1e-9 && answer["n"] as? Int == 3)
            #expect(json["ending"] as? String == "met" && json["is_monotone"] as? Bool == true)
        }
    }

    @Test func wholeNumbersGetTheNearest() throws {
        try inFile(Self.unit) { file in
            let words = ["calibrate", file, "--on", "overdue_rate=20%", "--by", "organisations.bureau.handlers"]
            let outcome = try Hotline.run(words + ["--within", "62..110", "-n", "2", "--json"])
            #expect(outcome.code == 0)
            let json = try object(outcome)
            let trials = try #require(json["trials"] as? [[String: Any]])
            let rates = Dictionary(
                uniqueKeysWithValues: try trials.map {
                    (try #require(Int($0["value"] as! String)), $0["mean"] as! Double)
                })
            let answer = try #require(json["answer"] as? [String: Any])
            let best = try #require(Int(answer["value"] as! String))
            #expect(answer["set"] as? String == "organisations.bureau.handlers=\(best)")
            if json["ending"] as? String == "nearest" {
                // Its neighbours were tried as well, or are no nearer by the order of what was.
                let next = try #require(rates[best]! > 0.2 ? rates[best + 1] : rates[best - 1])
                #expect(abs(rates[best]! - 0.2) <= abs(next - 0.2) && (rates[best]! - 0.2) * (next - 0.2) <= 0)
            } else {
                #expect(abs(rates[best]! - 0.2) <= 0.001)
            }
        }
    }

    @Test func aNumberWithinAText() throws {
        try inFile(Self.unit) { file in
            let words = [
                "calibrate", file, "--on", "overdue_rate=0.1", "--by",
                "organisations.bureau.effort=lognormal {} cv 1.2",
                "--within", "30 min..70 min", "-n", "2", "--tolerance", "0.002",
            ]
            let quiet = try Hotline.run(words + ["-q"])
            #expect(quiet.code == 0)
            let option = Hotline.words(quiet.output.trimmingCharacters(in: .newlines)).filter { !$0.isEmpty }
            #expect(option.count == 2 && option[1].hasPrefix("organisations.bureau.effort=lognormal "))
            #expect(option[1].hasSuffix(" min cv 1.2"))
            let found = try mean("overdue_rate", file, option + ["-n", "2"])
            #expect(abs(found - 0.1) <= 0.002)
            let shown = try Hotline.run(words)
            #expect(shown.code == 0 && shown.output.contains("  --set 'organisations.bureau.effort=lognormal "))
            #expect(shown.output.contains("note: by chance the figure is known to ± "))
        }
    }

    @Test func whatCannotBeMetEndsWith3() throws {
        try inFile(Self.unit) { file in
            let far = try Hotline.run([
                "calibrate", file, "--on", "satisfaction_rate_answered=99%", "--within", "-1..0.5", "-n", "2", "--seed",
                "3",
            ])
            #expect(far.code == 3)
            #expect(far.output.contains("not met: over the range the measure is from "))
            #expect(far.output.contains("nearest, satisfaction.unit.shift = 0.5 gives "))
            #expect(!far.output.contains("--set"))
            let json = try Hotline.run([
                "calibrate", file, "--on", "satisfaction_rate_answered=99%", "--within", "-1..0.5", "-n", "2", "--json",
            ])
            let ending = try object(json)["ending"] as? String
            #expect(json.code == 3 && ending == "out_of_reach")
            // Everybody in time at a limit of 2 h or more, nobody below: the rate jumps.
            let jump = SatisfactionTests.scenario(limit: "4 h")
            try inFile(jump) { file in
                let outcome = try Hotline.run([
                    "calibrate", file, "--on", "overdue_rate=50%", "--by", "rules.limits.matter.handle", "--within",
                    "1 h..3 h", "-n", "2",
                ])
                #expect(outcome.code == 3 && outcome.output.contains("not met: "))
            }
        }
    }

    @Test func oneReplicationSaysNothingOfChance() throws {
        try inFile(Self.unit) { file in
            let outcome = try Hotline.run(["calibrate", file, "--on", "satisfaction_rate_answered=73%", "-n", "1"])
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("note: one replication does not tell how far the figure is off by chance"))
        }
    }

    private static let mistakes = [
        Hotline.Mistake(
            "calibrate scenarios/city", "hotline calibrate: missing option '--on MEASURE=VALUE'"),
        Hotline.Mistake(
            "calibrate scenarios/city --on p_abandon",
            "hotline calibrate: invalid value for '--on MEASURE=VALUE': found 'p_abandon', expected MEASURE=VALUE, such as satisfaction_rate_answered=73%"
        ),
        Hotline.Mistake(
            "calibrate scenarios/city --on p_abondon=3%",
            "hotline calibrate: --on: 'p_abondon' is no measure; did you mean 'p_abandon'?"),
        Hotline.Mistake(
            "calibrate scenarios/city --on p_abandon=130%",
            "hotline calibrate: --on: found 1.3, expected a share from 0 to 1, such as 73%"),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30%",
            "hotline calibrate: --on: mean_wait_s is no share, so its value has no %"),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30",
            "hotline calibrate: option '--by' is needed for mean_wait_s: the path of what is changed"),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30 --by front_office.groups.general.seats",
            "hotline calibrate: option '--within' is needed with '--by': the range that is searched"),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30 --by 'front_office.talk=lognormal 3 min' --within 1..2",
            "hotline calibrate: --by: found 'front_office.talk=lognormal 3 min', expected a path, or PATH=TEXT with one {} in the text"
        ),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30 --by seed --within 9..5",
            "hotline calibrate: invalid value for '--within LO..HI': found '9..5', expected LO..HI, two numbers of one unit, the lower first, such as 20%..80% or 1 h..9 h"
        ),
        Hotline.Mistake(
            "calibrate scenarios/city --on mean_wait_s=30 --by seed --within '1 h..9 min'",
            "hotline calibrate: invalid value for '--within LO..HI': found '1 h..9 min', expected LO..HI, two numbers of one unit, the lower first, such as 20%..80% or 1 h..9 h"
        ),
    ]

    @Test(arguments: mistakes)
    func mistakesAreRefused(mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }

    @Test func badScenariosAreRefused() throws {
        try inFile(Self.unit) { file in
            let nothing = try Hotline.run([
                "calibrate", file, "--on", "return_rate=5%", "--by", "satisfaction.unit.shift", "--within", "0..1",
                "-n", "2",
            ])
            #expect(nothing.code == 2)
            #expect(nothing.errors.contains("return_rate has no value with --set satisfaction.unit.shift=0"))
            let wrong = try Hotline.run([
                "calibrate", file, "--on", "overdue_rate=5%", "--by", "organisations.bureau.handlers", "--within",
                "0..50",
            ])
            #expect(wrong.code == 2 && wrong.errors.contains("organisations[0].handlers: found 0"))
            let path = try Hotline.run([
                "calibrate", file, "--on", "overdue_rate=5%", "--by", "organisations.office.handlers", "--within",
                "1..50",
            ])
            #expect(path.code == 2 && path.errors.contains("--set organisations.office.handlers"))
        }
    }
}

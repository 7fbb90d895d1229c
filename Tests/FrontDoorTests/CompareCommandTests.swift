import Foundation
import Testing

/// `hotline compare` as people and scripts meet it.
@Suite struct CompareCommandTests {
    /// An M/M/c queue over some days; callers give up after two minutes on average.
    private static func scenario(name: String = "queue", seats: Int = 9, to: String = "2024-01-02") -> String {
        """
        name: \(name)
        title: { en: A queue, zh: 队列 }
        period: { from: 2024-01-01, to: \(to) }
        calendar: plain
        replications: 6
        demand: { lines: [{ number: "1", volume: 200/h }] }
        front_office: { talk: exponential 3 min, patience: exponential 2 min, groups: [{ name: seats, seats: \(seats) }] }
        """
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "比较 test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (file, text) in [
            ("a.yaml", Self.scenario()), ("b.yaml", Self.scenario(name: "more", seats: 11)),
            ("c.yaml", Self.scenario(name: "queue", seats: 12)),
        ] {
            try text.write(toFile: folder + "/" + file, atomically: true, encoding: .utf8)
        }
        try body(folder)
    }

    private static let seats = "front_office.groups.seats.seats"

    /// Rows of `comparison.csv` of everything over the whole period, by alternative and measure.
    private func rows(_ folder: String) throws -> [String: [String: String]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/comparison.csv"))
        let rows = RunTables.rows(data).filter { $0["scope"] == "all" && $0["period"] == "all" }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["alternative"]! + " " + $0["measure"]!, $0) })
    }

    @Test func scenariosAndChangesAreComparedWithTheFirst() throws {
        try inFolder { folder in
            let words = [
                "compare", folder + "/a.yaml", folder + "/b.yaml", "--with",
                "ten: \(Self.seats)=10; targets.answer_rate=at least 50%",
                "--out", folder + "/out", "--no-charts", "--lang", "en", "--seed", "7",
            ]
            let outcome = try Hotline.run(words)
            #expect(outcome.code == 0 && outcome.errors == "")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines[0].hasPrefix("3 alternatives on the same random numbers: 18 replications in all, "))
            #expect(outcome.output.contains("measure") && outcome.output.contains("difference ± (95 %)"))
            #expect(
                outcome.output.contains("  **") && outcome.output.contains("differences chance alone would mark about"))
            #expect(lines.suffix(2) == ["results: \(folder)/out", "report: \(folder)/out/report.html"])
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
                    == [
                        "comparison.csv", "comparison.vl.json", "datapackage.json", "run.json", "report.json",
                        "report.html",
                    ])
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.resume"))

            // The values are those of runs.
            let found = try rows(folder + "/out")
            let runs = try [("a", [String]()), ("b", []), ("a", ["--set", "\(Self.seats)=10"])].map { file, more in
                try RunTables(
                    running: "\(folder)/\(file).yaml", into: URL(fileURLWithPath: folder + "/run"),
                    ["--seed", "7"] + more)
            }
            for (name, run) in zip(["queue", "more", "ten"], runs) {
                for measure in ["offered", "answer_rate", "mean_wait_s", "occupancy"] {
                    let row = try #require(found["\(name) \(measure)"])
                    #expect(Double(row["mean"]!) == run.interval(measure)?.mean)
                }
            }
            #expect(found["more offered"]?["difference"] == "0" && found["more offered"]?["significant"] == "no")
            let wait = try #require(found["more mean_wait_s"])
            let values = zip(runs[1].values("mean_wait_s"), runs[0].values("mean_wait_s")).map { $0! - $1! }
            let mean = values.reduce(0, +) / 6 / 1000
            #expect(wait["significant"] == "yes" && abs(Double(wait["difference"]!)! / mean - 1) < 0.05)
            #expect(Double(found["ten mean_wait_s"]!["difference"]!)! > Double(wait["difference"]!)!)
        }
    }

    @Test func theSameBytesOnAnyNumberOfThreadsAndForPrograms() throws {
        try inFolder { folder in
            var seen: Set<Data> = []
            for threads in ["1", "3"] {
                let object = try Hotline.object([
                    "compare", folder + "/a.yaml", "--with", "x: \(Self.seats)=10", "--out", folder + "/out",
                    "--no-charts",
                    "--json", "--threads", threads, "--best", "mean_wait_s=min", "--indifference", "1",
                ])
                let best = try #require(object["best"] as? [String: Any])
                #expect(best["selected"] as? String == "x" && best["ending"] as? String == "selected")
                seen.insert(try Data(contentsOf: URL(fileURLWithPath: folder + "/out/comparison.csv")))
            }
            #expect(seen.count == 1)
        }
    }

    /// Who differs from the best by the indifference or more drops out; the best of four is found, and what was asked is said.
    @Test func theBestIsFoundWithFewReplications() throws {
        try inFolder { folder in
            let outcome = try Hotline.run([
                "compare", folder + "/a.yaml", "--with", "ten: \(Self.seats)=10", "--with", "twelve: \(Self.seats)=12",
                "--with", "six: \(Self.seats)=6", "--best", "answer_rate=max", "--indifference", "1%", "--probability",
                "0.99",
                "--out", folder + "/out", "--no-charts", "--lang", "en",
            ])
            #expect(outcome.code == 0)
            #expect(
                outcome.output.contains(
                    "Best by Answer rate (the larger the better), differences below 1 % being indifferent:"))
            #expect(outcome.output.contains("With a probability of at least 99 % the first place is the best"))
            let ranked = outcome.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
                .filter {
                    $0.count > 3 && ["1", "2", "3", "4"].contains($0[0])
                        && ["queue", "ten", "twelve", "six"].contains($0[1])
                }
            #expect(ranked.map { $0[1] }.first == "twelve" && ranked.count == 4)
            #expect(outcome.output.contains("out after 10, behind twelve"))
        }
    }

    @Test func tooCloseForTheReplicationsAllowedEndsWith3() throws {
        try inFolder { folder in
            let outcome = try Hotline.run([
                "compare", folder + "/a.yaml", "--with", "other callers: seed=99", "--best", "occupancy=min",
                "--indifference", "0.001%", "--max-replications", "12",
                "--out", folder + "/out", "--no-charts", "--lang", "en",
            ])
            #expect(outcome.code == 3 && outcome.output.contains("Not decided after 12 replications each: "))
            #expect(outcome.output.contains("not beaten") && !outcome.output.contains("selected"))
            #expect(FileManager.default.fileExists(atPath: folder + "/out/comparison.csv"))
        }
    }

    @Test func controlCKeepsWhatIsWholeAndResumeGoesOn() throws {
        try inFolder { folder in
            func words(_ out: String) -> [String] {
                [
                    "compare", folder + "/a.yaml", folder + "/b.yaml", "--with", "long: \(Self.seats)=12", "--out",
                    folder + "/" + out,
                    "--no-charts", "--lang", "en", "-n", "300",
                ]
            }
            // Two alternatives and the first line.
            let cut = try Hotline.interrupted(words("out"), once: folder + "/out.resume", hasLines: 601)
            #expect(cut.code == 130)
            #expect(
                cut.output.contains(
                    "Interrupted: 2 of 3 alternatives are whole; the results cover those. Go on with --resume."))
            #expect(try rows(folder + "/out")["long offered"] == nil)
            let kept = try String(contentsOfFile: folder + "/out.resume", encoding: .utf8)
            #expect(kept.count { $0 == "\n" } >= 601)
            let on = try Hotline.run(words("out") + ["--resume"])
            #expect(on.code == 0 && on.errors.hasPrefix("going on with "))
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.resume"))
            #expect(try Hotline.run(words("whole")).code == 0)
            let files = try ["out", "whole"].map {
                try Data(contentsOf: URL(fileURLWithPath: folder + "/\($0)/comparison.csv"))
            }
            #expect(files[0] == files[1])
        }
    }

    private static let mistakes = [
        Hotline.Mistake(
            "compare scenarios/city",
            "hotline compare: one alternative only: give another SCENARIO, or changes by '--with'"),
        Hotline.Mistake(
            "compare scenarios/city --with seed=2",
            "hotline compare: invalid value for '--with NAME: PATH=V; …': found 'seed=2', expected NAME: PATH=VALUE; PATH=VALUE, such as 'more seats: front_office.groups.general.seats=20'"
        ),
        Hotline.Mistake(
            "compare scenarios/city --with 'city: seed=2'", "hotline compare: two alternatives are called 'city'"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_wait_s --indifference 2",
            "hotline compare: invalid value for '--best MEASURE=max|min': found 'mean_wait_s', expected MEASURE=max or MEASURE=min, such as mean_wait_s=min"
        ),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_weit_s=min --indifference 2",
            "hotline compare: --best: 'mean_weit_s' is no measure; did you mean 'mean_wait_s'?"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_wait_s=min",
            "hotline compare: option '--indifference' is needed with '--best': the smallest difference that matters"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_wait_s=min --indifference 2%",
            "hotline compare: --indifference: mean_wait_s is no share, so its difference has no %"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_wait_s=min --indifference 0",
            "hotline compare: invalid value for '--indifference D': found '0', expected a number above 0, such as 5 or 0.5%"
        ),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best mean_wait_s=min --indifference 2 --probability 0.4",
            "hotline compare: --probability: expected more than 0.5, which blind choice among 2 has"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --indifference 2",
            "hotline compare: option '--indifference' says nothing without '--best'"),
        Hotline.Mistake(
            "compare scenarios/city scenarios/guilin --best on_time_rate=max --indifference 1%",
            "hotline: city: the scenario has no on_time_rate, so it cannot be ranked by it", isOfUsage: false),
    ]

    @Test(arguments: mistakes)
    func mistakesAreRefused(mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}

import Foundation
import Testing

/// `hotline sweep` as people and scripts meet it.
@Suite struct SweepCommandTests {
    private static let scenario = """
        name: queue
        title: { en: A queue, zh: 队列 }
        period: { from: 2024-01-01, to: 2024-01-02 }
        calendar: plain
        replications: 4
        demand:
          lines: [{ number: "1", volume: 200/h }]
          redials: { after_abandoning: 30%, delay: 5 min }
        front_office: { talk: exponential 3 min, patience: exponential 2 min, groups: [{ name: seats, seats: 10 }] }
        """
    private static let seats = "front_office.groups.seats.seats"

    private func inFolder(_ body: (_ folder: String, _ words: [String]) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "扫描 test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.scenario.write(toFile: folder + "/queue.yaml", atomically: true, encoding: .utf8)
        try body(folder, ["sweep", folder + "/queue.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en"])
    }

    private func rows(_ path: String) throws -> [[String: String]] {
        RunTables.rows(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func everyCombinationIsWhatARunGives() throws {
        try inFolder { folder, words in
            let more = [
                "--vary", "\(Self.seats)=9..12/3", "--vary", "front_office.talk=exponential {2 min, 3 min}", "--seed",
                "5",
            ]
            let outcome = try Hotline.run(words + more)
            #expect(outcome.code == 0 && outcome.errors == "")
            #expect(
                outcome.output.hasPrefix("A queue: 6 simulations on the same random numbers, 24 replications in all, "))
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
                    == [
                        "sweep.csv", "response.vl.json", "heat_map.vl.json", "datapackage.json", "run.json",
                        "report.json",
                        "report.html",
                    ])
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.resume"))
            let found = try rows(folder + "/out/sweep.csv").filter { $0["measure"] == "mean_wait_s" }
            // Seats are whole: 10.5 becomes 11.
            #expect(found.map { $0[Self.seats]! } == ["9", "9", "11", "11", "12", "12"])
            #expect(found[3]["front_office.talk"] == "exponential 3 min" && found[3]["point"] == "4")
            let run = try RunTables(
                running: folder + "/queue.yaml", into: URL(fileURLWithPath: folder + "/run"),
                ["--seed", "5", "--set", "\(Self.seats)=11"])
            #expect(Double(found[3]["mean"]!) == run.interval("mean_wait_s")?.mean)
        }
    }

    @Test func aDesignIsReadFromACSV() throws {
        try inFolder { folder, words in
            try "demand.lines.1.volume,\(Self.seats)\n180/h,9\n,12\n".write(
                toFile: folder + "/points.csv", atomically: true, encoding: .utf8)
            let outcome = try Hotline.run(words + ["--design", folder + "/points.csv", "--on", "offered"])
            #expect(outcome.code == 0 && outcome.output.contains("The points are no full grid"))
            let found = try rows(folder + "/out/sweep.csv")
            #expect(found.map { $0["measure"]! } == ["offered", "offered"])
            #expect(found.map { $0["demand.lines.1.volume"]! } == ["180/h", ""])
            #expect(Double(found[0]["mean"]!)! < Double(found[1]["mean"]!)!)
            try "seed\n".write(toFile: folder + "/none.csv", atomically: true, encoding: .utf8)
            let none = try Hotline.run(words + ["--design", folder + "/none.csv"])
            #expect(none.code == 2 && none.errors.contains("none.csv: found no point, expected a row for each"))
            try "front_office.talc\n3 min\n".write(toFile: folder + "/wrong.csv", atomically: true, encoding: .utf8)
            let wrong = try Hotline.run(words + ["--design", folder + "/wrong.csv"])
            #expect(wrong.code == 2 && wrong.errors.contains("talc"))
        }
    }

    @Test func elasticitiesOfWhatTheScenarioHas() throws {
        try inFolder { folder, words in
            let object = try Hotline.object(words + ["--elasticities", "--step", "10%", "-n", "8", "--json"])
            let found = try #require(object["elasticity"] as? [[String: Any]])
            func value(_ influence: String, _ measure: String) throws -> Double {
                let row = found.first { $0["influence"] as? String == influence && $0["measure"] as? String == measure }
                return try #require(row?["elasticity"] as? Double)
            }
            #expect(abs(try value("volume", "offered") - 1) < 0.4)
            #expect(try value("talk", "occupancy") > 0.4)
            #expect(try value("talk", "mean_wait_s") > 1)
            #expect(try value("patience", "p_abandon") < 0)
            #expect(try value("redials", "offered") > 0)
            let left = (object["elasticities"] as? [String: Any])?["left_out"] as? [String]
            #expect(left == ["shrinkage", "direct_answers"])
            #expect(
                Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
                    == ["elasticities.csv", "datapackage.json", "run.json", "report.json", "report.html"])
            let steep = try Hotline.run(
                words + ["--elasticities", "--set", "demand.redials.after_abandoning=97%", "-n", "2"])
            #expect(
                steep.code == 0 && steep.output.contains("redials: left out, the step leads out of what is possible ("))
            #expect(steep.output.contains("shrinkage: left out, the scenario states none that could be multiplied"))
        }
    }

    @Test func controlCKeepsWhatIsWholeAndResumeGoesOn() throws {
        try inFolder { folder, words in
            let more = ["--vary", "\(Self.seats)=9,10,11,12", "-n", "300"]
            let cut = try Hotline.interrupted(words + more, once: folder + "/out.resume", hasLines: 301)
            #expect(cut.code == 130 && cut.output.contains(" of 4 simulations are whole; the results cover those."))
            let kept = try rows(folder + "/out/sweep.csv")
            #expect(kept.contains { $0["point"] == "1" } && !kept.contains { $0["point"] == "4" })
            let on = try Hotline.run(words + more + ["--resume"])
            #expect(on.code == 0 && on.errors.hasPrefix("going on with "))
            let resumed = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/sweep.csv"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/out.resume"))
            #expect(try Hotline.run(words + more + ["--quiet", "--threads", "1"]).output == "")
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out/sweep.csv")) == resumed)
        }
    }

    private static let mistakes = [
        Hotline.Mistake(
            "sweep scenarios/city", "hotline sweep: one of --vary, --design or --elasticities is needed"),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1..9",
            "hotline sweep: invalid value for '--vary PATH=VALUES': found 'seed=1..9', expected PATH=a,b,c or PATH=LO..HI/N with N from 2 to 1000, or PATH=TEXT with such values in braces"
        ),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1,1",
            "hotline sweep: invalid value for '--vary PATH=VALUES': found 'seed=1,1', expected PATH=a,b,c or PATH=LO..HI/N with N from 2 to 1000, or PATH=TEXT with such values in braces"
        ),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1,2 --vary seed=3,4", "hotline sweep: --vary: 'seed' is given twice"),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1..1000/1000 --vary slot=15min,30min,60min --vary period.warm_up=1h,2h,3h,4h",
            "hotline sweep: more than 10000 points"),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1,2 --on mean_weit_s",
            "hotline sweep: --on: 'mean_weit_s' is no measure; did you mean 'mean_wait_s'?"),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1,2 --on on_time_rate", "hotline: city: the scenario has no on_time_rate",
            isOfUsage: false),
        Hotline.Mistake(
            "sweep scenarios/city --vary seed=1,2 --step 5%",
            "hotline sweep: option '--step' says nothing without '--elasticities'"),
    ]

    @Test(arguments: mistakes)
    func mistakesAreRefused(mistake: Hotline.Mistake) throws { try mistake.expectRefusal() }
}

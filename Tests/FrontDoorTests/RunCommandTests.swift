import Foundation
import Testing

/// `hotline run` as people and scripts meet it: exit codes, files, what is left alone.
struct RunCommandTests {
    private static let tables: Set = [
        "kpi.csv", "intervals.csv", "replications.csv", "datapackage.json", "run.json", "report.json", "report.html",
    ]

    /// An M/M/12 queue over five days, with a target it keeps or, at 99 %, does not.
    private static func scenario(target: String = "50%", to: String = "2024-01-05") -> String {
        """
        name: textbook
        title: { en: A textbook queue, zh: 教科书队列 }
        period: { from: 2024-01-01, to: \(to) }
        calendar: plain
        replications: 3
        demand: { lines: [{ number: "1", volume: 200/h }] }
        front_office: { talk: exponential 3 min, groups: [{ name: seats, seats: 12 }] }
        targets: { service_level: { within: 20 s, at_least: \(target) } }
        """
    }

    /// Runs a body in a folder, of a name that scripts trip over, that holds `queue.yaml`; the folder is gone afterwards.
    private func inFolder(_ text: String = scenario(), _ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "热线 test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try text.write(toFile: folder + "/queue.yaml", atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func names(_ folder: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    }

    private func run(_ folder: String, _ options: String...) throws -> Hotline.Outcome {
        try Hotline.run(["run", folder + "/queue.yaml", "--out", folder + "/out", "--no-charts"] + options)
    }

    @Test func aRunWritesItsTablesAndSaysWhere() throws {
        try inFolder { folder in
            let outcome = try run(folder, "--lang", "en")
            #expect(outcome.code == 0 && outcome.errors == "")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.first == "A textbook queue: 2024-01-01 to 2024-01-05 (5 days)")
            #expect(lines.suffix(2) == ["results: \(folder)/out", "report: \(folder)/out/report.html"])
            #expect(outcome.output.contains("≥ 50 %  kept"))
            #expect(try names(folder + "/out").isSuperset(of: RunCommandTests.tables))
            #expect(try names(folder) == ["queue.yaml", "out"])
        }
    }

    @Test func withAndWithoutFeedbackSideBySide() throws {
        let text = RunCommandTests.scenario().replacingOccurrences(
            of: "volume: 200/h }]", with: "volume: 260/h }], redials: { after_abandoning: 60%, delay: 5 min }"
        ).replacingOccurrences(of: "seats: 12 }]", with: "seats: 12 }], patience: exponential 2 min")
        try inFolder(text) { folder in
            let outcome = try run(folder, "--lang", "en", "--no-feedback", "--quiet")
            #expect(outcome.output == "" && outcome.errors == "")
            #expect(try names(folder + "/out").isSuperset(of: RunCommandTests.tables.union(["open_loop.csv"])))
            let both = try run(folder, "--lang", "en", "--no-feedback").output
            #expect(both.contains("with feedback  without feedback  difference"))
            // The closed loop is what it is without the other beside it.
            let kpi = try Data(contentsOf: URL(fileURLWithPath: folder + "/out/kpi.csv"))
            let alone = try run(folder, "--lang", "en")
            #expect(alone.code == outcome.code && !alone.output.contains("without feedback"))
            #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/out/kpi.csv")) == kpi)
            #expect(try !names(folder + "/out").contains("open_loop.csv"))
        }
    }

    @Test(arguments: [["--lang", "zh"], []])
    func chineseByOptionOrLocale(options: [String]) throws {
        try inFolder { folder in
            let outcome = try Hotline.run(
                ["run", folder + "/queue.yaml", "--out", folder + "/out", "--no-charts", "-n", "1"] + options,
                environment: ["LC_ALL": "zh_CN.UTF-8", "TZ": "America/New_York"])
            #expect(outcome.output.hasPrefix("教科书队列：2024-01-01 至 2024-01-05（5 天）\n1 次仿真，"))
            #expect(outcome.output.contains("尚不能判定"))
            #expect(outcome.code == 0)
        }
    }

    @Test func aMissedTargetEndsWithThree() throws {
        try inFolder(RunCommandTests.scenario(target: "99%")) { folder in
            let outcome = try run(folder, "--quiet")
            #expect(outcome == Hotline.Outcome(code: 3, output: "", errors: ""))
            #expect(try names(folder + "/out").contains("kpi.csv"))
        }
    }

    @Test func jsonHasMeasuresAndTargets() throws {
        try inFolder { folder in
            let outcome = try run(folder, "--json", "--seed", "18446744073709551615")
            #expect(outcome.code == 0)
            let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
            let object = try #require(json as? [String: Any])
            let measures = try #require(object["measures"] as? [[String: Any]])
            let wait = try #require(measures.first { $0["measure"] as? String == "mean_wait_s" })
            #expect(wait["n"] as? Int == 3 && wait["half_width"] is Double)
            #expect((object["targets"] as? [[String: Any]])?.map { $0["verdict"] as? String } == ["kept"])
            #expect(object["results"] as? String == folder + "/out")
            #expect(object["seed"] as? UInt64 == .max)
        }
    }

    @Test(arguments: [
        ["--set", "demand.lines.1.volum=3/h"], ["--set", "front_office.groups.seats.seats=-1"],
        ["--from", "2024-13-01"],
        ["--from", "2024-02-01"], ["--threads", "0"], ["-n", "0"], ["--precision", "2"], ["--on", "mean_wait_s"],
        ["--precision", "0.1", "-n", "5"], ["--precision", "0.1", "--on", "mean_wait"], ["--max-replications", "20"],
        ["--lang", "fr"], ["--seed", "-1"], ["more"],
    ])
    func badInputLeavesExistingResultsAlone(options: [String]) throws {
        try inFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/out", withIntermediateDirectories: true)
            try "{}".write(toFile: folder + "/out/run.json", atomically: true, encoding: .utf8)
            let command = ["run", folder + "/queue.yaml", "--out", folder + "/out"] + options
            let outcome = try Hotline.run(command)
            #expect(outcome.code == 2 && outcome.output == "" && !outcome.errors.isEmpty)
            #expect(try names(folder) == ["queue.yaml", "out"])
            #expect(try names(folder + "/out") == ["run.json"])
        }
    }

    @Test(arguments: [
        ("queue.yaml", "cannot create"), ("queue.yaml/deeper/still", "cannot create"), (".", "is not replaced"),
    ])
    func whatIsNoPlaceForResultsIsRefusedBefore(place: String, words: String) throws {
        // A million replications: had it simulated first, it would still be at it.
        try inFolder { folder in
            let outcome = try Hotline.run(
                ["run", folder + "/queue.yaml", "-n", "1000000", "--lang", "en", "--out", folder + "/" + place])
            #expect(outcome.code == 2 && outcome.errors.contains(words))
            #expect(try names(folder) == ["queue.yaml"])
        }
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        try inFolder { folder in
            var seen: Set<Data> = []
            for threads in ["1", "2", "7"] {
                #expect(try run(folder, "--quiet", "--threads", threads).code == 0)
                let files = try ["kpi.csv", "intervals.csv", "replications.csv"].map {
                    try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + $0))
                }
                seen.insert(files.reduce(Data(), +))
            }
            #expect(seen.count == 1)
        }
    }

    @Test func controlCKeepsWhatIsWhole() throws {
        try inFolder(RunCommandTests.scenario(to: "2024-01-01")) { folder in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Hotline.program)
            process.arguments = [
                "run", folder + "/queue.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en", "-n", "100000",
            ]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            // Not before the program listens, which the system knows: bit 1 of the signals that are caught.
            let deadline = Date() + 20
            while Date() < deadline, try !catchesInterrupt(process.processIdentifier) { usleep(10_000) }
            usleep(300_000)
            process.interrupt()
            // A program that does not stop must not hold up the tests.
            let killer = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
            DispatchQueue.global().asyncAfter(deadline: .now() + 20, execute: killer)
            defer { killer.cancel() }
            let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationReason == .exit && process.terminationStatus == 130)
            #expect(output.contains(" of 100000 replications; the results cover those."))
            #expect(try names(folder) == ["queue.yaml", "out"])
            #expect(try names(folder + "/out").isSuperset(of: RunCommandTests.tables))
            let table = try String(contentsOfFile: folder + "/out/replications.csv", encoding: .utf8)
            #expect(table.hasSuffix("\r\n") || table.hasSuffix("\n"))
        }
    }

    private func catchesInterrupt(_ process: Int32) throws -> Bool {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
        let mask = line?.split(whereSeparator: \.isWhitespace).last.flatMap { UInt64($0, radix: 16) } ?? 0
        return mask >> UInt64(SIGINT - 1) & 1 == 1
    }
}

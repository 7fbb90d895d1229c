import Foundation
import Testing

/// `hotline run --events`: files beside the tables, what is said about them, and that nothing else changes.
struct EventsCommandTests {
    private static let scenario = """
        name: small
        period: { from: 2024-02-08, to: 2024-02-19 }
        calendar: china
        replications: 2
        demand: { lines: [{ number: "12345", volume: 30/day }] }
        front_office:
          talk: exponential 3 min
          groups: [{ name: seats, seats: 2 }]
          calls: { call: { direct_answer: 60% } }
        organisations: [{ name: bureau, topics: { call: 100% }, handlers: 3, hours: 09:00-12:00 14:00-18:00, effort: 2 h }]
        rules: { limits: { call: { handle: 3 wd } } }

        """

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "events-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.scenario.write(toFile: folder + "/small.yaml", atomically: true, encoding: .utf8)
        try body(folder)
    }

    private func run(_ folder: String, _ options: String...) throws -> Hotline.Outcome {
        try Hotline.run(
            ["run", folder + "/small.yaml", "--out", folder + "/out", "--no-charts", "--lang", "en"] + options)
    }

    private func names(_ folder: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/out"))
    }

    private func bytes(_ folder: String, _ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + name))
    }

    @Test func filesBesideTheTablesWhichStayAsTheyAre() throws {
        try inFolder { folder in
            let plain = try run(folder)
            #expect(plain.code == 0 && !plain.output.contains("event log"))
            #expect(try names(folder).allSatisfy { !$0.hasPrefix("events") })
            let tables = ["kpi.csv", "intervals.csv", "replications.csv"]
            let before = try tables.map { try bytes(folder, $0) }
            let outcome = try run(folder, "--events", "csv", "--events", "xes", "--events", "ocel", "--threads", "2")
            #expect(outcome.code == 0 && outcome.errors == "")
            #expect(try names(folder).isSuperset(of: ["events.csv", "events.xes", "events.jsonocel"]))
            #expect(try tables.map { try bytes(folder, $0) } == before)
            let said = try #require(outcome.output.split(separator: "\n").first { $0.hasPrefix("event log") })
            #expect(said.contains(" events of ") && said.contains("events.csv (") && said.contains("events.jsonocel ("))
            let log = try bytes(folder, "events.csv")
            // One thread, one format: the same bytes, and no leftovers.
            #expect(try run(folder, "--events=csv", "--threads", "1").code == 0)
            #expect(try bytes(folder, "events.csv") == log)
            #expect(try !names(folder).contains("events.xes"))
        }
    }

    @Test func theSummaryForProgramsHasIt() throws {
        try inFolder { folder in
            let text = try run(folder, "--events", "csv", "--json").output
            let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            let events = try #require(json["events"] as? [String: Any])
            let file = try #require((events["files"] as? [[String: Any]])?.first)
            #expect(file["file"] as? String == "events.csv")
            #expect(file["bytes"] as? Int == (try bytes(folder, "events.csv")).count)
            let rows = String(decoding: try bytes(folder, "events.csv"), as: UTF8.self).components(separatedBy: "\r\n")
            #expect(events["events"] as? Int == rows.count - 2 && (events["orders"] as? Int ?? 0) > 0)
        }
    }

    @Test func noneIsNoneAndOthersAreRefused() throws {
        try inFolder { folder in
            #expect(try run(folder, "--events", "none").code == 0)
            #expect(try names(folder).allSatisfy { !$0.hasPrefix("events") })
            for options in [["--events", "none", "--events", "csv"], ["--events", "xml"]] {
                let outcome = try Hotline.run(["run", folder + "/small.yaml"] + options)
                #expect(outcome.code == 2 && outcome.output == "" && outcome.errors.contains("--events"))
            }
        }
    }
}

import Foundation

/// A textbook queue as a scenario file: one line, one group, no menu, no after-call work, nothing that a formula leaves out.
struct TextbookScenario {
    /// Fresh calls, as the file states them.
    var volume: String
    /// Seats: a number or the name of a file.
    var seats: String
    var talk: String
    var patience = "endless"
    var trunks = "unlimited"
    /// Answered within this many seconds counts for the service level.
    var within = 20.0
    /// First counted day or instant.
    var from = "2024-01-01"
    /// Last counted day, or the instant at which counting ends.
    var to = "2024-01-01"
    var warmUp: String?
    var profile = "flat"
    var slot = "60 min"
    /// Further settings of the line, such as `channel: wechat`.
    var line: [String] = []
    /// Further lines of `demand`, such as redials.
    var demand: [String] = []
    /// Further settings of the group `seats`, such as `reserve: 1`.
    var group: [String] = []
    /// Further groups, which take no calls of their own.
    var groups: [String] = []
    /// Further lines of `front_office`, such as tasks.
    var frontOffice: [String] = []
    /// CSVs beside the scenario, by name.
    var files: [String: String] = [:]

    /// Steady state: `days` counted from 2024-01-01 on, after a warm-up of as many days as given.
    mutating func span(days: Int, warmUpDays: Int) {
        let day = Date(timeIntervalSince1970: 1_704_067_200 + Double(days - 1) * 86_400)
        to = day.formatted(.iso8601.year().month().day())
        warmUp = "\(warmUpDays) d"
    }

    var yaml: String {
        var lines = [
            "name: textbook",
            "period: { from: \(from), to: \(to)" + (warmUp.map { ", warm_up: \($0)" } ?? "") + " }",
            "calendar: plain",
            "slot: \(slot)",
            "demand:",
            "  lines:",
            "    - { "
                + (["number: \"1\"", "volume: \(volume)", "profile: \(profile)", "mix: { any: 100% }"] + line).joined(
                    separator: ", ")
                + " }",
        ]
        lines += demand.map { "  " + $0 }
        lines += [
            "front_office:",
            "  trunks: \(trunks)",
            "  patience: \(patience)",
            "  talk: \(talk)",
            "  groups:",
            "    - { " + (["name: seats", "seats: \(seats)"] + group).joined(separator: ", ") + " }",
        ]
        lines += groups.map { "    - { \($0) }" }
        if !groups.isEmpty { lines.append("  routing: { any: [seats] }") }
        lines += frontOffice.map { "  " + $0 }
        lines += [
            "targets:",
            "  service_level: { within: \(within) s }",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Writes the scenario into a new folder and gives it to the body; the folder is removed afterwards.
    func inFolder<Value>(_ body: (_ folder: URL) throws -> Value) throws -> Value {
        try TextbookScenario.inFolder(yaml, files, body)
    }

    private static func inFolder<Value>(
        _ yaml: String, _ files: [String: String] = [:], _ body: (_ folder: URL) throws -> Value
    ) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("textbook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try yaml.write(to: folder.appendingPathComponent("scenario.yaml"), atomically: false, encoding: .utf8)
        for (name, text) in files {
            try text.write(to: folder.appendingPathComponent(name), atomically: false, encoding: .utf8)
        }
        return try body(folder)
    }

    /// Runs a scenario that is more than one line and one group, and reads the tables.
    static func run(text: String, replications: Int, seed: Int) throws -> RunTables {
        try inFolder(text) { folder in
            try RunTables(
                running: folder.path, into: folder.appendingPathComponent("results"),
                ["--replications", "\(replications)", "--seed", "\(seed)", "--confidence", "0.999"])
        }
    }

    /// Runs the scenario and reads the tables.
    func run(replications: Int, seed: Int, confidence: Double = 0.999, _ options: [String] = []) throws -> RunTables {
        try inFolder { folder in
            try RunTables(
                running: folder.path, into: folder.appendingPathComponent("results"),
                ["--replications", "\(replications)", "--seed", "\(seed)", "--confidence", "\(confidence)"] + options)
        }
    }
}

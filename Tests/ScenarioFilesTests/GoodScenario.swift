import Foundation
import Scenarios

@testable import ScenarioFiles

/// The good scenario that tests edit, its files, and a source that gives them without touching the disk.
enum GoodScenario {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data")
    static let yaml = data("good.yaml")
    static let measures = [
        MeasureFacts("answer_rate", isShare: true), MeasureFacts("mean_wait_s", unit: "s"),
        MeasureFacts("occupancy", isShare: true), MeasureFacts("overdue_rate", isShare: true, ofUnits: .ratio),
        MeasureFacts("on_time_rate", isShare: true, ofUnits: .ratio),
        MeasureFacts("redo_rate", isShare: true, ofUnits: .ratio),
        MeasureFacts("cycle_mean_h", unit: "h", ofUnits: .ratio), MeasureFacts("cycle_p50_wd", unit: "wd"),
        MeasureFacts("red_cards", ofUnits: .count), MeasureFacts("matters_thrice", ofUnits: .count),
        MeasureFacts("unit_score", isOfAll: false),
    ]

    /// Text by file name; every other file is missing.
    static let files: [String: String] = [
        "profile.csv": slots(30, "workday,weekend,holiday") { $0 < 16 ? "1,1,1" : "4,2,1.5" },
        "seats.csv": slots(60, "workday,all") { $0 < 8 ? "1,1" : "9,4" },
        "patience.csv": "seconds,survival\n0,98%\n60,0.8\n300,0.4\n",
        "talk.csv": "seconds,weight\n60,1\n180,2\n600,1\n",
        "calls.csv": """
        at,category,talk_s,patience_s
        2024-03-01T09:00:30,complaint,61.5,
        2024-03-01 09:00,consultation,,30

        """,
        "days.csv": "date,kind,name\n2024-01-01,holiday,元旦\n2024-02-04,workday,\n",
    ]

    /// The text of a file of `Data`.
    static func data(_ name: String) -> String {
        try! String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// A CSV of slots of a day's minutes, from midnight to midnight.
    static func slots(
        _ minutes: Int, count: Int? = nil, _ columns: String, _ row: (Int) -> String
    ) -> String {
        let rows = (0..<(count ?? 1440 / minutes)).map { index in
            let time = index * minutes
            let clock = [time / 60, time % 60].map { ($0 < 10 ? "0" : "") + "\($0)" }.joined(separator: ":")
            return "\(clock),\(row(index))\n"
        }
        return "slot,\(columns)\n" + rows.joined()
    }

    /// Reads a text as `scenario.yaml`; findings in any case, the scenario if it is good.
    static func read(
        _ text: String = yaml, files more: [String: String] = [:], edits: [ScenarioReader.Edit] = []
    ) -> (scenario: Scenario?, findings: [String]) {
        let source = Files(bytes: files.merging(more) { $1 }.mapValues { Array($0.utf8) })
        return read(Array(text.utf8), source, edits)
    }

    static func read(
        _ bytes: [UInt8], _ files: Files, _ edits: [ScenarioReader.Edit] = []
    ) -> (scenario: Scenario?, findings: [String]) {
        let (scenario, findings) = reading(bytes, files, edits)
        return (scenario, findings.map(\.description))
    }

    /// The same with findings that can be told in other languages.
    static func reading(
        _ bytes: [UInt8], _ files: Files, _ edits: [ScenarioReader.Edit] = []
    ) -> (scenario: Scenario?, findings: [Finding]) {
        do throws(ScenarioFileError) {
            let (scenario, warnings) = try ScenarioReader(measures: measures)
                .read(bytes, file: "scenario.yaml", files: files, edits: edits)
            return (scenario, warnings)
        } catch {
            return (nil, error.findings)
        }
    }

    /// Files of a table.
    struct Files: FileSource {
        var bytes: [String: [UInt8]]

        func bytes(of name: String) throws(Misread) -> [UInt8] {
            if let bytes = bytes[name] { return bytes }
            throw Misread(found: "no file \(Misread.quote(name))", expected: "a readable file")
        }

        func shownName(of name: String) -> String { name }
    }
}

import Experiment
import Foundation
import Messages
import Scenarios
import SimulationTime
import Statistics

/// `run.json`: what was run, by which program, where, when and how it ended.
public struct RunRecord: Sendable {
    /// Version of the program.
    public var version: String
    /// The command line.
    public var command: [String]
    /// Replications asked for.
    public var asked: Int
    /// Worker threads.
    public var threads: Int
    /// When it began.
    public var started: Date
    /// How long it took.
    public var durationSeconds: Double
    /// Doubts about the scenario, in words.
    public var warnings: [Words]

    /// States a run.
    public init(
        version: String, command: [String], asked: Int, threads: Int, started: Date, durationSeconds: Double,
        warnings: [Words] = []
    ) {
        self.version = version
        self.command = command
        self.asked = asked
        self.threads = threads
        self.started = started
        self.durationSeconds = durationSeconds
        self.warnings = warnings
    }

    /// The document. The machine's name is left out on purpose: results are passed on.
    ///
    /// - Parameter ending: how it all ended; as the run did if left out.
    func json(
        _ scenario: Scenario, _ results: Results, _ confidence: ConfidenceLevel, ending: Results.Ending? = nil
    ) -> JSON {
        [
            "tool": "hotline", "version": .string(version), "command": .array(command.map { .string($0) }),
            "scenario": .string(scenario.name), "scenario_hash": .string("sha256:" + ScenarioHash.of(scenario)),
            "seed": .unsigned(scenario.seed),
            "replications": ["done": .integer(results.replications), "asked": .integer(asked)],
            "ending": .string((ending ?? results.ending).rawValue), "confidence": .number(confidence.level),
            "threads": .integer(threads), "host": RunRecord.host,
            "started": .string(RunRecord.iso(started)), "duration_s": .number(duration),
            "steps": .integer(results.steps),
            "period": [
                "from": .string(scenario.period.from.description), "to": .string(scenario.period.to.description),
                "warm_up_s": .number(scenario.period.warmUp.seconds),
            ],
            "warnings": .array(warnings.map { .string($0.english) }),
        ]
    }

    /// The document of a command that runs several scenarios: how it was run, with what is said about them in between.
    func json(_ what: [JSON.Member]) -> JSON {
        let head: JSON = [
            "tool": "hotline", "version": .string(version), "command": .array(command.map { .string($0) }),
        ]
        return head.adding(
            what + [
                .init("threads", .integer(threads)), .init("host", RunRecord.host),
                .init("started", .string(RunRecord.iso(started))), .init("duration_s", .number(duration)),
                .init("warnings", .array(warnings.map { .string($0.english) })),
            ])
    }

    private var duration: Double { (durationSeconds * 1000).rounded() / 1000 }

    private static var host: JSON {
        let system = ProcessInfo.processInfo
        return [
            "cores": .integer(system.processorCount), "os": .string(system.operatingSystemVersionString),
            "architecture": .string(RunRecord.architecture),
        ]
    }

    /// Civil time at +08:00, to the second, whatever the zone of the process.
    static func iso(_ date: Date) -> String {
        let seconds = Int64(date.timeIntervalSince1970.rounded(.down))
        return (SimTime(milliseconds: seconds * 1000) + .hours(8)).description
    }

    private static var architecture: String {
        #if arch(x86_64)
            "x86_64"
        #elseif arch(arm64)
            "arm64"
        #else
            "other"
        #endif
    }
}

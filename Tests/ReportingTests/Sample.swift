import Distributions
import Experiment
import Foundation
import HotlineModel
import Reporting
import Scenarios
import SimulationTime
import Wording

/// A hotline small enough to be run in every test.
enum Sample {
    /// One line of 60 calls an hour, two seats, from a Tuesday's midnight.
    static func scenario(days: Int = 1) -> Scenario {
        var scenario = Scenario()
        scenario.name = "tiny"
        scenario.title = ["en": "Tiny hotline", "zh": "小热线"]
        scenario.calendar = .plain
        scenario.period.from = SimTime(date: CivilDate("2024-01-02")!)
        scenario.period.to = scenario.period.from + .days(days)
        var line = Line()
        line.number = "12345"
        line.volume = Volume(count: 60, per: .hour)
        scenario.demand.lines = [line]
        scenario.frontOffice.talk = .exponential(mean: 90)
        scenario.frontOffice.patience = .law(.exponential(mean: 300))
        var group = SeatGroup()
        group.name = "general"
        group.seats = .constant(2)
        scenario.frontOffice.groups = [group]
        scenario.targets.serviceLevel.atLeast = 0.85
        scenario.targets.bounds = [Bound(measure: "answer_rate", side: .atLeast, value: 0.5)]
        return scenario
    }

    /// The same with an automatic agent, direct answers, three-way calls, call-backs, and two kinds of tasks.
    static func office() -> Scenario {
        var scenario = scenario()
        var agent = AIAgent()
        (agent.time, agent.containment) = (.constant(30), 0.2)
        scenario.frontOffice.ai = agent
        var told = AnnouncedWait()
        told.callBack = CallBackOffer()
        told.callBack?.accepted = 0.5
        told.callBack?.dial = .constant(10)
        scenario.frontOffice.announcedWait = told
        var hand = HandOver()
        (hand.to, hand.share, hand.talk) = ("experts", 0.1, .constant(60))
        var handling = CallHandling()
        (handling.category, handling.directAnswer, handling.handOvers) = ("call", 0.7, [hand])
        scenario.frontOffice.calls = [handling]
        var experts = scenario.frontOffice.groups[0]
        experts.name = "experts"
        scenario.frontOffice.groups.append(experts)
        scenario.frontOffice.tasks = [("revisit", DeskTask.Trigger.orders), ("chase", .missed)].map {
            var task = DeskTask()
            (task.name, task.after, task.effort) = ($0.0, $0.1, .constant(60))
            task.groups = [.init(group: "general")]
            return task
        }
        return scenario
    }

    static func report(
        _ scenario: Scenario = scenario(), replications: Int = 3, language: Language = .en, forExcel: Bool = false
    ) throws -> RunReport {
        let results = Experiment(try World(compiling: scenario)).run(.init(replications: replications))
        let record = RunRecord(
            version: "1.0.0", command: ["hotline", "run", "tiny"], asked: replications, threads: 1,
            started: Date(timeIntervalSince1970: 1_704_124_800), durationSeconds: 0.25, warnings: ["a doubt"])
        return RunReport(
            scenario: scenario, results: results, record: record, language: language, forExcel: forExcel)
    }

    /// Runs a body in a folder of its own, which is gone afterwards.
    static func inFolder<T>(_ body: (String) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("reporting-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try body(folder)
    }

    static func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
}

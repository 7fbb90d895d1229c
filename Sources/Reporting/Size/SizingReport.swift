import Experiment
import HotlineModel
import Scenarios
import Sizing
import Statistics
import Wording

/// Everything that `hotline size` tells: tables, charts, record and summary start from here.
public struct SizingReport: Sendable {
    /// What was found.
    public let answer: SizingAnswer
    /// Fresh demand, if volumes were counts of all attempts.
    public let fresh: FreshDemand?
    /// The scenario's folder or file.
    public let path: String
    /// How it was run.
    public let record: RunRecord
    /// Confidence of all intervals.
    public let confidence: ConfidenceLevel
    /// Language of charts, summary and descriptions.
    public let language: Language
    /// Whether CSVs are made for Excel.
    public let forExcel: Bool
    /// Where the scenario's rules and values come from.
    public let background: Background

    /// Puts a report together.
    public init(
        answer: SizingAnswer, fresh: FreshDemand? = nil, path: String, record: RunRecord,
        confidence: ConfidenceLevel = .percent95,
        language: Language = .en, forExcel: Bool = false,
        background: Background = Background()
    ) {
        self.answer = answer
        self.fresh = fresh
        self.path = path
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
        self.background = background
    }

    var grid: SeatGrid { answer.grid }
    var question: SizingQuestion { grid.question }
    /// The scenario's title in the report's language, else in any, else its name.
    var title: String { language.choose(from: grid.scenario.title) ?? grid.scenario.name }

    /// Name of a group, among those sized.
    func name(_ group: Int) -> String { grid.scenario.frontOffice.groups[question.groups[group]].name }

    /// Time of day at which a slot or step of some seconds begins.
    static func time(_ index: Int, seconds: Double) -> String {
        let minutes = Int((Double(index) * seconds / 60).rounded())
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return two(minutes / 60) + ":" + two(minutes % 60)
    }

    /// Time of day at which a step begins.
    func time(step: Int) -> String { SizingReport.time(step, seconds: question.step.seconds) }

    /// Files of seats as a scenario reads them, one a group: named after it where a file may be.
    var seatFiles: [(group: Int, name: String)] {
        question.groups.indices.map { group in
            let own = name(group)
            let isPlain =
                !own.isEmpty && own.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_-".utf8.contains($0) }
            return (group, "seats-" + (isPlain ? own : String(group + 1)))
        }
    }

    /// Plans by their ids.
    static let planNames = [
        "sized": SizeWords.sized, "stated": SizeWords.stated, "erlang_c": SizeWords.erlangC,
        "erlang_a": SizeWords.erlangA, "erlang_a_mol": SizeWords.erlangAMol,
    ]

    /// Plans side by side: what they are called and what they give.
    var plans: [(id: String, outcome: SizingAnswer.Outcome)] {
        [("sized", answer.outcome), ("stated", answer.stated)]
            + zip(OfferedLoad.Textbook.allCases, answer.textbooks).map { ($0.rawValue, $1) }
    }

    /// The CSVs.
    var tables: [any WrittenTable] {
        var tables: [any WrittenTable] = [SizingTable(self), PromisesTable(self), StaffingTable(self)]
        if let fresh { tables.append(FreshTable(fresh, language)) }
        return tables + seatFiles.map { SeatsTable(self, group: $0.group, name: $0.name) }
    }

    /// Replaces a folder by this report: tables, seats as a scenario reads them, `datapackage.json`, specifications of charts,
    /// `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let files = ResultsFiles(
            name: grid.scenario.name + "-size", title: title, version: record.version, forExcel: forExcel,
            tables: tables, charts: charts, page: page, documents: [(ResultsFolder.mark, json)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// The seats over the day beside the textbooks', and what more or fewer seats give.
    public var charts: [ChartSpec] {
        [
            ChartSpec(name: "sizing", json: SizingChart(self).spec),
            StaffingChart(self).map { ChartSpec(name: "staffing", json: $0.spec) },
        ].compactMap { $0 }
    }

    /// `run.json`.
    var json: JSON {
        let goals = question.goals.map { goal -> JSON in
            [
                "measure": .string(goal.measure), "scope": .string(goal.scope.rawValue), "key": .string(goal.key),
                "side": .string(goal.side.rawValue), "value": .number(goal.value),
            ]
        }
        let groups = question.groups.indices.map { group -> JSON in
            [
                "group": .string(name(group)), "price": .number(question.prices[group]),
                "seat_hours": .number(grid.seatHours(answer.outcome.seats, group: group)),
            ]
        }
        let outcomes = plans.map { plan -> JSON in
            [
                "plan": .string(plan.id), "seat_hours": .number(plan.outcome.seatHours),
                "broken": .integer(plan.outcome.broken),
            ]
        }
        let verdicts = [SizingAnswer.Promise.Verdict.kept, .open, .missed].map { verdict in
            JSON.Member(verdict.rawValue, .integer(answer.promises.count { $0.verdict == verdict }))
        }
        return record.json([
            .init("scenario", .string(grid.scenario.name)), .init("path", .string(path)),
            .init("scenario_hash", .string("sha256:" + ScenarioHash.of(grid.scenario))),
            .init("seed", .unsigned(grid.scenario.seed)), .init("replications", .integer(answer.replications)),
            .init("simulations", .integer(answer.simulations)), .init("ending", .string(answer.ending.rawValue)),
            .init("confidence", .number(confidence.level)), .init("targets", .array(goals)),
            .init("by", .string(question.stretch.rawValue)), .init("probability", .optional(question.probability)),
            .init("columns", .string(question.columns.rawValue)), .init("step_s", .number(question.step.seconds)),
            .init("groups", .array(groups)), .init("promises", .object(verdicts)),
            .init("added_by_fresh_streams", .integer(answer.added)), .init("plans", .array(outcomes)),
            .init(
                "seat_hours_by_queue",
                ["erlang_c": .number(answer.byQueue.erlangC), "erlang_a": .number(answer.byQueue.erlangA)]),
        ])
    }
}

import HotlineModel
import Scenarios
import Sizing
import Statistics
import Wording

/// Everything that `hotline size --handlers` tells: a table, the record, the summary.
public struct HandlerReport: Sendable {
    /// What was asked.
    public let sizing: HandlerSizing
    /// What was found.
    public let answer: HandlerSizing.Answer
    /// The scenario.
    public let scenario: Scenario
    /// Its folder or file.
    public let path: String
    /// How it was run.
    public let record: RunRecord
    /// Confidence of all intervals.
    public let confidence: ConfidenceLevel
    /// Language of summary and descriptions.
    public let language: Language
    /// Whether CSVs are made for Excel.
    public let forExcel: Bool
    /// Where the scenario's rules and values come from.
    public let background: Background

    /// Puts a report together.
    public init(
        sizing: HandlerSizing, answer: HandlerSizing.Answer, scenario: Scenario, path: String, record: RunRecord,
        confidence: ConfidenceLevel = .percent95, language: Language = .en, forExcel: Bool = false,
        background: Background = Background()
    ) {
        self.sizing = sizing
        self.answer = answer
        self.scenario = scenario
        self.path = path
        self.record = record
        self.confidence = confidence
        self.language = language
        self.forExcel = forExcel
        self.background = background
    }

    /// Whether every unit keeps its targets.
    public var isReached: Bool { answer.found.allSatisfy { $0.handlers != nil && $0.isKept != false } }

    /// Replaces a folder by this report: `handlers.csv`, `datapackage.json`, `run.json`.
    public func write(to folder: ResultsFolder) throws(ResultsError) {
        let table = HandlersTable(self)
        let files = ResultsFiles(
            name: scenario.name + "-size", title: table.schema.title, version: record.version, forExcel: forExcel,
            tables: [table], charts: [], page: page, documents: [(ResultsFolder.mark, json)])
        try folder.replace { (path) throws(ResultsError) in _ = try files.write(into: path) }
    }

    /// A unit's name in tables.
    func name(_ unit: HandlerSizing.Unit) -> String { unit.name.isEmpty ? SizeWords.desk(language) : unit.name }

    /// `run.json`.
    var json: JSON {
        let goals = sizing.goals.map { goal -> JSON in
            [
                "measure": .string(goal.measure), "side": .string(goal.side.rawValue), "value": .number(goal.value),
            ]
        }
        let units = zip(sizing.units, answer.found).map { unit, found -> JSON in
            [
                "unit": .string(unit.name), "handlers": found.handlers.map { .integer($0) } ?? .null,
                "stated": .integer(unit.stated),
            ]
        }
        return record.json([
            .init("scenario", .string(scenario.name)), .init("path", .string(path)),
            .init("scenario_hash", .string("sha256:" + ScenarioHash.of(scenario))),
            .init("seed", .unsigned(scenario.seed)), .init("replications", .integer(record.asked)),
            .init("simulations", .integer(answer.simulations)),
            .init("ending", .string(isReached ? "complete" : "not_reached")),
            .init("confidence", .number(confidence.level)), .init("targets", .array(goals)),
            .init("added_by_fresh_streams", .integer(answer.added)), .init("units", .array(units)),
        ])
    }
}

/// `handlers.csv`: the fewest handlers of each unit, and what they give.
struct HandlersTable: WrittenTable {
    let schema: TableSchema
    private let report: HandlerReport

    init(_ report: HandlerReport) {
        self.report = report
        let columns = TableColumns(table: "handlers", language: report.language, confidence: report.confidence)
        schema = columns.schema(
            [
                columns("unit"), columns("handlers", .integer, isRequired: false), columns("stated", .integer),
                columns("measure", allowed: Measure.all.map(\.id)), columns.number("target"),
            ] + columns.pair("value") + columns.pair("stated_value")
                + [columns.number("orders"), columns.number("utilisation"), columns("n", .integer)],
            primaryKey: ["unit", "measure"])
    }

    func write(to csv: CSVWriter) throws(ResultsError) {
        for (unit, found) in zip(report.sizing.units, report.answer.found) {
            for (index, goal) in report.sizing.goals.enumerated() where report.sizing.isOf(goal, unit) {
                let (value, stated) = (found.values[index], found.stated[index])
                try csv.row(
                    [
                        .text(report.name(unit)), found.handlers.map { .integer(Int64($0)) } ?? .number(nil),
                        .integer(Int64(unit.stated)), .code(goal.measure), .number(goal.value),
                    ] + CSVWriter.pair(value) + CSVWriter.pair(stated) + [
                        .number(found.orders?.mean), .number(found.utilisation?.mean),
                        .integer(Int64(value?.n ?? 0)),
                    ])
            }
        }
    }
}

/// What `hotline size --handlers` says on the console when it is done.
public struct HandlerSummary: Sendable {
    let report: HandlerReport
    let results: String
    private var language: Language { report.language }

    /// Sums up a report.
    public init(_ report: HandlerReport, results: String) {
        self.report = report
        self.results = results
    }

    /// What was done, and whether the targets hold.
    public var opening: [String] {
        let answer = report.answer
        let record = report.record
        var lines = [
            SizeWords.work(
                language, ReadableNumber.whole(answer.simulations), ReadableNumber.whole(record.asked),
                ReadableNumber.number(record.durationSeconds, decimals: 1))
        ]
        lines += record.warnings.map { ConsoleWords.warning(language, $0.text(language)) }
        let kept = answer.found.count { $0.handlers != nil && $0.isKept != false }
        lines.append(
            SizeWords.unitsKept(language, ReadableNumber.whole(kept), ReadableNumber.whole(answer.found.count)))
        if answer.added > 0 { lines.append(SizeWords.handlersAdded(language, ReadableNumber.whole(answer.added))) }
        return lines
    }

    /// The units, and all of them together.
    public var table: (header: [String], rows: [[String]]) {
        let goals = report.sizing.goals
        let header =
            [
                SizeWords.unit(language), SizeWords.handlers(language), SizeWords.statedHandlers(language),
            ] + goals.flatMap { [MeasureWords.title($0.measure, language), SizeWords.withStated(language)] } + [
                SizeWords.orders(language), SizeWords.utilisation(language),
            ]
        func shown(_ estimate: Estimate?, _ measure: Measure) -> String {
            estimate.map {
                ReadableNumber.text(
                    $0.mean, halfWidth: $0.halfWidth, isShare: measure.isShare, unit: measure.unit, language: language)
            } ?? "–"
        }
        let share = Measure.named("handler_utilisation")!
        var rows = zip(report.sizing.units, report.answer.found).map { unit, found -> [String] in
            [
                report.name(unit), found.handlers.map { ReadableNumber.whole($0) } ?? "–",
                ReadableNumber.whole(unit.stated),
            ]
                + goals.indices.flatMap { index -> [String] in
                    let measure = Measure.named(goals[index].measure)!
                    return [shown(found.values[index], measure), shown(found.stated[index], measure)]
                } + [
                    found.orders.map { ReadableNumber.number($0.mean, decimals: 0) } ?? "–",
                    shown(found.utilisation, share),
                ]
        }
        let all = report.answer.found.reduce(0) { $0 + ($1.handlers ?? 0) }
        let stated = report.sizing.units.reduce(0) { $0 + $1.stated }
        rows.append(
            [SizeWords.together(language), ReadableNumber.whole(all), ReadableNumber.whole(stated)]
                + Array(repeating: "", count: 2 * goals.count + 2))
        return (header, rows)
    }

    /// Beyond this share of their time handlers at work cannot catch up with what chance brings.
    private static let soundUtilisation = 0.95

    /// What the table does not say by itself: units that keep their targets only because the period ends in time.
    public var notes: [String] {
        let busy = zip(report.sizing.units, report.answer.found)
            .filter { ($1.utilisation?.mean ?? 0) > HandlerSummary.soundUtilisation }.map { report.name($0.0) }
        if busy.isEmpty { return [] }
        let share = ReadableNumber.number(HandlerSummary.soundUtilisation * 100, decimals: 0)
        return [SizeWords.tooBusy(language, CommandWords.list(busy, language), share)]
    }

    /// Where the files are.
    public var closing: [String] { ConsoleWords.places(results, nil, language) }

    /// The same for programs.
    public var json: JSON {
        report.json.adding([
            .init("results", .string(results)), .init("report", .string(results + "/" + ReportPage.html)),
        ])
    }
}

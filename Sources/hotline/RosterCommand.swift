import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import Rostering
import ScenarioFiles
import Scenarios
import SimulationTime
import Wording

/// `hotline roster`: shifts of people that cover a week's heads at least cost, and the week simulated with them.
enum RosterCommand {
    static let group = Option<String>("--group", "NAME", help: "Group of seats; may be left out if there is one only.")
    static let curve = Option<String>(
        "--curve", "FILE", .file("csv"),
        help:
            "CSV of required heads: slot, then all, workday, mon, a date and so on; or date (or day), slot, group, seats as in sizing.csv. The group's seats if left out."
    )
    static let shrinkage = Option<Shrinkage>(
        "--shrinkage", "SHARE", Shrinkage.converter,
        help:
            "Share of rostered heads who do not come, or 'group' for the group's own: so many more are rostered. The heads are taken as they are if left out."
    )
    static let week = Option<String>(
        "--week", "WEEK", help: "Week such as 2024-W10; the first whole week of the period if left out.")
    static let rules = Option<String>(
        "--rules", "FILE", .file("yaml", "yml"),
        help: "YAML of shifts, rest, days off and costs; roster.yaml beside the scenario, or defaults, if left out.")
    private static let people = Option<Int>(
        "--people", "N", .int.within(1...5000), help: "People there are; as few as possible if left out.")
    private static let gap = Option<Double>(
        "--gap", "SHARE",
        Converter<Double> { text in
            guard let share = try? Quantity.share(text), share < 1 else {
                return .failure(ParseFailure(expected: "a share below 100%, such as 0.5%"))
            }
            return .success(share)
        }, help: "How far the cost of the shifts may be above its bound; 0.5% if left out.")
    private static let timeLimit = Option<Double>(
        "--time-limit", "S", .double.within(1...86_400), help: "Seconds to search at most, without the simulation."
    ).defaulting(to: 60)
    private static let lp = Option<String>(
        "--lp", "FILE", .file("lp"), help: "Also write the program of the shifts in the LP format of solvers.")
    private static let noCheck = Flag("--no-check", help: "Do not simulate the week.")
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help:
            "Folder of the results, charts in its plots/; if left out results/<name>-roster/ and plots/<name>-roster/.")
    private static let noCharts = Flag(
        "--no-charts", help: "Do not draw; the chart specification is written all the same.")

    static var command: Command {
        Command(
            "roster", abstract: "Make a weekly roster that covers required heads at least cost, and simulate it.",
            discussion: """
                Chooses shifts for every day of a week that repeats, then people who work them: rest between shifts, days off, days in a \
                row, nights and hours a week are kept. What cannot be covered is missing and has its price: there is always an answer. Then \
                simulates the week with the heads as required and as rostered. Writes roster.csv (person by day), shifts.csv, coverage.csv, \
                roster.json (what was found), run.json (how) and a chart.

                Ends with 3 if heads are missing or a target is missed.
                """,
            examples: [
                .init("hotline roster scenarios/city"),
                .init("hotline roster scenarios/city --week 2024-W10 --people 45 --lp city.lp"),
            ],
            arguments: [CommonOptions.scenario],
            options: [
                group, curve, shrinkage, week, rules, people, gap, timeLimit, noCheck, CommonOptions.replications,
                CommonOptions.confidence, CommonOptions.threads,
            ],
            groups: [
                CommonOptions.changes,
                OptionGroup(
                    "Output",
                    [
                        out, lp, CommonOptions.excel, noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseEmpty(folder: parsed[out])
        let document = try CommonOptions.readDocument(parsed)
        let (scenario, warnings) = (document.scenario, document.warnings)
        let task = try Task(parsed, scenario)
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let place = OutputPlace(
            out: parsed[out], named: scenario.name + "-roster", draws: !parsed[noCharts], language: language)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)
        let started = Date()
        if let file = parsed[lp] { try write(task, people: parsed[people], to: file, parsed) }

        Interrupt.listen()
        var options = Roster.Options()
        options.people = parsed[people]
        if let gap = parsed[gap] { options.gap = gap }
        options.seconds = parsed[timeLimit]
        let roster = solve(task, options, named: scenario.name, quiet: quiet, language)
        let check =
            parsed[noCheck] || Interrupt.isAsked ? nil : try simulate(task, roster, scenario, parsed, quiet: quiet)

        let record = parsed.record(
            asked: parsed[CommonOptions.replications] ?? scenario.replications, started: started, warnings)
        let report = RosterReport(
            scenario: scenario, path: parsed[CommonOptions.scenario], group: task.group.name, monday: task.monday,
            rulesFile: task.rulesFile, curveFile: parsed[curve], stated: task.stated, shrinkage: task.shrinkage,
            options: options, roster: roster, check: check, isStopped: Interrupt.isAsked, record: record,
            confidence: CommonOptions.confidenceLevel(parsed), language: language,
            forExcel: parsed[CommonOptions.excel], background: Background(document))
        let charts = try place.write(charts: [report.chart]) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        show(
            RosterSummary(report, results: place.results, charts: charts), asJSON: parsed[CommonOptions.json],
            quiet: quiet)
        if Interrupt.isAsked { return .interrupted }
        let isMissed = !roster.shortages.isEmpty || report.verdicts.contains { $0.verdict == .missed }
        return isMissed ? .targetsMissed : .ok
    }

    /// Makes the roster with a line of progress for its shifts and one for its people; Ctrl-C ends the search.
    private static func solve(
        _ task: Task, _ options: Roster.Options, named name: String, quiet: Bool, _ language: Language
    ) -> Roster {
        let shifts = ProgressLine(
            ProgressWords.choosingShifts(language, name), total: Int(options.seconds.rounded(.up)),
            unit: ProgressWords.secondsAtMost, quiet: quiet, language)
        let people = ProgressLine(
            ProgressWords.choosingPeople(language, name), total: nil, unit: ProgressWords.shifts, quiet: quiet, language
        )
        defer { people.finish() }
        return Roster(task.curve, task.rules, options) {
            Interrupt.isAsked
        } told: { step in
            switch step {
            case .shifts(let seconds): shifts.report(done: Int(seconds))
            case .people(let done, let all):
                shifts.finish()
                people.expect(total: all)
                people.report(done: done)
            }
        }
    }

    /// The week with the heads that were required, and with those at work. Nil if somebody said stop.
    private static func simulate(
        _ task: Task, _ roster: Roster, _ scenario: Scenario, _ parsed: ParsedCommand, quiet: Bool
    ) throws -> RosterCheck? {
        let count = parsed[CommonOptions.replications] ?? scenario.replications
        func results(_ heads: [Int], _ label: Phrase) throws -> Results? {
            let week = RosterCheck.scenario(
                scenario, group: task.index, monday: task.monday, slot: roster.curve.slot, heads: heads,
                shrinkage: parsed.isGiven(shrinkage) ? task.shrinkage : nil)
            let found = Experiment(try World(compiling: week)).run(
                .init(replications: count, threads: CommonOptions.cores(parsed)),
                named: label(parsed.language, scenario.name), quiet: quiet, parsed.language)
            return found.ending == .complete ? found : nil
        }
        guard let required = try results(roster.curve.required, ProgressWords.required),
            let rostered = try results(roster.heads, ProgressWords.rostered)
        else { return nil }
        return RosterCheck(required: required, rostered: rostered)
    }

    private static func write(_ task: Task, people: Int?, to file: String, _ parsed: ParsedCommand) throws {
        let text = Roster.program(
            task.curve, task.rules, people: people,
            about: ["hotline roster: \(task.group.name), week from \(task.monday)"].map(\.asASCII))
        do { try text.write(toFile: file, atomically: true, encoding: .utf8) } catch {
            throw parsed.badInput(RosterQuestionWords.cannotWriteProgram, file)
        }
    }

    private static func show(_ summary: RosterSummary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        var table = TextTable([.left(""), .right(""), .left("")])
        for row in summary.rows { table.add(row: row) }
        print(table.rendered(indent: 2), terminator: "")
        for part in summary.parts {
            print()
            print(part.title)
            CommonOptions.show(part.header, part.rows)
            if let closing = part.closing { print("  " + closing) }
        }
        print()
        for line in summary.closing { print(line) }
    }
}

extension String {
    /// The text with `?` for what is not ASCII: solvers read nothing else.
    fileprivate var asASCII: String { String(unicodeScalars.map { $0.isASCII ? Character($0) : "?" }) }
}

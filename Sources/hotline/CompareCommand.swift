import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Statistics
import Wording

/// `hotline compare`: several scenarios, or one with changes, side by side on the same random numbers.
enum CompareCommand {
    static let scenarios = Argument<String>(
        "SCENARIO", .file("yaml", "yml"),
        help: "Folders with scenario.yaml, or YAML files; the first is what the others are compared with."
    ).many(atLeast: 1)
    static let with = Option<Change>(
        "--with", "NAME: PATH=V; …", Change.converter,
        help:
            "A further alternative: the first scenario with these changes, such as 'more seats: front_office.groups.general.seats=20'."
    ).repeatable()
    static let best = Option<BestBy>(
        "--best", "MEASURE=max|min", BestBy.converter,
        help: "Find the best by this measure with as few replications as it takes (procedure KN).")
    static let indifference = Option<Amount>(
        "--indifference", "D", Amount.converter,
        help: "The smallest difference that matters, in the measure's unit, such as 5 or 0.5%.")
    static let probability = Option<Double>(
        "--probability", "P", .double.above(0, below: 1), help: "Probability of a correct selection."
    ).defaulting(to: 0.95)
    static let most = Option<Int>(
        "--max-replications", "N", .int.within(10...1_000_000),
        help: "Replications of an alternative at most with --best."
    ).defaulting(to: 1000)
    static let resume = Flag("--resume", help: "Go on where an interrupted run of the same output folder stopped.")
    static let noCharts = Flag(
        "--no-charts", help: "Do not draw; the chart specifications are written all the same.")
    private static let out = Option<String>(
        "--out", "DIR", .folder,
        help:
            "Folder of the results, charts in its plots/; if left out results/<name>-compare/ and plots/<name>-compare/."
    )

    /// Replications from which the procedure estimates variances.
    private static let firstStage = 10

    static var command: Command {
        Command(
            "compare", abstract: "Compare scenarios, or changes of one, on the same random numbers.",
            discussion: """
                All alternatives have the same replications, seed and --set changes, so that they meet the same callers, and differences are \
                taken replication by replication. Writes comparison.csv (every measure by alternative, with its paired difference to the \
                first and the interval of it), a chart, datapackage.json and run.json.

                With --best it also ranks the alternatives by one measure. Those that are clearly worse get no further replications. If the \
                best is better than every other by at least --indifference, it is selected with the stated probability. Ends with 3 if \
                --max-replications do not suffice.

                After Ctrl-C the alternatives that are whole are written, it ends with 130, and --resume goes on.
                """,
            examples: [
                .init("hotline compare scenarios/changzhi scenarios/changzhi-merge"),
                .init("hotline compare scenarios/city --with 'two more: front_office.groups.general.seats=18'"),
                .init(
                    "hotline compare scenarios/city --with 'fewer: demand.lines.12345.volume=2700/day' --with 'patient: front_office.patience=exponential 3 min' --best mean_wait_s=min --indifference 2"
                ),
            ],
            arguments: [scenarios],
            options: [
                with, best, indifference, probability, most, CommonOptions.replications, CommonOptions.confidence,
                CommonOptions.threads, resume,
            ],
            groups: [
                CommonOptions.changes,
                OptionGroup(
                    "Output",
                    [
                        out, CommonOptions.excel, noCharts, CommonOptions.language, CommonOptions.quiet,
                        CommonOptions.json,
                    ]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        try parsed.refuseEmpty(folder: parsed[out])
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let (inputs, warnings) = try inputs(parsed)
        let asked = try question(parsed, alternatives: inputs.count)
        let name = inputs[0].source.scenario.name + "-compare"
        let place = OutputPlace(out: parsed[out], named: name, draws: !parsed[noCharts], language: language)
        try place.check()
        var alternatives = try inputs.map { input in
            try Alternative(name: input.name, input.source.scenario) { _, _, period in
                [.all, .year, .month].contains(period.kind)
            }
        }
        if let asked {
            for one in alternatives where one.place(of: asked.measure.id) == nil {
                throw parsed.badInput(QuestionWords.cannotRank, one.name, asked.measure.id)
            }
        }
        CommonOptions.show(warnings, quiet: quiet, parsed.language)

        let started = Date()
        let count = parsed[CommonOptions.replications] ?? inputs[0].source.scenario.replications
        let hashes = inputs.map { ScenarioHash.of($0.source.scenario) }
        let runs = try AlternativeRuns(
            parsed, beside: ResultsFolder(place.results), resumes: parsed[resume], named: name,
            total: asked == nil ? count * inputs.count : nil, quiet: quiet, language: language)
        var search: BestSearch?
        var whole = 0
        if let asked {
            let found = try BestSearch(asked.question, asked.goal, most: asked.most) { index, planned in
                guard try runs.run(&alternatives[index], hash: hashes[index], to: planned) else { return nil }
                return try values(of: asked.measure, alternatives[index], parsed)
            }
            search = found
            whole = found.ending == .interrupted ? 0 : alternatives.count
        } else {
            for index in alternatives.indices {
                guard try runs.run(&alternatives[index], hash: hashes[index], to: count) else { break }
                whole += 1
            }
        }
        let isWhole = whole == alternatives.count
        runs.finish(isWhole: isWhole)
        if whole < 2 {
            Terminal.write(CompareWords.tooEarly(language) + "\n", to: .error)
            return .interrupted
        }
        let record = parsed.record(asked: asked?.most ?? count, started: started, warnings)
        let report = ComparisonReport(
            comparison: Comparison(Array(alternatives.prefix(whole))), sources: inputs.map(\.source),
            best: search.map { .init(measure: asked!.measure, search: $0) },
            ending: isWhole ? .complete : .interrupted, record: record,
            confidence: CommonOptions.confidenceLevel(parsed), language: language,
            forExcel: parsed[CommonOptions.excel])
        let charts = try place.write(charts: report.charts) { (folder) throws(ResultsError) in
            try report.write(to: folder)
        }
        show(
            ComparisonSummary(report, results: place.results, charts: charts), asJSON: parsed[CommonOptions.json],
            quiet: quiet)
        if !isWhole { return .interrupted }
        return search?.ending == .exhausted ? .targetsMissed : .ok
    }

    /// The question about the best, if there is one.
    private static func question(
        _ parsed: ParsedCommand, alternatives: Int
    ) throws -> (measure: Measure, goal: BestSearch.Goal, question: KimNelson.Question, most: Int)? {
        try parsed.refuseTogether(best, CommonOptions.replications)
        guard let by = parsed[best] else {
            let idle: [(Bool, String)] = [
                (parsed.isGiven(indifference), "--indifference"), (parsed.isGiven(probability), "--probability"),
                (parsed.isGiven(most), "--max-replications"),
            ]
            if let name = idle.first(where: \.0)?.1 {
                throw parsed.usageError(CommandWords.idleWithout, name, best.spec.name)
            }
            return nil
        }
        let measure = try by.known(parsed)
        guard let amount = parsed[indifference] else {
            throw parsed.usageError(QuestionWords.indifferenceNeeded)
        }
        let indifference = try amount.known(of: measure, parsed)
        let least = 1 / Double(alternatives)
        guard parsed[probability] > least else {
            let shown = CalibrateCommand.Number.shortest((least * 1000).rounded() / 1000)
            throw parsed.usageError(QuestionWords.blindChoice, shown, "\(alternatives)")
        }
        let question = try KimNelson.Question(
            systems: alternatives, indifference: indifference, probability: parsed[probability], firstStage: firstStage)
        return (measure, by.goal, question, parsed[most])
    }

    /// Values of a measure in all replications, of which none may be without.
    private static func values(
        of measure: Measure, _ alternative: Alternative, _ parsed: ParsedCommand
    ) throws -> [Double] {
        let values = alternative.values(of: measure.id)
        if let gap = values.firstIndex(of: nil) {
            throw parsed.badInput(QuestionWords.gapInRank, alternative.name, measure.id, "\(gap)")
        }
        return values.compactMap { $0 }
    }

    private static func show(_ summary: ComparisonSummary, asJSON: Bool, quiet: Bool) {
        if asJSON {
            print(summary.json.text, terminator: "")
            return
        }
        guard !quiet else { return }
        for line in summary.opening { print(line) }
        print()
        for part in summary.tables {
            // The stars stand on the left.
            CommonOptions.show(
                part.header, part.rows, left: Set([0] + stride(from: 4, to: part.header.count, by: 3)))
        }
        for line in summary.legend { print(line) }
        if let ranking = summary.ranking {
            print()
            print(ranking.title)
            CommonOptions.show(ranking.table.header, ranking.table.rows, left: [1, 4])
            for line in ranking.notes { print(line) }
        }
        print()
        for line in summary.closing { print(line) }
    }
}

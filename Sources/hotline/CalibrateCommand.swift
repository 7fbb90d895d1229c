import CommandLineKit
import Experiment
import Foundation
import HotlineModel
import ScenarioFiles
import Scenarios
import Statistics
import Wording

/// `hotline calibrate`: the value of one number of the scenario at which a measure meets a known figure.
enum CalibrateCommand {
    static let on = Option<MeasureValue>(
        "--on", "MEASURE=VALUE",
        Converter { text in
            MeasureValue(text).map { .success($0) }
                ?? .failure(ParseFailure(expected: "MEASURE=VALUE, such as satisfaction_rate_answered=73%"))
        }, help: "The figure to meet, such as satisfaction_rate_answered=73%."
    ).required()
    static let by = Option<String>(
        "--by", "PATH",
        help:
            "What is changed: a path as in --set, or PATH=TEXT with {} where the number goes. For satisfaction the shift of its rating."
    )
    static let within = Option<ValueRange>(
        "--within", "LO..HI", ValueRange.converter,
        help: "Range that is searched, with units as in the scenario, such as 20%..80%; -6..6 for a shift.")
    static let tolerance = Option<Double>(
        "--tolerance", "X", .double.above(0, below: 1e9),
        help: "How near the mean must come, in the measure's unit; 0.001 for shares, a thousandth of VALUE else.")
    static let quiet = Flag("--quiet", short: "q", help: "Write only the --set option that was found.")

    static var command: Command {
        Command(
            "calibrate", abstract: "Find the value of a parameter at which a measure meets a known figure.",
            discussion: """
                Runs the scenario with one value after the other, always with the same replications and random numbers, and narrows \
                a bracket until the mean of the measure over the whole period is as near as --tolerance says. Prints what was tried and \
                the --set option to copy. Whole numbers, such as handlers, get the one that comes nearest.

                Ends with 3 if the figure lies outside of what the range reaches, or the measure jumps over it.
                """,
            examples: [
                .init("hotline calibrate scenarios/city-cases --on satisfaction_rate_answered=73%"),
                .init(
                    "hotline calibrate scenarios/city-cases --on p_abandon=5% --by front_office.groups.general.seats --within 10..25"
                ),
            ],
            arguments: [CommonOptions.scenario],
            options: [
                on, by, within, tolerance, CommonOptions.replications, CommonOptions.confidence, CommonOptions.threads,
            ],
            groups: [
                CommonOptions.changes, OptionGroup("Output", [CommonOptions.language, quiet, CommonOptions.json]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        let target = parsed[on]
        let measure = try target.known(on.spec.name, example: "73%", parsed)
        let (dial, range) = try place(parsed, measure)
        let quiet = parsed[CalibrateCommand.quiet] || parsed[CommonOptions.json]

        // Both ends must be readable; whole numbers are those of which no fraction is.
        let (scenario, warnings) = try read(parsed, dial, range.low.text)
        _ = try read(parsed, dial, range.high.text)
        CommonOptions.show(warnings, quiet: quiet, parsed.language)
        let isWhole = range.isWhole && (try? read(parsed, dial, range.text(range.low.value + 0.5))) == nil
        let decimals = isWhole ? 0 : range.decimals
        let tolerance =
            parsed[CalibrateCommand.tolerance] ?? (measure.isShare ? 0.001 : max(1e-9, abs(target.value) / 1000))
        let question = Calibration.Question(
            range: range.low.value...range.high.value, decimals: decimals, target: target.value, tolerance: tolerance)

        let count = parsed[CommonOptions.replications] ?? scenario.replications
        let cores = CommonOptions.cores(parsed)
        let confidence = CommonOptions.confidenceLevel(parsed)
        let progress = ProgressLine(
            scenario.name, total: nil, unit: ProgressWords.replications, quiet: quiet, parsed.language)
        Interrupt.listen()
        var done = 0
        let calibration = try Calibration(question) { value in
            let (changed, _) = try read(parsed, dial, range.text(value))
            let before = done
            let results = Experiment(try World(compiling: changed)).run(
                .init(replications: count, threads: cores), isCancelled: { Interrupt.isAsked }
            ) { progress.report(done: before + $0.done) }
            done += count
            guard results.ending == .complete else { return nil }
            guard let trial = Calibration.Trial(value: value, measure: measure.id, results, confidence: confidence)
            else {
                progress.finish()
                throw parsed.badInput(
                    CalibrateWords.nothingToMeasure, measure.id, dial.edit(range.text(value)).option)
            }
            return trial
        }
        progress.finish()
        let answer = CalibrationAnswer(
            scenario: scenario.name, measure: measure, target: target, dial: dial, range: range, replications: count,
            calibration: calibration, language: parsed.language)
        if parsed[CommonOptions.json] {
            print(answer.json.text, terminator: "")
        } else if parsed[CalibrateCommand.quiet] {
            if let option = answer.option { print(option) }
        } else {
            print(answer.text, terminator: "")
        }
        switch calibration.ending {
        case .met, .nearest: return .ok
        case .jumps, .outOfReach: return .targetsMissed
        case .interrupted: return .interrupted
        }
    }

    private static func read(
        _ parsed: ParsedCommand, _ dial: Dial, _ text: String
    ) throws -> (Scenario, warnings: [Finding]) {
        try CommonOptions.read(parsed, adding: [dial.edit(text).change])
    }

    /// What is changed, and within which range.
    private static func place(_ parsed: ParsedCommand, _ measure: Measure) throws -> (Dial, ValueRange) {
        let usual = Dial.usual(for: measure)
        guard let text = parsed[by] else {
            guard let usual else {
                throw parsed.usageError(CalibrateWords.byNeeded, measure.id)
            }
            return (usual, parsed[within] ?? .shifts)
        }
        guard let dial = Dial(text) else {
            throw parsed.usageError(CalibrateWords.badPath, text, "{}")
        }
        if let range = parsed[within] { return (dial, range) }
        guard dial.path == usual?.path, dial.template == usual?.template else {
            throw parsed.usageError(CalibrateWords.withinNeeded)
        }
        return (dial, .shifts)
    }
}

extension Calibration.Trial {
    /// A trial from the whole period of a run; nil where the measure has no value.
    fileprivate init?(value: Double, measure: String, _ results: Results, confidence: ConfidenceLevel) {
        let plan = results.plan
        guard
            let column = results.headlineRows.firstIndex(where: { Measure.all[plan.rows[$0].measure].id == measure }),
            let estimate = results.estimate(row: results.headlineRows[column], confidence: confidence)
        else { return nil }
        self.init(value: value, estimate: estimate, pairs: results.headlines.map { $0[column] })
    }
}

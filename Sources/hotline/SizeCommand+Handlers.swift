import CommandLineKit
import Foundation
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Sizing
import Statistics
import Wording

extension SizeCommand {
    /// Sizes handlers of units instead of seats.
    static func runHandlers(_ parsed: ParsedCommand) throws -> ExitCode {
        let idle: [(Bool, String)] = [
            (parsed.isGiven(group), "--group"), (parsed.isGiven(stretch), "--by"),
            (parsed.isGiven(probability), "--probability"), (parsed.isGiven(columns), "--columns"),
            (parsed.isGiven(step), "--step"), (parsed.isGiven(least), "--at-least"),
            (parsed[CompareCommand.resume], "--resume"), (parsed[history], "--volumes-are-attempts"),
        ]
        if let name = idle.first(where: \.0)?.1 {
            throw parsed.usageError(SizeQuestionWords.aboutSeats, name)
        }
        let quiet = parsed[CommonOptions.quiet]
        let language = CommonOptions.language(parsed)
        let document = try CommonOptions.readDocument(parsed)
        let (scenario, warnings) = (document.scenario, document.warnings)
        let goals = try handlerGoals(parsed, scenario)
        let confidence = CommonOptions.confidenceLevel(parsed)
        let sizing = HandlerSizing(scenario, goals: goals, confidence: confidence)
        if sizing.units.isEmpty {
            throw parsed.badInput(SizeQuestionWords.noHandlers, scenario.name)
        }
        let place = OutputPlace(
            out: parsed[out], named: scenario.name + "-size-handlers", draws: false, language: language)
        try place.check()
        CommonOptions.show(warnings, quiet: quiet, parsed.language)
        let started = Date()
        let count = parsed[replications] ?? scenario.replications
        let progress = ProgressLine(
            scenario.name, total: nil, unit: ProgressWords.replications, quiet: quiet, language)
        Interrupt.listen()
        let done = Tally()
        let answer = try sizing.run(
            replications: count, threads: CommonOptions.cores(parsed), isCancelled: { Interrupt.isAsked }
        ) { progress.report(done: done.add($0)) }
        progress.finish()
        guard let answer else {
            Terminal.write("hotline: \(CommandWords.nothingWritten(language))\n", to: .error)
            return .interrupted
        }
        let record = parsed.record(asked: count, started: started, warnings)
        let report = HandlerReport(
            sizing: sizing, answer: answer, scenario: scenario, path: parsed[CommonOptions.scenario], record: record,
            confidence: confidence, language: language, forExcel: parsed[CommonOptions.excel],
            background: Background(document))
        _ = try place.write(charts: []) { (folder) throws(ResultsError) in try report.write(to: folder) }
        let summary = HandlerSummary(report, results: place.results)
        if parsed[CommonOptions.json] {
            print(summary.json.text, terminator: "")
        } else if !quiet {
            for line in summary.opening { print(line) }
            print()
            CommonOptions.show(summary.table.header, summary.table.rows)
            for line in summary.notes { print(line) }
            for line in summary.closing { print(line) }
        }
        return report.isReached ? .ok : .targetsMissed
    }

    /// Targets handlers decide: those given, else the scenario's.
    private static func handlerGoals(_ parsed: ParsedCommand, _ scenario: Scenario) throws -> [Bound] {
        let plan = KpiPlan(for: try World(compiling: scenario))
        let given = try parsed[target].map { target -> Bound in
            let figure = target.figure
            let known = try figure.known(SizeCommand.target.spec.name, example: "2%", parsed)
            guard let side = HandlerSizing.side(of: known.id) else {
                throw parsed.usageError(
                    SizeQuestionWords.handlersDoNotDecide, known.id,
                    CommandWords.list(HandlerSizing.measures, parsed.language))
            }
            if target.scope != nil { throw parsed.usageError(SizeQuestionWords.everyUnit) }
            guard plan.rows.contains(where: { Measure.all[$0.measure].id == known.id }) else {
                throw parsed.badInput(CommandWords.lacksMeasure, scenario.name, known.id)
            }
            return Bound(measure: known.id, side: side, value: figure.value)
        }
        if !given.isEmpty { return given }
        let own = scenario.targets.bounds.filter { HandlerSizing.side(of: $0.measure) == $0.side }
        if own.isEmpty {
            throw parsed.usageError(SizeQuestionWords.noHandlerTargets)
        }
        return own
    }
}

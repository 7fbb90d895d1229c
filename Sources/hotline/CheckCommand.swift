import CommandLineKit
import Reporting
import ScenarioFiles
import Scenarios
import Wording

/// `hotline check`: everything that is wrong with a scenario, with its place.
enum CheckCommand {
    static var command: Command {
        Command(
            "check", abstract: "Check a scenario: all errors and warnings with file:line:column.",
            discussion: "Nothing is simulated or written. Ends with 2 if there are errors.",
            examples: [.init("hotline check scenarios/city")], arguments: [CommonOptions.scenario],
            groups: [
                CommonOptions.changes, OptionGroup("Output", [CommonOptions.language, CommonOptions.quiet]),
            ]
        ) { parsed in
            let (scenario, warnings) = try CommonOptions.read(parsed)
            for warning in warnings { print(warning.text(parsed.language)) }
            if !parsed[CommonOptions.quiet] {
                let language = parsed.language
                let period = scenario.period
                let parts = [
                    CheckWords.period(
                        language, PeriodText.stretch(period, language), PeriodText.length(period, language)),
                    CheckWords.lines(language, scenario.demand.lines.count),
                    joining(scenario.consolidation, language),
                    CheckWords.categories(language, scenario.categories.count),
                    CheckWords.groups(language, scenario.frontOffice.groups.count),
                ].compactMap { $0 }
                print(
                    CheckWords.noErrors(
                        language, parsed[CommonOptions.scenario], CheckWords.warnings(language, warnings.count),
                        parts.joined(separator: CheckWords.comma(language))))
            }
            return .ok
        }
    }

    /// How many lines join, and from the first to the last of their days.
    private static func joining(_ plan: Consolidation?, _ language: Language) -> String? {
        guard let plan else { return nil }
        let dates = plan.lines.compactMap(\.isKnownFrom)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        let days =
            first == last
            ? CheckWords.onDay(language, "\(first)") : ChartWords.stretch(language, "\(first)", "\(last)")
        return CheckWords.joining(language, CheckWords.linesJoin(language, dates.count), plan.into, days)
    }
}

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
            groups: [CommonOptions.changes, OptionGroup("Output", [CommonOptions.quiet])]
        ) { parsed in
            let (scenario, warnings) = try CommonOptions.read(parsed)
            for warning in warnings { print(warning) }
            if !parsed[CommonOptions.quiet] {
                let parts = [
                    "\(PeriodText.stretch(scenario.period, .en)) (\(PeriodText.length(scenario.period, .en)))",
                    counted(scenario.demand.lines.count, "line", "lines"),
                    joining(scenario.consolidation),
                    counted(scenario.categories.count, "category", "categories"),
                    counted(scenario.frontOffice.groups.count, "group", "groups"),
                ].compactMap { $0 }
                print(
                    "\(parsed[CommonOptions.scenario]): no errors, \(counted(warnings.count, "warning", "warnings")); "
                        + parts.joined(separator: ", "))
            }
            return .ok
        }
    }

    /// How many lines join, and from the first to the last of their days.
    private static func joining(_ plan: Consolidation?) -> String? {
        guard let plan else { return nil }
        let dates = plan.lines.compactMap(\.isKnownFrom)
        guard let first = dates.min(), let last = dates.max() else { return nil }
        let days = first == last ? "on \(first)" : "\(first) to \(last)"
        return "\(counted(dates.count, "line joins", "lines join")) \(plan.into) (\(days))"
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}

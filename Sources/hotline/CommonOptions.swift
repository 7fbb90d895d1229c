import CommandLineKit
import Foundation
import HotlineModel
import ScenarioFiles
import Scenarios
import Wording

extension Language: ConvertibleFromArgument {}

/// Options and habits that commands share.
enum CommonOptions {
    static let scenario = Argument<String>(
        "SCENARIO", .file("yaml", "yml"), help: "Folder with scenario.yaml, or a YAML file.")
    static let edits = Option<ScenarioReader.Edit>(
        "--set", "PATH=V",
        Converter { text in
            ScenarioReader.Edit(text).map { .success($0) }
                ?? .failure(ParseFailure(expected: "PATH=VALUE, such as demand.lines.12345.volume=1500/day"))
        }, help: "Change a value of the scenario, such as front_office.groups.general.seats=20."
    ).repeatable()
    static let seed = Option<UInt64>("--seed", "S", help: "Seed of all random streams; the scenario's if left out.")
    static let from = Option<String>("--from", "DATE", help: "First counted day; the scenario's if left out.")
    static let to = Option<String>("--to", "DATE", help: "Last counted day; the scenario's if left out.")
    static let language = Option<Language>(
        "--lang", "LANG", help: "Language of help, messages, tables and charts; by default that of the locale.")
    static let replications = Option<Int>(
        "--replications", "N", short: "n", .int.within(1...1_000_000), help: "Replications; the scenario's if left out."
    )
    static let confidence = Option<Double>(
        "--confidence", "C", .double.above(0, below: 1), help: "Confidence of all intervals."
    ).defaulting(to: 0.95)
    static let threads = Option<Int>(
        "--threads", "T", .int.within(1...1024),
        help: "Worker threads; all cores if left out. Results do not depend on it.")
    static let excel = Flag(
        "--excel", help: "Write CSVs that Excel opens: with a byte order mark, formulas disarmed.")
    static let quiet = Flag("--quiet", short: "q", help: "Say nothing but errors.")
    static let json = Flag("--json", help: "Write a machine-readable summary to standard output.")

    static let changes = OptionGroup("Changes to the scenario", [edits, seed, from, to])

    /// Reads a scenario with the changes of the command line, and further ones after them.
    static func read(
        _ parsed: ParsedCommand, adding more: [ScenarioReader.Edit] = []
    ) throws -> (Scenario, warnings: [Finding]) {
        let document = try readDocument(parsed, adding: more)
        return (document.scenario, document.warnings)
    }

    /// The same with what was written.
    static func readDocument(
        _ parsed: ParsedCommand, adding more: [ScenarioReader.Edit] = []
    ) throws -> ScenarioDocument { try readDocument(parsed, path: parsed[scenario], adding: more) }

    /// The same of a scenario that the command line names in another way.
    static func readDocument(
        _ parsed: ParsedCommand, path: String, adding more: [ScenarioReader.Edit] = []
    ) throws -> ScenarioDocument {
        var edits = parsed[edits]
        if let seed = parsed[seed] { edits.append(.init(path: "seed", value: String(seed), option: "--seed")) }
        if let from = parsed[from] { edits.append(.init(path: "period.from", value: from, option: "--from")) }
        if let to = parsed[to] { edits.append(.init(path: "period.to", value: to, option: "--to")) }
        return try reader.readDocument(path, edits: edits + more)
    }

    /// A measure of the whole hotline that an option names.
    static func measure(_ id: String, option: String, _ parsed: ParsedCommand) throws -> Measure {
        guard let known = Measure.named(id) else {
            let hint = parsed.didYouMean(id, among: Measure.all.map(\.id))
            throw parsed.usageError(
                CommandWords.noMeasureOf, option, id, hint ?? CommandWords.listsMeasures(parsed.language))
        }
        if !known.isOfAll { throw parsed.usageError(CommandWords.byOrganisationOnly, option, known.id) }
        return known
    }

    static var reader: ScenarioReader { ScenarioReader(measures: Measure.facts) }
}

import CommandLineKit
import HotlineModel
import Reporting
import Scenarios
import Wording

/// `hotline trace`: the life of one order, step by step.
enum TraceCommand {
    private static let order = Option<Int>(
        "--order", "N", .int.within(1...Int(UInt32.max)), help: "The order's number: 1 is the first of the replication."
    ).required()
    private static let replication = Option<Int>(
        "--replication", "K", .int.within(1...1_000_000),
        help: "The replication, from 1, which is number 0 in replications.csv."
    ).defaulting(to: 1)
    private static let json = Flag("--json", help: "Write JSON.")

    static var command: Command {
        Command(
            "trace",
            abstract: "Follow one order from its registration to the close, with the article behind every step.",
            discussion: """
                Simulates one replication, the same as in `hotline run` with the same scenario and seed, and prints what \
                happened to one order: when, on what kind of day, how long after the step before, by when it was due. Orders \
                are numbered as they come, those of the warm-up included.
                """,
            examples: [
                .init("hotline trace scenarios/city-cases --order 100"),
                .init("hotline trace scenarios/city-cases --order 100 --replication 3 --lang zh"),
            ],
            arguments: [CommonOptions.scenario], options: [order, replication],
            groups: [
                CommonOptions.changes, OptionGroup("Output", [CommonOptions.language, CommonOptions.quiet, json]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        let (scenario, warnings) = try CommonOptions.read(parsed)
        let language = CommonOptions.language(parsed)
        if scenario.organisations.isEmpty {
            throw BadInput(message: TraceWords.noOrganisations(language, scenario.name))
        }
        CommonOptions.show(warnings, quiet: parsed[CommonOptions.quiet], parsed.language)

        let number = parsed[order]
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: parsed[replication] - 1, watching: UInt32(number))
        _ = simulation.run()
        guard !simulation.caseLog.entries.isEmpty else {
            throw BadInput(
                message: TraceWords.noSuchOrder(language, String(number), String(simulation.ordersMade)))
        }
        let trace = OrderTrace(
            simulation.caseLog, number: number, replication: parsed[replication], of: scenario, in: world)
        if parsed[json] {
            print(trace.json(language).text, terminator: "")
        } else {
            show(trace, language)
        }
        return .ok
    }

    private static func show(_ trace: OrderTrace, _ language: Language) {
        for line in trace.opening(language) { print(line) }
        print()
        // A column that says nothing of this order is left out.
        let rows = trace.rows(language)
        let used = rows[0].indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let header = trace.header(language)
        var table = TextTable(used.map { $0 == 2 ? .right(header[$0]) : .left(header[$0]) })
        for row in rows { table.add(row: used.map { row[$0] }) }
        print(table.rendered(indent: 2), terminator: "")
    }
}

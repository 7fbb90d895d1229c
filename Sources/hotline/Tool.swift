import CommandLineKit
import Distributions
import Foundation
import ScenarioFiles
import Wording

/// The tool: its commands in the order of help, and how errors are put into words at the door.
enum Tool {
    /// Version of the program and of the files it writes.
    static let version = "0.1.0"

    static func run(_ arguments: [String]) -> ExitCode {
        // A reader that has gone away (`hotline kpis | head`) is no fault of the run.
        signal(SIGPIPE, SIG_IGN)
        GSLErrors.areReturned
        let language = CommonOptions.language(of: arguments)
        return tool(language).main(arguments) { error in
            if let error = error as? ScenarioFileError {
                Terminal.write(error.text(language) + "\n", to: .error)
                return .badInput
            }
            if let error = error as? BadInput {
                Terminal.write("hotline: \(error.message)\n", to: .error)
                return .badInput
            }
            Terminal.write("hotline: \(error)\n", to: .error)
            return .internalFault
        }
    }

    private static func tool(_ language: Language) -> CommandGroup { commands(language).addingCompletions() }

    /// All commands but the one that the kit adds.
    static func commands(_ language: Language) -> CommandGroup {
        CommandGroup(
            "hotline",
            abstract: "Simulate and plan one-number government service hotlines (12345).",
            discussion: """
                A scenario says what a hotline is like: who calls, who answers, what is promised. `hotline run` simulates it \
                and writes KPI tables, charts, a report and a record of the run to results/ and plots/.
                """,
            version: version, words: CommonOptions.words(language), anywhere: [CommonOptions.language],
            sections: [
                .init(
                    "Simulate",
                    [
                        RunCommand.command, TraceCommand.command, ExplainCommand.command, CheckCommand.command,
                        NewCommand.command,
                    ]),
                .init(
                    "Plan",
                    [
                        CompareCommand.command, SweepCommand.command, SizeCommand.command, RosterCommand.command,
                        TimelineCommand.command, CalibrateCommand.command,
                    ]),
                .init("Show", [ReportCommand.report, ReportCommand.plot]),
                .init(
                    "Look up",
                    members: [
                        .command(KpisCommand.command), .group(ErlangCommand.group), .group(CalendarCommand.group),
                        .command(SchemaCommand.command),
                    ]),
            ])
    }
}

/// Input that a command refuses, in words.
struct BadInput: Error {
    let message: String
}

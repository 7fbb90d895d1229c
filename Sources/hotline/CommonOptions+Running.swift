import CommandLineKit
import Experiment
import Foundation
import Reporting
import ScenarioFiles
import Statistics
import Wording

// What commands that simulate have in common.

extension CommonOptions {
    /// Worker threads.
    static func cores(_ parsed: ParsedCommand) -> Int {
        parsed[threads] ?? ProcessInfo.processInfo.activeProcessorCount
    }

    /// Confidence of all intervals.
    static func confidenceLevel(_ parsed: ParsedCommand) -> ConfidenceLevel { ConfidenceLevel(parsed[confidence])! }

    /// What is doubtful about the scenario, for people.
    static func show(_ warnings: [Finding], quiet: Bool, _ language: Language) {
        if !quiet { for warning in warnings { Terminal.write(warning.text(language) + "\n", to: .error) } }
    }

    /// Ctrl-C came too early.
    static func nothingDone(_ language: Language) -> ExitCode {
        Terminal.write("hotline: \(CommandWords.nothingDone(language))\n", to: .error)
        return .interrupted
    }

    /// A table below another; the columns named stand on the left.
    static func show(_ header: [String], _ rows: [[String]], left: Set<Int> = [0]) {
        var table = TextTable(header.enumerated().map { left.contains($0) ? .left($1) : .right($1) })
        for row in rows { table.add(row: row) }
        print(table.rendered(indent: 2))
    }
}

extension ParsedCommand {
    /// How all this was made.
    ///
    /// - Parameter seconds: how long it took; until now if left out.
    func record(asked: Int, started: Date, seconds: Double? = nil, _ warnings: [Finding]) -> RunRecord {
        RunRecord(
            version: Tool.version, command: path + words, asked: asked, threads: CommonOptions.cores(self),
            started: started, durationSeconds: seconds ?? Date().timeIntervalSince(started),
            warnings: warnings.map(\.words))
    }

    /// Refuses a folder without a name.
    func refuseEmpty(folder: String?) throws {
        if folder == "" { throw usageError(CommandWords.emptyFolder) }
    }
}

extension Experiment {
    /// Runs with a line of progress; Ctrl-C ends it.
    func run(_ options: Options, named name: String, quiet: Bool, _ language: Language) -> Results {
        let progress = ProgressLine(
            name, total: options.stopping == nil ? options.replications : nil, unit: ProgressWords.replications,
            quiet: quiet, language)
        let results = run(options, isCancelled: { Interrupt.isAsked }) {
            progress.expect(total: $0.planned)
            progress.report(done: $0.done)
        }
        progress.finish()
        return results
    }
}

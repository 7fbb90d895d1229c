import CommandLineKit
import Experiment
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import Wording

/// Brings alternatives to a number of replications: from the checkpoint as far as it goes, the rest by simulation.
final class AlternativeRuns {
    private let checkpoint: Checkpoint
    private let threads: Int
    private let progress: ProgressLine
    private let language: Language
    private var kept: [String: Int] = [:]
    private var done = 0

    /// - Parameter total: replications of all alternatives; nil if nobody knows.
    init(
        _ parsed: ParsedCommand, beside folder: ResultsFolder, resumes: Bool, named name: String, total: Int?,
        quiet: Bool, language: Language
    ) throws {
        do {
            checkpoint = try Checkpoint(beside: folder, version: Tool.version, resumes: resumes)
        } catch { throw BadInput(message: error.message(language)) }
        if resumes && !quiet {
            Terminal.write(CompareWords.resumed(language, String(checkpoint.count), checkpoint.path) + "\n", to: .error)
        }
        threads = CommonOptions.cores(parsed)
        progress = ProgressLine(name, total: total, unit: ProgressWords.replications, quiet: quiet, language)
        self.language = language
        Interrupt.listen()
    }

    /// Runs an alternative until it has so many replications; false if it was interrupted.
    func run(_ alternative: inout Alternative, hash: String, to planned: Int) throws -> Bool {
        let before = alternative.results.replications
        let saved = checkpoint.replications(of: hash)
        while alternative.results.replications < min(planned, saved.count),
            alternative.take(saved[alternative.results.replications])
        {}
        // A second alternative with the same values keeps nothing again.
        let from = max(kept[hash] ?? saved.count, alternative.results.replications)
        let base = done - before
        alternative.run(to: planned, threads: threads, isCancelled: { Interrupt.isAsked }) { [progress] in
            progress.report(done: base + $0.done)
        }
        let count = alternative.results.replications
        done += count - before
        progress.report(done: done)
        if count > from {
            do {
                try checkpoint.add(alternative.results.watchedPairs[from..<count], of: hash, from: from)
            } catch { throw BadInput(message: error.message(language)) }
        }
        kept[hash] = max(from, count)
        return count >= planned
    }

    /// Ends the line of progress; takes the checkpoint away if everything is done.
    func finish(isWhole: Bool) {
        progress.finish()
        if isWhole { checkpoint.remove() }
    }
}

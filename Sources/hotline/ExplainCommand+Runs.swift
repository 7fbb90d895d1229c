import CommandLineKit
import Experiment
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import SimulationTime
import Wording

extension ExplainCommand {
    /// The short runs behind `hotline explain`: for each day on which rules begin one with all rules, and one for each rule without it.
    ///
    /// Rules that are switched off by the same changes share a run. Replications have the same random numbers in all of them.
    struct ShortRuns {
        /// What was found, by the article's id.
        private(set) var outcomes: [String: Explanation.Outcome] = [:]
        /// Days of the runs of what was found, by the article's id.
        private(set) var windows: [String: Explanation.Window] = [:]
        private let parsed: ParsedCommand
        private let document: ScenarioDocument
        private let progress: ProgressLine
        private var done = 0

        init(_ parsed: ParsedCommand, _ document: ScenarioDocument, quiet: Bool) {
            self.parsed = parsed
            self.document = document
            progress = ProgressLine(
                document.scenario.name, total: nil, unit: ProgressWords.replications, quiet: quiet, parsed.language)
        }

        /// Runs what the articles need; false if cancelled.
        mutating func simulate(_ articles: [Article]) throws -> Bool {
            let windows = Dictionary(grouping: articles, by: window)
            progress.expect(
                total: windows.reduce(0) { sum, part in
                    part.key == nil
                        ? sum
                        : sum + (1 + Set(part.value.map(\.without)).subtracting([[]]).count) * parsed[replications]
                })
            for article in windows[nil] ?? [] { outcomes[article.id] = .outside }
            for (window, articles) in windows.compactMap({ part in part.key.map { ($0, part.value) } }).sorted(by: {
                $0.0 < $1.0
            }) {
                guard try simulate(articles, in: window) else { return false }
                for article in articles { self.windows[article.id] = window }
            }
            progress.finish()
            return true
        }

        /// From the period's first day, or a week before the rule comes into force; nil if that is after the period or the rule has gone before.
        private func window(of article: Article) -> Explanation.Window? {
            let period = document.scenario.period
            let force = document.scenario.regulation!.force(of: article)
            let first = max(period.from.date, force.from?.adding(days: -7) ?? period.from.date)
            let end = (period.to - SimSpan(milliseconds: 1)).date
            let last = min(end, first.adding(days: parsed[days] - 1))
            if let from = force.from, from > last { return nil }
            if let to = force.to, to < first { return nil }
            return first <= last ? Explanation.Window(first: first, last: last) : nil
        }

        private mutating func simulate(_ articles: [Article], in window: Explanation.Window) throws -> Bool {
            let base = try Experiment(World(compiling: CommonOptions.read(parsed, adding: window.edits).0))
            let rows = articles.map { RuleEffect.Rows($0, in: base.plan) }
            // Of a rule that was switched off, by --set for example, there is nothing to see.
            for (article, rows) in zip(articles, rows) where article.shownBy != nil && rows.all.isEmpty {
                if article.setAt.allSatisfy({ document.written(at: $0) != nil }) { throw unknown(article) }
            }
            guard let with = run(base, watching: rows) else { return false }
            let confidence = CommonOptions.confidenceLevel(parsed)
            for (without, members) in Dictionary(grouping: articles.indices, by: { articles[$0].without })
                .sorted(by: { $0.value[0] < $1.value[0] })
            {
                if members.allSatisfy({ articles[$0].shownBy != nil && rows[$0].all.isEmpty }) {
                    for index in members { outcomes[articles[index].id] = .outside }
                    continue
                }
                if without.isEmpty {
                    for index in members {
                        let effect = RuleEffect(
                            with: (with, rows[index]), without: (with, rows[index]), confidence: confidence)
                        outcomes[articles[index].id] = .always(touched: effect.touched)
                    }
                    continue
                }
                let other = try Experiment(scenario(window, without: articles[members[0]]))
                let otherRows = members.map { RuleEffect.Rows(articles[$0], in: other.plan) }
                guard let results = run(other, watching: otherRows) else { return false }
                for (index, otherRows) in zip(members, otherRows) {
                    outcomes[articles[index].id] = .seen(
                        RuleEffect(
                            with: (with, rows[index]), without: (results, otherRows), confidence: confidence))
                }
            }
            return true
        }

        /// The scenario with a rule switched off.
        private func scenario(_ window: Explanation.Window, without article: Article) throws -> World {
            let edits = article.without.map { ScenarioReader.Edit($0)! }
            do {
                return try World(compiling: CommonOptions.read(parsed, adding: window.edits + edits).0)
            } catch let error as ScenarioFileError {
                let changes = article.without.map { "--set '\($0)'" }.joined(separator: " ")
                throw parsed.badInput(
                    ExplainQuestionWords.cannotSwitchOff, article.id, changes, error.text(parsed.language))
            }
        }

        private mutating func run(_ experiment: Experiment, watching rows: [RuleEffect.Rows]) -> Results? {
            var options = Experiment.Options(
                replications: parsed[replications], threads: CommonOptions.cores(parsed))
            options.watched = Set(rows.flatMap(\.all)).sorted()
            let before = done
            let progress = progress
            let results = experiment.run(options, isCancelled: { Interrupt.isAsked }) {
                progress.report(done: before + $0.done)
            }
            done += parsed[replications]
            return results.ending == .complete ? results : nil
        }

        /// An article whose measures the scenario does not have.
        private func unknown(_ article: Article) -> BadInput {
            let measures = [article.touches, article.changes].compactMap { $0 }
            return parsed.badInput(
                ExplainQuestionWords.lacksMeasures, article.id, CommandWords.list(measures, parsed.language),
                article.of ?? ExplainQuestionWords.everything(parsed.language))
        }
    }
}

extension Explanation.Window {
    /// The period set to it.
    fileprivate var edits: [ScenarioReader.Edit] {
        [
            .init(path: "period.from", value: "\(first)", option: "--days"),
            .init(path: "period.to", value: "\(last)", option: "--days"),
        ]
    }
}

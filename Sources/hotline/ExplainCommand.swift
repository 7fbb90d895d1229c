import CommandLineKit
import Experiment
import HotlineModel
import Reporting
import ScenarioFiles
import Scenarios
import SimulationTime
import Wording

/// `hotline explain`: the articles of a scenario's regulation, where the scenario has them, and what each of them does.
enum ExplainCommand {
    static let date = Option<CivilDate>(
        "--date", "DATE",
        Converter { text in
            CivilDate(text).map { .success($0) } ?? .failure(ParseFailure(expected: "a date such as 2024-02-08"))
        }, help: "Only what is in force on this day.")
    static let ids = Option<String>("--only", "ID", help: "Only this article, or those whose ids begin so.")
    static let days = Option<Int>(
        "--days", "D", .int.within(1...3660),
        help: "Days of the short runs at most; they begin with the period, or a week before the rule."
    ).defaulting(to: 42)
    static let replications = Option<Int>(
        "--replications", "N", short: "n", .int.within(1...1_000_000), help: "Replications of the short runs."
    ).defaulting(to: 4)
    static let noRuns = Flag("--no-runs", help: "Simulate nothing: say only where the rules are set.")

    static var command: Command {
        Command(
            "explain", abstract: "Show a regulation article by article: where it is set, and what it does.",
            discussion: """
                Lists the articles of the scenario's `regulation`: id, place in the document, the rule in short, the values that \
                encode it with file and line, how much it touches, and what it changes: a short run without the rule beside one \
                with it, with the same callers.
                """,
            examples: [
                .init("hotline explain scenarios/guilin"),
                .init("hotline explain scenarios/guilin --only GL-14 --lang zh"),
                .init("hotline explain scenarios/sichuan --date 2021-06-01 --no-runs"),
            ],
            arguments: [CommonOptions.scenario],
            options: [date, ids, days, replications, noRuns, CommonOptions.confidence, CommonOptions.threads],
            groups: [
                CommonOptions.changes,
                OptionGroup("Output", [CommonOptions.language, CommonOptions.quiet, CommonOptions.json]),
            ], run: run)
    }

    private static func run(_ parsed: ParsedCommand) throws -> ExitCode {
        let document = try CommonOptions.readDocument(parsed)
        let language = CommonOptions.language(parsed)
        let quiet = parsed[CommonOptions.quiet] || parsed[CommonOptions.json]
        guard let regulation = document.scenario.regulation else {
            throw BadInput(message: ExplainWords.noRegulation(language, document.scenario.name))
        }
        CommonOptions.show(document.warnings, quiet: quiet, parsed.language)
        let articles = try chosen(parsed, regulation)

        var runs = ShortRuns(parsed, document, quiet: quiet)
        if !parsed[noRuns] {
            Interrupt.listen()
            guard try runs.simulate(articles) else {
                Terminal.write("hotline: \(CommandWords.nothingShown(language))\n", to: .error)
                return .interrupted
            }
        }
        let explanation = Explanation(
            scenario: document.scenario.name, regulation: regulation, date: parsed[date],
            runs: parsed[noRuns]
                ? nil
                : .init(
                    days: parsed[days], first: document.scenario.period.from.date, replications: parsed[replications],
                    confidence: CommonOptions.confidenceLevel(parsed)),
            entries: articles.map { article in
                .init(
                    article, values: article.setAt.map { value(at: $0, in: document) },
                    window: runs.windows[article.id],
                    outcome: parsed[noRuns] ? .notAsked : runs.outcomes[article.id]!)
            })
        if parsed[CommonOptions.json] {
            print(explanation.json.text, terminator: "")
        } else {
            for line in explanation.lines(language) { print(line) }
        }
        return .ok
    }

    /// The articles asked for, in the order of the document.
    private static func chosen(_ parsed: ParsedCommand, _ regulation: Regulation) throws -> [Article] {
        var articles = regulation.articles
        if let start = parsed[ids] {
            guard !start.isEmpty else {
                let example = articles.first.map { ExplainQuestionWords.suchAs(parsed.language, $0.id) }
                throw parsed.usageError(ExplainQuestionWords.emptyId, example ?? "")
            }
            let exact = articles.filter { $0.id == start }
            articles = exact.isEmpty ? articles.filter { $0.id.hasPrefix(start) } : exact
            if articles.isEmpty {
                let hint = parsed.didYouMean(start, among: regulation.articles.map(\.id))
                throw parsed.usageError(ExplainQuestionWords.noArticle, start, hint ?? "")
            }
        }
        if let date = parsed[date] { articles = articles.filter { regulation.isInForce($0, on: date) } }
        return articles
    }

    /// All articles with the values that encode them, and nothing simulated; nil where the scenario names no regulation.
    static func articles(of document: ScenarioDocument) -> Explanation? {
        document.scenario.regulation.map { regulation in
            Explanation(
                scenario: document.scenario.name, regulation: regulation, date: nil, runs: nil,
                entries: regulation.articles.map { article in
                    .init(article, values: article.setAt.map { value(at: $0, in: document) }, outcome: .notAsked)
                })
        }
    }

    private static func value(at path: String, in document: ScenarioDocument) -> Explanation.Value {
        let written = document.written(at: path)
        return Explanation.Value(
            path: path, text: written?.text, file: written?.place.file ?? "", line: written?.place.line ?? 0,
            changes: written?.changes ?? [])
    }
}

import Experiment
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Wording

/// A regulation's articles with the values that encode them and what they do: what `hotline explain` shows.
public struct Explanation: Sendable {
    /// A value of the scenario.
    public struct Value: Sendable {
        let path: String
        /// As it is written; nil if nothing stands there.
        let text: String?
        let file: String
        let line: Int

        /// A value, or the place where there is none.
        public init(path: String, text: String?, file: String, line: Int) {
            self.path = path
            self.text = text
            self.file = file
            self.line = line
        }
    }

    /// What is known of what an article does.
    public enum Outcome: Sendable {
        /// It was not asked for.
        case notAsked
        /// It is not in force in the period.
        case outside
        /// Nothing switches it off; how much it touches is known if it is counted.
        case always(touched: Estimate?)
        /// Seen with and without.
        case seen(RuleEffect)
    }

    /// An article.
    public struct Entry: Sendable {
        let article: Article
        let values: [Value]
        /// What is known of what it does.
        public let outcome: Outcome

        /// An article with its values and what it does.
        public init(_ article: Article, values: [Value], outcome: Outcome) {
            self.article = article
            self.values = values
            self.outcome = outcome
        }

        /// Whether it was looked at and no effect was found.
        var isUnclear: Bool {
            if case .seen(let effect) = outcome { !effect.isClear } else { false }
        }
    }

    /// The short runs.
    public struct Runs: Sendable {
        let days: Int
        let replications: Int
        let confidence: ConfidenceLevel

        /// So many days and replications.
        public init(days: Int, replications: Int, confidence: ConfidenceLevel) {
            self.days = days
            self.replications = replications
            self.confidence = confidence
        }
    }

    let scenario: String
    let regulation: Regulation
    let date: CivilDate?
    let runs: Runs?
    let entries: [Entry]

    /// - Parameters:
    ///   - date: the day on which all entries are in force; nil if there was no choice.
    ///   - runs: the short runs; nil if there were none.
    public init(
        scenario: String, regulation: Regulation, date: CivilDate?, runs: Runs?, entries: [Entry]
    ) {
        self.scenario = scenario
        self.regulation = regulation
        self.date = date
        self.runs = runs
        self.entries = entries
    }
}

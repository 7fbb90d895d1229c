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
        /// 0 for a value of the command line.
        let line: Int
        /// Options of the command line that changed a part of it.
        let changes: [String]
        /// File and line, and the options that changed it.
        var place: String { ([line > 0 ? "\(file):\(line)" : file] + changes).joined(separator: "; ") }

        /// A value, or the place where there is none.
        public init(path: String, text: String?, file: String, line: Int, changes: [String] = []) {
            self.path = path
            self.text = text
            self.file = file
            self.line = line
            self.changes = changes
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

    /// First and last day of a short run.
    public struct Window: Hashable, Comparable, Sendable {
        /// First day.
        public let first: CivilDate
        /// Last day; it counts.
        public let last: CivilDate

        /// From a day to a day.
        public init(first: CivilDate, last: CivilDate) {
            self.first = first
            self.last = last
        }

        /// By the first day, then the last.
        public static func < (a: Window, b: Window) -> Bool { (a.first, a.last) < (b.first, b.last) }

        var days: Int { last.dayNumber - first.dayNumber + 1 }
    }

    /// An article.
    public struct Entry: Sendable {
        let article: Article
        let values: [Value]
        /// Days of its short run; nil if there was none.
        let window: Window?
        /// What is known of what it does.
        public let outcome: Outcome

        /// An article with its values and what it does.
        public init(_ article: Article, values: [Value], window: Window? = nil, outcome: Outcome) {
            self.article = article
            self.values = values
            self.window = window
            self.outcome = outcome
        }

        /// Whether it was looked at and no effect was found.
        var isUnclear: Bool {
            if case .seen(let effect) = outcome { !effect.isClear } else { false }
        }
    }

    /// The short runs.
    public struct Runs: Sendable {
        /// Days at most; the period or the rule may end before.
        let days: Int
        /// First day of the period, with which runs begin unless the rule begins later.
        let first: CivilDate
        let replications: Int
        let confidence: ConfidenceLevel

        /// So many days at most, from the period's first day, and replications.
        public init(days: Int, first: CivilDate, replications: Int, confidence: ConfidenceLevel) {
            self.days = days
            self.first = first
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

import Distributions
import SimulationTime

/// Asking the caller after the reply (回访).
public struct RevisitRules: Codable, Sendable {
    /// Five levels of satisfaction, as shares of the answers.
    public struct Answers: Codable, Hashable, Sendable {
        /// very satisfied, satisfied, basically satisfied, dissatisfied, very dissatisfied.
        public var shares: [Double]

        /// Makes shares.
        public init(_ shares: [Double]) { self.shares = shares }

        /// Names of the levels, best first.
        public static let levels = [
            "very satisfied", "satisfied", "basically satisfied", "dissatisfied", "very dissatisfied",
        ]
        /// Levels that count as satisfied.
        public static let satisfiedLevels = 3
    }

    /// How callers are asked.
    public enum Medium: String, Codable, CaseIterable, Sendable {
        case sms, ivr, web, person
    }

    /// What no answer counts as.
    public enum Silence: String, Codable, CaseIterable, BitwiseCopyable, Sendable {
        /// Satisfied (GL-14.2).
        case satisfied
        /// Nothing: not rated.
        case nothing
        /// A person calls.
        case person
    }

    /// A way of asking.
    public struct Way: Codable, Sendable {
        /// The medium.
        public var by = Medium.sms
        /// Share of the revisits.
        public var share = 1.0
        /// Share of the callers who answer.
        public var answered = 1.0
        /// Time until they do, in seconds; of a person, who has a task for it, without meaning.
        public var answerAfter: Law?
        /// After this time there is no answer (GL-14.2: 24 h); nil: whoever does not answer is known at once.
        public var waits: SimSpan?
        /// What no answer counts as.
        public var noAnswer = Silence.nothing
        /// Of a person: the task of the seats (`after: replies`).
        public var task: String?

        /// An SMS that everybody answers.
        public init() {}
    }

    /// When an order counts as closed.
    public enum Closing: String, Codable, CaseIterable, Sendable {
        /// With the reply; the revisit follows (GL-14.2).
        case reply
        /// With the end of the revisit (CZ-3.5).
        case revisit
    }

    /// Share of the replies that are followed by a revisit.
    public var share = 1.0
    /// Time from the reply to the revisit; nil: at once.
    public var after: CaseDelay?
    /// The ways.
    public var ways: [Way] = []
    /// What callers answer.
    public var answers = Answers([0, 1, 0, 0, 0])
    /// The same by category, in place of `answers`.
    public var answersByCategory: [String: Answers] = [:]
    /// Categories that are asked but do not count for satisfaction (CQ-14, SC-5.2: enforcement, mediation).
    public var notRated: [String] = []
    /// When the order is closed.
    public var closed = Closing.revisit
    /// The article.
    public var article = ""

    /// Nobody is asked.
    public init() {}
}

import Experiment
import Scenarios
import Statistics
import Wording

/// Whether a promise is kept, as far as the replications can tell.
public enum Verdict: String, Sendable, CaseIterable {
    /// The whole interval lies on the good side.
    case kept
    /// The whole interval lies on the bad side.
    case missed
    /// The bound lies inside the interval, or one replication leaves the interval unknown.
    case undecided
    /// The measure has no value in this run.
    case unmeasured

    /// Holds a bound against an estimate. The bound itself belongs to the good side.
    public init(_ bound: Bound, _ estimate: Estimate?) {
        guard let estimate else {
            self = .unmeasured
            return
        }
        guard let low = estimate.low, let high = estimate.high else {
            self = .undecided
            return
        }
        let areKept = (bound.isKept(by: low), bound.isKept(by: high))
        self = areKept == (true, true) ? .kept : areKept == (false, false) ? .missed : .undecided
    }

    /// In a word.
    public func word(_ language: Language) -> String {
        switch self {
        case .kept: ConsoleWords.kept(language)
        case .missed: ConsoleWords.missed(language)
        case .undecided: ConsoleWords.undecided(language)
        case .unmeasured: ConsoleWords.unmeasured(language)
        }
    }
}

/// The promises of a scenario, each with what became of it.
public struct Verdicts: Sendable {
    /// A promise and what became of it.
    public struct One: Sendable {
        /// The promise.
        public let bound: Bound
        /// What was found; nil where the measure has no value.
        public let estimate: Estimate?
        /// Whether it is kept.
        public let verdict: Verdict
    }

    /// All promises, the service level first.
    public let all: [One]

    /// Holds targets against results over the whole period.
    public init(_ targets: Targets, _ results: Results, confidence: ConfidenceLevel) {
        all = targets.all.map { bound in
            let estimate = results.headline(bound.measure, confidence: confidence)
            return One(bound: bound, estimate: estimate, verdict: Verdict(bound, estimate))
        }
    }

    /// Whether any promise is certainly not kept.
    public var isAnyMissed: Bool { all.contains { $0.verdict == .missed } }
}

extension Targets {
    /// The service level's promise, if there is one, and the others.
    public var all: [Bound] {
        (serviceLevel.atLeast.map { [Bound(measure: "service_level", side: .atLeast, value: $0)] } ?? []) + bounds
    }
}

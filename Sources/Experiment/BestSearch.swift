import Statistics

/// The best of several alternatives by one measure, with no more replications than it takes (`KimNelson`).
///
/// Replications are made in batches whose size depends on nothing but their number, and given to the procedure one by one: the answer is the
/// same on any number of threads. An alternative that has dropped out gets no further batch.
public struct BestSearch: Sendable {
    /// Which end of the scale is good.
    public enum Goal: String, CaseIterable, Sendable {
        /// The largest mean is the best.
        case max
        /// The smallest mean is the best.
        case min
    }

    /// How a search ended.
    public enum Ending: String, Sendable {
        /// One is selected.
        case selected
        /// The most replications are made, and the procedure would go on.
        case exhausted
        /// Cancelled.
        case interrupted
    }

    /// What was asked.
    public let question: KimNelson.Question
    /// Which end of the scale is good.
    public let goal: Goal
    /// Replications of an alternative at most.
    public let most: Int
    /// How it ended.
    public private(set) var ending = Ending.interrupted
    /// The procedure; nil before the first stage is whole.
    public private(set) var procedure: KimNelson?

    /// Searches.
    ///
    /// - Parameter observe: brings an alternative to a number of replications and gives its value in each of them, from the first on;
    ///   nil if cancelled.
    public init(
        _ question: KimNelson.Question, _ goal: Goal, most: Int,
        observe: (_ alternative: Int, _ replications: Int) throws -> [Double]?
    ) rethrows {
        precondition(most >= question.firstStage, "the first stage must be allowed")
        self.question = question
        self.goal = goal
        self.most = most
        let sign = goal == .max ? 1.0 : -1
        func values(_ alternative: Int, _ count: Int) throws -> [Double]? {
            try observe(alternative, count).map { found in found.prefix(count).map { sign * $0 } }
        }
        var first: [[Double]] = []
        for alternative in 0..<question.systems {
            guard let found = try values(alternative, question.firstStage) else { return }
            first.append(found)
        }
        var procedure = KimNelson(question, first: first)
        self.procedure = procedure
        while procedure.selected == nil {
            if procedure.done >= most {
                ending = .exhausted
                return
            }
            let planned = min(most, procedure.done + BestSearch.batch(after: procedure.done))
            var found: [Int: [Double]] = [:]
            for alternative in procedure.inPlay {
                guard let values = try values(alternative, planned) else { return }
                found[alternative] = values
            }
            while procedure.selected == nil && procedure.done < planned {
                procedure.add(procedure.inPlay.map { found[$0]![procedure.done] })
            }
            self.procedure = procedure
        }
        ending = .selected
    }

    /// Replications made at once after so many: enough to keep some threads busy, few beside those that are done.
    static func batch(after done: Int) -> Int { Swift.max(4, done / 5) }

    /// Observations of an alternative that the procedure used.
    public func used(_ alternative: Int) -> Int {
        guard let procedure else { return 0 }
        return procedure.eliminations.first { $0.system == alternative }?.after ?? procedure.done
    }
}

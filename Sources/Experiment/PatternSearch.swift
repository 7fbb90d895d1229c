/// A local search over whole numbers around 0, each set of which is dear to evaluate: coordinate descent with hops that get smaller.
///
/// All starts are evaluated, then a descent begins at each, the best first. It takes the numbers one after another: a hop up and a hop
/// down are tried, and the better is kept if it beats what there is. Once no number can be improved the hop is halved, and the descent
/// ends when hops of 1 improve nothing. Nothing is drawn at random: the same question has the same answer. What is found is a place no
/// hop of 1 in a single number improves, or the best so far where evaluations ran out; that no better one exists is not proven.
public struct PatternSearch: Sendable {
    /// What an evaluation says.
    public enum Reply<Score> {
        /// So good; less is better.
        case score(Score)
        /// These numbers are not allowed; it costs no evaluation.
        case refused
        /// Somebody said stop.
        case cancelled
    }

    /// Why a search ended.
    public enum Ending: String, Sendable {
        /// No hop improves anything.
        case settled
        /// Evaluations ran out.
        case limit
        /// Somebody said stop.
        case interrupted
    }

    /// What a search found.
    public struct Found<Score: Comparable> {
        /// Everything that was evaluated, in this order.
        public fileprivate(set) var tried: [(numbers: [Int], score: Score)] = []
        /// Why it ended.
        public fileprivate(set) var ending = Ending.settled
        fileprivate var known: [[Int]: Score?] = [:]

        /// Index of the least score, the first of equals; nil if nothing was evaluated.
        public var best: Int? { tried.indices.min { tried[$0].score < tried[$1].score } }
    }

    /// Each number lies between −`reach` and `reach`.
    public let reach: Int
    /// Evaluations at most.
    public let limit: Int

    /// States the limits.
    public init(reach: Int, limit: Int) {
        self.reach = reach
        self.limit = limit
    }

    /// Searches.
    public func least<Score: Comparable>(
        from starts: [[Int]], evaluate: ([Int]) throws -> Reply<Score>
    ) rethrows -> Found<Score> {
        var found = Found<Score>()
        for start in starts { _ = try look(start, &found, evaluate) }
        let order = starts.indices.compactMap { index in (found.known[starts[index]] ?? nil).map { (index, $0) } }
        for (start, _) in order.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
            try descend(from: starts[start], &found, evaluate)
        }
        return found
    }

    private func descend<Score: Comparable>(
        from start: [Int], _ found: inout Found<Score>, _ evaluate: ([Int]) throws -> Reply<Score>
    ) rethrows {
        guard var score = found.known[start] ?? nil else { return }
        var here = start
        var hop = max(1, (reach + 1) / 2)
        while found.ending == .settled {
            var hasMoved = false
            for place in here.indices {
                var best: (numbers: [Int], score: Score)?
                for step in [hop, -hop] {
                    var there = here
                    there[place] += step
                    guard abs(there[place]) <= reach, let then = try look(there, &found, evaluate) else { continue }
                    if then < best?.score ?? score { best = (there, then) }
                }
                if let best {
                    (here, score) = best
                    hasMoved = true
                }
            }
            if hasMoved { continue }
            if hop == 1 { return }
            hop /= 2
        }
    }

    /// The score of numbers; nil if they are refused, or if nothing more is evaluated.
    private func look<Score: Comparable>(
        _ numbers: [Int], _ found: inout Found<Score>, _ evaluate: ([Int]) throws -> Reply<Score>
    ) rethrows -> Score? {
        if let known = found.known[numbers] { return known }
        guard found.ending == .settled else { return nil }
        guard found.tried.count < limit else {
            found.ending = .limit
            return nil
        }
        switch try evaluate(numbers) {
        case .score(let score):
            found.known[numbers] = .some(score)
            found.tried.append((numbers, score))
            return score
        case .refused:
            found.known[numbers] = .some(nil)
            return nil
        case .cancelled:
            found.ending = .interrupted
            return nil
        }
    }
}

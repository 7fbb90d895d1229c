import Glibc

/// The best of several systems, found fully sequentially: procedure KN of Kim and Nelson (2001), *A fully sequential procedure for
/// indifference-zone selection in simulation*, ACM Trans. Model. Comput. Simul. 11, with c = 1.
///
/// The best has the largest mean. If it is better than every other by at least the indifference, it is selected with the stated probability
/// or a higher one, given observations that are normal and independent from replication to replication; within a replication the systems
/// may depend on each other, as on common random numbers. Systems that are clearly worse drop out on the way.
public struct KimNelson: Sendable {
    /// What is asked for.
    public struct Question: Hashable, Sendable {
        /// Why a question is refused.
        public enum Invalid: Error, Hashable {
            /// There must be at least two systems.
            case systems(Int)
            /// The indifference must be a finite number above 0.
            case indifference(Double)
            /// The probability must lie between 1/k, which blind choice has, and 1.
            case probability(Double)
            /// The first stage must have at least two observations.
            case firstStage(Int)
        }

        /// k, the number of systems.
        public let systems: Int
        /// δ, the smallest difference that matters.
        public let indifference: Double
        /// 1 − α, the probability of a correct selection.
        public let probability: Double
        /// n₀, the observations of each system from which variances are estimated.
        public let firstStage: Int

        /// Asks; throws unless k ≥ 2, δ > 0, 1/k < 1 − α < 1 and n₀ ≥ 2.
        public init(
            systems: Int, indifference: Double, probability: Double = 0.95, firstStage: Int = 10
        ) throws(Invalid) {
            guard systems >= 2 else { throw .systems(systems) }
            guard indifference > 0, indifference.isFinite else { throw .indifference(indifference) }
            guard probability > 1 / Double(systems), probability < 1 else { throw .probability(probability) }
            guard firstStage >= 2 else { throw .firstStage(firstStage) }
            self.systems = systems
            self.indifference = indifference
            self.probability = probability
            self.firstStage = firstStage
        }

        /// h² = 2 η (n₀ − 1) with η = ½ [(2α/(k − 1))^(−2/(n₀ − 1)) − 1].
        public var hSquared: Double {
            let freedom = Double(firstStage - 1)
            let eta = (pow(2 * (1 - probability) / Double(systems - 1), -2 / freedom) - 1) / 2
            return 2 * eta * freedom
        }
    }

    /// A system that dropped out.
    public struct Elimination: Hashable, Sendable {
        /// Which, from 0.
        public let system: Int
        /// The one that was ahead of it by the most.
        public let by: Int
        /// Observations of each of them by then.
        public let after: Int
    }

    /// What was asked.
    public let question: Question
    /// r, the observations that each system in play has had.
    public private(set) var done: Int
    /// The systems that have not dropped out, in order.
    public private(set) var inPlay: [Int]
    /// Those that have, in that order.
    public private(set) var eliminations: [Elimination] = []
    /// The system selected; nil while the procedure goes on.
    public private(set) var selected: Int?
    /// Observations after which it ends at the latest: max Nᵢ + 1 with Nᵢ = max ⌊h² S²ᵢₗ/δ²⌋, or n₀.
    public let last: Int

    /// Sums of the observations, frozen once a system has dropped out.
    private var sums: [Double]
    /// h² S²ᵢₗ/δ² of each pair: the observations at which the wedge between them closes.
    private let closing: [[Double]]

    /// Starts with the first stage: of each system `question.firstStage` observations, those of one replication in the same place.
    public init(_ question: Question, first: [[Double]]) {
        precondition(
            first.count == question.systems && first.allSatisfy { $0.count == question.firstStage },
            "a first stage of \(question.systems) systems with \(question.firstStage) observations each")
        self.question = question
        done = question.firstStage
        inPlay = Array(0..<question.systems)
        sums = first.map { $0.reduce(0, +) }
        let scale = question.hSquared / (question.indifference * question.indifference)
        let closing = first.map { a in
            first.map { b in scale * Moments(zip(a, b).map { $0 - $1 }).variance! }
        }
        self.closing = closing
        let longest = closing.joined().max()!.rounded(.down)
        last = max(question.firstStage, Int(min(longest, 1e15)) + 1)
        if Double(done) > longest { select() } else { screen() }
    }

    /// Takes the next observation of each system in play, in their order.
    public mutating func add(_ observations: [Double]) {
        precondition(selected == nil && observations.count == inPlay.count, "one observation of each system in play")
        for (system, value) in zip(inPlay, observations) { sums[system] += value }
        done += 1
        if done >= last { select() } else { screen() }
    }

    /// The systems from the best to the worst as far as is known: the one selected or those in play by their means, then the eliminated,
    /// who dropped out last first, of those that did so together by their means. Only the first place has a guarantee.
    public var ranking: [Int] {
        let rest = inPlay.sorted { sums[$0] > sums[$1] }
        let out = eliminations.sorted { ($0.after, sums[$0.system]) > ($1.after, sums[$1.system]) }
        return rest + out.map(\.system)
    }

    /// Drops every system that another is ahead of by more than W = max(0, δ/2 (h² S²/δ² − r)), in sums.
    private mutating func screen() {
        var remaining: [Int] = []
        for system in inPlay {
            let worst = inPlay.filter { $0 != system }.map { other -> (by: Int, excess: Double) in
                let wedge = max(0, question.indifference / 2 * (closing[system][other] - Double(done)))
                return (other, sums[other] - sums[system] - wedge)
            }.max { $0.excess < $1.excess }
            if let worst, worst.excess > 0 {
                eliminations.append(Elimination(system: system, by: worst.by, after: done))
            } else {
                remaining.append(system)
            }
        }
        inPlay = remaining
        if inPlay.count == 1 { selected = inPlay[0] }
    }

    private mutating func select() { selected = inPlay.max { sums[$0] < sums[$1] } }
}

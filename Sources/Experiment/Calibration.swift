import Glibc
import Statistics

/// The value of one number of a scenario at which a measure meets a figure, found by a bracketing search.
///
/// Every trial has the same replications with the same random numbers, so the mean of the measure is a function of the value, and trials
/// differ by the value alone. The ends of the range and its quarters are tried first: they show whether the figure lies within reach and whether
/// the response has one direction. Then the bracket with a change of sign is narrowed by false position (the Illinois rule, Dowell and Jarratt
/// 1971), halving after a step that was slow, until the mean is within the tolerance or no value is left between the ends.
public struct Calibration: Sendable {
    /// A value that was tried.
    public struct Trial: Sendable {
        /// The number.
        public let value: Double
        /// What was found.
        public let estimate: Estimate
        /// Numerator and denominator of each replication.
        let pairs: [(numerator: Int64, denominator: Int64)]

        /// Makes a trial.
        public init(value: Double, estimate: Estimate, pairs: [(numerator: Int64, denominator: Int64)]) {
            self.value = value
            self.estimate = estimate
            self.pairs = pairs
        }
    }

    /// How a search ended.
    public enum Ending: String, Sendable {
        /// The mean is within the tolerance.
        case met
        /// Among whole numbers, the one that comes nearest; its neighbour lies on the other side.
        case nearest
        /// The measure goes past the figure between two values, and none was found in between that meets it.
        case jumps
        /// The figure lies outside of what was found over the range.
        case outOfReach
        /// Cancelled.
        case interrupted
    }

    /// What is asked for.
    public struct Question: Sendable {
        /// The range of values.
        public let range: ClosedRange<Double>
        /// Digits after the point of the values tried; 0 for whole numbers.
        public let decimals: Int
        /// The figure, in the unit of the estimates.
        public let target: Double
        /// How near is near enough.
        public let tolerance: Double

        /// Asks. Precondition: the tolerance is above 0 and the range not empty.
        public init(range: ClosedRange<Double>, decimals: Int, target: Double, tolerance: Double) {
            precondition(tolerance > 0 && range.lowerBound < range.upperBound && decimals >= 0)
            self.range = range
            self.decimals = decimals
            self.target = target
            self.tolerance = tolerance
        }

        /// The smallest difference of two values.
        var resolution: Double { pow(10, -Double(decimals)) }

        func rounded(_ value: Double) -> Double {
            let scale = pow(10, Double(decimals))
            return min(max((value * scale).rounded() / scale, range.lowerBound), range.upperBound)
        }
    }

    /// The most trials of a search.
    public static let mostTrials = 40

    /// What was asked.
    public let question: Question
    /// What was tried, in that order.
    public private(set) var trials: [Trial] = []
    /// How it ended.
    public private(set) var ending = Ending.interrupted

    /// Searches.
    /// - Parameter attempt: runs the scenario with a value; nil if cancelled.
    public init(_ question: Question, attempt: (Double) throws -> Trial?) rethrows {
        self.question = question
        let (low, high) = (question.range.lowerBound, question.range.upperBound)
        for part in [0, 1, 0.5, 0.25, 0.75] {
            let value = part == 0 ? low : part == 1 ? high : question.rounded(low + part * (high - low))
            guard try add(value, attempt) else { return }
        }
        guard var (a, b) = bracket else {
            ending = isNearEnough ? .met : .outOfReach
            return
        }
        // Values of the function at the ends; that of an end which stays twice is halved (Illinois).
        var (fa, fb) = (gap(a), gap(b))
        var stayed = 0
        var isSlow = false
        while !isNearEnough && trials.count < Calibration.mostTrials {
            let width = b.value - a.value
            guard width > 1.5 * question.resolution else { break }
            // Where the response is a step false position creeps.
            let guess = isSlow ? a.value + width / 2 : a.value - fa * width / (fb - fa)
            // The values next to the ends; of a bracket with one value between them the two may be a rounding apart, and in either order.
            let (first, last) = (a.value + question.resolution, b.value - question.resolution)
            let value = question.rounded(min(max(guess, first), max(first, last)))
            guard value > a.value, value < b.value, try add(value, attempt) else { break }
            let trial = trials[trials.count - 1]
            if (gap(trial) < 0) == (gap(a) < 0) {
                (a, fa) = (trial, gap(trial))
                if stayed == 1 { fb /= 2 }
                stayed = 1
            } else {
                (b, fb) = (trial, gap(trial))
                if stayed == -1 { fa /= 2 }
                stayed = -1
            }
            isSlow = b.value - a.value > 0.6 * width
        }
        if wasInterrupted { return }
        ending = isNearEnough ? .met : question.decimals == 0 ? .nearest : .jumps
    }

    private var wasInterrupted = false

    /// Tries a value that was not tried yet; false if cancelled.
    private mutating func add(_ value: Double, _ attempt: (Double) throws -> Trial?) rethrows -> Bool {
        if trials.contains(where: { $0.value == value }) { return true }
        guard let trial = try attempt(value) else {
            wasInterrupted = true
            return false
        }
        trials.append(trial)
        return true
    }

    private func gap(_ trial: Trial) -> Double { trial.estimate.mean - question.target }

    /// The trial that comes nearest; of two alike the smaller value. Nil before the first.
    public var best: Trial? {
        trials.sorted { $0.value < $1.value }.min { abs(gap($0)) < abs(gap($1)) }
    }

    private var isNearEnough: Bool { best.map { abs(gap($0)) <= question.tolerance } ?? false }

    /// The first neighbours on either side of the figure.
    public var bracket: (Trial, Trial)? {
        let sorted = trials.sorted { $0.value < $1.value }
        for (a, b) in zip(sorted, sorted.dropFirst()) where (gap(a) < 0) != (gap(b) < 0) { return (a, b) }
        return nil
    }

    /// Least and greatest mean found.
    public var reach: ClosedRange<Double> {
        let means = trials.map(\.estimate.mean)
        return (means.min() ?? 0)...(means.max() ?? 0)
    }

    /// Two pairs of neighbours of which one rises and one falls, beyond what chance explains (95 %, paired); nil if there are none.
    public var turn: (rise: (Trial, Trial), fall: (Trial, Trial))? {
        let sorted = trials.sorted { $0.value < $1.value }
        var rise: (Trial, Trial)?
        var fall: (Trial, Trial)?
        for (a, b) in zip(sorted, sorted.dropFirst()) {
            let pairs = zip(b.pairs, a.pairs).map { (first: $0, second: $1) }
            guard let change = PairedRatios.difference(pairs, confidence: .percent95), let half = change.halfWidth,
                abs(change.mean) > half
            else { continue }
            if change.mean > 0 { rise = rise ?? (a, b) } else { fall = fall ?? (a, b) }
        }
        guard let rise, let fall else { return nil }
        return (rise, fall)
    }
}

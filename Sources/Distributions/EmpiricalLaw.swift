/// A law read from data: weighted atoms, or a survival table as a Kaplan–Meier estimate gives it.
///
///     try EmpiricalLaw(values: [30, 60, 300], weights: [5, 3, 2])
///     try EmpiricalLaw(times: [0, 30, 60], survival: [0.98, 0.8, 0.5], tailMean: 90)
///
/// Both are kept as points with the probability up to and including each point; between the points of a survival table
/// the probability grows linearly, and after its last point the rest falls off exponentially.
public struct EmpiricalLaw: Codable, Hashable, Sendable {
    /// How probability lies between the points.
    public enum Shape: Codable, Hashable, Sendable {
        /// Only on the points.
        case atoms
        /// Uniformly between neighbouring points; on the first point (an atom at 0) only what `cumulative[0]` says.
        case piecewiseLinear
    }

    /// How probability lies between the points.
    public let shape: Shape
    /// Strictly ascending, not negative.
    public let points: [Double]
    /// P(X ≤ points[i]); ascending, in [0, 1].
    public let cumulative: [Double]
    /// Mean excess over the last point of what survives it; 0 where nothing does.
    public let tailMean: Double

    /// Weighted atoms. Values may come in any order and repeat; weights need not sum to 1.
    ///
    /// - Throws: ``LawError`` if a value or weight is negative or not finite, the lists differ in length or are empty, or
    ///   all weights are 0.
    public init(values: [Double], weights: [Double]) throws(LawError) {
        guard !values.isEmpty else { throw .wrongCount(field: "values", found: 0, expected: "at least 1") }
        guard weights.count == values.count else {
            throw .wrongCount(field: "weights", found: weights.count, expected: "\(values.count), one for each value")
        }
        for i in values.indices {
            try Check.notNegative("values[\(i)]", values[i])
            try Check.notNegative("weights[\(i)]", weights[i])
        }
        let total = weights.reduce(0, +)
        guard total > 0, total.isFinite else {
            throw .outOfRange(field: "weights", found: total, expected: "a finite sum of more than 0")
        }
        var points: [Double] = []
        var sums: [Double] = []
        var sum = 0.0
        for i in values.indices.sorted(by: { (values[$0], $0) < (values[$1], $1) }) where weights[i] > 0 {
            sum += weights[i]
            if points.last == values[i] {
                sums[sums.count - 1] = sum
            } else {
                points.append(values[i])
                sums.append(sum)
            }
        }
        shape = .atoms
        self.points = points
        // Divided by the sum in the order of the points, so that the last is exactly 1.
        cumulative = sums.map { $0 / sum }
        tailMean = 0
    }

    /// Atoms of equal weight: the plain empirical law of a sample.
    ///
    /// - Throws: ``LawError`` if the sample is empty or a value is negative or not finite.
    public init(sample: [Double]) throws(LawError) {
        try self.init(values: sample, weights: Array(repeating: 1, count: sample.count))
    }

    /// A survival table: `survival[i]` is P(X > times[i]), with S(0) = 1 understood when the first time is after 0.
    ///
    /// A first time of 0 with a survival below 1 is an atom at 0 (callers who leave at once). What survives the last
    /// time lives on exponentially with mean `tailMean`, which must be 0 if nothing survives.
    ///
    /// - Throws: ``LawError`` if times do not ascend strictly from 0 or more, survival leaves [0, 1] or rises, or
    ///   `tailMean` does not fit the last survival.
    public init(times: [Double], survival: [Double], tailMean: Double) throws(LawError) {
        guard !times.isEmpty else { throw .wrongCount(field: "times", found: 0, expected: "at least 1") }
        guard survival.count == times.count else {
            throw .wrongCount(field: "survival", found: survival.count, expected: "\(times.count), one for each time")
        }
        for i in times.indices {
            try Check.notNegative("times[\(i)]", times[i])
            try Check.probability("survival[\(i)]", survival[i])
            guard i > 0 else { continue }
            guard times[i] > times[i - 1] else {
                throw .inconsistent(field: "times[\(i)]", found: times[i], expected: "more than \(times[i - 1])")
            }
            guard survival[i] <= survival[i - 1] else {
                throw .inconsistent(
                    field: "survival[\(i)]", found: survival[i], expected: "at most \(survival[i - 1])")
            }
        }
        try Check.notNegative("tailMean", tailMean)
        let survivors = survival[survival.count - 1]
        guard (survivors > 0) == (tailMean > 0) else {
            throw .inconsistent(
                field: "tailMean", found: tailMean,
                expected: survivors > 0 ? "more than 0: \(survivors) survive the last time" : "0: none survives")
        }
        shape = .piecewiseLinear
        let implied = times[0] > 0
        points = (implied ? [0] : []) + times
        cumulative = (implied ? [0] : []) + survival.map { 1 - $0 }
        self.tailMean = tailMean
    }

    private init(shape: Shape, points: [Double], cumulative: [Double], tailMean: Double) {
        self.shape = shape
        self.points = points
        self.cumulative = cumulative
        self.tailMean = tailMean
    }

    /// The law of the same quantity times a positive factor.
    func scaled(by factor: Double) -> EmpiricalLaw {
        EmpiricalLaw(
            shape: shape, points: points.map { $0 * factor }, cumulative: cumulative, tailMean: tailMean * factor)
    }
}

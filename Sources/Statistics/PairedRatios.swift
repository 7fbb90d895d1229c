import Glibc

/// Two ratios of means over the same replications, on the same random numbers: how they differ.
public enum PairedRatios {
    /// Numerator and denominator in one replication.
    public typealias Pair = (numerator: Int64, denominator: Int64)

    /// The logarithm of R/S = (Σx/Σy)/(Σu/Σv) over the replications in which both have a value, with Student's interval of the residuals
    /// (xᵢ − R yᵢ)/(R ȳ) − (uᵢ − S vᵢ)/(S v̄): the delta method once more.
    ///
    /// - Returns: nil unless both ratios are above 0; without an interval for one replication.
    public static func logRatio(_ all: [(first: Pair, second: Pair)], confidence: ConfidenceLevel) -> Estimate? {
        let pairs = all.filter { $0.first != (0, 0) && $0.second != (0, 0) }
        func ratio(_ side: ((first: Pair, second: Pair)) -> Pair) -> (value: Double, below: Double)? {
            let below = pairs.reduce(0) { $0 + side($1).denominator }
            let above = pairs.reduce(0) { $0 + side($1).numerator }
            guard below > 0, above > 0 else { return nil }
            return (Double(above) / Double(below), Double(below) / Double(pairs.count))
        }
        guard let first = ratio(\.first), let second = ratio(\.second) else { return nil }
        func residual(_ pair: Pair, _ ratio: (value: Double, below: Double)) -> Double {
            (Double(pair.numerator) / ratio.value - Double(pair.denominator)) / ratio.below
        }
        let residuals = Moments(pairs.map { residual($0.first, first) - residual($0.second, second) })
        return Estimate(
            mean: log(first.value / second.value), sd: residuals.sd, n: pairs.count, confidence: confidence)
    }

    /// The difference R − S = Σx/Σy − Σu/Σv over the replications in which both have a value, with Student's interval of the residuals
    /// (xᵢ − R yᵢ)/ȳ − (uᵢ − S vᵢ)/v̄ (the delta method, as for one ratio: Cochran 1977, eq. 6.13).
    ///
    /// - Returns: nil where either has no value; without an interval for one replication.
    public static func difference(
        _ all: [(first: Pair, second: Pair)], confidence: ConfidenceLevel
    ) -> Estimate? {
        let pairs = all.filter { $0.first != (0, 0) && $0.second != (0, 0) }
        func ratio(_ side: ((first: Pair, second: Pair)) -> Pair) -> (value: Double, below: Double)? {
            let below = pairs.reduce(0) { $0 + side($1).denominator }
            guard below != 0 else { return nil }
            let above = pairs.reduce(0) { $0 + side($1).numerator }
            return (Double(above) / Double(below), Double(below) / Double(pairs.count))
        }
        guard let first = ratio(\.first), let second = ratio(\.second) else { return nil }
        func residual(_ pair: Pair, _ ratio: (value: Double, below: Double)) -> Double {
            (Double(pair.numerator) - ratio.value * Double(pair.denominator)) / ratio.below
        }
        let residuals = Moments(pairs.map { residual($0.first, first) - residual($0.second, second) })
        return Estimate(mean: first.value - second.value, sd: residuals.sd, n: pairs.count, confidence: confidence)
    }
}

import Glibc
import HotlineModel
import Scenarios
import Statistics

/// How a measure answers to an influence: by about so many per cent for one per cent of it.
///
/// The scenario is run with the influence times f and times 1/f, on the same random numbers; the elasticity is log(R₊/R₋)/(2 log f), the
/// central difference of the logarithms, with the interval of the paired logarithms (`PairedRatios.logRatio`).
public struct Elasticity: Sendable {
    /// The measure, over everything.
    public let measure: Measure
    /// With less of the influence.
    public let down: Estimate?
    /// With more of it.
    public let up: Estimate?
    /// The elasticity; nil unless the measure is above 0 on both sides.
    public let value: Estimate?

    /// Elasticities of all measures that both sides have, in the order of the catalogue.
    ///
    /// - Parameter factor: f, above 1.
    public static func all(
        down: Alternative, up: Alternative, factor: Double, confidence: ConfidenceLevel
    ) -> [Elasticity] {
        precondition(factor > 1)
        let comparison = Comparison([down, up])
        return comparison.rows.filter(\.isHeadline).map { row in
            let pairs = zip(up.results.watchedPairs, down.results.watchedPairs).map {
                (first: $0[row.places[1]!], second: $1[row.places[0]!])
            }
            return Elasticity(
                measure: row.measure, down: comparison.cell(row, of: 0, confidence: confidence)?.estimate,
                up: comparison.cell(row, of: 1, confidence: confidence)?.estimate,
                value: PairedRatios.logRatio(pairs, confidence: confidence)?.scaled(by: 1 / (2 * log(factor))))
        }
    }
}

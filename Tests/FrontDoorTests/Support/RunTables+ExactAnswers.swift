import HotlineModel
import Testing

extension RunTables {
    /// How wide an interval may be.
    enum Width {
        /// 2 % of the value, or 0.005 for a share (and then no more than 5 % of the value).
        case usual
        /// That share of the value.
        case relative(Double)

        func limit(_ value: Double, isShare: Bool) -> Double {
            switch self {
            case .usual: isShare ? min(0.005, 0.05 * abs(value)) : 0.02 * abs(value)
            case .relative(let share): share * abs(value)
            }
        }
    }

    /// A measure covers its exact value, with an interval that is narrow enough to say something.
    func expect(
        _ measure: String, _ exact: Double, period: String = "all", width: Width = .usual, allowance: Double = 0,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        RunTables.expect(
            interval(measure, period: period), covers: exact, named: measure,
            isShare: Measure.named(measure)?.isShare ?? false, width: width, allowance: allowance,
            sourceLocation: sourceLocation)
    }

    /// Every measure of a table covers the case's output.
    func expect(
        _ entry: QueueingCase, _ measures: [(output: String, measure: String)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (output, measure) in measures {
            expect(measure, entry.output(output), sourceLocation: sourceLocation)
        }
    }

    /// An interval covers an exact value.
    ///
    /// - Parameter allowance: what the interval does not know of: a share of the value for the buckets of quantiles.
    static func expect(
        _ found: Interval?, covers exact: Double, named name: String, isShare: Bool = false, width: Width = .usual,
        allowance: Double = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let found else {
            Issue.record("\(name) has no interval", sourceLocation: sourceLocation)
            return
        }
        #expect(
            abs(found.mean - exact) <= found.halfWidth + allowance * abs(exact),
            "\(name): \(found.mean) ± \(found.halfWidth), exactly \(exact)", sourceLocation: sourceLocation)
        let limit = width.limit(exact, isShare: isShare)
        #expect(
            found.halfWidth <= limit, "\(name): \(found.mean) ± \(found.halfWidth), a width of \(limit) was wanted",
            sourceLocation: sourceLocation)
    }
}

/// The bounds of a comparable value; an end that is excluded comes from `..<` or `above`.
struct Bounds<Value: Comparable & Sendable>: Sendable {
    var lower: Value?
    var lowerIncluded = true
    var upper: Value?
    var upperIncluded = true

    func contains(_ value: Value) -> Bool {
        if let lower, lowerIncluded ? value < lower : value <= lower { return false }
        if let upper, upperIncluded ? value > upper : value >= upper { return false }
        return true
    }

    func shown(_ show: (Value) -> String) -> ValueBounds {
        ValueBounds(
            lower: lower.map { .init(show($0), included: lowerIncluded) },
            upper: upper.map { .init(show($0), included: upperIncluded) })
    }
}

extension Converter where Value: Comparable {
    /// Only values in the closed range.
    public func within(_ range: ClosedRange<Value>) -> Converter {
        within(Bounds(lower: range.lowerBound, upper: range.upperBound))
    }

    /// Only values in the range, whose upper end is excluded.
    public func within(_ range: Range<Value>) -> Converter {
        within(Bounds(lower: range.lowerBound, upper: range.upperBound, upperIncluded: false))
    }

    /// Only values from the bound on.
    public func within(_ range: PartialRangeFrom<Value>) -> Converter { within(Bounds(lower: range.lowerBound)) }

    /// Only values up to the bound, which is allowed.
    public func within(_ range: PartialRangeThrough<Value>) -> Converter { within(Bounds(upper: range.upperBound)) }

    /// Only values greater than `bound`, and less than `limit` if there is one.
    public func above(_ bound: Value, below limit: Value? = nil) -> Converter {
        within(Bounds(lower: bound, lowerIncluded: false, upper: limit, upperIncluded: false))
    }

    private func within(_ bounds: Bounds<Value>) -> Converter {
        let expected = ExpectedValue.within(bounds.shown(show))
        return then(allowed: expected, show: show) { value in
            bounds.contains(value) ? .success(value) : .failure(ParseFailure(expected))
        }
    }
}

/// A signed 256-bit sum of full products, just wide enough for the residual of `RatioMoments`.
struct Wide256: Equatable {
    var high: Int128
    var low: UInt128

    init(high: Int128, low: UInt128) {
        self.high = high
        self.low = low
    }

    /// The exact product of two 128-bit numbers.
    init(_ a: Int128, times b: Int128) {
        (high, low) = a.multipliedFullWidth(by: b)
    }

    static func + (a: Wide256, b: Wide256) -> Wide256 {
        let (low, carry) = a.low.addingReportingOverflow(b.low)
        return Wide256(high: a.high + b.high + (carry ? 1 : 0), low: low)
    }

    static func - (a: Wide256, b: Wide256) -> Wide256 {
        let (low, borrow) = a.low.subtractingReportingOverflow(b.low)
        return Wide256(high: a.high - b.high - (borrow ? 1 : 0), low: low)
    }

    /// The nearest Double up to one rounding of each half (relative error < 2⁻⁵²); meant for numbers ≥ 0.
    var doubleValue: Double { Double(high) * 0x1p128 + Double(low) }
}

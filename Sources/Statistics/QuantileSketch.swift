/// Counts of whole numbers ≥ 0 (milliseconds) in buckets of constant relative width: quantiles of any number of
/// observations in fixed memory, exactly mergeable.
///
/// A bucket is a power of two and 7 bits of mantissa, as in an HDR histogram (Tene 2012): values below 256 are kept
/// exactly, above that a bucket [m·2ˢ, (m+1)·2ˢ) with 128 ≤ m < 256 is represented by its midpoint.
/// **Relative error of a quantile ≤ 2⁻⁸ (0.4 %)** of the exact order statistic. Counts are integers, so merging parts in
/// any order equals counting the whole.
@frozen
public struct QuantileSketch: Hashable, Sendable {
    @usableFromInline var counts: [Int64]
    @usableFromInline var total: Int64 = 0
    @usableFromInline var smallest = Int64.max
    @usableFromInline var largest: Int64 = -1

    /// An empty sketch for values from 0 to `largestValue`: 8 bytes a bucket, 57 KiB for all of Int64, 22 KiB for a day.
    ///
    /// A value above the bucket of `largestValue` traps in `add`.
    public init(upTo largestValue: Int64 = .max) {
        precondition(largestValue >= 0)
        counts = [Int64](repeating: 0, count: Self.bucket(of: largestValue) + 1)
    }

    /// Takes one value ≥ 0, `times` over. O(1), about 10 ns, no allocation unless the storage is shared with a copy.
    @inlinable
    public mutating func add(_ value: Int64, times: Int64 = 1) {
        precondition(value >= 0 && times >= 0, "a sketch takes values and counts ≥ 0")
        counts[Self.bucket(of: value)] += times
        total += times
        if value < smallest && times > 0 { smallest = value }
        if value > largest && times > 0 { largest = value }
    }

    /// Takes all values of another. O(buckets).
    public mutating func merge(_ other: QuantileSketch) {
        if counts.count < other.counts.count {
            counts.append(contentsOf: repeatElement(0, count: other.counts.count - counts.count))
        }
        for bucket in other.counts.indices { counts[bucket] += other.counts[bucket] }
        total += other.total
        smallest = min(smallest, other.smallest)
        largest = max(largest, other.largest)
    }

    /// Number of values taken.
    public var count: Int64 { total }

    /// Smallest value, exactly; nil while empty.
    public var minimum: Int64? { total == 0 ? nil : smallest }

    /// Largest value, exactly; nil while empty.
    public var maximum: Int64? { total == 0 ? nil : largest }

    /// The smallest value with at least a share `q` of all values at or below it (Hyndman and Fan 1996, type 1),
    /// to a relative error ≤ 2⁻⁸; nil while empty. Precondition: 0 ≤ `q` ≤ 1. O(buckets).
    public func quantile(_ q: Double) -> Int64? {
        precondition(q >= 0 && q <= 1)
        guard total > 0 else { return nil }
        let rank = max(1, min(total, Int64((q * Double(total)).rounded(.up))))
        var seen: Int64 = 0
        for (bucket, count) in counts.enumerated() where count > 0 {
            seen += count
            if seen >= rank { return min(largest, max(smallest, Self.midpoint(of: bucket))) }
        }
        preconditionFailure("counts do not add up to the total")
    }

    /// The share of values ≤ `value`; nil while empty. Exact for values below 256 and at the upper end of a bucket; in
    /// between the bucket's values count as spread evenly, so the error is below the share of that one bucket. O(buckets).
    public func share(atOrBelow value: Int64) -> Double? {
        guard total > 0 else { return nil }
        guard value >= smallest else { return 0 }
        guard value < largest else { return 1 }
        let last = Self.bucket(of: value)
        let below = counts[..<last].reduce(0, +)
        let part = Double(value - Self.lowerEnd(of: last) + 1) / Double(Self.width(of: last))
        return (Double(below) + Double(counts[last]) * part) / Double(total)
    }

    /// A sketch from counts kept elsewhere by `bucket(of:)`; its extremes are those of its outermost buckets.
    public init(bucketCounts: [Int64]) {
        counts = bucketCounts
        total = bucketCounts.reduce(0, +)
        if let first = bucketCounts.firstIndex(where: { $0 > 0 }), let last = bucketCounts.lastIndex(where: { $0 > 0 })
        {
            smallest = Self.lowerEnd(of: first)
            largest = Self.lowerEnd(of: last) + Self.width(of: last) - 1
        }
    }

    /// The bucket that counts a value ≥ 0; never falls as the value grows.
    @inlinable @inline(__always)
    public static func bucket(of value: Int64) -> Int {
        // The shift that leaves 8 significant bits; `| 255` makes it 0 for the exact values below 256.
        let shift = Int64(truncatingIfNeeded: 56 &- (value | 255).leadingZeroBitCount)
        return Int(truncatingIfNeeded: shift &* 128 &+ (value &>> shift))
    }

    static func shift(of bucket: Int) -> Int { bucket < 256 ? 0 : bucket / 128 - 1 }
    static func width(of bucket: Int) -> Int64 { 1 << Int64(shift(of: bucket)) }
    static func lowerEnd(of bucket: Int) -> Int64 {
        Int64(bucket - shift(of: bucket) * 128) << Int64(shift(of: bucket))
    }
    static func midpoint(of bucket: Int) -> Int64 { lowerEnd(of: bucket) + width(of: bucket) / 2 }
}

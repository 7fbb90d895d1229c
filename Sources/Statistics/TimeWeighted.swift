/// The integral of a whole-number quantity (people in line, busy seats) over time in whole milliseconds.
///
/// Exact: a value changes at instants and stays in between, so the integral is a sum of integers, and integrals of
/// windows add up to the integral of the whole. Instants are milliseconds on any one clock and never go back.
///
///     var queue = TimeWeighted(value: 0, at: 0)
///     queue.change(to: 3, at: 1000)
///     queue.mean(at: 4000)  // 9000 / 4000 = 2.25
///
/// The integral must stay below 2⁶³, or the program traps: 10⁵ people for 2,900 years.
@frozen
public struct TimeWeighted: Hashable, Sendable {
    @usableFromInline var current: Int64
    @usableFromInline var last: Int64
    @usableFromInline var start: Int64
    @usableFromInline var area: Int64 = 0

    /// Opens a window at an instant (ms) with a value.
    @inlinable
    public init(value: Int64, at instant: Int64) {
        current = value
        last = instant
        start = instant
    }

    /// The value now.
    @inlinable
    public var value: Int64 { current }

    /// The instant of the last change or flush, in ms.
    @inlinable
    public var updatedAt: Int64 { last }

    /// The instant at which the window was opened, in ms.
    @inlinable
    public var openedAt: Int64 { start }

    /// The quantity has a new value from that instant (ms) on.
    @inlinable
    public mutating func change(to newValue: Int64, at instant: Int64) {
        accumulate(to: instant)
        current = newValue
    }

    /// The quantity changes by a difference at that instant (ms).
    @inlinable
    public mutating func change(by difference: Int64, at instant: Int64) {
        accumulate(to: instant)
        current += difference
    }

    /// Closes the window at an instant (ms), returns its integral (value × ms) and opens the next one there.
    @inlinable
    @discardableResult
    public mutating func flush(at instant: Int64) -> Int64 {
        accumulate(to: instant)
        let closed = area
        area = 0
        start = instant
        return closed
    }

    /// The integral from the opening of the window to an instant (ms) not before the last change.
    @inlinable
    public func integral(at instant: Int64) -> Int64 {
        precondition(instant >= last, "time went back")
        return area + current * (instant - last)
    }

    /// The mean value between the opening of the window and an instant (ms); nil for a window of no length.
    @inlinable
    public func mean(at instant: Int64) -> Double? {
        instant == start ? nil : Double(integral(at: instant)) / Double(instant - start)
    }

    @inlinable
    mutating func accumulate(to instant: Int64) {
        area = integral(at: instant)
        last = instant
    }
}

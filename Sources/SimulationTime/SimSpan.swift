/// A length of simulated time in whole milliseconds; may be negative.
@frozen
public struct SimSpan: Hashable, Comparable, Sendable {
    /// Length in milliseconds.
    public var milliseconds: Int64

    /// Makes a span of that many milliseconds.
    @inlinable
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The span nearest to a number of seconds (halves away from zero). Traps on NaN and beyond ±292 million years.
    @inlinable
    public init(seconds: Double) { milliseconds = Int64((seconds * 1000).rounded()) }

    /// Length in seconds.
    @inlinable
    public var seconds: Double { Double(milliseconds) / 1000 }

    /// Length in hours.
    @inlinable
    public var hours: Double { Double(milliseconds) / 3_600_000 }

    /// No time at all.
    public static let zero = SimSpan(milliseconds: 0)
    /// One second.
    public static let second = SimSpan(milliseconds: 1000)
    /// One minute.
    public static let minute = SimSpan(milliseconds: 60_000)
    /// One hour.
    public static let hour = SimSpan(milliseconds: 3_600_000)

    /// One civil day of 24 hours.
    @inlinable
    public static var day: SimSpan { SimSpan(milliseconds: 86_400_000) }

    /// That many whole seconds.
    @inlinable
    public static func seconds(_ n: Int) -> SimSpan { SimSpan(milliseconds: Int64(n) * 1000) }
    /// That many whole minutes.
    @inlinable
    public static func minutes(_ n: Int) -> SimSpan { SimSpan(milliseconds: Int64(n) * 60_000) }
    /// That many whole hours.
    @inlinable
    public static func hours(_ n: Int) -> SimSpan { SimSpan(milliseconds: Int64(n) * 3_600_000) }
    /// That many civil days of 24 hours.
    @inlinable
    public static func days(_ n: Int) -> SimSpan { SimSpan(milliseconds: Int64(n) * 86_400_000) }

    /// Shorter before longer.
    @inlinable
    public static func < (a: SimSpan, b: SimSpan) -> Bool { a.milliseconds < b.milliseconds }
    /// The sum of two spans.
    @inlinable
    public static func + (a: SimSpan, b: SimSpan) -> SimSpan { SimSpan(milliseconds: a.milliseconds + b.milliseconds) }
    /// The difference of two spans.
    @inlinable
    public static func - (a: SimSpan, b: SimSpan) -> SimSpan { SimSpan(milliseconds: a.milliseconds - b.milliseconds) }
    /// A span repeated.
    @inlinable
    public static func * (n: Int, s: SimSpan) -> SimSpan { SimSpan(milliseconds: Int64(n) * s.milliseconds) }
}

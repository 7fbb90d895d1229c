/// An instant of simulated time: whole milliseconds since 1970-01-01 00:00 **civil time at UTC+08:00**.
///
/// China keeps one civil time without daylight saving, so midnight, half-hours and weekdays are plain integer
/// arithmetic on this number, and the process's own `TZ` is never consulted.
///
///     let start = SimTime(date: try CivilDate(iso: "2024-02-08"), timeOfDay: .hours(16) + .minutes(50))
///     print(start)            // 2024-02-08T16:50:00+08:00
@frozen
public struct SimTime: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00+08:00.
    public var milliseconds: Int64

    /// Makes the instant that many milliseconds after 1970-01-01T00:00:00+08:00.
    @inlinable
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Makes the instant at a time of day of a civil date; `timeOfDay` may be 24 h or more.
    @inlinable
    public init(date: CivilDate, timeOfDay: SimSpan = .zero) {
        milliseconds = Int64(date.dayNumber) * SimSpan.day.milliseconds + timeOfDay.milliseconds
    }

    /// Days since 1970-01-01, rounded down.
    @inlinable
    public var dayNumber: Int {
        let day = SimSpan.day.milliseconds
        return Int(milliseconds >= 0 ? milliseconds / day : -((day - 1 - milliseconds) / day))
    }

    /// The civil date on which this instant falls.
    @inlinable
    public var date: CivilDate { CivilDate(dayNumber: dayNumber) }

    /// Time passed since the midnight that began this day.
    @inlinable
    public var timeOfDay: SimSpan {
        SimSpan(milliseconds: milliseconds - Int64(dayNumber) * SimSpan.day.milliseconds)
    }

    /// Earlier before later.
    @inlinable
    public static func < (a: SimTime, b: SimTime) -> Bool { a.milliseconds < b.milliseconds }

    /// The instant a span later.
    @inlinable
    public static func + (t: SimTime, s: SimSpan) -> SimTime { SimTime(milliseconds: t.milliseconds + s.milliseconds) }

    /// The instant a span earlier.
    @inlinable
    public static func - (t: SimTime, s: SimSpan) -> SimTime { SimTime(milliseconds: t.milliseconds - s.milliseconds) }

    /// The span from `b` to `a`.
    @inlinable
    public static func - (a: SimTime, b: SimTime) -> SimSpan { SimSpan(milliseconds: a.milliseconds - b.milliseconds) }
}

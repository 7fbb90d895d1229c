/// What is counted of contacts by day of the week and slot, of the attempt: the heat map of the week.
public struct WeekTally: BitwiseCopyable, Sendable, Equatable {
    /// Attempts that reached the system.
    public var offered: Int64 = 0
    /// … that sought no seat: contained, or at a recording.
    public var unsought: Int64 = 0
    /// Attempts a seat took.
    public var answered: Int64 = 0
    /// … within the service level's time.
    public var answeredWithin: Int64 = 0

    /// Nothing counted.
    public init() {}

    /// Attempts that wanted a seat.
    public var sought: Int64 { offered - unsought }
}

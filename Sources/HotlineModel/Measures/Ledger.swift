import SimulationTime
import Statistics

/// Everything one replication counted: integers only, by day and by kind of day × slot, and sketches of waits.
///
/// Cells stand in row-major order: days × types, days × groups; (day kind × slot) × types, and so on.
public struct Ledger: Sendable {
    /// Contacts by day and type.
    public let contactsByDay: [ContactTally]
    /// Contacts by kind of day, slot and type.
    public let contactsBySlot: [ContactTally]
    /// What became of contacts, by day and type; empty where nothing but queueing happens.
    public let outcomesByDay: [OutcomeTally]
    /// The same by kind of day, slot and type.
    public let outcomesBySlot: [OutcomeTally]
    /// Orders by stretch of days (`World.segmentOfDay`) and row of `World.cases`.
    public let cases: [CaseTally]
    /// All orders by day.
    public let casesByDay: [CaseTally]
    /// Times from registration to close in milliseconds of working days, by row of `World.cases`.
    public let cyclesByCase: [QuantileSketch]
    /// Seats by day and group.
    public let seatsByDay: [SeatTally]
    /// Seats by kind of day, slot and group.
    public let seatsBySlot: [SeatTally]
    /// Waiting by day and type.
    public let queueByDay: [QueueTally]
    /// Waiting by kind of day, slot and type.
    public let queueBySlot: [QueueTally]
    /// Waits of answered and abandoned attempts in milliseconds, by type.
    public let waitsByType: [QuantileSketch]
    /// The same by month of the simulated days, all types of contacts together.
    public let waitsByMonth: [QuantileSketch]
    /// Answered, then abandoned attempts by step of `WaitSteps`, and those beyond: types × 2 × cells.
    public let waitCounts: [Int64]
    /// Contacts by day of the week, Monday the first, and slot.
    public let contactsByWeek: [WeekTally]
    /// Orders open at the end of each day; empty where there are no orders.
    public let openByDay: [OpenTally]
    /// Events and arrivals handled, for speed figures.
    public let steps: Int
}

extension World {
    /// Months from that of the first simulated day, 0 the first.
    func month(of date: CivilDate) -> Int {
        let first = days[0].date.parts
        let parts = date.parts
        return (parts.year - first.year) * 12 + parts.month - first.month
    }

    /// Months touched by the simulated days.
    public var monthCount: Int { month(of: days[days.count - 1].date) + 1 }
}

import SimulationTime
import WorkingCalendar

/// What the event loop keeps of a unit: who is busy, and the hours it is in or before.
struct UnitState: BitwiseCopyable {
    let handlers: Int
    let lanes: Rows
    let order: Order
    let clock: Unmanaged<WorkingClock>
    /// Orders handlers work on.
    var inHand = 0
    /// … emergent ones among them.
    var calledIn = 0
    /// The present hours, or the next ones; `opens == closes == .never` when the calendar knows no more.
    var opens = SimTime(milliseconds: .min)
    var closes = SimTime(milliseconds: .min)
    /// Whether the next opening is in the event queue.
    var isCalled = false

    /// In which order those of the later lanes are taken.
    enum Order: UInt8 { case byLane, byDeadline }

    init(_ table: World.OrganisationTable) {
        handlers = table.handlers
        lanes = table.lanes
        order = table.discipline == .earliestDeadline ? .byDeadline : .byLane
        clock = Unmanaged.passUnretained(table.clock)
    }

    /// Hours without anybody who handles orders.
    init(hoursOf clock: WorkingClock) {
        handlers = 0
        lanes = Rows()
        order = .byLane
        self.clock = Unmanaged.passUnretained(clock)
    }

    /// Finds the hours that hold an instant, or the next ones. Instants only move on.
    @inline(__always)
    mutating func look(at now: SimTime) {
        if now >= closes && opens != .never { findHours(from: now) }
    }

    @inline(never)
    private mutating func findHours(from now: SimTime) {
        let clock = self.clock
        let hours = clock._withUnsafeGuaranteedRef { clock -> (SimTime, SimTime) in
            guard let opens = try? clock.firstOpenInstant(from: now) else { return (.never, .never) }
            // Hours that go on beyond the last day the calendar knows.
            return (opens, (try? clock.nextClosing(after: opens)) ?? .never)
        }
        (opens, closes) = hours
    }

    /// The end of so much working time from now on; `.never` beyond the last day the calendar knows.
    @inline(__always)
    mutating func end(of milliseconds: Int64, from now: SimTime) -> SimTime {
        look(at: now)
        let end = now + SimSpan(milliseconds: milliseconds)
        // Work of no time is done at once, open or not.
        if (opens <= now && end <= closes) || milliseconds == 0 { return end }
        return clock._withUnsafeGuaranteedRef {
            (try? $0.add(SimSpan(milliseconds: milliseconds), to: now)) ?? .never
        }
    }

    /// Working milliseconds from an instant until now.
    @inline(__always)
    mutating func worked(since: SimTime, until now: SimTime) -> Int64 {
        if since == now { return 0 }
        look(at: now)
        if opens <= since && now <= closes { return (now - since).milliseconds }
        // Both lie in the simulated stretch, which the calendar knows.
        return clock._withUnsafeGuaranteedRef { try! $0.workingTime(from: since, to: now).milliseconds }
    }
}

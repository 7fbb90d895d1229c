/// The seats of a group, counted: within a group they are alike.
struct SeatCount: BitwiseCopyable {
    /// In the schedule now.
    var scheduled = 0
    /// Of the schedule, those who did not come.
    var absent = 0
    /// At the desk: those who came and have no break, and those who finish a call after their shift.
    var present = 0
    /// At the desk with a contact, its after-call work or a task.
    var busy = 0
    /// Of the busy, those who wait with a caller for a colleague.
    var holding = 0
    /// Of the busy, those at after-call work.
    var wrapping = 0
    /// Of the busy, those who dial or do a task.
    var other = 0
    /// Having a break.
    var onBreak = 0
    /// Breaks that wait for the end of a call.
    var breaksDue = 0
    /// Heads that should be there now: of the schedule, those who came.
    var due = 0
    /// Whether seats know no breaks and no shared chats, and finish their calls at a shift's end.
    let isPlain: Bool
    /// Present crew; seats of an older one leave when they have done.
    var crew: UInt16 = 0

    /// Integrals of the counts, as `Σ ends − Σ begins`: adding `count × now` gives the seat time so far.
    var scheduledTime: Int64 = 0
    var absentTime: Int64 = 0
    var presentTime: Int64 = 0
    var busyTime: Int64 = 0
    var holdingTime: Int64 = 0
    var wrappingTime: Int64 = 0
    var otherTime: Int64 = 0
    var breakTime: Int64 = 0

    /// Seat time already written to the ledger.
    var written = SeatTally()

    var idle: Int { @inline(__always) get { present &- busy } }
    /// Whether more are there than should.
    var hasSurplus: Bool { @inline(__always) get { present &+ onBreak > due } }

    init(isPlain: Bool) { self.isPlain = isPlain }

    @inline(__always)
    mutating func beginWrapUp(at now: Int64) {
        wrapping &+= 1
        wrappingTime &-= now
    }

    @inline(__always)
    mutating func endWrapUp(at now: Int64) {
        wrapping &-= 1
        wrappingTime &+= now
    }

    @inline(__always)
    mutating func beginWork(at now: Int64) {
        busy &+= 1
        busyTime &-= now
    }

    /// A seat has done.
    @inline(__always)
    mutating func endWork(at now: Int64) {
        busy &-= 1
        busyTime &+= now
    }

    /// Seat time from the beginning until `now`.
    func total(at now: Int64) -> SeatTally {
        var tally = SeatTally()
        tally.scheduled = scheduledTime + Int64(scheduled) * now
        tally.absent = absentTime + Int64(absent) * now
        tally.present = presentTime + Int64(present) * now
        tally.busy = busyTime + Int64(busy) * now
        tally.holding = holdingTime + Int64(holding) * now
        tally.wrapping = wrappingTime + Int64(wrapping) * now
        tally.other = otherTime + Int64(other) * now
        tally.onBreak = breakTime + Int64(onBreak) * now
        return tally
    }
}

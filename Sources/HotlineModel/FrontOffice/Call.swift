import Kernel
import SimulationTime

/// A caller in the house or on the way back to the telephone.
struct Call: BitwiseCopyable {
    /// Of this attempt.
    var arrival: SimTime
    /// Drawn when the caller first came: two scenarios meet the same callers.
    var talk: Int64
    var wrapUp: Int64
    var patienceEnd = EventHandle.none
    /// When the next group opens to this caller.
    var groupOpens = EventHandle.none
    /// Neighbours in the queue.
    var next = Call.nobody
    var previous = Call.nobody
    /// Order of joining the queue, over all queues, from 1; 0 for a caller who found a seat idle.
    var ticket: UInt64 = 0
    var type: UInt32
    /// Day and slot row this attempt counts in; `Call.nobody` for an attempt of the warm-up.
    var day = Call.nobody
    var slotRow = Call.nobody
    /// Redials made so far.
    var redials: Int32 = 0
    var group: UInt16 = 0

    var isCounted: Bool { @inline(__always) get { day != Call.nobody } }

    static let nobody = UInt32.max
}

/// First come, first served: a doubly linked list through the call records, so that giving up is a constant-time unlink.
struct WaitingLine: BitwiseCopyable {
    private(set) var head = Call.nobody
    private var tail = Call.nobody
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ index: UInt32, in calls: inout RecordPool<Call>) {
        calls[index].previous = tail
        calls[index].next = Call.nobody
        if tail == Call.nobody { head = index } else { calls[tail].next = index }
        tail = index
        count &+= 1
    }

    @inline(__always)
    mutating func remove(_ index: UInt32, in calls: inout RecordPool<Call>) {
        let next = calls[index].next
        let previous = calls[index].previous
        if previous == Call.nobody { head = next } else { calls[previous].next = next }
        if next == Call.nobody { tail = previous } else { calls[next].previous = previous }
        count &-= 1
    }
}

/// The seats of a group, counted: within a group they are alike.
struct SeatCount: BitwiseCopyable {
    /// In the schedule now.
    var scheduled = 0
    /// In the schedule or finishing a call after it.
    var present = 0
    var busy = 0

    /// Integrals of the three counts, as `Σ ends − Σ begins`: adding `count × now` gives the seat time so far.
    var scheduledTime: Int64 = 0
    var presentTime: Int64 = 0
    var busyTime: Int64 = 0

    /// Seat time already written to the ledger.
    var written = SeatTally()

    var idle: Int { present &- busy }

    /// Seat time from the beginning until `now`.
    func total(at now: Int64) -> SeatTally {
        var tally = SeatTally()
        tally.scheduled = scheduledTime + Int64(scheduled) * now
        tally.present = presentTime + Int64(present) * now
        tally.busy = busyTime + Int64(busy) * now
        return tally
    }
}

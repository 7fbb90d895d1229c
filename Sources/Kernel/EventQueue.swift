import SimulationTime

/// The future-event list: a hierarchical timing wheel (a radix-64 heap) with intrusive lists.
///
/// Events leave in one total order: **time, then tie class, then order of scheduling**. An event may be scheduled for
/// the present instant in a class that is already past; it then leaves next, before what is left of later classes.
///
///     var events = EventQueue(origin: start)
///     let give = events.schedule(at: start + .minutes(2), .deadline, kind: 1, subject: call)
///     events.cancel(give)
///     while let event = events.pop(notAfter: horizon) { … }
///
/// Eleven wheels of 64 slots hold the base-64 digits of the time. An event stands on the wheel of the highest digit in
/// which it differs from the clock, so far deadlines cost nothing until their day comes, and moves down at most once a
/// wheel. This is the monotone radix heap of Ahuja, Mehlhorn, Orlin and Tarjan (J. ACM 37, 1990) with the slots and
/// bitmaps of Varghese and Lauck's wheels (SOSP 1987). Slots are doubly linked lists in scheduling order: redistribution
/// walks them in order into empty lists, which keeps equal times in order without a stored sequence number, and makes
/// `cancel` a constant-time unlink: no tombstones, no compaction.
///
/// Complexity: `schedule` and `cancel` O(1); `pop` O(log₆₄ span) amortised. Memory: 24 bytes a pending event.
///
/// Invariant: every pending event is at or after the clock; all events of one instant stand in one slot, in scheduling
/// order.
@frozen
public struct EventQueue: ~Copyable {
    @usableFromInline var nodes: UnsafeMutablePointer<EventNode>
    @usableFromInline var capacity: Int
    @usableFromInline var free: UInt32
    @usableFromInline var occupied: UnsafeMutablePointer<UInt64>
    @usableFromInline var occupiedWheels: UInt64
    @usableFromInline var presentClasses: UInt64
    @usableFromInline var clock: UInt64
    @usableFromInline let origin: Int64
    @usableFromInline var pending: Int

    /// Number of pending events.
    @inlinable public var count: Int { pending }

    /// Makes an empty queue whose clock stands at `origin`; no event may be earlier.
    public init(origin: SimTime, capacity: Int = 1024) {
        self.origin = origin.milliseconds
        self.capacity = EventQueue.sentinels + max(16, capacity)
        nodes = .allocate(capacity: self.capacity)
        nodes.initialize(repeating: EventNode(), count: self.capacity)
        occupied = .allocate(capacity: EventQueue.wheels)
        occupied.initialize(repeating: 0, count: EventQueue.wheels)
        occupiedWheels = 0
        presentClasses = 0
        clock = 0
        pending = 0
        free = EventQueue.none
        for i in 0..<EventQueue.sentinels {
            nodes[i].next = UInt32(i)
            nodes[i].previous = UInt32(i)
        }
        chainFree(from: EventQueue.sentinels)
    }

    deinit {
        nodes.deallocate()
        occupied.deallocate()
    }

    /// Schedules an event. Traps if `time` is before the clock, that is before the last popped event.
    ///
    /// The handle is good for one `cancel`, until the event is popped.
    @inlinable @discardableResult
    public mutating func schedule(at time: SimTime, _ tie: TieClass, kind: UInt16, subject: UInt32) -> EventHandle {
        let key = UInt64(bitPattern: time.milliseconds &- origin)
        precondition(time.milliseconds >= origin && key >= clock, "an event is scheduled in the past")
        if free == EventQueue.none { grow() }
        let index = free
        let node = nodes + Int(index)
        free = node.pointee.next
        node.pointee.time = key
        node.pointee.subject = subject
        node.pointee.kind = kind
        node.pointee.tie = tie.rawValue
        node.pointee.isLive = true
        pending &+= 1
        place(index)
        return EventHandle(index: index)
    }

    /// Takes the next event if it is not later than `limit`, else nil; the clock moves to it.
    ///
    /// After nil the caller must let time pass to `limit` before scheduling again: the clock may have moved up to it.
    @inlinable
    public mutating func pop(notAfter limit: SimTime) -> Event? {
        let end = UInt64(bitPattern: limit.milliseconds &- origin)
        guard limit.milliseconds >= origin else { return nil }
        while true {
            if presentClasses != 0 {
                guard clock <= end else { return nil }
                let list = EventQueue.firstPresent &+ presentClasses.trailingZeroBitCount
                return release(nodes[list].next)
            }
            if occupiedWheels == 0 { return nil }
            let wheel = occupiedWheels.trailingZeroBitCount
            let slot = occupied[wheel].trailingZeroBitCount
            let list = wheel &* 64 &+ slot
            let first = nodes[list].next
            if first == nodes[list].previous {
                // Alone in its slot, and every other event is later: no need to walk it down the wheels.
                let time = nodes[Int(first)].time
                guard time <= end else { return nil }
                clock = time
                return release(first)
            }
            let shift = UInt64(wheel &* 6)
            let above: UInt64 = wheel == EventQueue.wheels &- 1 ? 0 : (clock >> (shift &+ 6)) << (shift &+ 6)
            let slotStart = above | (UInt64(slot) << shift)
            guard slotStart <= end else { return nil }
            clock = slotStart
            spread(list, wheel: wheel, slot: slot)
        }
    }

    /// Takes a pending event back. Traps on a handle whose event has left.
    @inlinable
    public mutating func cancel(_ handle: EventHandle) {
        precondition(nodes[Int(handle.index)].isLive, "the event has left the queue")
        unlink(handle.index)
        recycle(handle.index)
    }

    /// Time of the pending event behind a handle.
    @inlinable
    public func time(of handle: EventHandle) -> SimTime {
        precondition(nodes[Int(handle.index)].isLive, "the event has left the queue")
        return SimTime(milliseconds: Int64(bitPattern: nodes[Int(handle.index)].time) &+ origin)
    }
}

/// How events of one instant follow each other: what ends goes before what begins.
@frozen
public enum TieClass: UInt8, Sendable, CaseIterable {
    /// A service, a wrap-up, a stage of work ends.
    case finish
    /// Patience, a limit, a delay runs out.
    case deadline
    /// A slot, a shift, a day, a rule changes.
    case calendarChange
    /// A contact comes.
    case arrival
}

/// An event as it leaves the queue.
@frozen
public struct Event: Sendable, Equatable {
    /// When it happens.
    public let time: SimTime
    /// What happens: a number the model gives meaning to.
    public let kind: UInt16
    /// To whom it happens: the index of a record.
    public let subject: UInt32

    @inlinable init(time: SimTime, kind: UInt16, subject: UInt32) {
        self.time = time
        self.kind = kind
        self.subject = subject
    }
}

/// Names a pending event for `cancel`.
@frozen
public struct EventHandle: Sendable, Equatable {
    @usableFromInline let index: UInt32

    @inlinable init(index: UInt32) { self.index = index }

    /// No event at all; `cancel` traps on it.
    @inlinable public static var none: EventHandle { EventHandle(index: 0) }
    /// Whether this is `none`.
    @inlinable public var isNone: Bool { index == 0 }
}

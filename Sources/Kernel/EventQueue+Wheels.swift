import SimulationTime

// The lists behind the queue. Nodes 0 ..< 704 are the sentinels of the wheels' slots, the next four those of the
// present instant's tie classes; a sentinel's index therefore says which bit to clear when its list runs empty.

@frozen
@usableFromInline
struct EventNode {
    @usableFromInline var time: UInt64 = 0
    @usableFromInline var next: UInt32 = 0
    @usableFromInline var previous: UInt32 = 0
    @usableFromInline var subject: UInt32 = 0
    @usableFromInline var kind: UInt16 = 0
    @usableFromInline var tie: UInt8 = 0
    @usableFromInline var isLive = false

    @usableFromInline init() {}
}

extension EventQueue {
    @usableFromInline static var wheels: Int { @inline(__always) get { 11 } }
    @usableFromInline static var firstPresent: Int { @inline(__always) get { 704 } }
    @usableFromInline static var sentinels: Int { @inline(__always) get { 708 } }
    @usableFromInline static var none: UInt32 { @inline(__always) get { UInt32.max } }

    /// Puts a node at the end of the list its time belongs to.
    @inlinable @inline(__always)
    mutating func place(_ index: UInt32) {
        let differing = nodes[Int(index)].time ^ clock
        let list: Int
        if differing == 0 {
            let tie = Int(nodes[Int(index)].tie)
            presentClasses |= 1 &<< UInt64(tie)
            list = EventQueue.firstPresent &+ tie
        } else {
            // Division by six of a number below 64, by multiplication.
            let wheel = ((63 &- differing.leadingZeroBitCount) &* 43) &>> 8
            let slot = Int((nodes[Int(index)].time &>> UInt64(wheel &* 6)) & 63)
            occupied[wheel] |= 1 &<< UInt64(slot)
            occupiedWheels |= 1 &<< UInt64(wheel)
            list = wheel &* 64 &+ slot
        }
        let last = nodes[list].previous
        nodes[Int(index)].previous = last
        nodes[Int(index)].next = UInt32(truncatingIfNeeded: list)
        nodes[Int(last)].next = index
        nodes[list].previous = index
    }

    /// Moves a whole slot down: the clock stands at its start, so every node finds a lower list, in its old order.
    @inlinable
    mutating func spread(_ list: Int, wheel: Int, slot: Int) {
        var index = nodes[list].next
        nodes[list].next = UInt32(truncatingIfNeeded: list)
        nodes[list].previous = UInt32(truncatingIfNeeded: list)
        clearBit(wheel: wheel, slot: slot)
        while index != UInt32(truncatingIfNeeded: list) {
            let next = nodes[Int(index)].next
            place(index)
            index = next
        }
    }

    @inlinable @inline(__always)
    mutating func unlink(_ index: UInt32) {
        let next = nodes[Int(index)].next
        let previous = nodes[Int(index)].previous
        nodes[Int(previous)].next = next
        nodes[Int(next)].previous = previous
        guard next == previous else { return }
        // Both neighbours are the sentinel: the list has run empty.
        let list = Int(next)
        if list >= EventQueue.firstPresent {
            presentClasses &= ~(1 &<< UInt64(list &- EventQueue.firstPresent))
        } else {
            clearBit(wheel: list &>> 6, slot: list & 63)
        }
    }

    @inlinable @inline(__always)
    mutating func clearBit(wheel: Int, slot: Int) {
        occupied[wheel] &= ~(1 &<< UInt64(slot))
        if occupied[wheel] == 0 { occupiedWheels &= ~(1 &<< UInt64(wheel)) }
    }

    @inlinable @inline(__always)
    mutating func recycle(_ index: UInt32) {
        nodes[Int(index)].isLive = false
        nodes[Int(index)].next = free
        free = index
        pending &-= 1
    }

    @inlinable @inline(__always)
    mutating func release(_ index: UInt32) -> Event {
        unlink(index)
        let node = nodes[Int(index)]
        recycle(index)
        return Event(
            time: .init(milliseconds: Int64(bitPattern: node.time) &+ origin), kind: node.kind, subject: node.subject)
    }

    mutating func chainFree(from first: Int) {
        for i in first..<capacity - 1 { nodes[i].next = UInt32(i + 1) }
        nodes[capacity - 1].next = EventQueue.none
        free = UInt32(first)
    }

    @usableFromInline
    mutating func grow() {
        let larger = capacity * 2
        precondition(larger < Int(EventQueue.none), "more than four thousand million pending events")
        let grown = UnsafeMutablePointer<EventNode>.allocate(capacity: larger)
        grown.moveInitialize(from: nodes, count: capacity)
        (grown + capacity).initialize(repeating: EventNode(), count: larger - capacity)
        nodes.deallocate()
        nodes = grown
        let first = capacity
        capacity = larger
        chainFree(from: first)
    }
}

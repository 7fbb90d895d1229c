import Kernel
import Scenarios
import SimulationTime

// Which group takes a call: the open groups of its route, and the ones that open to it while it waits.
//
// Functions of the event loop are `mutating` even where they change nothing: the house then goes by its address. The compiler
// copies a borrowed one of this size, 200 instructions a call.

extension Simulation {
    /// The group with an idle seat that takes a caller who has waited so long; −1 if there is none.
    @inline(__always)
    mutating func idleGroup(of queue: Int, waited: Int64) -> Int {
        var best = -1
        for position in stepsOfQueue.positions(of: queue) {
            let step = stepsOfQueue[at: position]
            if step.after > waited { break }
            guard seats[step.group].idle > step.reserve || (step.isChat && takesFurtherChats(step.group)) else {
                continue
            }
            if selection == .inOrder { return step.group }
            if best < 0 || isPreferred(step.group, to: best) { best = step.group }
        }
        return best
    }

    private mutating func isPreferred(_ group: Int, to other: Int) -> Bool {
        if selection == .longestIdle {
            // A seat that chats already and has an open place goes before any idle one.
            guard seats[group].idle > 0, seats[other].idle > 0 else { return seats[other].idle > 0 }
            return idleSince.longest(group) < idleSince.longest(other)
        }
        // Shares of busy seats, compared without division; both groups have idle seats and so heads.
        return seats[group].busy * seats[other].present < seats[other].busy * seats[group].present
    }

    /// Schedules the moment at which the next group opens to a waiting caller.
    @inline(__always)
    mutating func awaitNextGroup(_ index: UInt32, _ queue: Int, waited: Int64, since arrival: SimTime) {
        for position in stepsOfQueue.positions(of: queue) {
            let after = stepsOfQueue[at: position].after
            guard after > waited else { continue }
            calls[index].groupOpens = events.schedule(
                at: arrival + SimSpan(milliseconds: after), .deadline, kind: Kind.groupOpens, subject: index)
            return
        }
    }

    /// A waiting caller has waited long enough for a further group.
    mutating func groupOpens(_ index: UInt32, at now: SimTime) {
        calls[index].groupOpens = .none
        let queue = types[Int(calls[index].type)].queue
        let waited = (now - calls[index].arrival).milliseconds
        let group = idleGroup(of: queue, waited: waited)
        if group >= 0 {
            answerWaiting(index, queue, by: group, at: now)
        } else {
            awaitNextGroup(index, queue, waited: waited, since: calls[index].arrival)
        }
    }

    /// A seat takes a caller out of a queue.
    @inline(__always)
    mutating func answerWaiting(_ index: UInt32, _ queue: Int, by group: Int, at now: SimTime) {
        let type = Int(calls[index].type)
        leaveQueue(index, type, queue, at: now)
        if !calls[index].patienceEnd.isNone { events.cancel(calls[index].patienceEnd) }
        if !calls[index].groupOpens.isNone { events.cancel(calls[index].groupOpens) }
        take(index, type, by: group, at: now)
    }

    /// An idle seat of the group takes the first contact of the best rank in any queue it serves and that is open to it; among
    /// equals the one who came first. False if there is none.
    @inline(__always) @discardableResult
    mutating func takeNext(_ group: Int, at now: SimTime) -> Bool {
        takeNext(group, onlyChats: false, at: now)
    }

    /// An open place of a seat that chats takes a chat that waits.
    @discardableResult
    mutating func takeNextChat(_ group: Int, at now: SimTime) -> Bool { takeNext(group, onlyChats: true, at: now) }

    @inline(__always)
    private mutating func takeNext(_ group: Int, onlyChats: Bool, at now: SimTime) -> Bool {
        var best = Call.nobody
        var bestQueue = 0
        var bestRank = Int64.max
        for position in queuesOfGroup.positions(of: group) {
            let service = queuesOfGroup[at: position]
            let head = queues[service.queue].head
            guard head != Call.nobody else { continue }
            guard onlyChats ? service.isChat : service.reserve == 0 || seats[group].idle > service.reserve else {
                continue
            }
            let waited = (now - calls[head].arrival).milliseconds
            guard waited >= service.after else { continue }
            let rank = Int64(service.priority) &- (aging > 0 ? waited / aging : 0)
            guard rank < bestRank || (rank == bestRank && calls[head].ticket < calls[best].ticket) else { continue }
            best = head
            bestQueue = service.queue
            bestRank = rank
        }
        guard best != Call.nobody else { return false }
        answerWaiting(best, bestQueue, by: group, at: now)
        return true
    }

    /// Whether a seat of the group that chats takes another: not before its break or after its shift.
    @inline(__always)
    mutating func takesFurtherChats(_ group: Int) -> Bool {
        chats.areShared(group) && chats.hasOpenPlace(group) && seats[group].breaksDue == 0 && !seats[group].hasSurplus
    }

    /// Gives a chat its place; true if that is on a seat that was idle.
    mutating func findPlace(_ index: UInt32, _ group: Int) -> Bool {
        if takesFurtherChats(group) {
            calls[index].seat = chats.join(group)
            return false
        }
        calls[index].seat = chats.begin(group)
        return true
    }

    /// A chat is over: its seat has done, or has an open place.
    mutating func chatEnds(at place: UInt16, of group: Int, at now: SimTime) {
        if chats.end(place, group) {
            seatIsFree(group, crew: seats[group].crew, at: now)
        } else if takesFurtherChats(group) {
            takeNextChat(group, at: now)
        }
    }
}

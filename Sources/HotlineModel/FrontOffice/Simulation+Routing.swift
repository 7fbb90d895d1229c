import Kernel
import Scenarios
import SimulationTime

// Which group takes a call: the open groups of its route, and the ones that open to it while it waits.

extension Simulation {
    /// The group with an idle seat that takes a caller who has waited so long; −1 if there is none.
    @inline(__always)
    func idleGroup(of queue: Int, waited: Int64) -> Int {
        var best = -1
        for position in stepsOfQueue.positions(of: queue) {
            let step = stepsOfQueue[at: position]
            if step.after > waited { break }
            guard seats[step.group].idle > 0 else { continue }
            if selection == .inOrder { return step.group }
            if best < 0 || isPreferred(step.group, to: best) { best = step.group }
        }
        return best
    }

    private func isPreferred(_ group: Int, to other: Int) -> Bool {
        if selection == .longestIdle { return idleSince.longest(group) < idleSince.longest(other) }
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
        leaveQueue(index, queue, at: now)
        if !calls[index].patienceEnd.isNone { events.cancel(calls[index].patienceEnd) }
        if !calls[index].groupOpens.isNone { events.cancel(calls[index].groupOpens) }
        answer(index, by: group, at: now)
    }
}

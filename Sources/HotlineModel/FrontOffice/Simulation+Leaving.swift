import Distributions
import Kernel
import SimulationTime

// Leaving without an answer: a caller gives up or meets a busy tone, and perhaps tries again.

extension Simulation {
    mutating func patienceEnds(_ index: UInt32, at now: SimTime) {
        let type = Int(calls[index].type)
        if !calls[index].groupOpens.isNone { events.cancel(calls[index].groupOpens) }
        leaveQueue(index, type, types[type].queue, at: now)
        noteHangUp(type)
        if types[type].role == .handOver {
            hangUpOnColleague(index, at: now)
        } else {
            record(calls[index].traits.contains(.handedBack) ? .cutOff : .abandoned, index, at: now)
            hangUp(index, at: now)
        }
    }

    /// A caller who waits hangs up: tries again later, or is lost.
    mutating func hangUp(_ index: UInt32, at now: SimTime) {
        leaveHouse(index)
        let call = calls[index]
        let wait = (now - call.arrival).milliseconds
        let again = triesAgain(index, probability: world.redials.afterAbandoning, at: now)
        if call.traits.contains(.handedBack) {
            tallies.note(call) {
                $0.cutOff += 1
                $0.waitAgain += wait
            }
            if !again && call.isCounted { tallies.countLoss(call) }
        } else if call.isCounted {
            tallies.countAbandonment(call, wait: wait, within: types[Int(call.type)].within, isLost: !again)
        }
        part(index, again: again, at: now)
    }

    /// A busy tone: the caller tries again later, or is lost.
    mutating func meetBusyTone(_ index: UInt32) {
        let call = calls[index]
        record(.blocked, index, at: call.arrival)
        let again = triesAgain(index, probability: world.redials.afterBusy, at: call.arrival)
        if call.isCounted { tallies.countBusy(call, isLost: !again) }
        part(index, again: again, at: call.arrival)
    }

    mutating func triesAgain(_ index: UInt32, probability: Double, at now: SimTime) -> Bool {
        let call = calls[index]
        guard probability > 0, Int(call.redials) < world.redials.atMost, let delay = world.redials.delay else {
            return false
        }
        let line = types[Int(call.type)].line
        guard lines.states[line].redial.uniform() < probability else { return false }
        let back = now + SimSpan(milliseconds: lines.states[line].redial.milliseconds(delay))
        events.schedule(at: back, .arrival, kind: Kind.redial, subject: index)
        return true
    }

    /// Who is lost may be called back.
    mutating func part(_ index: UInt32, again: Bool, at now: SimTime) {
        if again {
            calls[index].day = Call.nobody
            return
        }
        let type = Int(calls[index].type)
        if types[type].hasSequel { bringTasks(after: index, of: type, .missed, at: now) }
        calls.recycle(index)
    }

    @inline(__always)
    mutating func leaveQueue(_ index: UInt32, _ type: Int, _ queue: Int, at now: SimTime) {
        queues[queue].remove(index, in: &calls)
        tallies.waiting[type].now &-= 1
        tallies.waiting[type].time &+= now.milliseconds &- base
    }
}

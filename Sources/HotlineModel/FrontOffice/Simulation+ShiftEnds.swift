import Kernel
import SimulationTime

// Calls handed back at a shift's end.

extension Simulation {
    /// A seat hands its caller back to the head of the queue and is gone. What is left of the talk is kept; patience begins anew.
    mutating func returnToQueue(_ index: UInt32, _ group: Int, at now: SimTime) {
        inHand[group].remove(index, in: &calls)
        let end = calls[index].patienceEnd
        calls[index].talk = (events.time(of: end) - now).milliseconds
        events.cancel(end)
        let type = Int(calls[index].type)
        calls[index].patienceEnd = .none
        calls[index].groupOpens = .none
        calls[index].traits.insert(.handedBack)
        calls[index].arrival = now
        record(.handedBack, index, by: group, at: now)
        calls[index].ticket = nextReturnTicket
        nextReturnTicket -= 1
        seats[group].endWork(at: now.milliseconds - base)
        let line = types[type].line
        calls[index].patience = drawPatience(lines.states[line].redialPatience, line)
        let queue = types[type].queue
        queues[queue].prepend(index, in: &calls)
        beginWaiting(index, type, queue, at: now)
    }
}

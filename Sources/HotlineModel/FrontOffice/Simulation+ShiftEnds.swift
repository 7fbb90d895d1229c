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
        calls[index].ticket = nextReturnTicket
        nextReturnTicket -= 1
        seats[group].busy -= 1
        seats[group].busyTime += now.milliseconds - base
        queueAgain(index, type, at: now)
    }

    private mutating func queueAgain(_ index: UInt32, _ type: Int, at now: SimTime) {
        let line = types[type].line
        let patience = drawPatience(lines.states[line].redialPatience, line)
        calls[index].patience = patience
        let queue = types[type].queue
        queues[queue].prepend(index, in: &calls)
        waitBegins(type, at: now)
        if patience < Int64.max {
            calls[index].patienceEnd = events.schedule(
                at: now + SimSpan(milliseconds: patience), .deadline, kind: Kind.patienceEnds, subject: index)
        }
        awaitNextGroup(index, queue, waited: 0, since: now)
    }
}

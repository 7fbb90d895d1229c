import Distributions
import Kernel
import SimulationTime

// The life of a call: it comes, meets a busy tone or a seat or a queue, talks, leaves; or gives up, and tries again.

extension Simulation {
    @inline(__always)
    mutating func freshCall(on line: Int, at now: SimTime) {
        var type = lines.states[line].firstType
        var talk: Int64 = -1
        var patience: Int64 = -1
        if lines.states[line].isTraced {
            let contact = lines.tracedContact(of: line)
            type = contact.type
            talk = contact.talk
            patience = contact.patience
        } else {
            if lines.states[line].shareCount > 1 {
                let u = lines.states[line].category.uniform()
                let first = lines.states[line].firstShare
                var share = 0
                while u >= lines.shareEnds[first &+ share] { share &+= 1 }
                type &+= share
            }
        }
        if talk < 0 { talk = lines.states[line].talk.milliseconds(types[type].talk) }
        let wrapUp = types[type].hasWrapUp ? lines.states[line].wrapUp.milliseconds(types[type].wrapUp) : 0
        if patience < 0 { patience = drawPatience(lines.states[line].patience, line) }
        let index = calls.make(
            Call(arrival: now, talk: talk, wrapUp: wrapUp, type: UInt32(truncatingIfNeeded: type)))
        attempt(index, patience: patience, at: now)
    }

    @inline(__always)
    private func drawPatience(_ draws: RandomStream.Draws, _ line: Int) -> Int64 {
        lines.states[line].hasPatience ? draws.milliseconds(lines.states[line].patienceLaw) : .max
    }

    mutating func redials(_ index: UInt32, at now: SimTime) {
        let line = types[Int(calls[index].type)].line
        calls[index].redials += 1
        calls[index].arrival = now
        calls[index].patienceEnd = .none
        calls[index].ticket = 0
        calls[index].groupOpens = .none
        attempt(index, patience: drawPatience(lines.states[line].redialPatience, line), at: now)
    }

    /// A caller reaches the house.
    @inline(__always)
    mutating func attempt(_ index: UInt32, patience: Int64, at now: SimTime) {
        if isCounting {
            calls[index].day = UInt32(truncatingIfNeeded: day)
            calls[index].slotRow = UInt32(truncatingIfNeeded: slotRow)
        }
        if inHouse >= trunks {
            fail(index, at: now, isBusy: true)
            return
        }
        inHouse &+= 1
        let queue = types[Int(calls[index].type)].queue
        let group = idleGroup(of: queue, waited: 0)
        if group >= 0 {
            answer(index, by: group, at: now)
            return
        }
        calls[index].ticket = nextTicket
        nextTicket &+= 1
        queues[queue].append(index, in: &calls)
        tallies.waitingNow &+= 1
        tallies.waitingTime &-= now.milliseconds &- base
        if patience < Int64.max {
            calls[index].patienceEnd = events.schedule(
                at: now + SimSpan(milliseconds: patience), .deadline, kind: Kind.patienceEnds, subject: index)
        }
        awaitNextGroup(index, queue, waited: 0, since: now)
    }

    /// A seat of the group takes a call that is not, or no longer, in a queue.
    @inline(__always)
    mutating func answer(_ index: UInt32, by group: Int, at now: SimTime) {
        calls[index].group = UInt16(truncatingIfNeeded: group)
        seats[group].busy &+= 1
        seats[group].busyTime &-= now.milliseconds &- base
        if selection == .longestIdle { idleSince.adjust(group, to: seats[group].idle, now: now.milliseconds) }
        if talkFactors.count > 0 {
            let factor = talkFactors[group &* categoryCount &+ types[Int(calls[index].type)].category]
            if factor != 1 { calls[index].talk = Int64((Double(calls[index].talk) * factor).rounded()) }
        }
        let call = calls[index]
        if call.isCounted { tallies.countAnswer(call, group: group, wait: (now - call.arrival).milliseconds) }
        events.schedule(at: now + SimSpan(milliseconds: call.talk), .finish, kind: Kind.talkEnds, subject: index)
    }

    @inline(__always)
    mutating func talkEnds(_ index: UInt32, at now: SimTime) {
        let call = calls[index]
        calls.recycle(index)
        inHouse &-= 1
        if call.wrapUp > 0 {
            events.schedule(
                at: now + SimSpan(milliseconds: call.wrapUp), .finish, kind: Kind.wrapUpEnds,
                subject: UInt32(call.group))
        } else {
            seatIsFree(Int(call.group), at: now)
        }
    }

    /// A seat has done with its call: it leaves if its shift is over, takes the next caller, or waits.
    @inline(__always)
    mutating func seatIsFree(_ group: Int, at now: SimTime) {
        seats[group].busy &-= 1
        seats[group].busyTime &+= now.milliseconds &- base
        if seats[group].present > seats[group].scheduled {
            seats[group].present &-= 1
            seats[group].presentTime &+= now.milliseconds &- base
            return
        }
        if !takeNext(group, at: now), selection == .longestIdle {
            idleSince.adjust(group, to: seats[group].idle, now: now.milliseconds)
        }
    }

    /// An idle seat of the group takes the first caller of the best rank in any queue it serves and that is open to it; among
    /// equals the one who came first. False if there is none.
    @inline(__always) @discardableResult
    mutating func takeNext(_ group: Int, at now: SimTime) -> Bool {
        var best = Call.nobody
        var bestQueue = 0
        var bestRank = Int64.max
        for position in queuesOfGroup.positions(of: group) {
            let service = queuesOfGroup[at: position]
            let head = queues[service.queue].head
            guard head != Call.nobody else { continue }
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

    mutating func patienceEnds(_ index: UInt32, at now: SimTime) {
        if !calls[index].groupOpens.isNone { events.cancel(calls[index].groupOpens) }
        leaveQueue(index, types[Int(calls[index].type)].queue, at: now)
        inHouse &-= 1
        if isCounting {
            tallies.queueByDay[day].abandonments += 1
            tallies.queueBySlot[slotRow].abandonments += 1
        }
        fail(index, at: now, isBusy: false)
    }

    @inline(__always)
    mutating func leaveQueue(_ index: UInt32, _ queue: Int, at now: SimTime) {
        queues[queue].remove(index, in: &calls)
        tallies.waitingNow &-= 1
        tallies.waitingTime &+= now.milliseconds &- base
    }

    /// A busy tone or an abandonment: the caller tries again later or is lost.
    private mutating func fail(_ index: UInt32, at now: SimTime, isBusy: Bool) {
        let call = calls[index]
        let table = world.redials
        let probability = isBusy ? table.afterBusy : table.afterAbandoning
        let line = types[Int(call.type)].line
        var again = false
        if probability > 0, Int(call.redials) < table.atMost, let delay = table.delay {
            again = lines.states[line].redial.uniform() < probability
            if again {
                let back = now + SimSpan(milliseconds: lines.states[line].redial.milliseconds(delay))
                events.schedule(at: back, .arrival, kind: Kind.redial, subject: index)
            }
        }
        if call.isCounted {
            tallies.countFailure(call, wait: (now - call.arrival).milliseconds, isBusy: isBusy, isLost: !again)
        }
        if again { calls[index].day = Call.nobody } else { calls.recycle(index) }
    }
}

import Distributions
import Kernel
import SimulationTime

// Colleagues: the seat's own talk is over, and it asks another group. The caller's place with the colleague is a record of its own, which
// waits in the colleague's queue; the seat's record waits beside it, if the way of handing over holds the seat.

extension Simulation {
    /// Some part of a contact that is more than talk has ended.
    mutating func phaseEnds(_ index: UInt32, at now: SimTime) {
        switch calls[index].phase {
        case .work: workEnds(index, at: now)
        case .talkBefore: askColleague(index, at: now)
        case .together: togetherEnds(index, at: now)
        case .introduction: leaveToColleague(index, at: now)
        case .alone: aloneEnds(index, at: now)
        case .then: settle(index, at: now)
        case .talk, .menu, .agent, .dialling, .holding: preconditionFailure("nothing of this phase is scheduled")
        }
    }

    /// The hand-over a contact takes.
    private mutating func rule(of call: Call) -> HandOverRule {
        handOvers[call.outcome == .special ? specials[Int(call.choice)].handOver : Int(call.choice)]
    }

    private mutating func askColleague(_ index: UInt32, at now: SimTime) {
        let type = Int(calls[index].type)
        var rule = rule(of: calls[index])
        if rule.otherwise >= 0 && seats[rule.group].due == 0 {
            calls[index].choice = UInt16(rule.otherwise)
            rule = handOvers[rule.otherwise]
        }
        let call = calls[index]
        guard seats[rule.group].due > 0 && rule.group != Int(call.group) else {
            // Nobody is at work there. An emergency is then handed on outside.
            if call.outcome != .special { becomeOrderLate(index, type) }
            callerLeaves(index, at: now)
            return
        }
        let number = fate.descendant(call.fate, .colleague)
        let place = calls.make(
            Call(
                arrival: now, talk: fate.milliseconds(rule.talk, number, .together),
                wrapUp: rule.hasWrapUp ? fate.milliseconds(rule.wrapUp, number, .colleagueWrapUp) : 0,
                patience: rule.hasPatience ? fate.milliseconds(rule.patience, number, .patienceWithColleague) : .max,
                fate: call.fate, type: UInt32(rule.type), day: call.day, slotRow: call.slotRow))
        logPlace(place, of: index)
        calls[place].outcome = call.outcome
        calls[place].matter = call.matter
        calls[place].matterNumber = call.matterNumber
        calls[place].complaints = call.complaints
        calls[place].waited = call.waited
        calls[place].common = call.common
        calls[place].choice = call.choice
        calls[place].first = call.first
        calls[place].traits = call.traits.intersection([.calledBack, .repeats, .dialsNew, .enquires])
        if call.outcome == .handOver {
            tallies.note(call) {
                switch rule.way {
                case .threeWay, .consult: $0.threeWays += 1
                case .warmTransfer, .blindTransfer: $0.transfers += 1
                }
            }
        }
        record(rule.way.step, index, by: Int(call.group), at: now, rule.group)
        if rule.way == .blindTransfer {
            calls[index].traits.insert(.passedOn)
            seekSeat(place, rule.type, at: now)
            afterCall(index, at: now)
        } else {
            calls[index].phase = .holding
            calls[place].partner = index
            occupyHolding(Int(call.group), by: 1, at: now)
            seekSeat(place, rule.type, at: now)
        }
    }

    /// A colleague is there.
    mutating func colleagueTakes(_ place: UInt32, at now: SimTime) {
        let call = calls[place]
        let rule = rule(of: call)
        let wait = (now - call.arrival).milliseconds
        if call.isCounted {
            tallies.countAnswer(call, group: rule.group, wait: wait, within: types[rule.type].within)
        }
        record(.colleagueAnswered, place, by: rule.group, at: now)
        if rule.way == .blindTransfer {
            talk(place, .alone, for: call.talk, at: now)
            return
        }
        endHolding(call, wait: wait, at: now)
        if rule.way == .warmTransfer {
            talk(place, .introduction, for: fate.milliseconds(rule.introduction, call.fate, .introduction), at: now)
        } else {
            talk(place, .together, for: call.talk, at: now)
        }
    }

    private mutating func talk(_ index: UInt32, _ phase: Call.Phase, for time: Int64, at now: SimTime) {
        calls[index].phase = phase
        events.schedule(at: now + SimSpan(milliseconds: time), .finish, kind: Kind.talkEnds, subject: index)
    }

    /// Three talked together, or seat and colleague: the colleague has done.
    private mutating func togetherEnds(_ place: UInt32, at now: SimTime) {
        let owner = calls[place].partner
        let rule = rule(of: calls[place])
        record(.colleagueLeft, place, by: rule.group, at: now)
        afterCall(place, at: now)
        if rule.way == .consult {
            talk(owner, .then, for: fate.milliseconds(rule.then, calls[owner].fate, .then), at: now)
        } else {
            settle(owner, at: now)
        }
    }

    /// The caller is introduced: the seat that asked has done, the colleague goes on.
    private mutating func leaveToColleague(_ place: UInt32, at now: SimTime) {
        let owner = calls[place].partner
        calls[place].partner = Call.nobody
        calls[owner].traits.insert(.passedOn)
        record(.passedOn, owner, by: Int(calls[owner].group), at: now)
        talk(place, .alone, for: calls[place].talk, at: now)
        afterCall(owner, at: now)
    }

    private mutating func aloneEnds(_ place: UInt32, at now: SimTime) {
        leaveHouse(place)
        let call = calls[place]
        if call.outcome == .handOver {
            let isSettled = fate.uniform(call.fate, .settled) < rule(of: call).settled
            calls[place].outcome = isSettled ? .settled : .order
        }
        record(.ended, place, by: Int(call.group), at: now)
        countOutcome(place, type: types[Int(call.type)].origin, at: now)
        afterCall(place, at: now)
    }

    /// The seat that asked has done with the caller.
    private mutating func settle(_ index: UInt32, at now: SimTime) {
        let call = calls[index]
        if fate.uniform(call.fate, .settled) < rule(of: call).settled {
            calls[index].outcome = .settled
        } else {
            becomeOrderLate(index, Int(call.type))
        }
        callerLeaves(index, at: now)
    }

    /// The caller leaves the seat that asked.
    private mutating func callerLeaves(_ index: UInt32, at now: SimTime) {
        leaveHouse(index)
        record(.ended, index, by: Int(calls[index].group), at: now)
        countOutcome(index, type: Int(calls[index].type), at: now)
        calls[index].phase = .talk
        afterCall(index, at: now)
    }

    /// The caller hangs up before the colleague comes.
    mutating func hangUpOnColleague(_ place: UInt32, at now: SimTime) {
        leaveHouse(place)
        let call = calls[place]
        let wait = (now - call.arrival).milliseconds
        if call.isCounted {
            tallies.countAbandonment(call, wait: wait, within: types[Int(call.type)].within, isLost: false)
        }
        record(.hungUp, place, at: now)
        release(place, call, wait: wait, .hungUp, at: now)
    }

    /// A group goes home: callers who wait for it as colleagues stay with their seats, and their matters become orders.
    mutating func sendBackCallers(from group: Int, at now: SimTime) {
        for position in queuesOfGroup.positions(of: group) {
            let queue = queuesOfGroup[at: position].queue
            guard world.queues[queue].isForColleague else { continue }
            while queues[queue].head != Call.nobody {
                let place = queues[queue].head
                let call = calls[place]
                let type = Int(call.type)
                leaveQueue(place, type, queue, at: now)
                if !call.patienceEnd.isNone { events.cancel(call.patienceEnd) }
                let wait = (now - call.arrival).milliseconds
                if call.isCounted { tallies.countBusy(call, isLost: false) }
                tallies.note(call) { $0.waitMissed += wait }
                leaveHouse(place)
                record(.colleagueGone, place, by: group, at: now)
                release(place, call, wait: wait, .order, at: now)
            }
        }
    }

    /// Nobody will take a caller who waited for a colleague. Precondition: the caller has left the house.
    private mutating func release(
        _ place: UInt32, _ call: Call, wait: Int64, _ outcome: Call.Outcome, at now: SimTime
    ) {
        let origin = types[Int(call.type)].origin
        let isSpecial = call.outcome == .special
        if call.partner == Call.nobody {
            // Transferred blindly: there is no seat any more.
            if !isSpecial { calls[place].outcome = outcome }
            countOutcome(place, type: origin, at: now)
            calls[place].phase = .alone
            bringSequel(place, at: now)
        } else {
            let owner = call.partner
            endHolding(call, wait: wait, at: now)
            if !isSpecial {
                if outcome == .order { becomeOrderLate(owner, origin) } else { calls[owner].outcome = outcome }
            }
            countOutcome(owner, type: origin, at: now)
            afterCall(owner, at: now)
        }
        calls.recycle(place)
    }

    /// The seat that asked no longer waits.
    private mutating func endHolding(_ place: Call, wait: Int64, at now: SimTime) {
        occupyHolding(Int(calls[place.partner].group), by: -1, at: now)
        // Emergencies are no business of the hotline, and are not among the hand-overs counted.
        if place.outcome != .special {
            tallies.note(place, type: types[Int(place.type)].origin) { $0.hold += wait }
        }
    }

    private mutating func occupyHolding(_ group: Int, by seats: Int, at now: SimTime) {
        self.seats[group].holding += seats
        self.seats[group].holdingTime -= Int64(seats) * (now.milliseconds - base)
    }
}

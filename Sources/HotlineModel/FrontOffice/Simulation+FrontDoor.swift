import Distributions
import Kernel
import SimulationTime

// What callers meet before a seat: the menu, the automatic agent, the announced wait with its offer to call back.

extension Simulation {
    /// A caller hears the menu, or the automatic agent if there is none.
    mutating func enter(_ index: UInt32, _ type: Int, at now: SimTime) {
        let rule = rules[type]
        let call = calls[index]
        if rule.isInflow {
            receiveInflow(index, type: type, at: now)
        } else if rule.isClosed || rule.isDead {
            turnAway(index, rule, at: now)
        } else if rule.hasMenu {
            record(.menu, index, at: now)
            let menu = fate.milliseconds(rule.menu, call.fate, .menu, Int(call.redials))
            let prompt = fate.milliseconds(rule.prompt, call.fate, .prompt, Int(call.redials))
            wait(index, .menu, for: prompt + menu, at: now)
        } else if call.traits.contains(.asksForPerson) {
            seekSeat(index, type, at: now)
        } else {
            meetAgent(index, rule, at: now)
        }
    }

    private mutating func meetAgent(_ index: UInt32, _ rule: TypeRules, at now: SimTime) {
        let call = calls[index]
        tallies.note(call) { $0.agentTalks += 1 }
        record(.agent, index, at: now)
        wait(
            index, .agent, for: fate.milliseconds(rule.agentTime, call.fate, .aiTime, Int(call.redials)), at: now)
    }

    private mutating func wait(_ index: UInt32, _ phase: Call.Phase, for time: Int64, at now: SimTime) {
        calls[index].phase = phase
        underway.append(index, in: &calls)
        events.schedule(
            at: now + SimSpan(milliseconds: time), .finish, kind: Kind.doorOpens, subject: index)
    }

    /// Menu, automatic agent or dialling is over.
    mutating func doorOpens(_ index: UInt32, at now: SimTime) {
        underway.remove(index, in: &calls)
        let phase = calls[index].phase
        let type = Int(calls[index].type)
        calls[index].phase = .talk
        switch phase {
        case .menu where rules[type].hasAgent && !calls[index].traits.contains(.asksForPerson):
            meetAgent(index, rules[type], at: now)
        case .agent where isContained(index, type, at: now): contain(index, type, at: now)
        case .dialling: calledBack(index, type, at: now)
        default:
            calls[index].arrival = now
            seekSeat(index, type, at: now)
        }
    }

    private mutating func isContained(_ index: UInt32, _ type: Int, at now: SimTime) -> Bool {
        let hour = Int(now.timeOfDay.milliseconds / 3_600_000)
        let share = containment[rules[type].containment * 24 + hour]
        return fate.uniform(calls[index].fate, .contained, Int(calls[index].redials)) < share
    }

    /// The automatic agent has sent the caller away, rightly or wrongly.
    private mutating func contain(_ index: UInt32, _ type: Int, at now: SimTime) {
        leaveHouse(index)
        record(.contained, index, at: now)
        let call = calls[index]
        let returns = fate.uniform(call.fate, .wronglyContained, Int(call.redials)) < rules[type].wronglyContained
        if call.isCounted { tallies.countOffered(call, isSought: false) }
        tallies.note(call) {
            $0.contained += 1
            if returns { $0.wronglyContained += 1 }
        }
        guard returns else {
            calls.recycle(index)
            return
        }
        calls[index].traits.insert(.asksForPerson)
        calls[index].day = Call.nobody
        let delay = fate.milliseconds(rules[type].returnAfter, call.fate, .returnAfter, Int(call.redials))
        events.schedule(at: now + SimSpan(milliseconds: delay), .arrival, kind: Kind.contactComes, subject: index)
    }

    /// A caller without a menu between, but not at the first try: of a repeated matter, about an order, or after the automatic agent; or a task.
    mutating func contactComes(_ index: UInt32, at now: SimTime) {
        let line = types[Int(calls[index].type)].line
        if lines.states[line].hasPhases { dial(index, on: line, at: now) }
        let call = calls[index]
        if isCounting && !call.traits.isDisjoint(with: .again) {
            var counted = call
            counted.day = UInt32(truncatingIfNeeded: day)
            counted.slotRow = UInt32(truncatingIfNeeded: slotRow)
            tallies.note(counted) {
                if call.traits.contains(.asksForPerson) {
                    $0.returns += 1
                } else if call.traits.contains(.enquires) {
                    $0.enquiries += 1
                } else {
                    $0.repeats += 1
                    if call.traits.contains(.complains) { $0.complaintsAgain += 1 }
                }
            }
        }
        attempt(index, at: now)
    }
}

// The announced wait.

extension Simulation {
    /// A caller who must wait hears for how long. False if he hangs up; who chooses to be called back keeps his place.
    mutating func staysOnTheLine(_ index: UInt32, _ type: Int, at now: SimTime) -> Bool {
        let announced = announcedWait(of: type, at: now)
        let call = calls[index]
        let told = announcedWait
        if announced > Double(call.patience), fate.uniform(call.fate, .balks, Int(call.redials)) < told.balking {
            tallies.note(call) { $0.balked += 1 }
            record(.balked, index, at: now)
            noteHangUp(type)
            hangUp(index, at: now)
            return false
        }
        if told.offersCallBack, announced > Double(told.above),
            fate.uniform(call.fate, .acceptsCallBack, Int(call.redials)) < told.accepted
        {
            leaveHouse(index)
            calls[index].traits.insert(.calledBack)
            calls[index].patience = .max
            tallies.note(call) { $0.callBacks += 1 }
            record(.recallChosen, index, at: now)
        }
        return true
    }

    /// Milliseconds a caller of the type is told to wait.
    private mutating func announcedWait(of type: Int, at now: SimTime) -> Double {
        let queue = types[type].queue
        guard announcedWait.isByQueueLength else {
            let head = queues[queue].head
            return head == Call.nobody ? 0 : Double((now - calls[head].arrival).milliseconds)
        }
        var heads = 0
        for position in stepsOfQueue.positions(of: queue) where stepsOfQueue[at: position].after == 0 {
            heads += seats[stepsOfQueue[at: position].group].present
        }
        guard heads > 0 else { return .infinity }
        return Double(queues[queue].count + 1) * rules[type].meanHandling / Double(heads)
    }

    /// It is the turn of a caller who is to be called back.
    mutating func dial(_ index: UInt32, _ type: Int, at now: SimTime) {
        let call = calls[index]
        let group = Int(call.group)
        calls[index].patience = (now - call.arrival).milliseconds
        record(.recallDialled, index, by: group, at: now)
        occupyOtherwise(group, by: 1, at: now)
        wait(
            index, .dialling, for: fate.milliseconds(announcedWait.dial, call.fate, .dial, Int(call.redials)), at: now)
    }

    private mutating func calledBack(_ index: UInt32, _ type: Int, at now: SimTime) {
        let call = calls[index]
        let group = Int(call.group)
        occupyOtherwise(group, by: -1, at: now)
        if fate.uniform(call.fate, .picksUp, Int(call.redials)) < announcedWait.reached {
            beginTalk(index, type, wait: call.patience, at: now)
            return
        }
        record(.recallMissed, index, by: group, at: now)
        if call.isCounted { tallies.countOffered(call, isLost: true, isDelayed: true) }
        tallies.note(call) {
            $0.callBacksMissed += 1
            $0.waitMissed += call.patience
        }
        calls.recycle(index)
        seatIsFree(group, crew: call.crew, at: now)
    }

    /// Seats of a group that dial or do tasks become more or fewer.
    mutating func occupyOtherwise(_ group: Int, by seats: Int, at now: SimTime) {
        self.seats[group].other += seats
        self.seats[group].otherTime -= Int64(seats) * (now.milliseconds - base)
    }

    /// Counts a caller who hangs up now.
    @inline(__always)
    mutating func noteHangUp(_ type: Int) {
        guard isCounting else { return }
        tallies.queueByDay[day &* tallies.typeCount &+ type].abandonments += 1
        tallies.queueBySlot[slotRow &* tallies.typeCount &+ type].abandonments += 1
    }
}

import Distributions
import Kernel
import SimulationTime

// The life of a contact: it comes, meets a busy tone or a seat or a queue, talks, leaves; or gives up, and tries again.

extension Simulation {
    @inline(__always)
    mutating func freshContact(on line: Int, at now: SimTime) {
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
            Call(
                arrival: now, talk: talk, wrapUp: wrapUp, patience: patience, first: now,
                type: UInt32(truncatingIfNeeded: type)))
        if lines.states[line].hasFate {
            calls[index].fate = lines.states[line].fate.bits()
            if lines.states[line].hasPhases { dial(index, on: line, at: now) }
            if hasSelfService && !lines.states[line].isTraced && findsItself(index) {
                calls.recycle(index)
                return
            }
            if lines.states[line].isSurge { noteSurge(index, on: line, at: now) }
        }
        attempt(index, at: now)
    }

    /// A contact of a surge: it may be about the matter that all the others are about.
    @inline(never)
    private mutating func noteSurge(_ index: UInt32, on line: Int, at now: SimTime) {
        let type = Int(calls[index].type)
        noteNow(type: type) { $0.surges += 1 }
        guard fate.uniform(calls[index].fate, .commonMatter) < lines.states[line].sameMatter else { return }
        let category = (type - lines.states[line].firstType) % lines.states[line].shareCount
        calls[index].common = UInt32(lines.matter(of: line, category: category, at: now.milliseconds))
    }

    @inline(__always)
    mutating func drawPatience(_ draws: RandomStream.Draws, _ line: Int) -> Int64 {
        lines.states[line].hasPatience ? draws.milliseconds(lines.states[line].patienceLaw) : .max
    }

    mutating func redials(_ index: UInt32, at now: SimTime) {
        let line = types[Int(calls[index].type)].line
        if calls[index].redials < .max { calls[index].redials += 1 }
        calls[index].patience = drawPatience(lines.states[line].redialPatience, line)
        calls[index].patienceEnd = .none
        calls[index].ticket = 0
        calls[index].groupOpens = .none
        calls[index].traits.remove([.calledBack, .handedBack])
        if lines.states[line].hasPhases { dial(index, on: line, at: now) }
        if logsEvents { recorder.isRedial = true }
        attempt(index, at: now)
    }

    /// A caller reaches the house.
    @inline(__always)
    mutating func attempt(_ index: UInt32, at now: SimTime) {
        calls[index].arrival = now
        if isCounting {
            calls[index].day = UInt32(truncatingIfNeeded: day)
            calls[index].slotRow = UInt32(truncatingIfNeeded: slotRow)
        }
        let type = Int(calls[index].type)
        if logsEvents { logAttempt(index, type, at: now) }
        let pool = types[type].pool
        if pool >= 0 {
            if inHouse[pool] >= trunks[pool] {
                meetBusyTone(index)
                return
            }
            inHouse[pool] &+= 1
        }
        if types[type].hasDoor { enter(index, type, at: now) } else { seekSeat(index, type, at: now) }
    }

    /// A contact wants a seat: it gets one, or joins a queue.
    @inline(__always)
    mutating func seekSeat(_ index: UInt32, _ type: Int, at now: SimTime) {
        let queue = types[type].queue
        let group = idleGroup(of: queue, waited: 0)
        if group >= 0 {
            take(index, type, by: group, at: now)
            return
        }
        if types[type].isTold && !staysOnTheLine(index, type, at: now) { return }
        joinQueue(index, type, queue, at: now)
    }

    @inline(__always)
    private mutating func joinQueue(_ index: UInt32, _ type: Int, _ queue: Int, at now: SimTime) {
        calls[index].ticket = nextTicket
        nextTicket &+= 1
        queues[queue].append(index, in: &calls)
        record(.queued, index, at: now)
        beginWaiting(index, type, queue, at: now)
    }

    /// Patience and the wait for further groups begin for who has just been put into a queue.
    @inline(__always)
    mutating func beginWaiting(_ index: UInt32, _ type: Int, _ queue: Int, at now: SimTime) {
        tallies.waiting[type].now &+= 1
        tallies.waiting[type].time &-= now.milliseconds &- base
        let patience = calls[index].patience
        if patience < Int64.max {
            calls[index].patienceEnd = events.schedule(
                at: now + SimSpan(milliseconds: patience), .deadline, kind: Kind.patienceEnds, subject: index)
        }
        awaitNextGroup(index, queue, waited: 0, since: now)
    }

    /// A seat of the group takes a contact that is not, or no longer, in a queue.
    @inline(__always)
    mutating func take(_ index: UInt32, _ type: Int, by group: Int, at now: SimTime) {
        calls[index].group = UInt16(truncatingIfNeeded: group)
        if types[type].isPlain && calls[index].traits.isEmpty {
            occupy(index, group, at: now)
            stretchTalk(index, type, group)
            talkPlainly(index, type, group, wait: (now - calls[index].arrival).milliseconds, at: now)
        } else {
            takeOther(index, type, group, at: now)
        }
    }

    @inline(__always)
    private mutating func occupy(_ index: UInt32, _ group: Int, at now: SimTime) {
        if !seats[group].isPlain { calls[index].crew = seats[group].crew }
        seats[group].beginWork(at: now.milliseconds &- base)
        idleChanges(group, at: now)
    }

    /// Counts an answer and talks.
    @inline(__always)
    private mutating func talkPlainly(_ index: UInt32, _ type: Int, _ group: Int, wait: Int64, at now: SimTime) {
        if calls[index].isCounted {
            tallies.countAnswer(calls[index], group: group, wait: wait, within: types[type].within)
        }
        record(.answered, index, by: group, at: now)
        let end = events.schedule(
            at: now + SimSpan(milliseconds: calls[index].talk), .finish, kind: Kind.talkEnds, subject: index)
        if handsBack[group] { keepInHand(index, group, end) }
    }

    private mutating func keepInHand(_ index: UInt32, _ group: Int, _ end: EventHandle) {
        guard calls[index].phase == .talk, calls[index].seat == Call.wholeSeat else { return }
        calls[index].patienceEnd = end
        inHand[group].append(index, in: &calls)
    }

    /// Chats, tasks, colleagues, callers who are called back or were handed back.
    @inline(never)
    private mutating func takeOther(_ index: UInt32, _ type: Int, _ group: Int, at now: SimTime) {
        let sharesSeat = types[type].isChat && chats.areShared(group) && !findPlace(index, group)
        if !sharesSeat { occupy(index, group, at: now) }
        if types[type].role == .handOver {
            colleagueTakes(index, at: now)
        } else if calls[index].traits.contains(.calledBack) && !calls[index].traits.contains(.handedBack) {
            dial(index, type, at: now)
        } else {
            beginTalk(index, type, wait: (now - calls[index].arrival).milliseconds, at: now)
        }
    }

    @inline(never)
    mutating func beginTalk(_ index: UInt32, _ type: Int, wait: Int64, at now: SimTime) {
        let group = Int(calls[index].group)
        if types[type].role == .task {
            beginWork(index, group, at: now)
        } else if calls[index].traits.contains(.handedBack) {
            // Stretched, decided and counted when first answered.
            tallies.note(calls[index]) { $0.waitAgain += wait }
            record(.answeredAgain, index, by: group, at: now)
            let end = events.schedule(
                at: now + SimSpan(milliseconds: calls[index].talk), .finish, kind: Kind.talkEnds, subject: index)
            if handsBack[group] { keepInHand(index, group, end) }
            return
        } else {
            stretchTalk(index, type, group)
            if types[type].hasOutcome {
                calls[index].waited = Int32(clamping: wait)
                decide(index, type, group, at: now)
            }
        }
        talkPlainly(index, type, group, wait: wait, at: now)
    }

    @inline(__always)
    private mutating func stretchTalk(_ index: UInt32, _ type: Int, _ group: Int) {
        guard talkFactors.count > 0 || dayFactors.count > 0 || learningOf.count > 0 else { return }
        var factor = 1.0
        if talkFactors.count > 0 { factor = talkFactors[group &* categoryCount &+ types[type].category] }
        if dayFactors.count > 0 { factor *= dayFactors[day &* seats.count &+ group] }
        if learningOf.count > 0 {
            let curve = learningOf[group &* categoryCount &+ types[type].category]
            if curve >= 0 { factor *= learning[curve &* world.days.count &+ day] }
        }
        if factor != 1 { calls[index].talk = Int64((Double(calls[index].talk) * factor).rounded()) }
    }

    @inline(__always)
    mutating func talkEnds(_ index: UInt32, at now: SimTime) {
        let type = Int(calls[index].type)
        let group = Int(calls[index].group)
        guard types[type].isPlain && seats[group].isPlain else {
            otherTalkEnds(index, type, group, at: now)
            return
        }
        if types[type].pool >= 0 { inHouse[types[type].pool] &-= 1 }
        record(.ended, index, by: group, at: now)
        let wrapUp = calls[index].wrapUp
        if wrapUp > 0 {
            seats[group].beginWrapUp(at: now.milliseconds &- base)
            events.schedule(
                at: now + SimSpan(milliseconds: wrapUp), .finish, kind: Kind.wrapUpEnds, subject: index)
        } else {
            calls.recycle(index)
            plainSeatIsFree(group, at: now)
        }
    }

    @inline(never)
    private mutating func otherTalkEnds(_ index: UInt32, _ type: Int, _ group: Int, at now: SimTime) {
        if calls[index].phase != .talk {
            phaseEnds(index, at: now)
            return
        }
        if handsBack[group] && calls[index].seat == Call.wholeSeat { inHand[group].remove(index, in: &calls) }
        record(.ended, index, by: group, at: now)
        if types[type].hasOutcome { countOutcome(index, type: type, at: now) }
        leaveHouse(index)
        afterCall(index, at: now)
    }

    /// The caller hangs up, and a trunk is free. Who is to be called back has hung up before.
    mutating func leaveHouse(_ index: UInt32) {
        let pool = types[Int(calls[index].type)].pool
        if pool >= 0 && !calls[index].traits.contains(.calledBack) { inHouse[pool] -= 1 }
    }

    /// After-call work, then the seat has done.
    mutating func afterCall(_ index: UInt32, at now: SimTime) {
        let wrapUp = calls[index].wrapUp
        guard wrapUp > 0 else {
            finish(index, at: now)
            return
        }
        // The seat of a shared chat counts as busy as long as it has one.
        if calls[index].seat == Call.wholeSeat {
            seats[Int(calls[index].group)].beginWrapUp(at: now.milliseconds - base)
        }
        events.schedule(at: now + SimSpan(milliseconds: wrapUp), .finish, kind: Kind.wrapUpEnds, subject: index)
    }

    @inline(__always)
    mutating func wrapUpEnds(_ index: UInt32, at now: SimTime) {
        let group = Int(calls[index].group)
        record(.wrappedUp, index, by: group, at: now)
        if types[Int(calls[index].type)].isPlain && seats[group].isPlain {
            calls.recycle(index)
            seats[group].endWrapUp(at: now.milliseconds &- base)
            plainSeatIsFree(group, at: now)
        } else {
            if calls[index].seat == Call.wholeSeat { seats[group].endWrapUp(at: now.milliseconds - base) }
            finish(index, at: now)
        }
    }

    /// A seat has done with a contact.
    @inline(never)
    mutating func finish(_ index: UInt32, at now: SimTime) {
        if types[Int(calls[index].type)].hasSequel { bringSequel(index, at: now) }
        let call = calls[index]
        calls.recycle(index)
        if call.seat == Call.wholeSeat {
            seatIsFree(Int(call.group), crew: call.crew, at: now)
        } else {
            chatEnds(at: call.seat, of: Int(call.group), at: now)
        }
    }

    /// A seat has done: it leaves if its shift is over, has its break, takes the next caller, or waits.
    mutating func seatIsFree(_ group: Int, crew: UInt16, at now: SimTime) {
        if seats[group].isPlain {
            plainSeatIsFree(group, at: now)
        } else {
            seats[group].endWork(at: now.milliseconds - base)
            ruledSeatIsFree(group, crew: crew, at: now)
        }
    }

    @inline(__always)
    private mutating func plainSeatIsFree(_ group: Int, at now: SimTime) {
        seats[group].endWork(at: now.milliseconds &- base)
        if seats[group].present > seats[group].due {
            changePresent(group, by: -1, at: now)
        } else if !takeNext(group, at: now) {
            idleChanges(group, at: now)
        }
    }

    @inline(never)
    private mutating func ruledSeatIsFree(_ group: Int, crew: UInt16, at now: SimTime) {
        let leaves = swaps[group] ? crew != seats[group].crew : seats[group].hasSurplus
        if leaves {
            changePresent(group, by: -1, at: now)
            return
        }
        if seats[group].breaksDue > 0 { goOnBreak(group, at: now) }
        // Shared chats that had to wait for the break, as well.
        seatWaiting(group, at: now)
        idleChanges(group, at: now)
    }
}

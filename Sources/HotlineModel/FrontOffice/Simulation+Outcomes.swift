import Distributions
import Kernel
import SimulationTime

// What becomes of an answered contact, and what follows from it.

extension Simulation {
    /// Decides what an answered contact is and becomes; it may change talk and after-call work.
    mutating func decide(_ index: UInt32, _ type: Int, _ group: Int, at now: SimTime) {
        let call = calls[index]
        let rule = rules[type]
        let u = fate.uniform(call.fate, .outcome)
        var below = 0.0
        for row in rule.specials.range {
            if u < specials[row].upTo {
                treatSpecially(index, row)
                return
            }
            below = specials[row].upTo
        }
        calls[index].outcome = .plain
        guard rule.isDecided, below < 1 else { return }
        let own = directAnswers.count > 0 ? directAnswers[group * categoryCount + types[type].category] : -1
        let direct = own >= 0 ? own : rule.directAnswer
        let accepted = (u - below) / (1 - below)
        let subject = rule.subject
        if subject >= 0 { knowledge.accepted[subject] += 1 }
        var rest = (accepted - direct) / (1 - direct)
        if accepted < direct {
            // What a group knows by itself is said with its skill.
            let finding = own < 0 && subject >= 0 ? lookUp(index, type, subject, at: now) : .answer
            if finding != .gap {
                if finding == .wrongAnswer { calls[index].traits.insert(.misinformed) }
                if subject >= 0 { knowledge.direct[subject] += 1 }
                calls[index].outcome = .direct
                return
            }
            rest = fate.uniform(call.fate, .unknownTopic)
        }
        for row in rule.handOvers.range where rest < handOvers[row].upTo {
            if handOvers[row].group == group {
                // The colleague is asked already.
                calls[index].outcome = .direct
            } else if fate.uniform(call.fate, .consent) < rule.consent {
                calls[index].outcome = .handOver
                calls[index].choice = UInt16(row)
                calls[index].phase = .talkBefore
            } else {
                becomeOrder(index, type)
            }
            return
        }
        becomeOrder(index, type)
    }

    private mutating func treatSpecially(_ index: UInt32, _ row: Int) {
        let special = specials[row]
        let number = calls[index].fate
        calls[index].outcome = .special
        calls[index].choice = UInt16(row)
        if special.hasTalk { calls[index].talk = fate.milliseconds(special.talk, number, .specialTalk) }
        if special.hasWrapUp { calls[index].wrapUp = fate.milliseconds(special.wrapUp, number, .specialWrapUp) }
        if special.handOver >= 0 { calls[index].phase = .talkBefore }
    }

    private mutating func becomeOrder(_ index: UInt32, _ type: Int) {
        calls[index].outcome = .order
        if rules[type].hasOrderWrapUp {
            calls[index].wrapUp = fate.milliseconds(rules[type].orderWrapUp, calls[index].fate, .orderWrapUp)
        }
    }

    /// A matter that a colleague was to settle becomes an order after all: its after-call work is another than was counted.
    mutating func becomeOrderLate(_ index: UInt32, _ type: Int) {
        let before = calls[index].wrapUp
        becomeOrder(index, type)
        let call = calls[index]
        guard call.isCounted, call.wrapUp != before else { return }
        let more = call.wrapUp - before
        tallies.contactsByDay[Int(call.day) * tallies.typeCount + type].wrapUp += more
        tallies.contactsBySlot[Int(call.slotRow) * tallies.typeCount + type].wrapUp += more
        tallies.seatsByDay[Int(call.day) * tallies.groupCount + Int(call.group)].wrapUp += more
        tallies.seatsBySlot[Int(call.slotRow) * tallies.groupCount + Int(call.group)].wrapUp += more
    }

    /// Counts what became of a contact, when the caller leaves.
    mutating func countOutcome(_ index: UInt32, type: Int, at now: SimTime) {
        let call = calls[index]
        if logsEvents { recordOutcome(of: call, index, at: now) }
        var tally = OutcomeTally()
        switch call.outcome {
        case .plain, .handOver: return
        case .direct: tally.direct = 1
        case .settled: tally.settled = 1
        case .order: tally.orders = 1
        case .hungUp: tally.hungUp = 1
        case .special:
            switch specials[Int(call.choice)].kind {
            case .emergency: tally.emergencies = 1
            case .notAccepted: tally.notAccepted = 1
            case .nuisance: tally.nuisance = 1
            case .praise: tally.praise = 1
            }
        }
        let isAccepted = tally.accepted > tally.hungUp
        if isAccepted && satisfaction.asksHotline && call.isCounted { rate(call, type: type, &tally) }
        tallies.note(call, type: type) { $0 += tally }
        countMatter(call, type: type)
    }

    private mutating func recordOutcome(of call: Call, _ index: UInt32, at now: SimTime) {
        let step: CallStep
        switch call.outcome {
        case .plain, .handOver, .hungUp: return
        case .direct: step = .direct
        case .settled: step = .settled
        case .order: step = .order
        case .special:
            switch specials[Int(call.choice)].kind {
            case .emergency: step = .emergency
            case .notAccepted: step = .notAccepted
            case .nuisance: step = .nuisance
            case .praise: step = .praise
            }
        }
        record(step, index, by: Int(call.group), at: now)
    }

    /// A contact is over, its after-call work included: tasks follow, or the caller calls again.
    mutating func bringSequel(_ index: UInt32, at now: SimTime) {
        let call = calls[index]
        let isHandOver = types[Int(call.type)].role == .handOver
        // A colleague's seat that did not have the caller alone leaves what follows to the seat that asked.
        guard !call.traits.contains(.passedOn), !isHandOver || call.phase == .alone else { return }
        guard call.outcome != .special, call.outcome != .hungUp else { return }
        let type = types[Int(call.type)].origin
        let rule = rules[type]
        guard rule.hasSequel else { return }
        bringTasks(after: index, of: type, .answered, at: now)
        var order = call.matter
        var matterNumber = call.matterNumber
        if call.outcome == .order {
            bringTasks(after: index, of: type, .order, at: now)
            if rule.bringsOrders {
                let made = ordersMade
                order = writeOrder(of: call, type: type, at: now)
                if logsEvents { logOrder(order, of: index, isNew: ordersMade != made) }
                // The place of the old matter may be the new order's.
                if order != Call.nobody { matterNumber = orders[order].number }
            }
        }
        let repeats = rule.repeatShare > 0 && fate.uniform(call.fate, .repeats) < rule.repeatShare
        let isNoted = repeats && bringRepeat(of: call, index, type, rule, about: order, matterNumber, at: now)
        if rule.complainsAgain { complainAgain(after: call, index, type: type, isNoted: isNoted, at: now) }
    }

    /// - Returns: whether it counts as a further contact in the matter.
    private mutating func bringRepeat(
        of call: Call, _ index: UInt32, _ type: Int, _ rule: TypeRules, about order: UInt32, _ matterNumber: UInt32,
        at now: SimTime
    ) -> Bool {
        let next = makeContact(fate.descendant(call.fate, .repeated), type: type, at: now)
        logFurther(next, after: index, about: order, matterNumber)
        calls[next].traits = call.traits.intersection(.dialsNew).union(.repeats)
        calls[next].complaints = call.complaints
        calls[next].common = call.common
        if order != Call.nobody {
            calls[next].matter = order
            calls[next].matterNumber = matterNumber
        }
        let delay = fate.milliseconds(rule.repeatDelay, call.fate, .repeatDelay)
        let back = now + SimSpan(milliseconds: delay)
        events.schedule(at: back, .arrival, kind: Kind.contactComes, subject: next)
        return noteRepeat(of: call, type: type, order: order, at: back)
    }

    /// The record of a contact that the model itself brings, with a number that all about it is drawn from.
    mutating func makeContact(_ number: UInt64, type: Int, at now: SimTime) -> UInt32 {
        let state = types[type]
        let line = lines.states[state.line]
        let talk = fate.milliseconds(state.talk, number, .talk)
        let wrapUp = state.hasWrapUp ? fate.milliseconds(state.wrapUp, number, .wrapUp) : 0
        let patience = line.hasPatience ? fate.milliseconds(line.patienceLaw, number, .patience) : .max
        return calls.make(
            Call(arrival: now, talk: talk, wrapUp: wrapUp, patience: patience, fate: number, type: UInt32(type)))
    }

    /// Tasks that follow a contact, each for its share, now or after their delay.
    mutating func bringTasks(after index: UInt32, of type: Int, _ trigger: FollowUp.Trigger, at now: SimTime) {
        let number = calls[index].fate
        for row in rules[type].followUps.range where followUps[row].trigger == trigger {
            let follow = followUps[row]
            guard fate.uniform(number, .task, row) < follow.share else { continue }
            let effort = fate.milliseconds(types[follow.type].talk, number, .taskEffort, row)
            let task = calls.make(
                Call(
                    arrival: now, talk: effort, wrapUp: 0, patience: .max,
                    fate: fate.descendant(number, .spawned, row), type: UInt32(follow.type)))
            if trigger == .missed {
                calls[task].partner = UInt32(type)
                calls[task].choice = UInt16(row)
            }
            let delay = fate.milliseconds(follow.delay, number, .taskDelay, row)
            if delay > 0 {
                events.schedule(
                    at: now + SimSpan(milliseconds: delay), .arrival, kind: Kind.contactComes, subject: task)
            } else {
                attempt(task, at: now)
            }
        }
    }

    /// A seat begins a task.
    mutating func beginWork(_ index: UInt32, _ group: Int, at now: SimTime) {
        calls[index].phase = .work
        occupyOtherwise(group, by: 1, at: now)
    }

    /// A task is done.
    mutating func workEnds(_ index: UInt32, at now: SimTime) {
        let call = calls[index]
        occupyOtherwise(Int(call.group), by: -1, at: now)
        if call.matter != Call.nobody {
            if Int(call.type) == caseRules.dispatchTask {
                dispatch(call.matter, at: now)
            } else {
                personAsked(call.matter, at: now)
            }
        } else if call.partner != Call.nobody, fate.uniform(call.fate, .picksUp) < followUps[Int(call.choice)].reached {
            noteNow(type: Int(call.partner)) { $0.recovered += 1 }
        }
        finish(index, at: now)
    }

    /// Counts something of a type when it happens.
    mutating func noteNow(type: Int, _ change: (inout OutcomeTally) -> Void) {
        guard isCounting else { return }
        change(&tallies.outcomesByDay[day * tallies.typeCount + type])
        change(&tallies.outcomesBySlot[slotRow * tallies.typeCount + type])
    }
}

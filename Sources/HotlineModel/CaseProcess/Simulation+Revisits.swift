import Distributions
import Kernel
import Scenarios
import SimulationTime
import WorkingCalendar

// After the reply: the caller is asked, a dissatisfied one's order is audited and perhaps done again, the order is closed.

extension Simulation {
    /// The unit has replied to the caller. The clock of handling stands.
    mutating func reply(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let rule = limit(of: index)
        let isLate = now > order.due
        let isLateOriginally = order.extensions == 0 ? isLate : now > handlingPoint(rule, 0, 0, index)
        let missesTarget = rule.hasTarget && now > limitDue(rule.target, index)
        step(.replied, index, at: now, Int(order.unit))
        let isSolved = satisfaction.isStated ? judge(index, isLate: isLate, at: now) : true
        count(order.row) {
            $0.handled += 1
            $0.solved += isSolved ? 1 : 0
            $0.late += isLate ? 1 : 0
            $0.lateOriginally += isLateOriginally ? 1 : 0
            $0.unexcused += isLate && order.extensions == 0 ? 1 : 0
            $0.targeted += rule.hasTarget ? 1 : 0
            $0.targetMissed += missesTarget ? 1 : 0
            $0.shared += order.traits.contains(.shared) ? 1 : 0
            $0.wait += order.wait
        }
        stopClock(index, at: now)
        guard caseRules.ways > 0, fate.uniform(order.fate, .revisited, Int(order.redos)) < caseRules.revisitShare else {
            close(index, at: now)
            return
        }
        if caseRules.closesWithReply { countClosed(index, at: now) }
        goOn(after: caseRules.revisitAfter, .revisitAfter, Int(order.redos), index, at: now)
    }

    /// The caller is asked, in one of the ways.
    mutating func ask(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        var way = 0
        let u = fate.uniform(order.fate, .revisitWay, Int(order.redos))
        while u >= ways[way].upTo { way += 1 }
        ask(index, by: way, at: now)
    }

    private mutating func ask(_ index: UInt32, by way: Int, at now: SimTime) {
        orders[index].stage = UInt8(way)
        let order = orders[index]
        let rule = ways[way]
        if rule.isPerson {
            step(.askedByPerson, index, at: now, way)
            count(order.row) { $0.asked += 1 }
            makeTask(rule.task, for: index, .revisitEffort, Int(order.redos), delay: 0, at: now)
            return
        }
        step(.asked, index, at: now, way)
        count(order.row) { $0.asked += 1 }
        let time = answerTime(order, rule)
        schedule(Kind.orderMoves, index, at: now + (time ?? rule.waits))
    }

    /// How long the caller takes to answer; nil if there is no answer in time.
    private mutating func answerTime(_ order: Order, _ rule: WayRule) -> SimSpan? {
        guard fate.uniform(order.fate, .answers, Int(order.redos)) < rule.answered else { return nil }
        guard let law = rule.answerAfter else { return .zero }
        let time = SimSpan(milliseconds: fate.milliseconds(law, order.fate, .answerAfter, Int(order.redos)))
        return rule.waits > .zero && time > rule.waits ? nil : time
    }

    /// The time for an answer is over.
    mutating func askingEnds(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let rule = ways[Int(order.stage)]
        if answerTime(order, rule) != nil { answer(index, at: now) } else { noAnswer(index, rule.noAnswer, at: now) }
    }

    /// A person has called.
    mutating func personAsked(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let rule = ways[Int(order.stage)]
        if fate.uniform(order.fate, .answersPerson, Int(order.redos)) < rule.answered {
            answer(index, at: now)
        } else {
            noAnswer(index, rule.noAnswer == .person ? .nothing : rule.noAnswer, at: now)
        }
    }

    private mutating func noAnswer(_ index: UInt32, _ silence: RevisitRules.Silence, at now: SimTime) {
        step(.unanswered, index, at: now)
        if silence == .person && caseRules.personWay >= 0 {
            ask(index, by: caseRules.personWay, at: now)
            return
        }
        if silence == .satisfied && isRated(orders[index]) {
            count(orders[index].row) { $0.satisfiedByDefault += 1 }
        }
        close(index, at: now)
    }

    private func isRated(_ order: Order) -> Bool { categoryRules[world.cases[Int(order.row)].category].isRated }

    private mutating func answer(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let category = world.cases[Int(order.row)].category
        let level = categoryRules[category].answers.level(
            fate.uniform(order.fate, .satisfaction, Int(order.redos)), score: Double(order.score))
        let isSatisfied = level < RevisitRules.Answers.satisfiedLevels
        step(.answered, index, at: now, level)
        let counts = categoryRules[category].isRated
        count(order.row) {
            $0.answers += 1
            $0.rated += counts ? 1 : 0
            $0.satisfied += counts && isSatisfied ? 1 : 0
            if counts { $0.levels.add(level: level) }
        }
        if isSatisfied {
            close(index, at: now)
            return
        }
        supervise(index, .dissatisfied, at: now)
        guard caseRules.redoExists, Int(order.redos) < caseRules.redoTimes else {
            close(index, at: now)
            return
        }
        step(.audited, index, at: now)
        goOn(after: caseRules.audit, .audit, Int(order.redos), index, at: now)
    }

    /// With good reason the order goes back to its unit, once, with the limit of its kind; else it is closed as explained.
    mutating func auditEnds(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard fate.uniform(order.fate, .justified, Int(order.redos)) < caseRules.justified else {
            close(index, at: now)
            return
        }
        step(.redone, index, at: now, Int(order.unit))
        count(order.row) { $0.redone += 1 }
        orders[index].redos &+= 1
        orders[index].score = 0
        orders[index].extensions = 0
        orders[index].wait = 0
        startClock(index, from: now, at: now)
        queueUp(index, at: now)
    }

    /// The order counts as closed, once.
    private mutating func countClosed(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard !order.traits.contains(.counted) else { return }
        orders[index].traits.insert(.counted)
        let cycle = (now - order.registered).milliseconds
        count(order.row) {
            $0.closed += 1
            $0.cycle += cycle
        }
        guard isCounting else { return }
        let days = try! world.dayClock.workingTime(from: order.registered, to: now).milliseconds
        tallies.addCycle(days, row: Int(order.row))
    }

    private mutating func close(_ index: UInt32, at now: SimTime) {
        countClosed(index, at: now)
        step(.closed, index, at: now)
        if satisfaction.comesAgain > 0 { complainAgain(afterOrder: index, at: now) }
        guard caseRules.refusedAfterRedo && orders[index].redos > 0 else {
            discard(index)
            return
        }
        // The desk remembers what was done again.
        schedule(Kind.orderMoves, index, at: now + caseRules.remembered)
    }

    /// Whatever an order waited for that is no handler: the end depends on where it stands.
    mutating func orderMoves(_ index: UInt32, at now: SimTime) {
        if orders[index].kind == .part {
            workDone(index, at: now)
            return
        }
        switch orders[index].state {
        case .incoming: inflowArrives(index, at: now)
        case .onTheWay: reach(index, at: now)
        case .toForward: forward(index, at: now)
        case .toSign: sign(index, at: now)
        case .signed: askReturn(index, at: now)
        case .returnAsked: decideReturn(index, at: now)
        case .disputed: stageEnds(index, at: now)
        case .outside: workDone(index, at: now)
        case .replied: ask(index, at: now)
        case .asked: askingEnds(index, at: now)
        case .audited: auditEnds(index, at: now)
        case .closed: discard(index)
        case .atDesk, .waiting, .inHand, .awaitsCoHandlers: preconditionFailure("nothing ends by itself here")
        }
    }

    /// Orders that are not closed when the period ends: censored, not dropped.
    mutating func countOpenOrders() {
        for index in 0..<orders.upperBound where orders[index].isOpen {
            let order = orders[index]
            let isOverdue = order.isOverdue(at: world.to)
            let isOverdueOriginally =
                isOverdue
                || (order.isClocked && order.extensions > 0 && world.to > handlingPoint(limit(of: index), 0, 0, index))
            count(order.row) {
                $0.open += 1
                $0.overdue += isOverdue ? 1 : 0
                $0.overdueOriginally += isOverdueOriginally ? 1 : 0
            }
        }
    }

    /// Where open orders stand when a day ends.
    mutating func countOpenOrders(atEndOf day: Int, at now: SimTime) {
        guard tallies.openByDay.count > 0 else { return }
        var tally = OpenTally()
        for index in 0..<orders.upperBound where orders[index].isOpen {
            tally.add(orders[index].state, isOverdue: orders[index].isOverdue(at: now))
        }
        tallies.openByDay[day] = tally
    }
}

extension Order {
    /// Replied orders, and those at the desk or in a dispute, are due at no time.
    var isClocked: Bool { started != .never }

    /// Registered and not closed. What was closed with the reply is open only if it is done again.
    var isOpen: Bool {
        number != 0 && kind == .order && state != .closed && state != .incoming
            && (isClocked || !traits.contains(.counted))
    }

    /// Whether it was due before now.
    func isOverdue(at now: SimTime) -> Bool { isClocked && DeadlineRule.isLate(finished: now, due: due) }
}

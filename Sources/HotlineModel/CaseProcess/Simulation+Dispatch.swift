import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// From the desk through the tree to the unit that signs for the order.

extension Simulation {
    /// An order is at the desk: it waits for a task of the seats, for the desk's own people, or goes at once.
    mutating func awaitDispatch(_ index: UInt32, at now: SimTime) {
        orders[index].since = now
        if limit(of: index).isEmergent {
            dispatch(index, at: now)
        } else if caseRules.dispatchTask >= 0 {
            let visit = Int(orders[index].returns)
            let number = orders[index].fate
            let delay = fate.milliseconds(caseRules.dispatchDelay, number, .dispatchDelay, visit)
            makeTask(caseRules.dispatchTask, for: index, .dispatchEffort, visit, delay: delay, at: now)
        } else if caseRules.desk >= 0 {
            let visit = Int(orders[index].returns)
            orders[index].unit = UInt16(caseRules.desk)
            orders[index].effort = fate.milliseconds(
                world.organisations[caseRules.desk].effort, orders[index].fate, .dispatchEffort, visit)
            join(units[caseRules.desk].lanes.first + World.firstLane, index, at: now)
            handOut(caseRules.desk, at: now)
        } else {
            dispatch(index, at: now)
        }
    }

    /// Work of the seats for an order.
    mutating func makeTask(
        _ type: Int, for index: UInt32, _ question: Fate.Question, _ number: Int, delay: Int64, at now: SimTime
    ) {
        let caller = orders[index].fate
        let effort = fate.milliseconds(types[type].talk, caller, question, number)
        var call = Call(
            arrival: now, talk: effort, wrapUp: 0, patience: .max, fate: fate.descendant(caller, question, number),
            type: UInt32(type))
        call.matter = index
        let task = calls.make(call)
        if delay > 0 {
            events.schedule(at: now + SimSpan(milliseconds: delay), .arrival, kind: Kind.contactComes, subject: task)
        } else {
            attempt(task, at: now)
        }
    }

    @inline(__always)
    mutating func limit(of index: UInt32) -> LimitRule {
        limits[Int(orders[index].row) &* limitVariants &+ Int(orders[index].variant)]
    }

    /// The desk sends an order to its unit; the first time perhaps to a wrong one.
    mutating func dispatch(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let isFirst = order.returns == 0
        let category = world.cases[Int(order.right)].category
        orders[index].row = order.right
        if isFirst, caseRules.returnsExist, categoryRules[category].wrong > 0,
            fate.uniform(order.fate, .misdirected) < categoryRules[category].wrong
        {
            orders[index].row = wrongRow(for: order, category)
            orders[index].traits.insert(.misdirected)
        } else {
            orders[index].traits.remove(.misdirected)
        }
        let isWrong = orders[index].traits.contains(.misdirected)
        step(.dispatched, index, at: now, Int(orders[index].row))
        let isLate = isDispatchLate(index, at: now)
        count(orders[index].row) {
            $0.dispatches += 1
            $0.dispatched += isFirst ? 1 : 0
            $0.dispatchedLate += isLate ? 1 : 0
            $0.misdirected += isWrong ? 1 : 0
        }
        switch limit(of: index).starts {
        case .dispatch: startClock(index, from: now, at: now)
        case .registration: startClock(index, from: order.registered, at: now)
        case .receipt, .signing: break
        }
        if isFirst { supervise(index, .instruction, at: now) }
        var root = world.cases[Int(orders[index].row)].organisation
        while parents[root] >= 0 { root = parents[root] }
        send(index, to: root, at: now)
    }

    private mutating func isDispatchLate(_ index: UInt32, at now: SimTime) -> Bool {
        guard caseRules.hasDispatchLimit else { return false }
        let order = orders[index]
        let isSlow = order.traits.contains(.shared) || order.traits.contains(.settled)
        let rule = isSlow ? caseRules.severalWithin : caseRules.dispatchWithin
        return now > due(rule, from: order.since)
    }

    /// Another unit that gets orders of the category there, by their shares; if there is none, the unit itself thinks the order not its own.
    private mutating func wrongRow(for order: Order, _ category: Int) -> UInt32 {
        let range = choices(for: order.fate, category)
        guard range.count > 1 else { return order.right }
        var below = 0.0
        var own = 0.0...0.0
        for place in range {
            let upTo = caseChoices[at: place].upTo
            if caseChoices[at: place].row == Int(order.right) { own = below...upTo }
            below = upTo
        }
        // Uniform over all shares but its own.
        var u = fate.uniform(order.fate, .wrongUnit) * (below - (own.upperBound - own.lowerBound))
        if u >= own.lowerBound { u += own.upperBound - own.lowerBound }
        return row(at: u, among: range)
    }

    /// When a rule is due; the calendar was checked to know the day, and what it does not know never comes.
    @inline(__always)
    mutating func due(_ rule: DeadlineRule, from start: SimTime) -> SimTime {
        (try? rule.due(from: start, on: world.dayClock)) ?? .never
    }

    /// On its way to a unit: the one that handles it, or one above.
    private mutating func send(_ index: UInt32, to unit: Int, at now: SimTime) {
        orders[index].unit = UInt16(unit)
        orders[index].since = now
        let visit = Int(orders[index].returns) * 1000 + unit
        goOn(after: world.organisations[unit].reachedAfter, .onTheWay, visit, index, at: now)
    }

    /// An order has come to a unit.
    mutating func reach(_ index: UInt32, at now: SimTime) {
        let unit = Int(orders[index].unit)
        let target = world.cases[Int(orders[index].row)].organisation
        if unit != target {
            step(.passing, index, at: now, unit)
            let visit = Int(orders[index].returns) * 1000 + unit
            goOn(afterWorking: world.organisations[unit].forwarding, .forwarding, visit, index, at: now)
            return
        }
        step(.reached, index, at: now, unit)
        orders[index].received = now
        orders[index].since = now
        let rule = limit(of: index)
        if rule.starts == .receipt { startClock(index, from: now, at: now) }
        let signing = world.organisations[unit].signing
        if signing != nil {
            orders[index].pending |= caseRules.signCards
            setAlarm(index, at: now)
        }
        goOn(afterWorking: signing, .signing, Int(orders[index].returns), index, at: now)
    }

    /// A unit passes an order on to the one below it that is on the way to the target.
    mutating func forward(_ index: UInt32, at now: SimTime) {
        let unit = Int(orders[index].unit)
        var next = world.cases[Int(orders[index].row)].organisation
        while parents[next] != unit { next = parents[next] }
        step(.forwarded, index, at: now, next)
        count(orders[index].row) { $0.forwarded += 1 }
        send(index, to: next, at: now)
    }

    /// The unit signs for an order: its own to handle, unless it sends it back.
    mutating func sign(_ index: UInt32, at now: SimTime) {
        let rule = limit(of: index)
        let isLate = rule.hasSign && now > due(rule.sign, from: orders[index].received)
        step(.signed, index, at: now, Int(orders[index].unit))
        count(orders[index].row) {
            $0.signed += 1
            $0.signedLate += isLate ? 1 : 0
        }
        if caseRules.returnStarts == .signing { orders[index].received = now }
        if orders[index].pending & PointKind.signing != 0 {
            orders[index].pending &= ~PointKind.signing
            setAlarm(index, at: now)
        }
        if rule.starts == .signing { startClock(index, from: now, at: now) }
        considerReturn(index, at: now)
    }
}

import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// The clock of a limit: cards at their points, the limit itself, more time.

extension Simulation {
    /// The clock of handling starts: by it the order is due, warned of and carded.
    mutating func startClock(_ index: UInt32, from start: SimTime, at now: SimTime) {
        let rule = limit(of: index)
        orders[index].started = start
        orders[index].due = handlingPoint(rule, 0, 0, index)
        var pending = rule.cards
        if canExtend(orders[index]) { pending |= PointKind.askExtension.bit }
        if caseRules.minds { pending |= PointKind.due.bit }
        orders[index].pending = (orders[index].pending & PointKind.signing) | pending
        if orders[index].pending != 0 { setAlarm(index, at: now) }
        paceEnquiries(index, at: now)
    }

    /// No clock runs: at the desk, in a dispute, after the reply.
    mutating func stopClock(_ index: UInt32, at now: SimTime) {
        orders[index].pending = 0
        orders[index].due = .never
        orders[index].started = .never
        setAlarm(index, at: now)
        orders[index].traits.remove(.undecided)
        if !orders[index].decision.isNone {
            events.cancel(orders[index].decision)
            orders[index].decision = .none
        }
        paceEnquiries(index, at: now)
    }

    /// Tells the extensions of an order apart, those of a redo among them.
    private static func round(of order: Order) -> Int { Int(order.redos) << 8 | Int(order.extensions) }

    private mutating func canExtend(_ order: Order) -> Bool {
        Int(order.extensions) < caseRules.extensionTimes && (order.redos == 0 || caseRules.extensionAfterRedo)
    }

    /// The instant of a limit (0) or a card (1 warning, 2 yellow, 3 red) after so many extensions.
    @inline(__always)
    mutating func handlingPoint(_ rule: LimitRule, _ which: Int, _ extensions: Int, _ index: UInt32) -> SimTime {
        limitDue(limitPoints[rule.points &+ 4 &* extensions &+ which], index)
    }

    /// When a length of the running limit is over, by the clock of the unit that handles the order.
    @inline(__always)
    mutating func limitDue(_ deadline: DeadlineRule, _ index: UInt32) -> SimTime {
        let unit = world.cases[Int(orders[index].row)].organisation
        let start = orders[index].started
        return units[unit].clock._withUnsafeGuaranteedRef { (try? deadline.due(from: start, on: $0)) ?? .never }
    }

    /// When a pending point comes.
    private mutating func time(of kind: PointKind, _ index: UInt32) -> SimTime {
        let extensions = Int(orders[index].extensions)
        switch kind {
        case .signWarning: return due(caseRules.signWarning, from: orders[index].since)
        case .signYellow: return due(caseRules.signYellow, from: orders[index].since)
        case .signRed: return due(caseRules.signRed, from: orders[index].since)
        case .warning: return handlingPoint(limit(of: index), 1, extensions, index)
        case .yellow: return handlingPoint(limit(of: index), 2, extensions, index)
        case .red: return handlingPoint(limit(of: index), 3, extensions, index)
        case .askExtension: return orders[index].due - caseRules.extensionAsked
        case .due: return orders[index].due
        case .batch: return orders[index].batch
        }
    }

    /// The batch after an order became overdue: at the instant of a batch it is not in it.
    private func nextBatch(after now: SimTime) -> SimTime {
        let every = caseRules.batchEvery.milliseconds
        let since = max(0, (now - caseRules.batchFirst).milliseconds)
        let rounds = now < caseRules.batchFirst ? 0 : since / every + 1
        return caseRules.batchFirst + SimSpan(milliseconds: rounds * every)
    }

    /// Puts the next of the pending points into the event queue.
    mutating func setAlarm(_ index: UInt32, at now: SimTime) {
        if !orders[index].alarm.isNone {
            events.cancel(orders[index].alarm)
            orders[index].alarm = .none
        }
        var left = orders[index].pending
        if left == 0 { return }
        var first = SimTime.never
        while let kind = PointKind.popFirst(&left) { first = min(first, time(of: kind, index)) }
        guard first < world.to else { return }
        // What has passed already comes at once.
        orders[index].alarm = events.schedule(
            at: max(first, now), .deadline, kind: Kind.orderAlarm, subject: index)
    }

    /// One or more points of an order have come.
    mutating func orderAlarm(_ index: UInt32, at now: SimTime) {
        orders[index].alarm = .none
        var left = orders[index].pending
        while let kind = PointKind.popFirst(&left) {
            if time(of: kind, index) > now { continue }
            orders[index].pending &= ~kind.bit
            pass(kind, index, at: now)
        }
        setAlarm(index, at: now)
    }

    private mutating func pass(_ kind: PointKind, _ index: UInt32, at now: SimTime) {
        let row = orders[index].row
        switch kind {
        case .signWarning, .warning:
            step(kind == .warning ? .warning : .signWarning, index, at: now)
            count(row) { $0.warnings += 1 }
        case .signYellow, .yellow:
            step(kind == .yellow ? .yellowCard : .signYellow, index, at: now)
            count(row) { $0.yellowCards += 1 }
        case .signRed, .red:
            step(kind == .red ? .redCard : .signRed, index, at: now)
            count(row) { $0.redCards += 1 }
            supervise(index, .redCard, at: now)
        case .askExtension: considerExtension(index, at: now)
        case .due:
            // Asked for in time, an extension may still come.
            if !orders[index].traits.contains(.undecided) { becomeOverdue(index, at: now) }
        case .batch:
            step(.escalated, index, at: now)
            count(row) { $0.escalated += 1 }
            raise(index, at: now)
        }
    }

    private mutating func becomeOverdue(_ index: UInt32, at now: SimTime) {
        step(.overdue, index, at: now)
        supervise(index, .overdue, at: now)
        if let law = caseRules.account { give(.account, effort: law, for: index, at: now) }
        guard caseRules.hasBatch else { return }
        orders[index].batch = nextBatch(after: now)
        orders[index].pending |= PointKind.batch.bit
    }

    // More time.

    /// A unit that accepts an order when it should have looked already, looks now.
    mutating func considerLateExtension(_ index: UInt32, at now: SimTime) {
        let isPast = orders[index].pending & PointKind.askExtension.bit == 0
        guard caseRules.extensionTimes > 0, isPast, orders[index].started != .never else { return }
        considerExtension(index, at: now)
        setAlarm(index, at: now)
    }

    /// Shortly before the limit: a unit that sees it will miss it asks for more time. It knows when work in hand will be done.
    private mutating func considerExtension(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard now < order.due, !order.traits.contains(.undecided), canExtend(order) else { return }
        switch order.state {
        case .signed, .waiting, .inHand, .outside, .awaitsCoHandlers: break
        // The unit does not have it yet, or has asked to return it: it looks again when it accepts it.
        default: return
        }
        var willDo = false
        if order.coHandlers == 0 {
            switch order.state {
            case .inHand: willDo = externalEnd(of: index, from: order.ends) <= order.due
            case .outside: willDo = order.ends <= order.due
            default: break
            }
        }
        guard !willDo, fate.uniform(order.fate, .asksExtension, Simulation.round(of: order)) < caseRules.extensionShare
        else { return }
        step(.extensionAsked, index, at: now, Int(order.unit))
        orders[index].traits.insert(.extensionAsked)
        count(order.row) { $0.extensionsAsked += 1 }
        guard caseRules.extensionDecision.exists else {
            decideExtension(index, at: now)
            return
        }
        orders[index].traits.insert(.undecided)
        let time = end(
            of: caseRules.extensionDecision, order.fate, .extensionDecision, Simulation.round(of: order), from: now)
        if time < world.to {
            orders[index].decision = events.schedule(
                at: time, .finish, kind: Kind.extensionDecided, subject: index)
        }
    }

    mutating func extensionDecided(_ index: UInt32, at now: SimTime) {
        orders[index].decision = .none
        orders[index].traits.remove(.undecided)
        decideExtension(index, at: now)
        setAlarm(index, at: now)
    }

    private mutating func decideExtension(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard fate.uniform(order.fate, .extensionGranted, Simulation.round(of: order)) < caseRules.extensionGranted
        else {
            step(.extensionRefused, index, at: now)
            supervise(index, .refusedExtension, at: now)
            if caseRules.minds && order.pending & PointKind.due.bit == 0 && now >= order.due {
                becomeOverdue(index, at: now)
            }
            return
        }
        step(.extensionGranted, index, at: now)
        count(order.row) { $0.extensionsGranted += 1 }
        orders[index].extensions &+= 1
        let extended = handlingPoint(limit(of: index), 0, Int(orders[index].extensions), index)
        orders[index].due = max(order.due, extended)
        paceEnquiries(index, at: now)
        if caseRules.minds { orders[index].pending |= PointKind.due.bit }
        if canExtend(orders[index]) { orders[index].pending |= PointKind.askExtension.bit }
        // Where the earliest deadline goes first it now stands too far in front.
        if units[Int(order.unit)].order == .byDeadline { rejoin(Int(order.lane), index, at: now) }
    }
}

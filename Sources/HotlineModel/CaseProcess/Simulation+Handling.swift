import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// A unit's work: orders wait in lanes, handlers take them in the unit's hours, others may have to be waited for.

extension Simulation {
    /// The order is the unit's: co-handlers get their parts, the order waits for a handler.
    mutating func accept(_ index: UInt32, at now: SimTime) {
        step(.accepted, index, at: now, Int(orders[index].unit))
        if orders[index].traits.contains(.shared) && orders[index].redos == 0 { callCoHandlers(index, at: now) }
        queueUp(index, at: now)
        if !orders[index].traits.contains(.extensionAsked) { considerLateExtension(index, at: now) }
    }

    /// Draws the effort and waits.
    mutating func queueUp(_ index: UInt32, at now: SimTime) {
        let unit = Int(orders[index].unit)
        orders[index].effort = fate.milliseconds(
            world.organisations[unit].effort, orders[index].fate, .handling, Int(orders[index].redos))
        join(lane(for: index), index, at: now)
        handOut(unit, at: now)
    }

    /// The lane for an order or a co-handler's part, or another's work, at its unit.
    private mutating func lane(for index: UInt32) -> Int {
        let order = orders[index]
        let first = units[Int(order.unit)].lanes.first
        let rule = limit(of: index)
        if rule.isEmergent { return first }
        if order.traits.contains(.raised) { return first + World.raisedLane }
        switch world.organisations[Int(order.unit)].discipline {
        case .firstCome: return first + World.firstLane
        case .priority: return first + World.firstLane + rule.priority - 1
        case .earliestDeadline: return laneOfRow[Int(order.row)] + Int(order.variant)
        }
    }

    /// Waits in a lane: behind all others, where the earliest deadline goes first behind those due before it or with it.
    mutating func join(_ lane: Int, _ index: UInt32, at now: SimTime) {
        orders[index].since = now
        orders[index].lane = UInt32(lane)
        let unit = Int(orders[index].unit)
        guard units[unit].order == .byDeadline && lane >= units[unit].lanes.first + World.firstLane else {
            lanes[lane].append(index, in: &orders)
            return
        }
        // From the back: orders of one limit are mostly due in the order in which they come.
        var place = lanes[lane].tail
        while place != Call.nobody, orders[place].due > orders[index].due { place = orders[place].previous }
        lanes[lane].insert(index, after: place, in: &orders)
    }

    /// Moves an order that waits in a lane of its unit's discipline to its place in that or another lane; it has waited since when it did.
    mutating func rejoin(_ lane: Int, _ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard order.state == .waiting, Int(order.lane) >= units[Int(order.unit)].lanes.first + World.firstLane else {
            return
        }
        lanes[Int(order.lane)].remove(index, in: &orders)
        join(lane, index, at: now)
        orders[index].since = order.since
    }

    /// The order a handler of the unit takes next; `Call.nobody` if none waits.
    private mutating func next(at unit: Int) -> UInt32 {
        let range = units[unit].lanes.range
        let later = range.lowerBound + World.firstLane
        for lane in range.lowerBound..<later where lanes[lane].head != Call.nobody { return lanes[lane].head }
        var best = Call.nobody
        for lane in later..<range.upperBound {
            let head = lanes[lane].head
            if head == Call.nobody { continue }
            if units[unit].order == .byLane { return head }
            if best == Call.nobody
                || (orders[head].due, orders[head].since) < (orders[best].due, orders[best].since)
            {
                best = head
            }
        }
        return best
    }

    /// Free handlers take orders, if the unit is open; else at its next opening. Emergent orders are worked on at any hour.
    mutating func handOut(_ unit: Int, at now: SimTime) {
        while true {
            let index = next(at: unit)
            guard index != Call.nobody else { return }
            let isEmergent = Int(orders[index].lane) == units[unit].lanes.first
            units[unit].look(at: now)
            let isClosed = units[unit].opens > now
            // Out of hours work in hand rests, and who has it can be called in.
            let busy = isClosed && isEmergent ? units[unit].calledIn : units[unit].inHand
            guard busy < units[unit].handlers else {
                // Whoever rests at the closing can be called in then.
                if isEmergent && !isClosed { call(unit, at: units[unit].closes) }
                return
            }
            if isClosed && !isEmergent {
                call(unit, at: units[unit].opens)
                return
            }
            begin(index, unit, isEmergent, at: now)
        }
    }

    /// The unit looks for work at that instant.
    private mutating func call(_ unit: Int, at time: SimTime) {
        guard !units[unit].isCalled, time < world.to else { return }
        units[unit].isCalled = true
        events.schedule(at: time, .calendarChange, kind: Kind.unitOpens, subject: UInt32(unit))
    }

    private mutating func begin(_ index: UInt32, _ unit: Int, _ isEmergent: Bool, at now: SimTime) {
        lanes[Int(orders[index].lane)].remove(index, in: &orders)
        units[unit].inHand &+= 1
        if isEmergent { units[unit].calledIn &+= 1 }
        let effort = orders[index].effort
        let end = isEmergent ? now + SimSpan(milliseconds: effort) : units[unit].end(of: effort, from: now)
        orders[index].ends = end
        if orders[index].kind == .order && unit != caseRules.desk {
            orders[index].wait &+= units[unit].worked(since: orders[index].since, until: now)
            step(.begun, index, at: now, unit)
            if satisfaction.load != 0 { notePressure(index, unit) }
        }
        schedule(Kind.effortEnds, index, at: end)
    }

    mutating func unitOpens(_ unit: Int, at now: SimTime) {
        units[unit].isCalled = false
        handOut(unit, at: now)
    }

    /// A handler, or somebody at the desk, is done.
    mutating func effortEnds(_ index: UInt32, at now: SimTime) {
        let unit = Int(orders[index].unit)
        units[unit].inHand &-= 1
        if Int(orders[index].lane) == units[unit].lanes.first { units[unit].calledIn &-= 1 }
        if unit == caseRules.desk {
            dispatch(index, at: now)
        } else {
            if units[unit].handlers < .max { countWork(index, unit, at: now) }
            switch orders[index].kind {
            case .order, .part: leaveHandler(index, unit, at: now)
            case .supervision: answerSupervision(index, at: now)
            case .account: giveAccount(index, at: now)
            }
        }
        handOut(unit, at: now)
    }

    /// A handler's working time; of one who was called in, what lies within the unit's hours.
    private mutating func countWork(_ index: UInt32, _ unit: Int, at now: SimTime) {
        let order = orders[index]
        var time = order.effort
        if Int(order.lane) == units[unit].lanes.first {
            time = units[unit].worked(since: now - SimSpan(milliseconds: time), until: now)
        }
        count(order.row) { $0.worked += time }
    }

    private mutating func leaveHandler(_ index: UInt32, _ unit: Int, at now: SimTime) {
        let delay = world.organisations[unit].external
        guard delay.exists else {
            workDone(index, at: now)
            return
        }
        if orders[index].kind == .order {
            step(.worked, index, at: now, unit)
        } else {
            orders[index].state = .outside
        }
        let end = externalEnd(of: index, from: now)
        orders[index].ends = end
        schedule(Kind.orderMoves, index, at: end)
    }

    /// When the unit need not wait for others any more.
    mutating func externalEnd(of index: UInt32, from now: SimTime) -> SimTime {
        let order = orders[index]
        return end(
            of: world.organisations[Int(order.unit)].external, order.fate, .external, Int(order.redos), from: now)
    }

    /// All work on an order, or on a part of it, is done.
    mutating func workDone(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        if order.kind == .part {
            discard(index)
            orders[order.parent].coHandlers &-= 1
            step(.coHandled, order.parent, at: now, Int(order.unit))
            if orders[order.parent].state == .awaitsCoHandlers && orders[order.parent].coHandlers == 0 {
                reply(order.parent, at: now)
            }
        } else if order.coHandlers > 0 {
            step(.leadDone, index, at: now, Int(order.unit))
        } else {
            reply(index, at: now)
        }
    }

    /// Draws co-handling units, all alike, and gives each its part.
    private mutating func callCoHandlers(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let category = world.cases[Int(order.row)].category
        var chosen = 0
        var draw = 0
        // Sampling without repetition: every unit that is not the lead is passed over or chosen.
        var left = 0
        for place in 0..<coHandlers.count where coHandlers[place] != Int(order.unit) { left += 1 }
        for place in 0..<coHandlers.count where coHandlers[place] != Int(order.unit) {
            let wanted = Double(caseRules.coHandlingUnits - chosen)
            if wanted > 0, fate.uniform(order.fate, .coHandler, draw) * Double(left) < wanted {
                chosen += 1
                let unit = coHandlers[place]
                let row = UInt32(world.rowOfCase[unit * world.categories.count + category])
                var part = Order(
                    fate: fate.descendant(order.fate, .part, place), registered: now, since: now,
                    number: order.number, row: row, right: row, variant: order.variant)
                part.kind = .part
                part.state = .waiting
                part.parent = index
                part.unit = UInt16(unit)
                part.due = order.due
                part.traits = order.traits.intersection(.raised)
                let child = orders.make(part)
                orders[index].coHandlers &+= 1
                queueUp(child, at: now)
            }
            draw += 1
            left -= 1
        }
    }

    /// The record goes; whoever still knows its place finds another number there.
    mutating func discard(_ index: UInt32) {
        orders[index].number = 0
        orders.recycle(index)
    }
}

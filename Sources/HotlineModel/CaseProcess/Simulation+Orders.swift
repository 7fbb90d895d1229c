import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// The life of an order: written after a contact, dispatched to a unit, worked on in the unit's hours, closed in time or late.

extension Simulation {
    /// A contact has become an order. Its unit and effort come from the caller's number. `Call.nobody` if no organisation handles it.
    mutating func writeOrder(of call: Call, type: Int, at now: SimTime) -> UInt32 {
        let choices = world.casesOfCategory[types[type].category]
        guard let last = choices.last else { return Call.nobody }
        let u = fate.uniform(call.fate, .organisation)
        let row = (choices.first { u < $0.upTo } ?? last).row
        let unit = world.organisations[world.cases[row].organisation]
        return orders.make(
            Order(
                registered: now, dispatched: now, due: now,
                effort: fate.milliseconds(unit.effort, call.fate, .handling), row: UInt32(row)))
    }

    /// An order reaches its unit.
    mutating func dispatch(_ index: UInt32, at now: SimTime) {
        let row = Int(orders[index].row)
        let unit = world.cases[row].organisation
        orders[index].dispatched = now
        orders[index].due = world.due(from: now, row: row)
        if isCounting { tallies.casesByDay[day * world.cases.count + row].dispatched += 1 }
        if units[unit].byDeadline {
            // From the back: most orders are due after those that came before them.
            var place = units[unit].waiting.tail
            while place != Call.nobody, orders[place].due > orders[index].due { place = orders[place].previous }
            units[unit].waiting.insert(index, after: place, in: &orders)
        } else {
            units[unit].waiting.append(index, in: &orders)
        }
        handOut(unit, at: now)
    }

    /// Free handlers take orders, if the unit is open; else at its next opening.
    private mutating func handOut(_ unit: Int, at now: SimTime) {
        let clock = world.organisations[unit].clock
        while units[unit].inHand.count < units[unit].handlers, units[unit].waiting.head != Call.nobody {
            guard let opening = World.opening(of: clock, from: now) else { return }
            if opening > now {
                if !units[unit].isCalled {
                    units[unit].isCalled = true
                    events.schedule(at: opening, .calendarChange, kind: Kind.unitOpens, subject: UInt32(unit))
                }
                return
            }
            let index = units[unit].waiting.head
            units[unit].waiting.remove(index, in: &orders)
            units[unit].inHand.append(index, in: &orders)
            orders[index].wait = World.worked(clock, from: orders[index].dispatched, to: now)
            // Beyond the last day the calendar knows nothing ends.
            if let done = try? clock.add(SimSpan(milliseconds: orders[index].effort), to: now) {
                events.schedule(at: done, .finish, kind: Kind.effortEnds, subject: index)
            }
        }
    }

    mutating func unitOpens(_ unit: Int, at now: SimTime) {
        units[unit].isCalled = false
        handOut(unit, at: now)
    }

    /// A handler is done with an order.
    mutating func effortEnds(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let row = Int(order.row)
        let unit = world.cases[row].organisation
        units[unit].inHand.remove(index, in: &orders)
        if isCounting {
            let cell = day * world.cases.count + row
            tallies.casesByDay[cell].closed += 1
            tallies.casesByDay[cell].late += DeadlineRule.isLate(finished: now, due: order.due) ? 1 : 0
            tallies.casesByDay[cell].cycle += (now - order.registered).milliseconds
            tallies.casesByDay[cell].wait += order.wait
        }
        orders.recycle(index)
        handOut(unit, at: now)
    }

    /// Orders that are not closed when the period ends: censored, not dropped.
    mutating func countOpenOrders() {
        for unit in 0..<units.count {
            countOpen(units[unit].waiting)
            countOpen(units[unit].inHand)
        }
    }

    private mutating func countOpen(_ list: WaitingLine) {
        var index = list.head
        while index != Call.nobody {
            let order = orders[index]
            let cell = (world.days.count - 1) * world.cases.count + Int(order.row)
            tallies.casesByDay[cell].open += 1
            tallies.casesByDay[cell].overdue += DeadlineRule.isLate(finished: world.to, due: order.due) ? 1 : 0
            index = order.next
        }
    }
}

extension World {
    /// The first working instant from `now` on; nil if the calendar knows none.
    static func opening(of clock: WorkingClock, from now: SimTime) -> SimTime? {
        (try? clock.add(SimSpan(milliseconds: 1), to: now)).map { $0 - SimSpan(milliseconds: 1) }
    }

    /// Working milliseconds between two instants of the period.
    static func worked(_ clock: WorkingClock, from: SimTime, to: SimTime) -> Int64 {
        // Both lie in the simulated stretch, which the calendar knows.
        try! clock.workingTime(from: from, to: to).milliseconds
    }

    /// When an order dispatched then is due. The scenario was checked: the calendar knows the day.
    func due(from start: SimTime, row: Int) -> SimTime {
        try! cases[row].rule.due(from: start, on: organisations[cases[row].organisation].clock)
    }
}

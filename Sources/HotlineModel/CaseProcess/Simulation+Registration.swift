import Distributions
import Kernel
import SimulationTime
import WorkingCalendar

// How an order comes about: out of a contact, from another platform, or not at all because it is one already.

extension Simulation {
    /// Takes a step in an order's life, or notes what happens on the way. A step from a state it is not for is a bug, and traps.
    /// - Parameter detail: a unit, a stage, a way, a level; what it is the step says.
    @inline(__always)
    mutating func step(_ step: CaseStep, _ index: UInt32, at now: SimTime, _ detail: Int = 0) {
        let row = Int(step.rawValue)
        precondition(caseSteps[row].allowed & orders[index].state.bit != 0, "no such step")
        if caseSteps[row].moves { orders[index].state = caseSteps[row].to }
        if recordsSteps { record(step, index, at: now, detail) }
    }

    /// The tally of a row in the present stretch of days.
    @inline(__always)
    mutating func count(_ row: UInt32, _ change: (inout CaseTally) -> Void) {
        guard isCounting else { return }
        change(&tallies.cases[segment &* caseRows &+ Int(row)])
        change(&tallies.casesByDay[day])
    }

    /// An event in an order's life, beyond the end of which nothing happens.
    @inline(__always)
    mutating func schedule(_ kind: UInt16, _ index: UInt32, at time: SimTime) {
        if time < world.to { events.schedule(at: time, .finish, kind: kind, subject: index) }
    }

    /// An order goes on when a delay is over; without one at once.
    mutating func goOn(
        after delay: DelayRule, _ question: Fate.Question, _ number: Int, _ index: UInt32, at now: SimTime
    ) {
        if delay.exists {
            schedule(Kind.orderMoves, index, at: end(of: delay, orders[index].fate, question, number, from: now))
        } else {
            orderMoves(index, at: now)
        }
    }

    /// An order goes on when its unit has taken its working time; without a law at once. An emergent order is told by telephone, at any hour.
    mutating func goOn(
        afterWorking law: Sampler?, _ question: Fate.Question, _ number: Int, _ index: UInt32, at now: SimTime
    ) {
        guard let law else {
            orderMoves(index, at: now)
            return
        }
        let time = fate.milliseconds(law, orders[index].fate, question, number)
        let end =
            limit(of: index).isEmergent
            ? now + SimSpan(milliseconds: time) : units[Int(orders[index].unit)].end(of: time, from: now)
        schedule(Kind.orderMoves, index, at: end)
    }

    /// When a delay that begins now is over.
    mutating func end(
        of delay: DelayRule, _ fateNumber: UInt64, _ question: Fate.Question, _ number: Int, from now: SimTime
    ) -> SimTime {
        // What begins after the last day the calendar knows never ends.
        guard delay.exists, now != .never else { return now }
        let time = fate.milliseconds(delay.law, fateNumber, question, number)
        if !delay.onWorkingDays { return now + SimSpan(milliseconds: time) }
        return (try? world.dayClock.add(SimSpan(milliseconds: time), to: now)) ?? .never
    }

    /// A contact has become an order, or belongs to one, which is returned; `Call.nobody` if no organisation handles it.
    mutating func writeOrder(of call: Call, type: Int, at now: SimTime) -> UInt32 {
        if call.matter != Call.nobody && joins(call, at: now) { return call.matter }
        if call.common > 0, let order = joinsCommon(Int(call.common) - 1, at: now) { return order }
        let index = makeOrder(
            call.fate, type: type, variant: world.variantOfLine[types[type].line], at: now)
        guard index != Call.nobody else { return index }
        if isFollowed(call) { orders[index].first = call.first }
        orders[index].contactType = UInt32(type)
        orders[index].complaints = call.complaints
        if call.traits.contains(.dialsNew) { orders[index].traits.insert(.dialsNew) }
        orders[index].isAskedAbout = enquiries.exist
        paceEnquiries(index, at: now)
        if call.common > 0 {
            commonMatters[Int(call.common) - 1] = CommonMatter(order: index, number: orders[index].number)
        }
        register(index, at: now)
        return index
    }

    /// The open order about the common matter of a surge, if there is one: a contact about it is no order of its own (GL-19, HY-6(8)).
    private mutating func joinsCommon(_ place: Int, at now: SimTime) -> UInt32? {
        let matter = commonMatters[place]
        guard matter.order != Call.nobody, isOpen(matter.order, number: matter.number) else { return nil }
        noteContact(in: matter.order, at: now)
        count(orders[matter.order].row) { $0.merged += 1 }
        return matter.order
    }

    /// Whether the place still holds that order, and its unit is not done with it.
    private mutating func isOpen(_ index: UInt32, number: UInt32) -> Bool {
        guard orders[index].number == number, orders[index].kind == .order, orders[index].state != .closed else {
            return false
        }
        // Closed with the reply, and only being asked about.
        return !(orders[index].traits.contains(.counted) && orders[index].started == .never)
    }

    /// Who gets orders of a category where the caller lives: places of `caseChoices`.
    mutating func choices(for number: UInt64, _ category: Int) -> Range<Int> {
        guard caseRules.territories > 1 else { return caseChoices.positions(of: category) }
        let u = fate.uniform(number, .territory)
        var territory = 0
        while u >= territoryEnds[territory] { territory += 1 }
        return caseChoices.positions(of: category * caseRules.territories + territory)
    }

    /// The row of the choice in whose share a number lies; of the last, if rounding leaves it beyond.
    mutating func row(at u: Double, among range: Range<Int>) -> UInt32 {
        var place = range.lowerBound
        while place < range.upperBound - 1 && u >= caseChoices[at: place].upTo { place += 1 }
        return UInt32(caseChoices[at: place].row)
    }

    /// A record for an order of a category. `Call.nobody` if no organisation handles it.
    private mutating func makeOrder(_ number: UInt64, type: Int, variant: Int, at now: SimTime) -> UInt32 {
        let category = types[type].category
        let range = choices(for: number, category)
        guard !range.isEmpty else { return Call.nobody }
        let row = row(at: range.count > 1 ? fate.uniform(number, .organisation) : 0, among: range)
        ordersMade &+= 1
        var order = Order(
            fate: number, registered: now, since: now, number: ordersMade, row: row, right: row,
            variant: UInt8(variant))
        if caseRules.coHandlingUnits > 0, fate.uniform(number, .shared) < categoryRules[category].shared {
            order.traits.insert(.shared)
        }
        let index = orders.make(order)
        if logsEvents { recorder.beginOrder(type: UInt32(truncatingIfNeeded: type), index) }
        return index
    }

    /// An order comes to the desk for the first time.
    private mutating func register(_ index: UInt32, at now: SimTime) {
        step(.registered, index, at: now)
        count(orders[index].row) { $0.registered += 1 }
        awaitDispatch(index, at: now)
    }

    /// Another platform has sent an order; the record of the contact goes.
    mutating func receiveInflow(_ call: UInt32, type: Int, at now: SimTime) {
        let number = calls[call].fate
        calls.recycle(call)
        let delay = world.inflowDelays[types[type].line - world.firstInflow]
        let arrival = end(of: delay, number, .inflowDelay, 0, from: now)
        let index = makeOrder(number, type: type, variant: 0, at: arrival)
        guard index != Call.nobody else { return }
        if arrival == now {
            inflowArrives(index, at: now)
        } else {
            orders[index].state = .incoming
            step(.announced, index, at: now)
            schedule(Kind.orderMoves, index, at: arrival)
        }
    }

    mutating func inflowArrives(_ index: UInt32, at now: SimTime) {
        count(orders[index].row) { $0.inflow += 1 }
        register(index, at: now)
    }

    /// Whether a contact belongs to an order that is open, or is refused because of one that was done again.
    private mutating func joins(_ call: Call, at now: SimTime) -> Bool {
        let index = call.matter
        // The place may be another order's by now.
        guard orders[index].number == call.matterNumber, orders[index].kind == .order else { return false }
        if orders[index].state == .closed {
            // What was closed without a redo is forgotten.
            step(.repeatRefused, index, at: now)
            count(orders[index].row) { $0.refused += 1 }
            return true
        }
        guard isOpen(index, number: call.matterNumber), caseRules.joinsOpen else { return false }
        orders[index].complaints = max(orders[index].complaints, call.complaints)
        count(orders[index].row) { $0.joined += 1 }
        noteContact(in: index, at: now)
        return true
    }

    /// One more contact in the matter of an open order.
    private mutating func noteContact(in index: UInt32, at now: SimTime) {
        if orders[index].contacts < .max { orders[index].contacts += 1 }
        step(.joined, index, at: now, Int(orders[index].contacts))
        if orders[index].contacts == 3 { count(orders[index].row) { $0.thrice += 1 } }
        // A unit that has not got the order cannot account for it: the time in which it could be warned of.
        let isWithUnit = caseSteps[Int(CaseStep.warning.rawValue)].allowed & orders[index].state.bit != 0
        if isWithUnit && Int(orders[index].contacts) >= caseRules.supervisionRepeats {
            supervise(index, .repeats, at: now)
        }
    }
}

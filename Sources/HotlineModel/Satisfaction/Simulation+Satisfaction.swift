import Glibc
import SimulationTime
import WorkingCalendar

// Whether a matter is solved, and what its caller makes of it: of the unit's reply, and of the hotline's own contact.

extension Simulation {
    /// A handler begins: how long the unit's queue is weighs on whether the reply will solve the matter.
    mutating func notePressure(_ index: UInt32, _ unit: Int) {
        var waiting = 0
        let first = units[unit].lanes.first
        for lane in units[unit].lanes.range where lane != first + World.workLane { waiting += lanes[lane].count }
        let perHandler = Double(waiting) / Double(units[unit].handlers)
        orders[index].score = Float(-satisfaction.load * log1p(perHandler))
    }

    /// A unit replies: whether that solves the matter, and the score of the rating that may follow. Precondition: the clock still runs.
    /// - Returns: whether it is solved.
    mutating func judge(_ index: UInt32, isLate: Bool, at now: SimTime) -> Bool {
        let order = orders[index]
        var isSolved = true
        if satisfaction.hasSolved {
            let category = world.cases[Int(order.row)].category
            let score = Double(order.score) + satisfaction.redoSolves * Double(order.redos)
            let share = moved(categorySatisfaction[category].solved, by: score)
            isSolved = fate.uniform(order.fate, .solved, Int(order.redos)) < share
        }
        if isSolved { orders[index].traits.remove(.unsolved) } else { orders[index].traits.insert(.unsolved) }
        guard satisfaction.isScored else {
            orders[index].score = 0
            return isSolved
        }
        var score = satisfaction.shift - satisfaction.redo * Double(order.redos)
        if satisfaction.elapsed != 0 { score -= satisfaction.elapsed * limitPassed(order, at: now) }
        if isLate { score -= satisfaction.overdue }
        if isSolved { score += satisfaction.solved }
        orders[index].score = Float(score)
        return isSolved
    }

    /// The part of an order's limit that has passed, in working time of its unit; above 1 once it is late. A limit without working time,
    /// such as two hours at night, passes by the clock.
    private mutating func limitPassed(_ order: Order, at now: SimTime) -> Double {
        // Beyond the last day the calendar knows nothing is due.
        guard order.due != .never, order.due > order.started, now > order.started else { return 0 }
        let unit = world.cases[Int(order.row)].organisation
        let (passed, whole) = units[unit].clock._withUnsafeGuaranteedRef { clock -> (SimSpan, SimSpan) in
            guard let whole = try? clock.workingTime(from: order.started, to: order.due), whole > .zero,
                let passed = try? clock.workingTime(from: order.started, to: now)
            else { return (now - order.started, order.due - order.started) }
            return (passed, whole)
        }
        return Double(passed.milliseconds) / Double(whole.milliseconds)
    }

    /// Whether a direct answer, or a colleague, solved a caller's matter.
    mutating func solvesDirectly(_ call: Call) -> Bool {
        if call.traits.contains(.misinformed) { return false }
        return satisfaction.solvedDirectly >= 1
            || fate.uniform(call.fate, .solvedDirectly) < satisfaction.solvedDirectly
    }

    /// An accepted contact is over: its caller may be asked about it.
    mutating func rate(_ call: Call, type: Int, _ tally: inout OutcomeTally) {
        let category = categorySatisfaction[types[type].category]
        guard category.isRated, fate.uniform(call.fate, .asksHotline) < satisfaction.asked else { return }
        guard fate.uniform(call.fate, .answersHotline) < satisfaction.answered else {
            tally.ratedByDefault = satisfaction.silenceIsSatisfied ? 1 : 0
            return
        }
        var score = satisfaction.hotlineShift
        if satisfaction.hotlineWait != 0 { score -= satisfaction.hotlineWait * log1p(Double(call.waited) / 60_000) }
        if call.outcome == .direct { score += satisfaction.hotlineDirect }
        if satisfaction.hotlineSolved != 0, call.outcome != .order, solvesDirectly(call) {
            score += satisfaction.hotlineSolved
        }
        tally.levels.add(level: category.hotline.level(fate.uniform(call.fate, .hotlineRating), score: score))
    }
}

// Complaints again: callers whose matter was not solved.

extension Simulation {
    /// An order is closed for good: if its matter is not solved its caller may come again.
    mutating func complainAgain(afterOrder index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard order.traits.contains(.unsolved), order.contactType != Call.nobody else { return }
        guard
            let next = complainAgain(
                order.fate, type: Int(order.contactType), complaints: order.complaints, at: now)
        else { return }
        logFurther(next.contact, about: index)
        calls[next.contact].matter = index
        calls[next.contact].matterNumber = order.number
        if order.traits.contains(.dialsNew) { calls[next.contact].traits.insert(.dialsNew) }
        if next.at < world.to { noteFurtherContact(about: index, at: next.at) }
    }

    /// The same after a contact that was answered directly, or settled by a colleague.
    ///
    /// - Parameter isNoted: whether another further contact in the matter has been noted.
    mutating func complainAgain(after call: Call, _ index: UInt32, type: Int, isNoted: Bool, at now: SimTime) {
        guard call.outcome == .direct || call.outcome == .settled, !solvesDirectly(call),
            let next = complainAgain(call.fate, type: type, complaints: call.complaints, at: now)
        else { return }
        logFurther(next.contact, after: index, about: call.matter, call.matterNumber)
        calls[next.contact].common = call.common
        calls[next.contact].matter = call.matter
        calls[next.contact].matterNumber = call.matterNumber
        if call.traits.contains(.dialsNew) { calls[next.contact].traits.insert(.dialsNew) }
        if !isNoted { _ = noteRepeat(of: call, type: type, order: Call.nobody, at: next.at) }
    }

    /// The contact that a caller makes again, and when; nil if he does not.
    private mutating func complainAgain(
        _ number: UInt64, type: Int, complaints: UInt8, at now: SimTime
    ) -> (contact: UInt32, at: SimTime)? {
        guard Int(complaints) < satisfaction.comesAgainAtMost,
            fate.uniform(number, .complains) < satisfaction.comesAgain
        else { return nil }
        let next = makeContact(fate.descendant(number, .complaint), type: type, at: now)
        calls[next].traits = [.repeats, .complains]
        calls[next].complaints = complaints + 1
        let delay = fate.milliseconds(satisfaction.comesAgainAfter, number, .complainsAfter)
        let back = now + SimSpan(milliseconds: delay)
        events.schedule(at: back, .arrival, kind: Kind.contactComes, subject: next)
        return (next, back)
    }
}

import Kernel
import SimulationTime

// The event log. Where none is asked for, each place costs a comparison with a constant of the run. Nothing is drawn, and nothing that
// is written here is read by the simulation.

extension Simulation {
    /// What happened to calls and orders; empty unless it was asked for.
    public var eventLog: EventLog { recorder.log }

    /// Something happened to a call.
    ///
    /// - Parameter group: who did it; below 0 the caller.
    @inline(__always)
    mutating func record(_ step: CallStep, _ index: UInt32, by group: Int = -1, at now: SimTime, _ detail: Int = 0) {
        if logsEvents { log(step, index, by: group, at: now, detail) }
    }

    @inline(never)
    private mutating func log(_ step: CallStep, _ index: UInt32, by group: Int, at now: SimTime, _ detail: Int) {
        let subject = recorder.attempt(index)
        guard subject != EventLog.none else { return }
        // Who waits for a colleague of his seat is in the middle of his call.
        if step == .queued && types[Int(calls[index].type)].role != .contact { return }
        recorder.log.entries.append(
            EventLog.Entry(
                time: now, subject: subject, detail: Int32(detail), actor: Int32(truncatingIfNeeded: group),
                code: step.rawValue))
    }

    /// A contact reaches the house: a new call, if it is in the counted period.
    @inline(never)
    mutating func logAttempt(_ index: UInt32, _ type: Int, at now: SimTime) {
        let isRedial = recorder.isRedial
        recorder.isRedial = false
        recorder.setAttempt(EventLog.none, index)
        guard types[type].role == .contact else { return }
        let traits = calls[index].traits
        var attempt = EventLog.Call.Attempt.fresh
        if isRedial {
            attempt = .redial
        } else if traits.contains(.asksForPerson) {
            attempt = .returned
        } else if traits.contains(.enquires) {
            attempt = .enquiry
        } else if traits.contains(.complains) {
            attempt = .complaint
        } else if traits.contains(.repeats) {
            attempt = .repeated
        } else {
            recorder.setCaller(recorder.newCaller(), about: EventLog.none, index)
        }
        guard isCounting else { return }
        recorder.setAttempt(UInt32(truncatingIfNeeded: recorder.log.calls.count), index)
        recorder.log.calls.append(
            EventLog.Call(
                type: UInt32(truncatingIfNeeded: type), caller: recorder.caller(index), attempt: attempt,
                order: recorder.matter(index)))
        log(.arrived, index, by: -1, at: now, 0)
    }

    /// A colleague's place belongs to the call whose seat asks.
    @inline(__always)
    mutating func logPlace(_ place: UInt32, of index: UInt32) {
        guard logsEvents else { return }
        recorder.setAttempt(recorder.attempt(index), place)
        recorder.setCaller(recorder.caller(index), about: recorder.matter(index), place)
    }

    /// A contact that the model brings is that of a caller who was there before, about an order or about none.
    @inline(__always)
    mutating func logFurther(_ contact: UInt32, after index: UInt32, about order: UInt32, _ number: UInt32) {
        guard logsEvents else { return }
        let isOrder = order != Call.nobody && orders[order].number == number
        recorder.setCaller(
            recorder.caller(index), about: isOrder ? recorder.order(order) : recorder.matter(index), contact)
    }

    /// The same about an order whose caller makes it.
    @inline(__always)
    mutating func logFurther(_ contact: UInt32, about order: UInt32) {
        guard logsEvents else { return }
        recorder.setCaller(recorder.caller(ofOrder: order), about: recorder.order(order), contact)
    }

    /// A call brought an order, or belongs to one.
    @inline(never)
    mutating func logOrder(_ order: UInt32, of index: UInt32, isNew: Bool) {
        guard order != Call.nobody else { return }
        let subject = recorder.order(order)
        let call = recorder.attempt(index)
        if isNew {
            recorder.setCaller(recorder.caller(index), ofOrder: order)
            if subject != EventLog.none {
                recorder.log.orders[Int(subject)].caller = recorder.caller(index)
                recorder.log.orders[Int(subject)].call = call
            }
        }
        if call != EventLog.none { recorder.log.calls[Int(call)].order = subject }
    }

    /// A step in an order's life: for whoever watches it, and for the log.
    @inline(never)
    mutating func record(_ step: CaseStep, _ index: UInt32, at now: SimTime, _ detail: Int) {
        if orders[index].number == watched { log(step, index, at: now, detail) }
        if logsEvents { logEvent(step, index, at: now, detail) }
    }

    private mutating func logEvent(_ step: CaseStep, _ index: UInt32, at now: SimTime, _ detail: Int) {
        let order = orders[index]
        if (step == .announced || step == .registered) && isCounting && recorder.order(index) == EventLog.none {
            recorder.setOrder(UInt32(truncatingIfNeeded: recorder.log.orders.count), index)
            recorder.log.orders.append(
                EventLog.Order(number: order.number, type: recorder.type(ofOrder: index), row: order.row))
        }
        let subject = recorder.order(index)
        guard subject != EventLog.none else { return }
        recorder.log.orders[Int(subject)].row = order.row
        if order.due != .never { recorder.log.orders[Int(subject)].due = order.due }
        let actor =
            switch step.actor {
            case .named: detail
            case .holder: Int(order.unit)
            case .office: EventLog.Actor.office
            case .nobody: EventLog.Actor.nobody
            }
        recorder.log.entries.append(
            EventLog.Entry(
                time: now, subject: subject, detail: Int32(truncatingIfNeeded: detail),
                actor: Int32(truncatingIfNeeded: actor), code: Activity.firstOfOrders + step.rawValue))
    }

    /// Notes how open orders stand when the period ends: what a last step has set shows only with the next one.
    @inline(never)
    mutating func endEventLog() {
        for index in 0..<orders.upperBound {
            let order = orders[index]
            let subject = recorder.order(index)
            guard order.number != 0, order.kind == .order, subject != EventLog.none,
                recorder.log.orders[Int(subject)].number == order.number
            else { continue }
            recorder.log.orders[Int(subject)].row = order.row
            if order.due != .never { recorder.log.orders[Int(subject)].due = order.due }
        }
    }
}

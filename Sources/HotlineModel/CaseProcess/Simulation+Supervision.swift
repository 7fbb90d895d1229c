import Distributions
import Kernel
import Scenarios
import SimulationTime
import WorkingCalendar

// Work that a unit has because of an order: supervision orders to answer, accounts to write. And orders that go before others.

extension Simulation {
    /// Something happened that may bring a supervision order; each trigger does so once an order at most.
    mutating func supervise(_ index: UInt32, _ trigger: SupervisionRules.Trigger, at now: SimTime) {
        let share = caseRules.supervision[trigger.index]
        let bit: UInt8 = 1 << UInt8(trigger.index)
        guard share > 0, orders[index].supervised & bit == 0 else { return }
        orders[index].supervised |= bit
        guard fate.uniform(orders[index].fate, .supervised, Int(bit)) < share else { return }
        step(.supervised, index, at: now, trigger.index)
        count(orders[index].row) { $0.supervised += 1 }
        raise(index, at: now)
        guard let law = caseRules.supervisionEffort else {
            step(.supervisionAnswered, index, at: now, world.cases[Int(orders[index].row)].organisation)
            count(orders[index].row) { $0.supervisionAnswered += 1 }
            return
        }
        give(.supervision, effort: law, for: index, at: now, Int(bit))
    }

    /// An order goes before others that wait.
    mutating func raise(_ index: UInt32, at now: SimTime) {
        guard !orders[index].traits.contains(.raised) else { return }
        orders[index].traits.insert(.raised)
        rejoin(units[Int(orders[index].unit)].lanes.first + World.raisedLane, index, at: now)
    }

    /// A handler of the order's unit gets work that goes before others.
    mutating func give(
        _ kind: Order.Kind, effort: Sampler, for index: UInt32, at now: SimTime, _ number: Int = 0
    ) {
        let order = orders[index]
        let unit = world.cases[Int(order.row)].organisation
        var work = Order(
            fate: order.fate, registered: now, since: now, number: order.number, row: order.row, right: order.row,
            variant: order.variant)
        work.kind = kind
        work.state = .waiting
        work.parent = index
        work.unit = UInt16(unit)
        work.effort = fate.milliseconds(
            effort, order.fate, kind == .supervision ? .supervisionEffort : .accountEffort, number)
        work.due = kind == .supervision ? due(caseRules.supervisionWithin, from: now) : .never
        join(units[unit].lanes.first + World.workLane, orders.make(work), at: now)
        handOut(unit, at: now)
    }

    mutating func answerSupervision(_ index: UInt32, at now: SimTime) {
        let work = orders[index]
        count(work.row) {
            $0.supervisionAnswered += 1
            $0.supervisionLate += now > work.due ? 1 : 0
        }
        noteForParent(.supervisionAnswered, of: work, at: now)
        discard(index)
    }

    mutating func giveAccount(_ index: UInt32, at now: SimTime) {
        noteForParent(.accountGiven, of: orders[index], at: now)
        discard(index)
    }

    /// The order may have been closed and gone in the meantime.
    private mutating func noteForParent(_ what: CaseStep, of work: Order, at now: SimTime) {
        guard orders[work.parent].number == work.number, orders[work.parent].state != .closed else { return }
        step(what, work.parent, at: now, Int(work.unit))
    }
}

import Distributions
import Kernel
import SimulationTime

// Orders that a unit sends back, and those that nobody wants.

extension Simulation {
    /// A unit that has signed looks whether the order is its own. What is not it returns; some of what is it tries to return.
    mutating func considerReturn(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        guard caseRules.returnsExist, order.traits.isDisjoint(with: [.settled, .returnTried]),
            order.traits.contains(.misdirected)
                || (caseRules.improper > 0 && fate.uniform(order.fate, .improper) < caseRules.improper)
        else {
            accept(index, at: now)
            return
        }
        goOn(afterWorking: caseRules.returnAskedAfter, .returnAskedAfter, Int(order.returns), index, at: now)
    }

    /// A unit asks to return an order. Too late, or after it asked for more time: it counts as accepted.
    mutating func askReturn(_ index: UInt32, at now: SimTime) {
        step(.returnAsked, index, at: now, Int(orders[index].unit))
        count(orders[index].row) { $0.returnsAsked += 1 }
        if !orders[index].traits.contains(.misdirected) { orders[index].traits.insert(.returnTried) }
        let isLate = now > due(limit(of: index).returnWithin, from: orders[index].received)
        if isLate || orders[index].traits.contains(.extensionAsked) {
            refuseReturn(index, at: now)
        } else {
            goOn(after: caseRules.returnDecision, .returnDecision, Int(orders[index].returns), index, at: now)
        }
    }

    mutating func decideReturn(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let share = order.traits.contains(.misdirected) ? caseRules.returnGranted : caseRules.improperGranted
        guard !order.traits.contains(.extensionAsked),
            fate.uniform(order.fate, .returnGranted, Int(order.returns)) < share
        else {
            refuseReturn(index, at: now)
            return
        }
        stopClock(index, at: now)
        step(.returnGranted, index, at: now, Int(order.unit))
        count(order.row) { $0.returnsGranted += 1 }
        orders[index].returns &+= 1
        orders[index].row = order.right
        if caseRules.stages > 0, Int(order.returns) + 1 >= caseRules.disputeFrom,
            fate.uniform(order.fate, .disputed, Int(order.returns)) < caseRules.disputeShare
        {
            step(.disputed, index, at: now)
            count(order.right) { $0.disputes += 1 }
            orders[index].since = now
            orders[index].traits.insert(.settled)
            orders[index].stage = 0
            enterStage(index, at: now)
        } else {
            awaitDispatch(index, at: now)
        }
    }

    private mutating func refuseReturn(_ index: UInt32, at now: SimTime) {
        step(.returnRefused, index, at: now, Int(orders[index].unit))
        // The unit's own from now on, whoever might have been the right one.
        orders[index].right = orders[index].row
        orders[index].traits.remove(.misdirected)
        orders[index].traits.insert(.returnTried)
        supervise(index, .improperReturn, at: now)
        accept(index, at: now)
    }

    private mutating func enterStage(_ index: UInt32, at now: SimTime) {
        let stage = stages[Int(orders[index].stage)]
        step(.disputeMoved, index, at: now, Int(orders[index].stage))
        goOn(after: stage.takes, .disputeStage, Int(orders[index].stage), index, at: now)
    }

    /// A stage fixes the unit, or the next one has to. The unit is then told at once and cannot return the order.
    mutating func stageEnds(_ index: UInt32, at now: SimTime) {
        let order = orders[index]
        let stage = Int(order.stage)
        if stage + 1 == stages.count || fate.uniform(order.fate, .disputeSettled, stage) < stages[stage].settled {
            step(.disputeSettled, index, at: now, stage)
            dispatch(index, at: now)
        } else {
            orders[index].stage &+= 1
            enterStage(index, at: now)
        }
    }
}

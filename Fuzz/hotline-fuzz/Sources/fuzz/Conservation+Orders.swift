import HotlineModel
import Scenarios

// Orders in the ledger: what is registered is closed or open, and no part is more than its whole.

extension Conservation {
    static func checkOrders(_ ledger: Ledger, _ world: World, _ rules: CaseRules) {
        (ledger.casesByDay + ledger.cases).forEach(checkParts)
        let all = ledger.casesByDay.reduce(into: CaseTally()) { $0 += $1 }
        let bySegment = ledger.cases.reduce(into: CaseTally()) { $0 += $1 }
        demand(all == bySegment, "orders differ by day \(all) and by stretch \(bySegment)")
        checkParts(all)
        let cycles = ledger.cyclesByCase.reduce(0) { $0 + $1.count }
        demand(cycles == Int(all.closed), "\(cycles) cycles of \(all.closed) orders closed")
        // Orders of the warm-up may be closed later.
        demand(all.registered - all.closed <= all.open, "orders get lost: \(all)")
        guard world.from == world.start else { return }
        let orders = ledger.outcomesByDay.reduce(0) { $0 + $1.orders }
        let ofContacts = all.registered - all.inflow + all.joined + all.refused
        demand(ofContacts <= orders, "\(ofContacts) orders of \(orders) contacts that became orders")
        checkWhole(all, rules)
    }

    /// What is counted at one moment: true of every cell.
    private static func checkParts(_ t: CaseTally) {
        let counts = [
            t.registered, t.inflow, t.dispatched, t.dispatches, t.dispatchedLate, t.misdirected, t.signed,
            t.signedLate, t.forwarded, t.returnsAsked, t.returnsGranted, t.disputes, t.extensionsAsked,
            t.extensionsGranted,
            t.handled, t.late, t.lateOriginally, t.targeted, t.targetMissed, t.shared, t.closed, t.warnings,
            t.yellowCards,
            t.redCards, t.supervised, t.supervisionAnswered, t.supervisionLate, t.escalated, t.redone, t.joined,
            t.refused, t.thrice, t.unexcused, t.asked, t.answers, t.rated, t.satisfied, t.satisfiedByDefault, t.open,
            t.overdue, t.overdueOriginally,
        ]
        demand(
            counts.allSatisfy { $0 >= 0 } && t.cycle >= 0 && t.wait >= 0 && t.worked >= 0, "a negative count: \(t)")
        demand(
            t.inflow <= t.registered && t.dispatched <= t.dispatches && t.misdirected <= t.dispatched
                && t.dispatchedLate <= t.dispatches && t.signedLate <= t.signed,
            "orders on their way do not add up: \(t)")
        demand(
            t.unexcused <= t.late && t.late <= t.lateOriginally && t.lateOriginally <= t.handled
                && t.targetMissed <= t.targeted && t.targeted <= t.handled && t.shared <= t.handled,
            "replies do not add up: \(t)")
        demand(
            t.satisfied <= t.rated && t.rated <= t.answers && t.thrice <= t.joined
                && t.supervisionLate <= t.supervisionAnswered && t.overdue <= t.overdueOriginally
                && t.overdueOriginally <= t.open,
            "a part above its whole: \(t)")
    }

    /// What is counted one after the other: true of a period that begins with an empty house.
    private static func checkWhole(_ t: CaseTally, _ rules: CaseRules) {
        // An order that is closed with the reply and done again is open once more.
        let again = rules.revisit?.closed == .reply ? t.redone : 0
        demand(t.open <= t.registered - t.closed + again, "orders come from nowhere: \(t)")
        demand(
            t.dispatched <= t.registered && t.dispatches <= t.dispatched + t.returnsGranted && t.signed <= t.dispatches
                && t.returnsGranted <= t.returnsAsked && t.disputes <= t.returnsGranted,
            "more dispatches than reasons: \(t)")
        demand(
            t.closed <= t.handled && t.handled <= t.dispatched + t.redone && t.redone <= t.handled
                && t.asked <= 2 * t.handled && t.answers + t.satisfiedByDefault <= t.asked,
            "more after the reply than replies: \(t)")
        demand(
            t.extensionsGranted <= t.extensionsAsked && t.supervisionAnswered <= t.supervised
                && t.escalated <= t.dispatches + t.redone,
            "more answers than questions: \(t)")
    }
}

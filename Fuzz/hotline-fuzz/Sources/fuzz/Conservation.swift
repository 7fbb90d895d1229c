import HotlineModel
import Scenarios
import SimulationTime

/// What must hold in the ledger of any replication.
enum Conservation {
    static func check(_ ledger: Ledger, _ world: World, _ rules: CaseRules) {
        let nothing = OutcomeTally()
        let byDay = ledger.outcomesByDay, bySlot = ledger.outcomesBySlot
        for (cell, tally) in ledger.contactsByDay.enumerated() { check(tally, byDay.isEmpty ? nothing : byDay[cell]) }
        for (cell, tally) in ledger.contactsBySlot.enumerated() {
            check(tally, bySlot.isEmpty ? nothing : bySlot[cell])
        }
        (ledger.seatsByDay + ledger.seatsBySlot).forEach(check)
        var contacts = ContactTally()
        var contactsBySlot = ContactTally()
        for tally in ledger.contactsByDay { contacts += tally }
        for tally in ledger.contactsBySlot { contactsBySlot += tally }
        demand(contacts == contactsBySlot, "contacts differ by day \(contacts) and by slot \(contactsBySlot)")
        var seats = SeatTally()
        var seatsBySlot = SeatTally()
        for tally in ledger.seatsByDay { seats += tally }
        for tally in ledger.seatsBySlot { seatsBySlot += tally }
        demand(seats == seatsBySlot, "seats differ by day \(seats) and by slot \(seatsBySlot)")
        demand(byDay.reduce(into: nothing) { $0 += $1 } == bySlot.reduce(into: nothing) { $0 += $1 }, "outcomes differ")
        demand(
            seats.answered == contacts.answered && seats.waitAnswered == contacts.waitAnswered
                && seats.talk == contacts.talk && seats.wrapUp == contacts.wrapUp,
            "seats answered \(seats), contacts were answered \(contacts)")
        let waits = ledger.waitsByType.reduce(0) { $0 + $1.count }
        demand(waits == contacts.answered + contacts.abandoned, "\(waits) waits of \(contacts)")
        checkOrders(ledger, world, rules)
        checkTime(ledger, world)
        checkTrace(ledger, world)
    }

    private static func check(_ t: ContactTally, _ o: OutcomeTally) {
        let elsewhere = o.contained + o.callBacksMissed + o.deadNumber + o.outOfHours
        demand(
            t.offered == t.answered + t.abandoned + t.blocked + t.inSystem + elsewhere, "contacts get lost: \(t) \(o)")
        let parts = [
            t.fresh, t.blocked, t.abandonedWithin, t.answeredWithin, t.delayed, t.lost, t.inSystem, t.waitAnswered,
            t.talk,
            t.wrapUp, o.repeats, o.returns, o.hold, o.orders, o.direct, o.settled, o.hungUp, o.waitAgain, o.waitMissed,
            o.deadNumber, o.outOfHours,
        ]
        demand(parts.allSatisfy { $0 >= 0 }, "a negative count: \(t) \(o)")
        demand(t.fresh <= t.offered && t.delayed <= t.offered, "more than were offered: \(t)")
        demand(t.answeredWithin <= t.answered && t.abandonedWithin <= t.abandoned, "more within than in all: \(t)")
        demand(
            t.lost <= t.abandoned + t.blocked + o.callBacksMissed + o.cutOff + o.deadNumber + o.outOfHours
                && t.waitAnswered <= t.wait,
            "a part above its whole: \(t) \(o)")
        let special = o.notAccepted + o.nuisance + o.emergencies + o.praise
        demand(o.accepted + special <= t.answered, "more became something than were answered: \(t) \(o)")
    }

    private static func check(_ t: SeatTally) {
        let talking = t.busy - t.holding - t.wrapping - t.other
        let overtime = t.present + t.onBreak + t.absent - t.scheduled
        let parts = [talking, t.holding, t.wrapping, t.other, overtime, t.onBreak, t.absent, t.scheduled]
        demand(parts.allSatisfy { $0 >= 0 } && t.busy <= t.present, "seat time does not add up: \(t)")
    }

    private static func checkTime(_ ledger: Ledger, _ world: World) {
        let types = Int64(world.types.count)
        let days = ledger.queueByDay.reduce(0) { $0 + $1.elapsed } / types
        let slots = ledger.queueBySlot.reduce(0) { $0 + $1.elapsed } / types
        let counted = (world.to - world.from).milliseconds
        demand(days == counted && slots == counted, "\(counted) ms passed, by day \(days), by slot \(slots)")
        demand(ledger.queueByDay.allSatisfy { $0.waiting >= 0 }, "a negative queue")
    }

    /// Every contact of a trace comes once.
    private static func checkTrace(_ ledger: Ledger, _ world: World) {
        var traced: Int64 = 0
        for line in world.lines where !line.isTask {
            guard let trace = line.trace else { return }
            traced += Int64(trace.count { $0.at >= world.from && $0.at < world.to })
        }
        var fresh: Int64 = 0
        for (cell, tally) in ledger.contactsByDay.enumerated()
        where world.types[cell % world.types.count].role == .contact { fresh += tally.fresh }
        demand(fresh == traced, "\(traced) contacts in the trace, \(fresh) came")
    }
}

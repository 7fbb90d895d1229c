import HotlineModel
import SimulationTime

/// What must hold in the ledger of any replication.
enum Conservation {
    static func check(_ ledger: Ledger, _ world: World) {
        (ledger.contactsByDay + ledger.contactsBySlot).forEach(check)
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
        demand(
            seats.answered == contacts.answered && seats.waitAnswered == contacts.waitAnswered
                && seats.talk == contacts.talk && seats.wrapUp == contacts.wrapUp,
            "seats answered \(seats), contacts were answered \(contacts)")
        let waits = ledger.waitsByType.reduce(0) { $0 + $1.count }
        demand(waits == contacts.answered + contacts.abandoned, "\(waits) waits of \(contacts)")
        demand(waits == ledger.waitsByMonth.reduce(0) { $0 + $1.count }, "waits differ by type and by month")
        checkTime(ledger, world)
        checkTrace(contacts, world)
    }

    private static func check(_ t: ContactTally) {
        demand(t.offered == t.answered + t.abandoned + t.blocked + t.inSystem, "contacts get lost: \(t)")
        let parts = [
            t.fresh, t.blocked, t.abandonedWithin, t.answeredWithin, t.delayed, t.lost, t.inSystem, t.waitAnswered, t.talk,
            t.wrapUp,
        ]
        demand(parts.allSatisfy { $0 >= 0 }, "a negative count: \(t)")
        demand(t.fresh <= t.offered && t.delayed <= t.offered, "more than were offered: \(t)")
        demand(t.answeredWithin <= t.answered && t.abandonedWithin <= t.abandoned, "more within than in all: \(t)")
        demand(t.lost <= t.abandoned + t.blocked && t.waitAnswered <= t.wait, "a part above its whole: \(t)")
    }

    private static func check(_ t: SeatTally) {
        demand(0 <= t.busy && t.busy <= t.present, "seats busy more than present: \(t)")
        demand(0 <= t.scheduled && t.scheduled <= t.present, "seats in the schedule that are not present: \(t)")
    }

    private static func checkTime(_ ledger: Ledger, _ world: World) {
        let days = ledger.queueByDay.reduce(0) { $0 + $1.elapsed }
        let slots = ledger.queueBySlot.reduce(0) { $0 + $1.elapsed }
        let counted = (world.to - world.from).milliseconds
        demand(days == counted && slots == counted, "\(counted) ms passed, by day \(days), by slot \(slots)")
        demand(ledger.queueByDay.allSatisfy { $0.waiting >= 0 }, "a negative queue")
    }

    /// Every contact of a trace comes once.
    private static func checkTrace(_ contacts: ContactTally, _ world: World) {
        var traced: Int64 = 0
        for line in world.lines {
            guard let trace = line.trace else { return }
            traced += Int64(trace.count { $0.at >= world.from && $0.at < world.to })
        }
        demand(contacts.fresh == traced, "\(traced) contacts in the trace: \(contacts)")
    }
}

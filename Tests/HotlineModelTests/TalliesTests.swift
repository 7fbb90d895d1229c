import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel
@testable import Statistics

@Suite struct TalliesTests {
    /// Two types, two groups, from 2024-01-31 to 2024-02-01; 48 slots.
    private func world() throws -> World {
        try World(
            compiling: Timetable.scenario(
                [Timetable.line("1", categories: ["a", "b"], [])],
                [Timetable.group("g", [(0, 1)]), Timetable.group("h", [(0, 1)])], from: "2024-01-31", days: 2))
    }

    private func call(type: UInt32, day: UInt32, slotRow: UInt32, redials: UInt16 = 0, ticket: Int64 = 1) -> Call {
        var call = Call(arrival: SimTime("2024-01-31")!, talk: 100, wrapUp: 30, patience: .max, type: type)
        call.day = day
        call.slotRow = slotRow
        call.redials = redials
        call.ticket = ticket
        return call
    }

    /// The only cell that differs from nothing, with its index.
    private func onlyCell<T: Equatable>(_ cells: [T], _ nothing: T) throws -> (index: Int, tally: T) {
        let found = cells.indices.filter { cells[$0] != nothing }
        #expect(found.count == 1)
        let index = try #require(found.first)
        return (index, cells[index])
    }

    @Test(arguments: [(Int64(15_000), Int64(1)), (15_001, 0)])
    func anAnswerCountsInItsFourCells(wait: Int64, within: Int64) throws {
        let world = try world()
        var tallies = Tallies(for: world)
        tallies.countAnswer(call(type: 1, day: 1, slotRow: 20, ticket: 9), group: 1, wait: wait, within: 15_000)
        let ledger = tallies.ledger(for: world)
        var contact = ContactTally()
        (contact.offered, contact.fresh, contact.answered, contact.delayed) = (1, 1, 1, 1)
        (contact.answeredWithin, contact.wait, contact.waitAnswered) = (within, wait, wait)
        (contact.talk, contact.wrapUp) = (100, 30)
        var seat = SeatTally()
        (seat.answered, seat.answeredWithin, seat.waitAnswered, seat.talk, seat.wrapUp) = (1, within, wait, 100, 30)
        #expect(try onlyCell(ledger.contactsByDay, ContactTally()) == (1 * 2 + 1, contact))
        #expect(try onlyCell(ledger.contactsBySlot, ContactTally()) == (20 * 2 + 1, contact))
        #expect(try onlyCell(ledger.seatsByDay, SeatTally()) == (1 * 2 + 1, seat))
        #expect(try onlyCell(ledger.seatsBySlot, SeatTally()) == (20 * 2 + 1, seat))
        #expect(ledger.waitsByType.map(\.count) == [0, 1] && ledger.waitsByMonth.map(\.count) == [0, 1])
    }

    @Test func aRedialWhoFindsASeatIsNeitherFreshNorDelayed() throws {
        let world = try world()
        var tallies = Tallies(for: world)
        tallies.countAnswer(call(type: 0, day: 0, slotRow: 0, redials: 2, ticket: 0), group: 0, wait: 0, within: 15_000)
        let contact = tallies.ledger(for: world).contactsByDay[0]
        #expect(contact.offered == 1 && contact.fresh == 0 && contact.delayed == 0 && contact.answeredWithin == 1)
    }

    @Test func aBusyToneHasNoWait() throws {
        let world = try world()
        var tallies = Tallies(for: world)
        tallies.countBusy(call(type: 0, day: 0, slotRow: 47, ticket: 0), isLost: true)
        tallies.countBusy(call(type: 0, day: 0, slotRow: 47, redials: 1), isLost: false)
        let ledger = tallies.ledger(for: world)
        var contact = ContactTally()
        (contact.offered, contact.fresh, contact.blocked, contact.lost) = (2, 1, 2, 1)
        #expect(try onlyCell(ledger.contactsByDay, ContactTally()) == (0, contact))
        #expect(try onlyCell(ledger.contactsBySlot, ContactTally()) == (47 * 2, contact))
        #expect(ledger.waitsByType.allSatisfy { $0.count == 0 } && ledger.seatsByDay.allSatisfy { $0 == SeatTally() })
    }

    @Test(arguments: [(Int64(15_000), Int64(1)), (15_001, 0)])
    func anAbandonmentHasAWaitButNoSeat(wait: Int64, within: Int64) throws {
        let world = try world()
        var tallies = Tallies(for: world)
        tallies.countAbandonment(call(type: 1, day: 0, slotRow: 3), wait: wait, within: 15_000, isLost: true)
        let ledger = tallies.ledger(for: world)
        var contact = ContactTally()
        (contact.offered, contact.fresh, contact.abandoned, contact.delayed, contact.lost) = (1, 1, 1, 1, 1)
        (contact.abandonedWithin, contact.wait) = (within, wait)
        #expect(try onlyCell(ledger.contactsByDay, ContactTally()) == (1, contact))
        #expect(try onlyCell(ledger.contactsBySlot, ContactTally()) == (3 * 2 + 1, contact))
        #expect(ledger.waitsByType.map(\.count) == [0, 1] && ledger.waitsByMonth.map(\.count) == [1, 0])
        #expect(ledger.seatsBySlot.allSatisfy { $0 == SeatTally() })
    }

    @Test func whoStillWaitsHasNoWaitYet() throws {
        let world = try world()
        var tallies = Tallies(for: world)
        tallies.countOpen(call(type: 1, day: 1, slotRow: 5, redials: 1), waits: true)
        let ledger = tallies.ledger(for: world)
        var contact = ContactTally()
        (contact.offered, contact.delayed, contact.inSystem) = (1, 1, 1)
        #expect(try onlyCell(ledger.contactsByDay, ContactTally()) == (3, contact))
        #expect(try onlyCell(ledger.contactsBySlot, ContactTally()) == (11, contact))
        #expect(ledger.waitsByMonth.allSatisfy { $0.count == 0 })
    }

    @Test func waitsByBucketAreThoseOfASketch() throws {
        let world = try world()
        var tallies = Tallies(for: world)
        let longest = (world.to - world.start).milliseconds
        var byType = [QuantileSketch(upTo: longest), QuantileSketch(upTo: longest)]
        var byMonth = byType
        var numbers = TestNumbers(state: 3)
        func take(_ wait: Int64, _ type: Int, _ day: Int) {
            tallies.addWait(wait, type: type, day: day, isAnswered: true)
            byType[type].add(wait)
            byMonth[day].add(wait)
        }
        for wait in [0, 1, 255, 256, 257, longest - 1, longest] { take(wait, 0, 1) }
        for _ in 0..<3000 {
            // From milliseconds to days, each order of magnitude alike.
            let most = min(longest, Int64(1) << Int64.random(in: 0...28, using: &numbers))
            take(
                .random(in: 0...most, using: &numbers), .random(in: 0...1, using: &numbers),
                .random(in: 0...1, using: &numbers))
        }
        let ledger = tallies.ledger(for: world)
        for (found, exact) in zip(ledger.waitsByType + ledger.waitsByMonth, byType + byMonth) {
            #expect(found.counts == exact.counts && found.count == exact.count)
            for q in [0.01, 0.25, 0.5, 0.9, 0.99] { #expect(found.quantile(q) == exact.quantile(q)) }
        }
    }
}

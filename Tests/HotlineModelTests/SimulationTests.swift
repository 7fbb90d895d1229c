import Distributions
import Scenarios
import SimulationTime
import Statistics
import Testing

@testable import HotlineModel

/// Hand-computed timetables with constant laws: who answers whom, to the millisecond, at ties and at the edges of shifts.
@Suite struct SimulationTests {
    /// One line of traced calls on 2024-01-02 (a Tuesday), one group.
    static func day(
        _ calls: [(at: String, talk: Int, patience: Int?)], seats: [(hour: Int, heads: Int)] = [(0, 1)],
        wrapUp: Int? = nil, trunks: Int? = nil, redials: Redials = Redials(), days: Int = 1
    ) -> Scenario {
        var scenario = Scenario()
        scenario.name = "timetable"
        scenario.period.from = SimTime("2024-01-02")!
        scenario.period.to = SimTime("2024-01-02")! + .days(days)
        var line = Line()
        line.number = "1"
        line.trace = Trace(
            source: "test", categories: ["call"],
            contacts: calls.map { call in
                Trace.Contact(
                    at: SimTime("2024-01-02T" + call.at) ?? SimTime(call.at)!, category: 0, talk: .seconds(call.talk),
                    patience: call.patience.map { .seconds($0) })
            })
        scenario.demand.lines = [line]
        scenario.demand.redials = redials
        var group = SeatGroup()
        group.name = "seats"
        var heads = Array(repeating: 0, count: 24)
        for (hour, count) in seats { for h in hour..<24 { heads[h] = count } }
        group.seats = DayTable(slot: .hour, columns: [.init(days: .all, values: heads)])
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .constant(60)
        if let wrapUp { scenario.frontOffice.wrapUp = .law(.constant(Double(wrapUp))) }
        scenario.frontOffice.trunks = trunks
        return scenario
    }

    static func total(_ scenario: Scenario) throws -> (ContactTally, SeatTally, QueueTally) {
        #expect(scenario.problems(measures: []).filter { $0.severity == .error }.isEmpty)
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let ledger = try #require(finished)
        var contacts = ContactTally()
        for cell in ledger.contactsByDay { contacts += cell }
        var seats = SeatTally()
        for cell in ledger.seatsByDay { seats += cell }
        var queue = QueueTally()
        for cell in ledger.queueByDay { queue += cell }
        var bySlot = ContactTally()
        for cell in ledger.contactsBySlot { bySlot += cell }
        #expect(bySlot == contacts, "both groupings count the same")
        #expect(contacts.offered == contacts.answered + contacts.abandoned + contacts.blocked + contacts.inSystem)
        return (contacts, seats, queue)
    }

    @Test func oneSeatServesInOrderOfComing() throws {
        // 09:00:00 talks until 09:01:40; the second waits 70 s, the third 150 s.
        let (contacts, seats, queue) = try Self.total(
            Self.day([("09:00:00", 100, nil), ("09:00:30", 90, nil), ("09:00:40", 10, nil)]))
        #expect(contacts.answered == 3 && contacts.delayed == 2)
        #expect(contacts.wait == (70 + 150) * 1000)
        #expect(contacts.answeredWithin == 1)
        #expect(seats.busy == 200 * 1000 && seats.scheduled == 24 * 3_600_000 && seats.present == seats.scheduled)
        #expect(queue.waiting == 220 * 1000)
    }

    @Test func whatEndsAtAnInstantGoesBeforeWhatRunsOutOrComes() throws {
        // The seat is free at 09:01:00: at that instant the second caller's patience runs out and a third calls.
        let (contacts, _, _) = try Self.total(
            Self.day([("09:00:00", 60, nil), ("09:00:20", 60, 40), ("09:01:00", 5, 10)]))
        // The second is answered (finish before deadline) until 09:02; the third hangs up at 09:01:10.
        #expect(contacts.answered == 2 && contacts.abandoned == 1)
        #expect(contacts.waitAnswered == 40_000 && contacts.wait == 50_000)
    }

    @Test func aCallAtTheInstantASeatIsFreeDoesNotWait() throws {
        let (contacts, _, _) = try Self.total(Self.day([("09:00:00", 60, nil), ("09:01:00", 60, nil)]))
        #expect(contacts.delayed == 0 && contacts.wait == 0 && contacts.answered == 2)
    }

    @Test func wrapUpHoldsTheSeatButNotTheTrunk() throws {
        // One trunk: while the seat writes until 09:01:30 the line is free again from 09:01:00.
        let (contacts, seats, _) = try Self.total(
            Self.day([("09:00:00", 60, nil), ("09:00:59", 5, nil), ("09:01:00", 5, nil)], wrapUp: 30, trunks: 1))
        #expect(contacts.blocked == 1 && contacts.answered == 2 && contacts.lost == 1)
        #expect(contacts.wait == 30_000)
        #expect(seats.busy == (60 + 30 + 5 + 30) * 1000 && seats.wrapUp == 60_000)
    }

    @Test func aSeatFinishesItsCallAtTheEndOfItsShift() throws {
        // Two seats until 10:00, one after. Both are busy at 10:00; the first to finish leaves, the queue waits for the other.
        let (contacts, seats, _) = try Self.total(
            Self.day(
                [("09:59:00", 120, nil), ("09:59:00", 180, nil), ("10:00:30", 10, nil)], seats: [(0, 2), (10, 1)]))
        #expect(contacts.answered == 3)
        #expect(contacts.wait == 90_000, "10:00:30 to 10:02:00, although a seat was done at 10:01:00")
        #expect(seats.present - seats.scheduled == 60_000, "one minute of overtime")
        #expect(seats.scheduled == (10 * 2 + 14) * 3_600_000)
    }

    @Test func aSeatThatCallsTheShiftDoneIsTakenBackWhenHeadsRise() throws {
        // One of two leaves at 10:00 on paper but talks until 11:30; at 11:00 two heads are wanted again: it just stays.
        let (contacts, seats, _) = try Self.total(
            Self.day(
                [("09:59:00", 5460, nil), ("09:59:30", 60, nil), ("11:29:50", 10, nil)],
                seats: [(0, 2), (10, 1), (11, 2)]))
        #expect(contacts.answered == 3 && contacts.wait == 0)
        #expect(seats.present - seats.scheduled == 30_000, "until 10:00:30 there were two: the second left then")
    }

    @Test func seatsThatComeTakeWaitingCallersAtOnce() throws {
        let (contacts, _, _) = try Self.total(
            Self.day([("08:59:00", 60, nil), ("08:59:30", 60, nil)], seats: [(9, 2)]))
        #expect(contacts.answered == 2 && contacts.wait == 90_000)
    }

    @Test func midnightPartsTheDays() throws {
        let scenario = Self.day(
            [("2024-01-02T23:59:59.999", 60, nil), ("2024-01-03T00:00:00", 60, nil)], seats: [(0, 2)], days: 2)
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let ledger = try #require(finished)
        #expect(ledger.contactsByDay.map(\.answered) == [1, 1])
        #expect(ledger.seatsByDay.map(\.busy) == [1, 60_000 + 59_999])
        #expect(ledger.contactsBySlot.indices.filter { ledger.contactsBySlot[$0].answered > 0 } == [0, 47])
    }

    @Test func callersWhoWaitAtTheEndAreCountedAsInTheSystem() throws {
        let (contacts, _, queue) = try Self.total(
            Self.day([("23:59:00", 600, nil), ("23:59:30", 60, nil), ("23:59:40", 60, 25)]))
        #expect(contacts.inSystem == 2 && contacts.answered == 1 && contacts.offered == 3)
        #expect(queue.waiting == 50_000)
    }

    @Test func redialsAfterABusyToneStopAtTheirLimit() throws {
        var redials = Redials()
        redials.afterBusy = 1
        redials.delay = .constant(60)
        redials.atMost = 2
        // The only trunk is taken until 09:10: attempts at 09:01, 09:02, 09:03, then the caller is lost.
        let (contacts, _, _) = try Self.total(
            Self.day([("09:00:00", 600, nil), ("09:01:00", 60, nil)], trunks: 1, redials: redials))
        #expect(contacts.offered == 4 && contacts.fresh == 2 && contacts.blocked == 3 && contacts.lost == 1)
    }

    @Test func aCallerWhoRedialsKeepsTheMatter() throws {
        var redials = Redials()
        redials.afterAbandoning = 1
        redials.delay = .constant(300)
        // Gives up at 09:01:10 after 10 s, is back at 09:06:10 and talks 77 s as it would have done before.
        let (contacts, seats, _) = try Self.total(
            Self.day([("09:00:00", 120, nil), ("09:01:00", 77, 10)], redials: redials))
        #expect(contacts.offered == 3 && contacts.abandoned == 1 && contacts.lost == 0 && contacts.answered == 2)
        #expect(seats.talk == 197_000)
    }

    @Test func theWarmUpIsSimulatedButNotCounted() throws {
        var scenario = Self.day([("2024-01-01T23:50:00", 900, nil), ("00:01:00", 60, nil)])
        scenario.period.warmUp = .hour
        let (contacts, seats, _) = try Self.total(scenario)
        #expect(contacts.offered == 1 && contacts.wait == 4 * 60_000)
        #expect(seats.busy == 6 * 60_000, "five minutes of the old call, one of the new")
        #expect(seats.scheduled == 24 * 3_600_000)
    }

    @Test func aStartBetweenTwoTicksBringsNobodyBeforeIt() throws {
        var scenario = Self.day([], seats: [(0, 50)])
        scenario.period.from = SimTime("2024-01-02T09:59")!
        scenario.period.to = SimTime("2024-01-02T10:29:30")!
        scenario.period.warmUp = .minutes(7)
        scenario.demand.lines[0].trace = nil
        scenario.demand.lines[0].volume = Volume(count: 60_000, per: .hour)
        scenario.frontOffice.talk = .constant(0.001)
        let (contacts, seats, _) = try Self.total(scenario)
        // 1,000 a minute over the 30.5 counted minutes; Poisson, so within five standard deviations.
        #expect(abs(Double(contacts.offered) - 30_500) < 5 * 175)
        #expect(seats.scheduled == 50 * 1830 * 1000)
    }
}

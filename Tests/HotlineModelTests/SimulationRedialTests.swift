import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Trunks, busy tones, and callers who try again.
@Suite struct SimulationRedialTests {
    private func house(
        _ calls: [Trace.Contact], seats: Int = 1, trunks: Int? = nil, afterBusy: Double = 0,
        afterAbandoning: Double = 0,
        delay: Double = 60, atMost: Int? = nil
    ) -> Scenario {
        var scenario = Timetable.scenario([Timetable.line("1", calls)], [Timetable.group("g", [(0, seats)])])
        scenario.frontOffice.trunks = trunks
        scenario.demand.redials.afterBusy = afterBusy
        scenario.demand.redials.afterAbandoning = afterAbandoning
        scenario.demand.redials.delay = .constant(delay)
        scenario.demand.redials.atMost = atMost
        return scenario
    }

    @Test func aRedialGoesBeforeAFreshCallOfTheSameMillisecond() throws {
        // Gives up at 09:00:40, is back at 09:02:00, when the seat has been idle since 09:01:40 and a third calls.
        var scenario = house(
            [Timetable.call("09:00:00", 100), Timetable.call("09:00:30", 11, patience: 10)], afterAbandoning: 1,
            delay: 80)
        scenario.demand.lines.append(Timetable.line("2", [Timetable.call("09:02:00", 13)]))
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts(type: 0).delayed == 1 && outcome.contacts(type: 0).waitAnswered == 0)
        #expect(outcome.contacts(type: 1).wait == 11_000 && outcome.contacts(type: 1).delayed == 1)
    }

    @Test func waitingCallersHoldTrunks() throws {
        // Two trunks: one talks, one waits until 09:00:40; the call at 09:00:35 meets a busy tone, that at 09:00:40 does not.
        let outcome = try Timetable.run(
            house(
                [
                    Timetable.call("09:00:00", 100), Timetable.call("09:00:30", 5, patience: 10),
                    Timetable.call("09:00:35", 5), Timetable.call("09:00:40", 5),
                ], trunks: 2))
        let contacts = outcome.contacts()
        #expect(contacts.blocked == 1 && contacts.abandoned == 1 && contacts.answered == 2 && contacts.lost == 2)
        #expect(contacts.waitAnswered == 60_000)
    }

    @Test func aTrunkIsFreeAtTheInstantATalkEnds() throws {
        let outcome = try Timetable.run(
            house(
                [Timetable.call("09:00:00", 60), Timetable.call("09:00:59.999", 5), Timetable.call("09:01:00", 7)],
                trunks: 1))
        #expect(outcome.contacts().blocked == 1 && outcome.contacts().talk == 67_000)
    }

    @Test func aBlockedCallerWhoComesBackToAnIdleSeatDoesNotWait() throws {
        // Two seats behind one trunk: busy tone at 09:00:30, back at 09:01:30.
        let outcome = try Timetable.run(
            house([Timetable.call("09:00:00", 60), Timetable.call("09:00:30", 20)], seats: 2, trunks: 1, afterBusy: 1))
        var expected = ContactTally()
        (expected.offered, expected.fresh, expected.blocked, expected.answered) = (3, 2, 1, 2)
        (expected.answeredWithin, expected.talk) = (2, 80_000)
        #expect(outcome.contacts() == expected, "neither delayed nor lost")
    }

    @Test func onlyTheKindOfFailureThatIsMeantLeadsBack() throws {
        let calls = [
            Timetable.call("09:00:00", 600), Timetable.call("09:01:00", 5, patience: 10), Timetable.call("09:01:05", 5),
        ]
        // The second waits and gives up; the third meets a busy tone.
        let busy = try Timetable.run(house(calls, trunks: 2, afterBusy: 1, delay: 1200)).contacts()
        #expect(busy.offered == 4 && busy.blocked == 1 && busy.abandoned == 1 && busy.lost == 1 && busy.answered == 2)
        let abandoning = try Timetable.run(house(calls, trunks: 2, afterAbandoning: 1, delay: 1200)).contacts()
        #expect(abandoning == busy, "one comes back in either case, to talk as long")
    }

    @Test func theLimitCountsRedialsOfEitherKind() throws {
        // Busy tone at 09:00:10; waits 09:01:10 to 09:01:20 (endless patience of redials aside, the law says 10 s);
        // then two redials are made.
        var scenario = house(
            [
                Timetable.call("09:00:00", 600), Timetable.call("09:00:05", 5, patience: 30),
                Timetable.call("09:00:10", 5),
            ],
            trunks: 2, afterBusy: 1, afterAbandoning: 1, atMost: 2)
        scenario.frontOffice.patience = .law(.constant(10))
        let contacts = try Timetable.run(scenario).contacts()
        // Second caller: 09:00:05–35, 09:01:35–45, 09:02:45–55, lost. Third: busy, 09:01:10–20, 09:02:20–30, lost.
        #expect(contacts.offered == 7 && contacts.fresh == 3 && contacts.blocked == 1 && contacts.abandoned == 5)
        #expect(contacts.lost == 2 && contacts.wait == (30 + 10 + 10 + 10 + 10) * 1000)
    }

    @Test func aRedialCountsWhereItComes() throws {
        // Gives up at 09:29:50, is back at 09:30:50, in the next slot.
        let outcome = try Timetable.run(
            house([Timetable.call("09:29:00", 90), Timetable.call("09:29:40", 5, patience: 10)], afterAbandoning: 1))
        #expect(outcome.ledger.contactsBySlot[18].offered == 2 && outcome.ledger.contactsBySlot[18].fresh == 2)
        #expect(outcome.ledger.contactsBySlot[19].offered == 1 && outcome.ledger.contactsBySlot[19].fresh == 0)
        #expect(outcome.ledger.queueBySlot[18].abandonments == 1 && outcome.ledger.queueBySlot[19].abandonments == 0)
    }

    @Test func anAbandonmentCountsByTheAttemptAndByTheMoment() throws {
        // Comes in one slot, hangs up in the next: the contact belongs to the first, the event to the second.
        let outcome = try Timetable.run(
            house([Timetable.call("09:29:00", 600), Timetable.call("09:29:40", 5, patience: 60)]))
        #expect(outcome.ledger.contactsBySlot[18].abandoned == 1 && outcome.ledger.contactsBySlot[19].abandoned == 0)
        #expect(outcome.ledger.queueBySlot[18].abandonments == 0 && outcome.ledger.queueBySlot[19].abandonments == 1)
        #expect(outcome.ledger.queueBySlot[18].waiting == 20_000 && outcome.ledger.queueBySlot[19].waiting == 40_000)
    }

    @Test func whoWouldComeBackAfterTheEndIsNotLost() throws {
        let outcome = try Timetable.run(
            house([Timetable.call("23:58:00", 600), Timetable.call("23:59:20", 5, patience: 10)], afterAbandoning: 1))
        #expect(outcome.contacts().offered == 2 && outcome.contacts().lost == 0 && outcome.contacts().abandoned == 1)
    }

    @Test func aCallerOfTheWarmUpComesBackAsARedial() throws {
        // Gives up at 23:59:40 of the day before, is back at 00:00:40 and waits for the talk that ends at 00:05.
        var scenario = house(
            [Timetable.call("2024-01-01T23:55", 600), Timetable.call("2024-01-01T23:59:30", 7, patience: 10)],
            afterAbandoning: 1)
        scenario.period.warmUp = .hour
        let contacts = try Timetable.run(scenario).contacts()
        #expect(contacts.offered == 1 && contacts.fresh == 0 && contacts.abandoned == 0 && contacts.answered == 1)
        #expect(contacts.waitAnswered == 260_000 && contacts.talk == 7000)
    }

    @Test func aShareOfCallersTriesAgain() throws {
        // 2000 callers at the only trunk while it is taken; each of two tries has the same chance of a next one.
        let calls = [Timetable.call("00:00:00", 86_400)] + (1...2000).map { _ in Timetable.call("09:00:00", 1) }
        let contacts = try Timetable.run(house(calls, trunks: 1, afterBusy: 0.4, delay: 1, atMost: 1)).contacts()
        let again = Double(contacts.offered - contacts.fresh)
        #expect(abs(again - 800) < 4 * 480.0.squareRoot(), "binomial, within four standard deviations")
        #expect(contacts.lost == 2000)
    }
}

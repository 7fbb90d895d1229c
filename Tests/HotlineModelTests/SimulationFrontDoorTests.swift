import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Menu, automatic agent, announced wait and call-back, to the second.
@Suite struct SimulationFrontDoorTests {
    private static let second: Int64 = 1000

    private func house(_ contacts: [Trace.Contact], seats: Int = 1) -> Scenario {
        Timetable.scenario([Timetable.line("1", contacts)], [Timetable.group("g", [(0, seats)])])
    }

    @Test func theMenuTakesATrunkAndIsNoWait() throws {
        var scenario = house(
            [Timetable.call("09:00:00", 60), Timetable.call("09:00:10", 60), Timetable.call("09:01:20", 5)])
        scenario.frontOffice.ivr = .constant(20)
        scenario.frontOffice.trunks = 1
        // Menu until 09:00:20, talk until 09:01:20, when the third has the trunk.
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts().blocked == 1 && outcome.contacts().answered == 2 && outcome.contacts().wait == 0)
        #expect(outcome.seats().busy == 65 * Self.second)
    }

    @Test func aLineMayHaveAMenuOfItsOwnOrNone() throws {
        var scenario = house([Timetable.call("23:59:30", 60)])
        scenario.frontOffice.ivr = .constant(20)
        scenario.demand.lines[0].ivr = Menu.none
        #expect(try Timetable.run(scenario).seats().busy == 30 * Self.second)
        scenario.demand.lines[0].ivr = .law(.constant(25))
        #expect(try Timetable.run(scenario).seats().busy == 5 * Self.second)
        scenario.demand.lines[0].ivr = .law(.constant(40))
        #expect(try Timetable.run(scenario).contacts().inSystem == 1)
    }

    private func agent(containment: Double, wrong: Double) -> AIAgent {
        var agent = AIAgent()
        agent.time = .constant(40)
        agent.containment = containment
        agent.wrong = wrong
        agent.returnAfter = .constant(600)
        return agent
    }

    @Test func whomTheAgentDoesNotContainGetsASeatLater() throws {
        var scenario = house([Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 60)])
        scenario.frontOffice.ivr = .constant(20)
        scenario.frontOffice.ai = agent(containment: 0, wrong: 0)
        // Both at 09:01:00; one waits for the other.
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts().wait == 60 * Self.second && outcome.outcomes().agentTalks == 2)
        #expect(outcome.outcomes().contained == 0)
    }

    @Test func theWronglyContainedReturnAndAskForAPerson() throws {
        var scenario = house([Timetable.call("09:00:00", 30)])
        scenario.frontOffice.ivr = .constant(20)
        scenario.frontOffice.ai = agent(containment: 1, wrong: 1)
        // Contained at 09:01:00, back at 09:11:00; only the menu lies before the seat.
        scenario.period.to = SimTime("2024-01-02T09:11:21")!
        let outcome = try Timetable.run(scenario)
        #expect(outcome.contacts().offered == 2 && outcome.contacts().fresh == 1 && outcome.contacts().answered == 1)
        let became = outcome.outcomes()
        #expect(became.contained == 1 && became.wronglyContained == 1 && became.returns == 1 && became.agentTalks == 1)
        #expect(outcome.seats().busy == 1 * Self.second)
    }

    @Test func containmentMovesWithTheHourAndTheCategory() throws {
        var scenario = house([])
        scenario.demand.lines[0].trace = Trace(
            source: "test", categories: ["a", "b"],
            contacts: (0..<24).flatMap { hour in
                [0, 1].map { Timetable.call(hour < 10 ? "0\(hour):00" : "\(hour):00", 10, category: $0) }
            })
        var ai = agent(containment: 0, wrong: 0)
        ai.containmentByCategory = [CategoryShare(category: "a", share: 0.5)]
        ai.byHour = (0..<24).map { $0 < 6 ? 2 : 0 }
        scenario.frontOffice.ai = ai
        let outcome = try Timetable.run(scenario)
        #expect(outcome.outcomes(type: 0).contained == 6 && outcome.outcomes(type: 1).contained == 0)
        #expect(outcome.contacts().answered == 42)
    }

    /// A talks from 09:00 to 09:10; B waits from 09:01; C calls at 09:05.
    private func queue(patience: Double?) -> Scenario {
        house(
            [
                Timetable.call("09:00:00", 600), Timetable.call("09:01:00", 60),
                Timetable.call("09:05:00", 30, patience: patience),
            ])
    }

    @Test(arguments: [(230.0, true), (240, false), (250, false)])
    func whoHearsMoreThanHisPatienceHangsUpAtOnce(patience: Double, balks: Bool) throws {
        // The first of the queue has waited 240 s.
        var scenario = queue(patience: patience)
        scenario.frontOffice.announcedWait = AnnouncedWait()
        scenario.frontOffice.announcedWait?.balking = 1
        let outcome = try Timetable.run(scenario)
        #expect(outcome.outcomes().balked == (balks ? 1 : 0) && outcome.contacts().abandoned == 1)
        #expect(outcome.contacts().wait == (540 + (balks ? 0 : Int64(patience))) * Self.second)
        #expect(outcome.queue().abandonments == 1)
    }

    @Test(arguments: [(219.0, 0), (241, 1)])
    func theQueueLengthForetellsTheWaitToo(talk: Double, balked: Int64) throws {
        // Two times the mean talk and 10 s of after-call work, over one head: 458 and 502 s against a patience of 500 s.
        var scenario = queue(patience: 500)
        scenario.frontOffice.talk = .constant(talk)
        scenario.frontOffice.wrapUp = .law(.constant(10))
        scenario.frontOffice.announcedWait = AnnouncedWait()
        scenario.frontOffice.announcedWait?.balking = 1
        scenario.frontOffice.announcedWait?.estimate = .queueLength
        #expect(try Timetable.run(scenario).outcomes().balked == balked)
    }

    @Test(arguments: [1.0, 0])
    func whoIsCalledBackKeepsHisPlace(reached: Double) throws {
        var scenario = queue(patience: 20)
        scenario.demand.lines[0].trace!.contacts.append(Timetable.call("09:06:00", 5))
        var offer = CallBackOffer()
        (offer.above, offer.accepted, offer.dial, offer.reached) = (.seconds(230), 1, .constant(15), reached)
        scenario.frontOffice.announcedWait = AnnouncedWait()
        scenario.frontOffice.announcedWait?.callBack = offer
        scenario.frontOffice.trunks = 3
        // B from 09:10 to 09:11; then C's turn: 15 s of dialling, 30 s of talk; D, who accepts as well, after him.
        let outcome = try Timetable.run(scenario)
        let became = outcome.outcomes()
        #expect(became.callBacks == 2 && outcome.contacts().abandoned == 0 && outcome.contacts().blocked == 0)
        #expect(outcome.seats().other == 30 * Self.second)
        if reached == 1 {
            #expect(outcome.contacts().answered == 4 && outcome.contacts().wait == (540 + 360 + 345) * Self.second)
            #expect(outcome.seats().busy == (600 + 60 + 15 + 30 + 15 + 5) * Self.second)
        } else {
            #expect(outcome.contacts().answered == 2 && became.callBacksMissed == 2 && outcome.contacts().lost == 2)
            #expect(became.waitMissed == (360 + 315) * Self.second)
            #expect(outcome.seats().busy == (600 + 60 + 15 + 15) * Self.second)
        }
    }

    @Test func whoAcceptsGivesTheTrunkBack() throws {
        var scenario = queue(patience: nil)
        var offer = CallBackOffer()
        (offer.above, offer.accepted) = (.zero, 1)
        scenario.frontOffice.announcedWait = AnnouncedWait()
        scenario.frontOffice.announcedWait?.callBack = offer
        scenario.frontOffice.trunks = 2
        scenario.demand.lines[0].trace!.contacts.append(Timetable.call("09:05:01", 5))
        // A and B hold both trunks: C meets a busy tone, whatever he would have accepted.
        #expect(try Timetable.run(scenario).contacts().blocked == 2)
        scenario.frontOffice.trunks = 3
        // C and then D take the third, and give it back at once.
        #expect(try Timetable.run(scenario).contacts().blocked == 0)
    }

    @Test func aColleagueOfACalledBackCallerDoesNotDialAgain() throws {
        var scenario = queue(patience: nil)
        scenario.frontOffice.groups.append(Timetable.group("x", [(0, 1)]))
        scenario.frontOffice.routing = [Route(category: "call", steps: [.init(group: "g")])]
        var offer = CallBackOffer()
        (offer.above, offer.accepted, offer.dial) = (.seconds(230), 1, .constant(15))
        scenario.frontOffice.announcedWait = AnnouncedWait()
        scenario.frontOffice.announcedWait?.callBack = offer
        var hand = HandOver()
        (hand.way, hand.to, hand.share, hand.talk) = (.threeWay, "x", 1, .constant(10))
        var handling = CallHandling()
        (handling.category, handling.handOvers) = ("call", [hand])
        scenario.frontOffice.calls = [handling]
        let outcome = try Timetable.run(scenario)
        #expect(outcome.outcomes().callBacks == 1 && outcome.seats(group: 1).other == 0)
        #expect(outcome.seats(group: 0).other == 15 * Self.second && outcome.seats(group: 1).busy == 30 * Self.second)
        #expect(outcome.seats(group: 0).busy == (600 + 60 + 15 + 30 + 30) * Self.second)
    }
}

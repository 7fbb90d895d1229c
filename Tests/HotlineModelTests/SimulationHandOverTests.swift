import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Calls that need a colleague, to the second: seats `g` answer, experts `x` are asked. After-call work is 10 s, an order's 40 s.
@Suite struct SimulationHandOverTests {
    private static let second: Int64 = 1000

    private func scenario(
        _ contacts: [Trace.Contact], seats: Int = 1, experts: [(hour: Int, heads: Int)] = [(0, 1)],
        _ way: HandOver.Way, _ change: (inout HandOver) -> Void = { _ in }
    ) -> Scenario {
        var scenario = Timetable.scenario(
            [Timetable.line("1", contacts)], [Timetable.group("g", [(0, seats)]), Timetable.group("x", experts)])
        var hand = HandOver()
        hand.way = way
        hand.to = "x"
        hand.share = 1
        hand.talk = .constant(120)
        change(&hand)
        var handling = CallHandling()
        handling.category = "call"
        handling.handOvers = [hand]
        handling.orderWrapUp = .law(.constant(40))
        scenario.frontOffice.calls = [handling]
        scenario.frontOffice.wrapUp = .law(.constant(10))
        scenario.frontOffice.routing = [Route(category: "call", steps: [.init(group: "g")])]
        return scenario
    }

    @Test func aThreeWayCallHoldsBothSeats() throws {
        // The expert is with the first caller from 09:01:00 to 09:03:00 and writes until 09:03:20; the second seat asks at 09:01:30
        // and waits 110 s, the three talk until 09:05:20.
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 90)], seats: 2, .threeWay) {
                $0.wrapUp = .law(.constant(20))
            })
        let (g, x) = (outcome.seats(group: 0), outcome.seats(group: 1))
        #expect(g.busy == (190 + 330) * Self.second && g.holding == 110 * Self.second && g.wrapping == 20 * Self.second)
        #expect(x.busy == 280 * Self.second && x.wrapping == 40 * Self.second && x.holding == 0)
        let became = outcome.outcomes()
        #expect(became.threeWays == 2 && became.settled == 2 && became.hold == 110 * Self.second && became.orders == 0)
        let place = outcome.contacts(type: outcome.type("call > x"))
        #expect(place.offered == 2 && place.answered == 2 && place.wait == 110 * Self.second && place.delayed == 1)
        #expect(outcome.contacts().offered == 2 && x.answered == 2, "a hand-over is no call of its own")
    }

    @Test func anExpertIsAskedForEveryCallerInTurn() throws {
        // One seat: the second caller waits for it from 09:00:10 to 09:03:10.
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:10", 30)], .threeWay))
        #expect(outcome.contacts().wait == 180 * Self.second)
        #expect(outcome.seats(group: 0).busy == (60 + 120 + 10 + 30 + 120 + 10) * Self.second)
    }

    @Test func aConsultationGivesTheCallerBack() throws {
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60)], .consult) { $0.then = .constant(30) })
        #expect(outcome.seats(group: 0).busy == (60 + 120 + 30 + 10) * Self.second)
        #expect(outcome.seats(group: 1).busy == 120 * Self.second)
        #expect(outcome.outcomes().threeWays == 1 && outcome.outcomes().settled == 1)
    }

    @Test func aWarmTransferReleasesTheSeatAfterTheIntroduction() throws {
        var house = scenario(
            [
                Timetable.call("09:00:00", 60), Timetable.call("09:03:19", 5), Timetable.call("09:03:20", 5),
            ], .warmTransfer
        ) {
            $0.introduction = .constant(20)
            $0.wrapUp = .law(.constant(15))
        }
        house.frontOffice.trunks = 1
        house.period.to = SimTime("2024-01-02T09:03:22")!
        let outcome = try Timetable.run(house)
        // Seat: 60 + 20 + 10; expert: 20 + 120 until the caller leaves at 09:03:20. The trunk is held to then.
        #expect(outcome.contacts().blocked == 1 && outcome.contacts().answered == 2)
        #expect(outcome.seats(group: 0).busy == (90 + 2) * Self.second)
        #expect(outcome.seats(group: 1).busy == (140 + 2) * Self.second && outcome.seats(group: 1).wrapping == 2000)
        #expect(outcome.outcomes().transfers == 1 && outcome.outcomes().settled == 1)
    }

    @Test func aBlindTransferReleasesTheSeatAtOnce() throws {
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 60)], .blindTransfer) {
                $0.wrapUp = .law(.constant(15))
            })
        // The second caller is answered at 09:01:10 and handed over at 09:02:10, while the expert is busy until 09:03:15.
        #expect(outcome.seats(group: 0).busy == 140 * Self.second && outcome.seats(group: 0).holding == 0)
        #expect(outcome.seats(group: 1).busy == 270 * Self.second)
        #expect(outcome.contacts(type: outcome.type("call > x")).wait == 65 * Self.second)
        #expect(outcome.outcomes().hold == 0 && outcome.outcomes().settled == 2)
    }

    @Test(arguments: [HandOver.Way.threeWay, .consult, .warmTransfer, .blindTransfer])
    func theWaitForTheSeatGoesWithTheCaller(way: HandOver.Way) throws {
        // One finds the seat idle, the other waits for more than a minute: their ratings are e¹⁰ and more apart.
        var house = scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 60)], way) {
            if way == .warmTransfer { $0.introduction = .constant(5) }
            if way == .consult { $0.then = .constant(5) }
        }
        var satisfaction = Satisfaction()
        var hotline = HotlineRating()
        hotline.answers = RevisitRules.Answers([0.5, 0, 0, 0, 0.5])
        (hotline.wait, hotline.shift) = (20, 5)
        satisfaction.hotline = hotline
        house.satisfaction = satisfaction
        let levels = try Timetable.run(house).outcomes().levels
        #expect(levels.verySatisfied == 1 && levels.veryDissatisfied == 1 && levels.all == 2)
    }

    @Test func withoutConsentTheMatterBecomesAnOrder() throws {
        var house = scenario([Timetable.call("09:00:00", 60)], .threeWay)
        house.frontOffice.calls[0].consent = 0
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().orders == 1 && outcome.outcomes().threeWays == 0)
        #expect(outcome.seats(group: 0).busy == 100 * Self.second && outcome.contacts().wrapUp == 40 * Self.second)
    }

    @Test func whereNobodyIsAtWorkTheMatterBecomesAnOrder() throws {
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60)], experts: [(10, 1)], .warmTransfer))
        #expect(outcome.outcomes().orders == 1 && outcome.outcomes().transfers == 0)
        #expect(outcome.seats(group: 0).busy == 100 * Self.second && outcome.contacts().wrapUp == 40 * Self.second)
    }

    @Test(arguments: [HandOver.Way.threeWay, .blindTransfer])
    func whoWaitsWhenTheExpertsGoHomeIsSentBack(way: HandOver.Way) throws {
        // The expert is busy from 09:59:00 to 10:01:00; the second caller asks at 09:59:30, and at 10:00:00 the group closes.
        let outcome = try Timetable.run(
            scenario(
                [Timetable.call("09:58:00", 60), Timetable.call("09:58:00", 90)], seats: 2, experts: [(9, 1), (10, 0)],
                way))
        #expect(outcome.outcomes().orders == 1 && outcome.outcomes().settled == 1)
        let isHeld = way == .threeWay
        #expect(outcome.seats(group: 0).holding == (isHeld ? 30 : 0) * Self.second)
        #expect(outcome.outcomes().hold == (isHeld ? 30 : 0) * Self.second)
        let place = outcome.contacts(type: outcome.type("call > x"))
        #expect(place.offered == 2 && place.answered == 1 && place.blocked == 1)
        // 60 + 120 + 10 and 90 + 30 + 40; blind: 60 + 10 and 90 + 10.
        #expect(outcome.seats(group: 0).busy == (isHeld ? 350 : 170) * Self.second)
        #expect(outcome.seats(group: 1).busy == 120 * Self.second)
    }

    @Test func aCallerMayHangUpBeforeTheColleagueComes() throws {
        let outcome = try Timetable.run(
            scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:00", 90)], seats: 2, .threeWay) {
                $0.patience = .law(.constant(30))
            })
        // The second asks at 09:01:30 and is alone at 09:02:00, then 10 s of after-call work.
        #expect(outcome.outcomes().hungUp == 1 && outcome.outcomes().settled == 1)
        #expect(outcome.outcomes().hold == 30 * Self.second && outcome.contacts().abandoned == 0)
        #expect(outcome.seats(group: 0).busy == (190 + 90 + 30 + 10) * Self.second)
        #expect(outcome.contacts(type: outcome.type("call > x")).abandoned == 1)
    }

    @Test func whatTheColleagueDoesNotSettleBecomesAnOrder() throws {
        let outcome = try Timetable.run(scenario([Timetable.call("09:00:00", 60)], .threeWay) { $0.settled = 0 })
        #expect(outcome.outcomes().orders == 1 && outcome.outcomes().threeWays == 1)
        #expect(outcome.seats(group: 0).busy == (60 + 120 + 40) * Self.second)
        #expect(outcome.contacts().wrapUp == 40 * Self.second && outcome.seats(group: 0).wrapUp == 40 * Self.second)
    }

    @Test func expertsWhoAnswerThemselvesAskNobody() throws {
        var house = scenario([Timetable.call("09:00:00", 60), Timetable.call("09:00:10", 60)], .blindTransfer)
        house.frontOffice.routing[0].steps.append(.init(group: "x"))
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().direct == 1 && outcome.outcomes().settled == 1)
        #expect(outcome.seats(group: 1).busy == (70 + 120) * Self.second)
    }

    @Test func aSubCentrePassesCallersBothWays() throws {
        // Each number has seats of its own. Tax at 12345 goes to the sub-centre, other matters at 12366 to 12345.
        var main = Timetable.line(
            "12345", categories: ["tax", "other"],
            [Timetable.call("09:00:00", 60), Timetable.call("09:05:00", 60, category: 1)])
        main.routing = [.init(group: "general")]
        var tax = Timetable.line(
            "12366", categories: ["tax", "other"],
            [
                Timetable.call("09:10:00", 60), Timetable.call("09:15:00", 60, category: 1),
                Timetable.call("20:00:00", 5, patience: 30),
            ])
        tax.routing = [.init(group: "tax")]
        tax.trunks = 1
        var house = Timetable.scenario(
            [main, tax], [Timetable.group("general", [(0, 1)]), Timetable.group("tax", [(9, 1), (17, 0)])])
        for (category, group) in [("tax", "tax"), ("other", "general")] {
            var handling = CallHandling()
            handling.category = category
            var hand = HandOver()
            (hand.way, hand.to, hand.share, hand.talk) = (.blindTransfer, group, 1, .constant(100))
            handling.handOvers = [hand]
            house.frontOffice.calls.append(handling)
        }
        let outcome = try Timetable.run(house)
        // 12345: 60 s and on for 100 s at tax; 60 s direct. 12366: 60 s direct; 60 s and on for 100 s at general; closed at 20:00.
        #expect(outcome.seats(group: 0).busy == (60 + 60 + 100) * Self.second)
        #expect(outcome.seats(group: 1).busy == (100 + 60 + 60) * Self.second)
        #expect(outcome.outcomes().direct == 2 && outcome.outcomes().settled == 2)
        #expect(outcome.contacts().abandoned == 1)
    }

    @Test func anEmergencyGoesBeforeAllWhoWaitForTheColleague() throws {
        // The expert is busy from 09:01:00 to 09:03:00. The second caller waits from 09:01:10, the emergency from 09:01:50; it
        // goes first, until 09:03:20, then the other.
        var house = scenario(
            [
                Timetable.call("09:00:00", 60), Timetable.call("09:00:10", 60),
                Timetable.call("09:01:40", 200, category: 1),
            ],
            seats: 3, .threeWay)
        house.demand.lines[0].trace = Trace(
            source: "test", categories: ["call", "fire"], contacts: house.demand.lines[0].trace!.contacts)
        var fire = CallHandling()
        fire.category = "fire"
        fire.talk = .constant(20)
        var emergency = SpecialCalls(kind: .emergency)
        (emergency.share, emergency.talk, emergency.wrapUp, emergency.to) = (1, .constant(10), WrapUp.none, "x")
        fire.special = [emergency]
        house.frontOffice.calls.append(fire)
        house.frontOffice.routing.append(Route(category: "fire", steps: [.init(group: "g")]))
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().emergencies == 1 && outcome.outcomes().settled == 2)
        #expect(outcome.outcomes().hold == 130 * Self.second && outcome.outcomes().transfers == 0)
        #expect(outcome.contacts(type: outcome.type("emergency > x")).wait == 70 * Self.second)
        #expect(outcome.contacts(type: outcome.type("call > x")).wait == 130 * Self.second)
        // 190; 60 + 130 + 120 + 10; 10 + 70 without after-call work.
        #expect(outcome.seats(group: 0).busy == (190 + 320 + 80) * Self.second)
        #expect(outcome.seats(group: 1).busy == (120 + 20 + 120) * Self.second)
    }

    @Test(arguments: SpecialCalls.Kind.allCases)
    func specialCallsHaveATalkOfTheirOwnAndNoSequel(kind: SpecialCalls.Kind) throws {
        var house = scenario([Timetable.call("09:00:00", 600)], .threeWay)
        var special = SpecialCalls(kind: kind)
        (special.share, special.talk, special.wrapUp) = (1, .constant(25), WrapUp.none)
        house.frontOffice.special = [special]
        house.demand.repeats.share = 0.999_999
        house.demand.repeats.delay = .constant(60)
        let outcome = try Timetable.run(house)
        let became = outcome.outcomes()
        #expect(became.accepted == 0 && outcome.contacts().offered == 1 && outcome.seats(group: 0).busy == 25_000)
        let counts = [became.emergencies, became.notAccepted, became.nuisance, became.praise]
        #expect(counts == SpecialCalls.Kind.allCases.map { $0 == kind ? 1 : 0 })
    }

    @Test func aGroupsOwnShareOfDirectAnswersGoesBeforeTheCategorys() throws {
        var house = scenario([Timetable.call("09:00:00", 60)], .threeWay)
        var skill = Skill("call")
        skill.directAnswer = 1
        house.frontOffice.groups[0].skills = [skill]
        let outcome = try Timetable.run(house)
        #expect(outcome.outcomes().direct == 1 && outcome.outcomes().threeWays == 0)
    }

    @Test func aGroupsShareOfDirectAnswersNeedsNoneOfTheCategory() throws {
        var house = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:00:00", 60)])], [Timetable.group("g", [(0, 1)])])
        var skill = Skill("call")
        skill.directAnswer = 0
        house.frontOffice.groups[0].skills = [skill]
        #expect(try Timetable.run(house).outcomes().orders == 1)
    }
}

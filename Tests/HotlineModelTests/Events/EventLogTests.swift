import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Event logs of small houses by hand, to the second.
@Suite struct EventLogTests {
    /// A finished replication with its log.
    struct Run {
        let world: World
        let ledger: Ledger
        let log: EventLog

        init(_ scenario: Scenario, logs: Bool = true) throws {
            #expect(scenario.problems(measures: []).filter { $0.severity == .error }.isEmpty)
            world = try World(compiling: scenario)
            var simulation = Simulation(world, replication: 0, loggingEvents: logs)
            let finished = simulation.run()
            ledger = try #require(finished)
            log = simulation.eventLog
        }

        /// `01-02 09:00:00 call_answered g`, of a call or of an order: activity, who did it, what else.
        func lines(call: Int) -> [String] { lines { $0.code < 64 && $0.subject == call } }
        func lines(order: Int) -> [String] { lines { $0.code >= 64 && $0.subject == order } }

        private func lines(_ isOfIt: (EventLog.Entry) -> Bool) -> [String] {
            log.entries.filter(isOfIt).map { entry in
                let clock = "\(entry.time.date.description.dropFirst(5)) \(entry.time.timeOfDay.clock)"
                var text = "\(clock) \(entry.activity.id)"
                if entry.actor == EventLog.Actor.office { text += " office" }
                guard entry.actor >= 0 else { return text }
                if case .order = entry.activity { return text + " " + world.organisations[Int(entry.actor)].name }
                return text + " " + world.groups[Int(entry.actor)].name
            }
        }

        func count(_ step: CallStep) -> Int64 { count(.call(step)) }
        func count(_ steps: CaseStep...) -> Int32 {
            Int32(steps.reduce(0) { $0 + count(Activity.order($1)) })
        }
        private func count(_ activity: Activity) -> Int64 { Int64(log.entries.count { $0.activity == activity }) }
        func count(_ attempts: EventLog.Call.Attempt...) -> Int64 {
            Int64(log.calls.count { attempts.contains($0.attempt) })
        }
    }

    @Test func aCallAnsweredAndACallerWhoHangsUpAndDialsAgain() throws {
        var scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1", [Timetable.call("09:00:00", 100), Timetable.call("09:00:30", 11, patience: 10)])
            ], [Timetable.group("g", [(0, 1)])])
        scenario.demand.redials.afterAbandoning = 1
        scenario.demand.redials.delay = .constant(80)
        scenario.frontOffice.wrapUp = .law(.constant(5))
        let run = try Run(scenario)
        #expect(
            run.lines(call: 0) == [
                "01-02 09:00:00 call_arrived", "01-02 09:00:00 call_answered g", "01-02 09:01:40 call_ended g",
                "01-02 09:01:45 call_wrapped_up g",
            ])
        #expect(
            run.lines(call: 1) == [
                "01-02 09:00:30 call_arrived", "01-02 09:00:30 call_queued", "01-02 09:00:40 call_abandoned",
            ])
        #expect(
            run.lines(call: 2) == [
                "01-02 09:02:00 call_arrived", "01-02 09:02:00 call_answered g", "01-02 09:02:11 call_ended g",
                "01-02 09:02:16 call_wrapped_up g",
            ])
        #expect(run.log.calls.map(\.attempt) == [.fresh, .fresh, .redial])
        #expect(run.log.calls.map(\.caller) == [1, 2, 2] && run.log.callers == 2)
    }

    @Test func whatHappensInTheWarmUpIsLeftOut() throws {
        // The first calls before the period and talks into it, the second hangs up before and is back in it.
        var scenario = Timetable.scenario(
            [
                Timetable.line(
                    "1",
                    [
                        Timetable.call("2024-01-01T23:59:00", 120),
                        Timetable.call("2024-01-01T23:59:10", 30, patience: 10), Timetable.call("00:05:00", 30),
                    ])
            ], [Timetable.group("g", [(0, 1)])])
        scenario.period.warmUp = .hours(1)
        scenario.demand.redials.afterAbandoning = 1
        scenario.demand.redials.delay = .constant(220)
        let run = try Run(scenario)
        #expect(run.log.calls.map(\.attempt) == [.redial, .fresh] && run.log.calls.map(\.caller) == [2, 3])
        #expect(run.lines(call: 0).first == "01-02 00:03:00 call_arrived")
        #expect(run.log.entries.allSatisfy { $0.time >= scenario.period.from })
    }

    @Test func aThreeWayCall() throws {
        var scenario = Timetable.scenario(
            [Timetable.line("1", [Timetable.call("09:00:00", 60)])],
            [Timetable.group("g", [(0, 1)]), Timetable.group("x", [(0, 1)])])
        var hand = HandOver()
        (hand.to, hand.share, hand.talk, hand.wrapUp) = ("x", 1, .constant(120), .law(.constant(20)))
        var handling = CallHandling()
        (handling.category, handling.directAnswer, handling.handOvers) = ("call", 0, [hand])
        scenario.frontOffice.calls = [handling]
        scenario.frontOffice.wrapUp = .law(.constant(10))
        scenario.frontOffice.routing = [Route(category: "call", steps: [.init(group: "g")])]
        let run = try Run(scenario)
        #expect(
            run.lines(call: 0) == [
                "01-02 09:00:00 call_arrived", "01-02 09:00:00 call_answered g", "01-02 09:01:00 call_three_way g",
                "01-02 09:01:00 call_colleague_answered x", "01-02 09:03:00 call_colleague_left x",
                "01-02 09:03:00 call_ended g", "01-02 09:03:00 call_settled g", "01-02 09:03:10 call_wrapped_up g",
                "01-02 09:03:20 call_wrapped_up x",
            ])
        #expect(run.log.calls.count == 1)
    }

    @Test func anOrderOverTheSpringFestival() throws {
        // Both are 5 h: the first until 14:50 on the 9th, the second 190 min then and 110 on Sunday the 18th, which is worked.
        let run = try Run(CaseTimetable.scenario(["2024-02-08T16:50", "2024-02-09T10:00"]))
        #expect(
            run.lines(call: 1) == [
                "02-09 09:59:00 call_arrived", "02-09 09:59:00 call_answered seats", "02-09 10:00:00 call_ended seats",
                "02-09 10:00:00 call_order seats",
            ])
        #expect(
            run.lines(order: 1) == [
                "02-09 10:00:00 order_registered office", "02-09 10:00:00 order_dispatched office",
                "02-09 10:00:00 order_reached bureau", "02-09 10:00:00 order_signed bureau",
                "02-09 10:00:00 order_accepted bureau", "02-09 14:50:00 order_begun bureau",
                "02-18 10:50:00 order_replied bureau", "02-18 10:50:00 order_closed office",
            ])
        let order = run.log.orders[1]
        #expect(order.number == 2 && order.call == 1 && order.caller == 2 && run.log.calls[1].order == 1)
        // The working day after the 9th is Sunday the 18th, to its end.
        #expect(order.due == SimTime("2024-02-19"))
        #expect(run.log.orders[0].due == SimTime("2024-02-10"))
    }

    @Test func codesAndIdsAreOneToOne() {
        #expect(Set(Activity.all.map(\.id)).count == Activity.all.count)
        for activity in Activity.all {
            #expect(activity.code < 128 && Activity(code: UInt8(activity.code)) == activity)
        }
    }
}

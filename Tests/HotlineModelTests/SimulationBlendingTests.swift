import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Written channels, tasks and repeated calls, to the second.
@Suite struct SimulationBlendingTests {
    private static let second: Int64 = 1000

    private func line(_ number: String, _ channel: Channel, _ contacts: [Trace.Contact]) -> Line {
        var line = Timetable.line(number, contacts)
        line.channel = channel
        return line
    }

    @Test func aSeatHoldsSeveralChatsButOneCall() throws {
        var house = Timetable.scenario(
            [
                line(
                    "chat", .wechat,
                    [
                        Timetable.call("09:00:00", 100), Timetable.call("09:00:10", 100),
                        Timetable.call("09:00:20", 50),
                    ]), line("1", .phone, [Timetable.call("09:00:30", 60)]),
            ], [Timetable.group("g", [(0, 1)])])
        house.frontOffice.groups[0].chats = 2
        // The third chat has the first's place at 09:01:40 and ends at 09:02:30; only then is the seat whole again.
        let outcome = try Timetable.run(house)
        #expect(
            outcome.contacts(type: 0).wait == 80 * Self.second && outcome.contacts(type: 1).wait == 120 * Self.second)
        #expect(outcome.seats().busy == (150 + 60) * Self.second)
    }

    @Test func chatsFillTheFullestSeat() throws {
        var house = Timetable.scenario(
            [
                line(
                    "chat", .wechat,
                    [
                        Timetable.call("09:00:00", 300), Timetable.call("09:00:00", 60),
                        Timetable.call("09:00:00", 300),
                        Timetable.call("09:01:30", 30),
                    ])
            ], [Timetable.group("g", [(0, 3)])])
        house.frontOffice.groups[0].chats = 2
        // The first two share a seat, the third has another; both seats have a place at 09:01:30, one is taken: no third seat.
        let outcome = try Timetable.run(house)
        #expect(outcome.seats().busy == 600 * Self.second && outcome.contacts().wait == 0)
    }

    @Test func noFurtherChatBeforeABreak() throws {
        var house = Timetable.scenario(
            [line("chat", .wechat, [Timetable.call("09:59:00", 120), Timetable.call("10:00:30", 60)])],
            [Timetable.group("g", [(0, 1)])])
        house.frontOffice.groups[0].chats = 2
        house.frontOffice.groups[0].breaks = [
            Break(heads: 1, days: .all, from: .hours(10), to: .hours(10) + .minutes(15))
        ]
        // The first chat ends at 10:01, the break at 10:16.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().wait == (15 * 60 + 30) * Self.second)
    }

    @Test func messagesLeaveAReserveOfIdleSeats() throws {
        var house = Timetable.scenario(
            [
                line("web", .web, [Timetable.call("09:00:00", 600), Timetable.call("09:00:10", 60)]),
                line("1", .phone, [Timetable.call("09:01:00", 60)]),
            ], [Timetable.group("g", [(0, 2)])])
        house.frontOffice.groups[0].reserve = 1
        // The second message waits beside an idle seat until the first is done at 09:10:00.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts(type: 0).wait == 590 * Self.second && outcome.contacts(type: 1).wait == 0)
    }

    @Test func aLinesRankPutsItsContactsBehindOthers() throws {
        var house = Timetable.scenario(
            [
                line("web", .web, [Timetable.call("09:00:10", 60)]),
                line("1", .phone, [Timetable.call("09:00:00", 60), Timetable.call("09:00:20", 60)]),
            ], [Timetable.group("g", [(0, 1)])])
        house.demand.lines[0].rank = 3
        let outcome = try Timetable.run(house)
        #expect(
            outcome.contacts(type: 0).wait == 110 * Self.second && outcome.contacts(type: 1).wait == 40 * Self.second)
    }

    @Test func everyLineHasItsOwnTimeToAnswer() throws {
        var house = Timetable.scenario(
            [
                line("web", .web, [Timetable.call("09:00:00", 10), Timetable.call("09:00:05", 10)]),
                line("1", .phone, [Timetable.call("09:00:00", 200), Timetable.call("09:00:01", 10)]),
            ], [Timetable.group("g", [(0, 1)])])
        house.demand.lines[0].rank = 1
        house.demand.lines[0].answerWithin = .seconds(205)
        let outcome = try Timetable.run(house)
        // Message 1 at once, call 1 from 09:00:10 to 09:03:30, call 2 to 09:03:40, message 2 after 215 s.
        #expect(outcome.contacts(type: 0).answeredWithin == 1 && outcome.contacts(type: 0).wait == 215 * Self.second)
        #expect(outcome.contacts(type: 1).answeredWithin == 1 && outcome.contacts(type: 1).wait == 219 * Self.second)
        house.demand.lines[0].answerWithin = .seconds(215)
        #expect(try Timetable.run(house).contacts(type: 0).answeredWithin == 2)
    }

    @Test func writersArePatientAndTakeNoTrunk() throws {
        var house = Timetable.scenario(
            [
                line("web", .web, [Timetable.call("09:00:00", 60), Timetable.call("09:00:01", 60)]),
                line("1", .phone, [Timetable.call("09:00:02", 60)]),
            ], [Timetable.group("g", [(0, 1)])])
        house.frontOffice.patience = .law(.constant(5))
        house.frontOffice.trunks = 1
        house.frontOffice.ivr = .constant(30)
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts(type: 0).answered == 2 && outcome.contacts(type: 1).abandoned == 1)
    }

    private func task(_ name: String, after: DeskTask.Trigger, effort: Double, delay: Double? = nil) -> DeskTask {
        var task = DeskTask()
        task.name = name
        task.after = after
        task.effort = .constant(effort)
        task.delay = delay.map { .constant($0) }
        task.groups = [.init(group: "g")]
        return task
    }

    @Test func anOrderBringsATaskThatWaitsBehindCalls() throws {
        var house = Timetable.scenario(
            [
                line(
                    "1", .phone,
                    [Timetable.call("09:00:00", 60), Timetable.call("09:02:00", 30), Timetable.call("09:03:00", 30)])
            ], [Timetable.group("g", [(0, 1)])])
        var handling = CallHandling()
        handling.category = "call"
        handling.directAnswer = 0
        house.frontOffice.calls = [handling]
        house.frontOffice.wrapUp = .law(.constant(10))
        var dispatch = task("dispatch", after: .orders, effort: 120, delay: 60)
        dispatch.within = .seconds(30)
        house.frontOffice.tasks = [dispatch]
        // The first order's task comes at 09:02:10; the seat is with the second caller until 09:02:40, then dispatches until
        // 09:04:40. The third caller waits from 09:03:00; the tasks of 09:03:40 and, after 09:05:20, of 09:06:20 follow.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().wait == 100 * Self.second && outcome.outcomes().orders == 3)
        let type = outcome.type("dispatch")
        // 30 s; 09:03:40 to 09:05:20; 09:06:20 to 09:07:20.
        #expect(outcome.contacts(type: type).wait == (30 + 100 + 60) * Self.second)
        #expect(outcome.contacts(type: type).answeredWithin == 1 && outcome.contacts(type: type).answered == 3)
        #expect(outcome.seats().other == 360 * Self.second && outcome.contacts().offered == 3)
        #expect(outcome.seats().busy == (60 + 30 + 30 + 30 + 360) * Self.second)
    }

    @Test func tasksComeByThemselvesToo() throws {
        var house = Timetable.scenario([Timetable.line("1", [])], [Timetable.group("g", [(0, 10)])])
        var revisits = task("revisits", after: .answered, effort: 60)
        revisits.after = nil
        revisits.volume = Volume(count: 500, per: .day)
        house.frontOffice.tasks = [revisits]
        let outcome = try Timetable.run(house)
        let done = outcome.contacts(type: outcome.type("revisits"))
        #expect(abs(Double(done.offered) - 500) < 4 * 500.0.squareRoot())
        #expect(outcome.contacts().offered == 0 && outcome.seats().talk == done.talk)
    }

    @Test(arguments: [(1.0, Int64(1)), (0, 0)])
    func whoGaveUpIsCalledBack(reached: Double, recovered: Int64) throws {
        var house = Timetable.scenario(
            [line("1", .phone, [Timetable.call("09:00:00", 300), Timetable.call("09:01:00", 60, patience: 30)])],
            [Timetable.group("g", [(0, 1)])])
        var back = task("call back", after: .missed, effort: 90, delay: 60)
        back.reached = reached
        house.frontOffice.tasks = [back]
        // Gave up at 09:01:30; the task comes at 09:02:30 and is done from 09:05:00 to 09:06:30.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().lost == 1 && outcome.outcomes().recovered == recovered)
        #expect(outcome.seats().other == 90 * Self.second)
        #expect(outcome.contacts(type: outcome.type("call back")).wait == 150 * Self.second)
    }

    @Test func whoDialsAgainIsNotCalledBack() throws {
        var house = Timetable.scenario(
            [line("1", .phone, [Timetable.call("09:00:00", 300), Timetable.call("09:01:00", 60, patience: 30)])],
            [Timetable.group("g", [(0, 1)])])
        house.frontOffice.tasks = [task("call back", after: .missed, effort: 90)]
        house.demand.redials.afterAbandoning = 1
        house.demand.redials.delay = .constant(600)
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts(type: outcome.type("call back")).offered == 0 && outcome.contacts().answered == 2)
    }

    @Test func aServedCallerMayCallAgain() throws {
        var house = Timetable.scenario(
            [line("1", .phone, [Timetable.call("09:00:00", 100)])], [Timetable.group("g", [(0, 1)])])
        house.frontOffice.wrapUp = .law(.constant(20))
        house.demand.repeats.share = 0.999_999
        house.demand.repeats.delay = .constant(7 * 3600)
        // 09:02:00 with after-call work; again at 16:02:00 for the law's 60 s and 20 s; again at 23:03:20.
        let outcome = try Timetable.run(house)
        #expect(outcome.contacts().offered == 3 && outcome.contacts().fresh == 1 && outcome.outcomes().repeats == 2)
        #expect(outcome.seats().busy == (120 + 80 + 80) * Self.second)
        #expect(outcome.ledger.contactsBySlot[46].offered == 1)
    }
}

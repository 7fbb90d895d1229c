import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Rules HY-6 to HY-19 by hand.
@Suite struct CaseHeyuanTests {
    /// HY-9: one person of the desk works 30 minutes an order, in hours, over noon, night and festival.
    @Test func ordersAreDispatchedInTheDesksHours() throws {
        var house = CaseTimetable.scenario(["2024-02-08T16:50", "2024-02-08T17:40", "2024-02-09T17:45"])
        house.rules.dispatch.staff = 1
        house.rules.dispatch.hours = CaseTimetable.office
        house.rules.dispatch.effort = .constant(1800)
        house.rules.dispatch.within = .workingDays(1)
        let first = try CaseTimetable.life(house)
        #expect(first[..<2] == ["02-08 16:50 registered", "02-08 17:20 dispatched to bureau"])
        #expect(try CaseTimetable.life(house, order: 2)[1] == "02-09 09:10 dispatched to bureau")
        // 15 minutes on Friday the 9th, 15 on the working Sunday after the festival: the next working day (HY-9), but not 24 h (GL-12.2).
        let third = try CaseTimetable.run(house, order: 3)
        #expect(third.life[1] == "02-18 09:15 dispatched to bureau" && third.all.dispatchedLate == 0)
        house.rules.dispatch.within = .clock(.hours(24))
        #expect(try CaseTimetable.run(house).all.dispatchedLate == 1)
    }

    /// HY-9: within 2 days where several units handle it. 14 h of the desk from Monday 10:00: 6 + 7 + 1, exactly 48 hours later.
    @Test(arguments: [(1.0, Int32(0)), (0, 1)])
    func ordersOfSeveralUnitsHaveLonger(share: Double, late: Int32) throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T10:00"], units: [CaseTimetable.unit("bureau"), CaseTimetable.unit("office", 0)])
        house.rules.dispatch.staff = 1
        house.rules.dispatch.hours = CaseTimetable.office
        house.rules.dispatch.effort = .constant(14 * 3600)
        (house.rules.dispatch.within, house.rules.dispatch.severalWithin) = (.workingDays(1), .clock(.days(2)))
        var shared = CoHandlingRules()
        (shared.share, shared.with) = (share, ["office"])
        house.rules.coHandling = shared
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.life[1] == "03-06 10:00 dispatched to bureau" && outcome.all.dispatchedLate == late)
    }

    private func misdirected(askedAfter hours: Double) -> Scenario {
        var house = CaseTimetable.scenario(
            ["2024-02-09T16:00"], units: [CaseTimetable.unit("bureau", 1), CaseTimetable.unit("other", 0)])
        // The category is both units', so that the wrong one can get it; nothing is meant for it.
        house.organisations[1].topics = [CategoryShare(category: "call", share: 1e-12)]
        house.rules.dispatch.wrong = 1
        var returns = ReturnRules()
        (returns.starts, returns.askedAfter) = (.receipt, .constant(hours * 3600))
        house.rules.returns = returns
        return house
    }

    /// HY-10a: a return within 1 wd of the receipt. 3 h after Friday 16:00 is Sunday the 18th, 10:00, the first working day.
    @Test func aWrongUnitReturnsInItsWindow() throws {
        let outcome = try CaseTimetable.run(misdirected(askedAfter: 3))
        #expect(
            outcome.life == [
                "02-09 16:00 registered", "02-09 16:00 dispatched to other", "02-09 16:00 reached other",
                "02-09 16:00 signed", "02-18 10:00 returnAsked", "02-18 10:00 returnGranted",
                "02-18 10:00 dispatched to bureau", "02-18 10:00 reached bureau", "02-18 10:00 signed",
                "02-18 10:00 accepted", "02-18 10:00 begun", "02-18 17:00 replied", "02-18 17:00 closed",
            ])
        #expect(outcome.all.returnsAsked == 1 && outcome.all.returnsGranted == 1 && outcome.all.misdirected == 1)
        #expect(outcome.all.dispatched == 1 && outcome.all.dispatches == 2)
    }

    /// HY-10a: later than that counts as accepted. 10 h after Friday 16:00 is Monday the 19th, 10:00.
    @Test func aLateReturnCountsAsAccepted() throws {
        let outcome = try CaseTimetable.run(misdirected(askedAfter: 10))
        #expect(
            outcome.life.dropFirst(4) == [
                "02-19 10:00 returnAsked", "02-19 10:00 returnRefused", "02-19 10:00 accepted", "02-19 10:00 begun",
                "02-19 17:00 replied", "02-19 17:00 closed",
            ])
        #expect(outcome.all.returnsGranted == 0)
    }

    /// At the window's last instant a return is in time: 9 h after Friday 16:00 is Sunday the 18th, 18:00; the window of 26 h by the clock
    /// from 16:00 ends on Saturday at 18:00, one of 9 days and 2 hours exactly then.
    @Test(arguments: [0, 1])
    func theWindowsLastInstantIsInTime(secondsShort: Int) throws {
        var house = misdirected(askedAfter: 9)
        house.rules.returns?.within = .clock(.hours(218) - .seconds(secondsShort))
        #expect(try CaseTimetable.run(house).all.returnsGranted == Int32(1 - secondsShort))
    }

    /// HY-17b, HY-17c, HY-10b…d: warning, yellow and red card at the ends of their working days, counted from the receipt.
    @Test(arguments: [
        "2 1 2 3 02-10 02-19 02-20", "5 2 5 6 02-19 02-22 02-23", "10 9 10 11 02-28 02-29 03-01",
        "30 29 30 31 03-27 03-28 03-29",
    ])
    func cardsComeAtTheirPoints(row: String) throws {
        let cells = row.split(separator: " ")
        let limit = Int(cells[0])!
        let points = cells[1...3].map { Int($0)! }
        let days = cells[4...].map(String.init)
        var house = CaseTimetable.scenario(
            ["2024-02-08T16:50"], days: 60, units: [CaseTimetable.unit("bureau", hours: 2000)],
            limit: .workingDays(limit))
        house.rules.limits[0].starts = .receipt
        house.rules.limits[0].warning = .workingDays(points[0])
        house.rules.limits[0].yellow = .workingDays(points[1])
        house.rules.limits[0].red = .workingDays(points[2])
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life.suffix(3) == [
                "\(days[0]) 00:00 warning", "\(days[1]) 00:00 yellowCard", "\(days[2]) 00:00 redCard",
            ])
        #expect(outcome.all.warnings == 1 && outcome.all.yellowCards == 1 && outcome.all.redCards == 1)
        #expect(outcome.all.overdue == 1)
    }

    /// A reply at the very instant of a card is before it, and one at the limit is in time.
    @Test func aReplyAtTheInstantOfACardIsBeforeIt() throws {
        // 5 h from 09:00 on Monday: 16:00.
        var house = CaseTimetable.scenario(["2024-03-04T09:00"], limit: .clock(.hours(7)))
        house.rules.limits[0].yellow = .clock(.hours(7))
        let exact = try CaseTimetable.run(house).all
        #expect(exact.yellowCards == 0 && exact.late == 0 && exact.handled == 1)
        house.rules.limits[0].handle = .clock(.hours(7) - .seconds(1))
        house.rules.limits[0].yellow = .clock(.hours(7) - .seconds(1))
        let late = try CaseTimetable.run(house).all
        #expect(late.yellowCards == 1 && late.late == 1 && late.unexcused == 1)
    }

    /// HY-10c: 3 wd, at the latest 5. 19 h of work from Thursday 16:50: 70 min, 7 h on the 9th, 7 on the 18th, 3 h 50 on the 19th (third day).
    @Test(arguments: [(19.0, Int32(0), Int32(0)), (25.0, Int32(1), Int32(0)), (40.0, Int32(1), Int32(1))])
    func helpHasATargetAndALimit(hours: Double, missed: Int32, late: Int32) throws {
        var house = CaseTimetable.scenario(
            ["2024-02-08T16:50"], units: [CaseTimetable.unit("bureau", hours: hours)], limit: .workingDays(5))
        (house.rules.limits[0].target, house.rules.limits[0].starts) = (.workingDays(3), .receipt)
        let all = try CaseTimetable.run(house).all
        #expect(all.targeted == 1 && all.targetMissed == missed && all.late == late)
    }

    private func extended(effort hours: Double, granted: Double = 1, share: Double = 1) -> Scenario {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"], units: [CaseTimetable.unit("bureau", hours: hours)])
        var rules = ExtensionRules()
        (rules.asked, rules.share, rules.granted) = (.hours(8), share, granted)
        rules.decision = CaseDelay(.constant(3600))
        house.rules.extensions = rules
        return house
    }

    /// HY-10e, HY-13, CQ-13: asked for on the 9th at 16:00, 8 h before the limit; granted an hour later, then due on the 18th at 24:00.
    @Test func anExtensionIsAskedForOnceAndBeforeTheLimit() throws {
        let outcome = try CaseTimetable.run(extended(effort: 13))
        #expect(
            outcome.life.dropFirst(6) == [
                "02-09 16:00 extensionAsked", "02-09 17:00 extensionGranted", "02-18 15:50 replied",
                "02-18 15:50 closed",
            ])
        #expect(outcome.all.late == 0 && outcome.all.lateOriginally == 1 && outcome.all.unexcused == 0)
        // Still not done on the 18th: it is not asked for again.
        let long = try CaseTimetable.run(extended(effort: 30))
        #expect(long.all.extensionsAsked == 1 && long.all.late == 1)
    }

    /// HY-13: refused, the unit goes on, and is late.
    @Test func aRefusedExtensionChangesNothing() throws {
        let outcome = try CaseTimetable.run(extended(effort: 13, granted: 0))
        #expect(
            outcome.life.dropFirst(6) == [
                "02-09 16:00 extensionAsked", "02-09 17:00 extensionRefused", "02-18 15:50 replied",
                "02-18 15:50 closed",
            ])
        #expect(outcome.all.late == 1 && outcome.all.extensionsGranted == 0)
    }

    /// A unit that sees it will be done in time asks for nothing; 8 h 10 min of work end exactly when it closes on the 9th.
    @Test(arguments: [0, 1])
    func onlyWhoForeseesToMissTheLimitAsks(seconds: Int) throws {
        let outcome = try CaseTimetable.run(extended(effort: Double(8 * 3600 + 600 + seconds) / 3600))
        #expect(outcome.all.extensionsAsked == Int32(seconds) && outcome.all.handled == 1)
    }

    /// HY-14, HY-15: dissatisfied, audited for a working day, done again once within the limit of its kind and without extension.
    @Test func aDissatisfiedCallersOrderIsDoneAgainOnce() throws {
        var house = extended(effort: 5)
        var way = RevisitRules.Way()
        way.answerAfter = .constant(3600)
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([way], .init([0, 0, 0, 1, 0]))
        house.rules.revisit = revisit
        var redo = RedoRules()
        redo.audit = CaseDelay(.constant(86_400), onWorkingDays: true)
        house.rules.redo = redo
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life.dropFirst(6) == [
                "02-09 14:50 replied", "02-09 14:50 asked", "02-09 15:50 answered 3", "02-09 15:50 audited",
                "02-18 15:50 redone", "02-18 15:50 begun", "02-19 11:50 replied", "02-19 11:50 asked",
                "02-19 12:50 answered 3", "02-19 12:50 closed",
            ])
        #expect(outcome.all.redone == 1 && outcome.all.handled == 2 && outcome.all.late == 0)
        // The second time it takes longer than the limit, and no more time is asked for.
        house.organisations[0].effort = .constant(8.1 * 3600)
        let slow = try CaseTimetable.run(house)
        #expect(slow.all.redone == 1 && slow.all.extensionsAsked == 0 && slow.all.late == 1)
        // An audit that finds no good reason closes it.
        house.rules.redo?.justified = 0
        let explained = try CaseTimetable.run(house)
        #expect(explained.all.redone == 0 && explained.life.last!.hasSuffix("closed"))
    }

    /// HY-14: asked by SMS, by voice or online the caller answers after three hours, one of five levels; three of them are satisfied.
    @Test(arguments: [RevisitRules.Medium.sms, .ivr, .web], [0, 1, 2, 3, 4])
    func callersAreAskedByOtherMedia(medium: RevisitRules.Medium, level: Int) throws {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"])
        var way = RevisitRules.Way()
        (way.by, way.answerAfter) = (medium, .constant(3 * 3600))
        var revisit = RevisitRules()
        (revisit.ways, revisit.after) = ([way], CaseDelay(.constant(86_400), onWorkingDays: true))
        revisit.answers = .init((0..<5).map { $0 == level ? 1 : 0 })
        house.rules.revisit = revisit
        let outcome = try CaseTimetable.run(house)
        // A working day after the reply on the 9th at 14:50 is the 18th.
        #expect(
            outcome.life.suffix(3) == ["02-18 14:50 asked", "02-18 17:50 answered \(level)", "02-18 17:50 closed"])
        #expect(outcome.all.answers == 1 && outcome.all.satisfied == (level < 3 ? 1 : 0))
    }

    private func repeated(after delay: Double) -> Scenario {
        var house = extended(effort: 5)
        house.demand.repeats.share = 1 - 1e-9
        house.demand.repeats.delay = .constant(delay)
        house.rules.repeats = RepeatRules()
        return house
    }

    /// HY-6(8), HY-18(3), HY-19(7): contacts in the matter join the open order; the third one brings a supervision order.
    @Test func repeatsJoinTheOpenOrder() throws {
        // Written on the 8th at 16:50 and closed on the 9th at 14:50; calls again after 5 h each.
        var house = repeated(after: 5 * 3600)
        var supervision = SupervisionRules()
        supervision.on = [.init(.repeats, share: 1)]
        house.rules.supervision = supervision
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life.dropFirst(6) == [
                "02-08 21:51 joined 2", "02-09 02:52 joined 3", "02-09 02:52 supervised repeats",
                "02-09 02:52 supervisionAnswered", "02-09 07:53 joined 4", "02-09 12:54 joined 5",
                "02-09 14:50 replied",
                "02-09 14:50 closed",
            ])
        #expect(outcome.all.thrice > 0 && outcome.all.supervised > 0)
    }

    /// HY-11: after the redo the same matter is not accepted again; what was closed without one is a new order.
    @Test(arguments: [(true, Int32(1)), (false, 2)])
    func afterARedoTheMatterIsNotAcceptedAgain(redone: Bool, orders: Int32) throws {
        var house = repeated(after: 20 * 86_400)
        house.period.to = SimTime("2024-03-10")!
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([.init()], .init(redone ? [0, 0, 0, 0, 1] : [1, 0, 0, 0, 0]))
        (house.rules.revisit, house.rules.redo) = (revisit, RedoRules())
        house.rules.repeats?.refusedAfterRedo = true
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.all.registered == orders && outcome.all.refused == (redone ? 1 : 0))
        #expect(outcome.life.contains("02-28 16:51 repeatRefused") == redone)
        // Forgotten after a week.
        house.rules.repeats?.remembered = .days(7)
        #expect(try CaseTimetable.run(house).all.registered == 2)
    }

    /// HY-17a: not signed for after 1, 2 and 3 wd; signing takes 20 h of the unit: 70 min, 7 h, 7 h, and until 15:50 on the fourth day.
    @Test func signingHasCardsOfItsOwn() throws {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"])
        house.organisations[0].signing = .constant(20 * 3600)
        var signing = SigningRules()
        (signing.within, signing.warning) = (.workingDays(3), .workingDays(1))
        (signing.yellow, signing.red) = (.workingDays(2), .workingDays(3))
        house.rules.signing = signing
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life[3...6] == [
                "02-10 00:00 signWarning", "02-19 00:00 signYellow", "02-19 15:50 signed", "02-19 15:50 accepted",
            ])
        #expect(outcome.all.signedLate == 0 && outcome.all.yellowCards == 1 && outcome.all.redCards == 0)
        house.rules.signing?.within = .workingDays(2)
        #expect(try CaseTimetable.run(house).all.signedLate == 1)
    }

    /// HY-18: a red card brings a supervision order, which costs a handler time and goes before others; it is answered within 2 wd.
    @Test func aRedCardBringsASupervisionOrder() throws {
        var house = CaseTimetable.scenario(
            ["2024-02-08T08:00", "2024-02-08T08:10", "2024-02-08T08:20"],
            units: [CaseTimetable.unit("bureau", hours: 10)], limit: .clock(.hours(8)))
        house.rules.limits[0].red = .clock(.hours(10))
        var supervision = SupervisionRules()
        (supervision.on, supervision.effort) = ([.init(.redCard, share: 1)], .constant(3600))
        house.rules.supervision = supervision
        // The first takes 7 h on the 8th and 3 h on the 9th; then come three answers of an hour, then the second: 1 h on the 9th, 7 h on the
        // 18th, 2 h on the 19th.
        let first = try CaseTimetable.run(house)
        #expect(
            first.life.dropFirst(6) == [
                "02-08 18:00 redCard", "02-08 18:00 supervised red card", "02-09 12:00 replied", "02-09 12:00 closed",
            ])
        #expect(first.all.supervised == 3 && first.all.supervisionAnswered == 3 && first.all.supervisionLate == 0)
        let second = try CaseTimetable.life(house, order: 2, CaseTimetable.plain)
        #expect(
            second == [
                "02-08 18:10 redCard", "02-08 18:10 supervised red card", "02-09 16:00 supervisionAnswered",
                "02-19 11:00 replied", "02-19 11:00 closed",
            ])
    }
}

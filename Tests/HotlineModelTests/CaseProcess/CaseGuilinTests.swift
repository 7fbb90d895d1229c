import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Rules GL-12.2 to GL-14.3, GL-19 to GL-22 by hand.
@Suite struct CaseGuilinTests {
    /// GL-12.2, GL-13.2.7: an emergent order in the night of a holiday goes past the desk, is signed for by telephone within 30 min and
    /// closed within 24 h, at any hour.
    @Test func anEmergentOrderWaitsForNoOffice() throws {
        var house = CaseTimetable.scenario(
            ["2024-02-09T10:00", "2024-02-10T03:00"], categories: ["call", "emergency"],
            units: [CaseTimetable.unit("bureau")])
        house.organisations[0].topics.append(CategoryShare(category: "emergency", share: 1))
        house.organisations[0].handlers = 2
        house.organisations[0].signing = .constant(20 * 60)
        house.rules.dispatch.staff = 1
        house.rules.dispatch.hours = CaseTimetable.office
        house.rules.dispatch.effort = .constant(3600)
        house.rules.dispatch.within = .clock(.hours(24))
        house.rules.limits[1].handle = .clock(.hours(24))
        house.rules.limits[1].sign = .clock(.minutes(30))
        house.rules.limits[1].isEmergent = true
        let outcome = try CaseTimetable.run(house, order: 2)
        #expect(
            outcome.life == [
                "02-10 03:00 registered", "02-10 03:00 dispatched to bureau", "02-10 03:00 reached bureau",
                "02-10 03:20 signed", "02-10 03:20 accepted", "02-10 03:20 begun", "02-10 08:20 replied",
                "02-10 08:20 closed",
            ])
        #expect(outcome.all.signedLate == 0 && outcome.all.late == 0 && outcome.all.dispatchedLate == 0)
        // The other one: an hour at the desk, 20 minutes until it is signed, 5 hours of work from 11:20: 40 min + 4 h, 20 min on the 18th.
        #expect(try CaseTimetable.life(house).last == "02-18 09:20 closed")
        house.rules.limits[1].sign = .clock(.minutes(20) - .seconds(1))
        #expect(try CaseTimetable.run(house).all.signedLate == 1)
    }

    /// GL-13.2, GL-13.2.1–5: from the next working day after the dispatch; 2, 3, 5, 10, 10 wd. Dispatched on Friday 27 December 2024: the
    /// year ends, 1 January is a holiday, and Sunday 26 January 2025 is worked for the Spring Festival from the 28th on.
    @Test(arguments: ["2 2025-01-01", "3 2025-01-03", "5 2025-01-07", "10 2025-01-14"])
    func theClockStartsOnTheNextWorkingDayAfterTheDispatch(row: String) throws {
        let cells = row.split(separator: " ")
        var house = CaseTimetable.scenario(
            ["2024-12-27T16:50"], units: [CaseTimetable.unit("bureau", hours: 2000)],
            limit: .workingDays(Int(cells[0])!))
        house.rules.limits[0].yellow = house.rules.limits[0].handle
        let yellow = try #require(try CaseTimetable.life(house).last)
        #expect(yellow == "\(cells[1].dropFirst(5)) 00:00 yellowCard")
    }

    /// GL-13.2.6: what comes by the chairman's mailbox has its own limit, whatever its category.
    @Test func theMailboxHasALimitOfItsOwn() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T10:00"], units: [CaseTimetable.unit("bureau", hours: 25)], limit: .workingDays(10))
        var mailbox = CaseTimetable.limit(.workingDays(3), category: "12345")
        mailbox.yellow = .workingDays(3)
        house.rules.limitsOfLines = [mailbox]
        // 25 h from Monday 10:00: 6 + 7 + 7 + 5: Thursday 16:00, the third working day; in time.
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.life.last == "03-07 16:00 closed" && outcome.all.late == 0)
        house.rules.limitsOfLines[0].handle = .workingDays(2)
        house.rules.limitsOfLines[0].yellow = .workingDays(2)
        let late = try CaseTimetable.run(house)
        #expect(late.life.contains("03-07 00:00 yellowCard") && late.all.late == 1)
    }

    /// GL-13.2.9: an extension of at most once the limit, asked for beforehand: 5 wd become 10. It never shortens a limit.
    @Test func anExtensionIsAtMostOnceTheLimit() throws {
        var house = CaseTimetable.scenario(
            ["2024-02-08T16:50"], units: [CaseTimetable.unit("bureau", hours: 2000)], limit: .workingDays(5))
        house.rules.limits[0].yellow = .workingDays(5)
        house.rules.limits[0].red = .workingDays(6)
        var rules = ExtensionRules()
        rules.asked = .days(1)
        house.rules.extensions = rules
        // Limit: end of the 21st. Extended: the tenth working day, the 28th; its cards move along.
        let life = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(
            life == [
                "02-21 00:00 extensionAsked", "02-21 00:00 extensionGranted", "02-29 00:00 yellowCard",
                "03-01 00:00 redCard",
            ])
    }

    /// GL-13.3: 1 wd from the signing, emergent ones 30 minutes; ground 7: not after an extension was asked for.
    @Test func aReturnIsRefusedAfterAnExtensionWasAskedFor() throws {
        var house = CaseTimetable.scenario(["2024-03-04T10:00"], limit: .workingDays(1))
        var returns = ReturnRules()
        (returns.improper, returns.improperGranted, returns.askedAfter) = (1, 1, .constant(9 * 3600))
        house.rules.returns = returns
        // 9 h from Monday 10:00: Tuesday 12:00; the window lasts until Tuesday 24:00, so it is granted, and tried only once.
        let granted = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(
            granted == [
                "03-05 12:00 returnAsked", "03-05 12:00 returnGranted", "03-06 10:00 replied", "03-06 10:00 closed",
            ])
        var rules = ExtensionRules()
        rules.asked = .hours(14)
        house.rules.extensions = rules
        // Asked for on Tuesday at 10:00.
        let refused = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(
            refused == [
                "03-05 10:00 extensionAsked", "03-05 10:00 extensionGranted", "03-05 12:00 returnAsked",
                "03-05 12:00 returnRefused", "03-06 10:00 replied", "03-06 10:00 closed",
            ])
        house.rules.extensions = nil
        house.rules.limits[0].returnWithin = .clock(.minutes(30))
        #expect(try CaseTimetable.run(house).all.returnsGranted == 0)
    }

    /// GL-14.1: an overdue order needs a written account: 30 minutes of a handler, before other orders.
    @Test func anOverdueOrderCostsAnAccount() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T08:00", "2024-03-04T08:10"], units: [CaseTimetable.unit("bureau", hours: 7)],
            limit: .workingDays(1))
        var overdue = OverdueRules()
        overdue.account = .constant(1800)
        house.rules.overdue = overdue
        house.rules.limits[0].handle = .clock(.hours(20))
        // The first is done on Monday at 18:00. The second is overdue on Tuesday at 04:10: half an hour for the account, then 7 h.
        #expect(try CaseTimetable.life(house, CaseTimetable.plain).last == "03-04 18:00 closed")
        let second = try CaseTimetable.life(house, order: 2, [.registered, .dispatched, .reached, .signed, .accepted])
        #expect(
            second == [
                "03-05 04:10 overdue", "03-05 09:30 accountGiven", "03-05 09:30 begun", "03-06 09:30 replied",
                "03-06 09:30 closed",
            ])
    }

    private func revisited(_ way: RevisitRules.Way, answers: [Double] = [0, 1, 0, 0, 0]) -> Scenario {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"])
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([way], .init(answers))
        house.rules.revisit = revisit
        return house
    }

    /// GL-14.2: no reply to the SMS within 24 h counts as satisfied; an answer after 24 h is none.
    @Test func silenceCountsAsSatisfied() throws {
        var way = RevisitRules.Way()
        (way.answered, way.waits, way.noAnswer) = (0, .hours(24), .satisfied)
        let silent = try CaseTimetable.run(revisited(way))
        #expect(silent.life.suffix(2) == ["02-10 14:50 unanswered", "02-10 14:50 closed"])
        #expect(silent.all.satisfiedByDefault == 1 && silent.all.answers == 0 && silent.all.asked == 1)
        (way.answered, way.answerAfter) = (1, .constant(24 * 3600))
        #expect(try CaseTimetable.run(revisited(way)).all.answers == 1)
        way.answerAfter = .constant(24 * 3600 + 1)
        #expect(try CaseTimetable.run(revisited(way)).all.satisfiedByDefault == 1)
        // The order may be closed with the reply, the SMS following.
        var house = revisited(way)
        house.rules.revisit?.closed = .reply
        let early = try CaseTimetable.run(house).all
        #expect(early.closed == 1 && early.cycle == Int64(22 * 3_600_000))
    }

    /// GL-14.2: where there is no SMS a person calls, and that result is final; GL-14.3: dissatisfied, it is audited.
    @Test func aPersonAsksInstead() throws {
        var sms = RevisitRules.Way()
        (sms.answered, sms.waits, sms.noAnswer, sms.share) = (0, .hours(1), .person, 1)
        var person = RevisitRules.Way()
        (person.by, person.task, person.share) = (.person, "revisit", 0)
        var house = revisited(sms, answers: [0, 0, 0, 0, 1])
        house.rules.revisit?.ways.append(person)
        var task = DeskTask()
        (task.name, task.after, task.effort) = ("revisit", .replies, .constant(600))
        task.groups = [.init(group: "seats")]
        house.frontOffice.tasks = [task]
        var redo = RedoRules()
        (redo.audit, redo.justified) = (CaseDelay(.constant(7200)), 0)
        house.rules.redo = redo
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life.dropFirst(6) == [
                "02-09 14:50 replied", "02-09 14:50 asked", "02-09 15:50 unanswered", "02-09 15:50 askedByPerson",
                "02-09 16:00 answered 4", "02-09 16:00 audited", "02-09 18:00 closed",
            ])
        #expect(outcome.all.asked == 2 && outcome.all.answers == 1 && outcome.all.satisfied == 0)
    }

    /// GL-21, HY-8d: a disputed order goes through its stages; then no return.
    @Test func afterTheJointMeetingNothingIsReturned() throws {
        var house = CaseTimetable.scenario(["2024-02-08T16:50"])
        var returns = ReturnRules()
        (returns.improper, returns.improperGranted) = (1, 1)
        house.rules.returns = returns
        var meeting = DisputeRules.Stage()
        (meeting.name, meeting.takes, meeting.settled) = (
            "joint meeting", CaseDelay(.constant(86_400), onWorkingDays: true), 0
        )
        var office = DisputeRules.Stage()
        (office.name, office.takes) = ("hotline office", CaseDelay(.constant(2 * 86_400), onWorkingDays: true))
        var disputes = DisputeRules()
        disputes.stages = [meeting, office]
        house.rules.disputes = disputes
        let outcome = try CaseTimetable.run(house)
        #expect(
            outcome.life == [
                "02-08 16:50 registered", "02-08 16:50 dispatched to bureau", "02-08 16:50 reached bureau",
                "02-08 16:50 signed", "02-08 16:50 returnAsked", "02-08 16:50 returnGranted", "02-08 16:50 disputed",
                "02-08 16:50 disputeMoved 0", "02-09 16:50 disputeMoved 1", "02-19 16:50 disputeSettled",
                "02-19 16:50 dispatched to bureau", "02-19 16:50 reached bureau", "02-19 16:50 signed",
                "02-19 16:50 accepted", "02-19 16:50 begun", "02-20 14:50 replied", "02-20 14:50 closed",
            ])
        #expect(outcome.all.disputes == 1 && outcome.all.returnsAsked == 1)
    }

    /// GL-20, HY-8c: the first unit is the lead; the order is replied to when lead and co-handlers have answered.
    @Test(arguments: ["5 8 02-09 17:50", "9 8 02-18 09:50"])
    func theLeadWaitsForItsCoHandlers(row: String) throws {
        let cells = row.split(separator: " ", maxSplits: 2).map(String.init)
        var house = CaseTimetable.scenario(
            ["2024-02-08T16:50"],
            units: [
                CaseTimetable.unit("lead", hours: Double(cells[0])!),
                CaseTimetable.unit("other", 0, hours: Double(cells[1])!),
            ])
        var shared = CoHandlingRules()
        (shared.share, shared.with) = (1, ["lead", "other"])
        house.rules.coHandling = shared
        let life = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(life.last == "\(cells[2]) closed")
        #expect(life.contains("02-09 17:50 coHandled") && life.contains("02-09 14:50 leadDone") == (cells[0] == "5"))
    }

    /// GL-22, GL-26: what is closed in a period counts in it; what is open and not yet due counts in the next.
    @Test func ordersCountInThePeriodInWhichTheyAreClosed() throws {
        var house = CaseTimetable.scenario(["2024-12-31T16:50", "2024-12-31T17:00"], days: 10)
        let world = try World(compiling: house)
        let ledger = try CaseTimetable.run(house).ledger
        // 70 min on the last day of 2024, 3 h 50 on 2 January; the second follows.
        #expect(
            ledger.casesByDay[0].closed == 0 && ledger.casesByDay[2].closed == 1 && ledger.casesByDay[3].closed == 1)
        #expect(world.segmentOfDay[0] != world.segmentOfDay[1], "a year ends")
        #expect(ledger.cases[world.segmentOfDay[0]].registered == 2 && ledger.cases[world.segmentOfDay[2]].handled == 2)
        house.period.to = SimTime("2025-01-01")!
        let cut = try CaseTimetable.run(house).all
        #expect(cut.open == 2 && cut.overdue == 0 && cut.handled == 0)
    }
}

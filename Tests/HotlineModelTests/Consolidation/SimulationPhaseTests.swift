import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Numbers that join, by hand: who answers a second before midnight and a second after it, for every mode and every step.
///
/// The room has three seats. The legacy line has one of its own. Calls talk ten seconds. Monday 2024-03-04 to Sunday the 10th.
@Suite struct SimulationPhaseTests {
    private static func day(_ day: Int) -> CivilDate { CivilDate(year: 2024, month: 3, day: day)! }

    private func scenario(_ mode: LegacyLine.Mode, _ calls: [String], talk: Double = 10) -> Scenario {
        let contacts = calls.map { Timetable.call("2024-03-\($0)", talk) }
        var house = Timetable.scenario(
            [Timetable.line("12345", [])], [Timetable.group("general", [(0, 3)], skills: ["call"])],
            from: "2024-03-04", days: 7)
        var legacy = LegacyLine()
        (legacy.number, legacy.mode) = ("12333", mode)
        legacy.trace = Trace(source: "test", categories: ["social"], contacts: contacts)
        legacy.seats = Timetable.group("12333", [(0, 1)]).seats
        var plan = Consolidation()
        (plan.into, plan.groups, plan.lines) = ("12345", ["general"], [legacy])
        house.consolidation = plan
        return house
    }

    /// Answered calls by group and day, as `group day`, with what else became of calls.
    private func outcome(_ house: Scenario) throws -> (answers: [String], all: ContactTally, outcomes: OutcomeTally) {
        let run = try Timetable.run(house)
        var answers: [String] = []
        for day in run.world.days.indices {
            for (group, table) in run.world.groups.enumerated() {
                let count = run.seats(group: group, day: day).answered
                if count > 0 { answers.append("\(table.name) \(4 + day): \(count)") }
            }
        }
        return (answers, run.contacts(), run.outcomes())
    }

    @Test func aMergedLineIsAnsweredByTheRoomThenDead() throws {
        let calls = ["05T23:59:59", "06T00:00:01", "07T23:59:59", "08T00:00:01", "08T00:00:02"]
        var house = scenario(.merge, calls)
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].dead = Self.day(8)
        let lost = try outcome(house)
        #expect(lost.answers == ["12333 5: 1", "general 6: 1", "general 7: 1"])
        #expect(lost.outcomes.deadNumber == 2 && lost.all.lost == 2 && lost.all.offered == 5 && lost.all.fresh == 5)
        // Who finds it dead dials the new number ten minutes later.
        house.consolidation?.redialAfterDead = 1
        house.consolidation?.redialDelay = .constant(600)
        let found = try outcome(house)
        #expect(found.answers == ["12333 5: 1", "general 6: 1", "general 7: 1", "general 8: 2"])
        #expect(found.all.lost == 0 && found.all.offered == 7 && found.all.fresh == 5)
    }

    /// While both numbers are answered the old one has a prompt of 12 s: who calls at 23:59:55 talks from 00:00:07 to 00:00:17.
    @Test func theOldNumberHasAPromptWhileBothAreAnswered() throws {
        var house = scenario(.merge, ["06T23:59:55"])
        func talkAfterMidnight() throws -> Int64 { try Timetable.run(house).seats(group: 0, day: 3).busy }
        house.consolidation?.lines[0].joins = Self.day(6)
        #expect(try talkAfterMidnight() == 5000)
        house.consolidation?.lines[0].prompt = .constant(12)
        #expect(try talkAfterMidnight() == 10_000)
        // It is no wait, and whoever dials the new number does not hear it.
        #expect(try outcome(house).all.wait == 0)
        house.consolidation?.lines[0].joins = Self.day(4)
        house.consolidation?.awareness = Awareness(reaches: 1, half: .zero, spread: .seconds(1))
        #expect(try talkAfterMidnight() == 5000)
        // The line's own seat has none.
        house.consolidation?.lines[0].joins = Self.day(7)
        #expect(try Timetable.run(house).seats(group: 1, day: 3).busy == 5000)
    }

    @Test(arguments: [LegacyLine.Mode.dual, .forwarded])
    func aForwardedNumberIsAnsweredByTheRoomForGood(mode: LegacyLine.Mode) throws {
        var house = scenario(mode, ["05T23:59:59", "06T00:00:01", "10T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(6)
        #expect(try outcome(house).answers == ["12333 5: 1", "general 6: 1", "general 10: 1"])
    }

    /// Calls of 10 s at 23:59:59: nobody is in the room, the moved seats come a second later with the date.
    @Test func seatsMoveOnTheirDay() throws {
        var house = scenario(.dual, ["05T23:59:58", "06T00:00:01", "06T00:00:02", "06T00:00:03", "06T00:00:04"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].seatsMoved = Self.day(6)
        // The room's three seats, then the one that has moved; the own group has gone.
        let moved = try outcome(house)
        #expect(moved.answers == ["12333 5: 1", "general 6: 3", "12333 moved 6: 1"] && moved.all.wait == 0)
        house.consolidation?.lines[0].moved = 0
        #expect(try outcome(house).all.wait == 7000)
    }

    /// Nobody dials a line out of its hours but to hear a recording; from the day it joins somebody is there.
    @Test func outOfItsHoursALineIsClosedUntilItJoins() throws {
        var house = scenario(.own, ["05T17:29:59", "05T17:30:00", "09T10:00:00", "06T03:00:00"].sorted())
        house.consolidation?.lines[0].hours = [.init(opens: .hours(9), closes: .hours(17) + .minutes(30))]
        let before = try outcome(house)
        // Saturday the 9th is no working day.
        #expect(before.answers == ["12333 5: 1"] && before.outcomes.outOfHours == 3 && before.all.lost == 3)
        house.consolidation?.lines[0].mode = .forwarded
        house.consolidation?.lines[0].joins = Self.day(6)
        let after = try outcome(house)
        #expect(after.answers == ["12333 5: 1", "general 6: 1", "general 9: 1"] && after.outcomes.outOfHours == 1)
    }

    /// From the day of transfer callers of a sub-centre who wait 30 s may be taken by the room; from 7×24 on the room answers when it is closed.
    @Test func aSubcentreSharesItsCallers() throws {
        let calls = ["05T10:00:00", "05T10:00:01", "06T10:00:00", "06T10:00:01", "06T20:00:00", "07T20:00:00"]
        var house = scenario(.subcentre, calls, talk: 60)
        house.consolidation?.lines[0].hours = [.init(opens: .hours(9), closes: .hours(18))]
        house.consolidation?.lines[0].seats = Timetable.group("", [(0, 0), (9, 1), (18, 0)]).seats
        house.consolidation?.lines[0].transfer = Self.day(6)
        house.consolidation?.lines[0].allHours = Self.day(7)
        let run = try outcome(house)
        // On the 5th the second waits 59 s for the own seat; on the 6th 30 s for the room; on the 7th the room takes who calls at eight.
        #expect(run.answers == ["12333 5: 2", "general 6: 1", "12333 6: 1", "general 7: 1"])
        #expect(run.all.wait == 59_000 + 30_000 && run.outcomes.outOfHours == 1)
        // With seats of its own for the nights it answers itself.
        house.consolidation?.lines[0].nightSeats = Timetable.group("", [(0, 1)]).seats
        let staffed = try outcome(house)
        #expect(staffed.answers == ["12333 5: 2", "general 6: 1", "12333 6: 1", "12333 nights 7: 1"])
    }

    /// Calls of a line that is to join may cross between its seats and the room from the day of transfer, a second before and after.
    @Test func callsCrossFromTheDayOfTransfer() throws {
        let calls = ["05T23:59:00", "05T23:59:01", "06T00:00:10", "06T00:00:11"]
        var house = scenario(.dual, calls, talk: 65)
        house.consolidation?.lines[0].transfer = Self.day(6)
        house.consolidation?.lines[0].joins = Self.day(8)
        // The second waits for the own seat beyond midnight, as it began: until 00:00:05; the third too, until the room may take it.
        let run = try outcome(house)
        #expect(run.answers == ["12333 5: 2", "general 6: 2"] && run.all.wait == 64_000 + 30_000 + 30_000)
    }

    /// A sub-centre's night seats are called in when those of the day are at home.
    @Test func nightSeatsAreCalledIn() throws {
        var house = scenario(.subcentre, ["06T10:00:00", "06T20:00:00"])
        house.consolidation?.lines[0].hours = [.init(opens: .hours(9), closes: .hours(18))]
        house.consolidation?.lines[0].seats = Timetable.group("", [(0, 0), (9, 1), (18, 0)]).seats
        house.consolidation?.lines[0].nightSeats = Timetable.group("", [(0, 1), (9, 0), (18, 1)]).seats
        house.consolidation?.lines[0].transfer = Self.day(4)
        house.consolidation?.lines[0].allHours = Self.day(4)
        house.consolidation?.lines[0].expertShare = 1
        house.consolidation?.awareness = Awareness(reaches: 1, half: .zero, spread: .seconds(1))
        // Both callers dial the new number; each of them has somebody of the line called in.
        let both = try outcome(house)
        #expect(both.answers == ["general 6: 2", "12333 6: 1", "12333 nights 6: 1"])
        #expect(both.outcomes.threeWays == 2 && both.outcomes.settled == 2)
        house.consolidation?.lines[0].nightSeats = DayTable(slot: .hour, columns: [])
        let one = try outcome(house)
        #expect(one.outcomes.threeWays == 1 && one.outcomes.orders == 1)
    }

    /// Who has come to dial the new number, or has met a dead one, dials the new one when he calls again.
    @Test func whoKnowsTheNewNumberGoesOnDiallingIt() throws {
        var house = scenario(.merge, ["07T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(5)
        house.consolidation?.lines[0].dead = Self.day(6)
        house.consolidation?.redialAfterDead = 1
        house.consolidation?.redialDelay = .constant(600)
        house.demand.repeats.share = 0.999
        house.demand.repeats.delay = .constant(3600)
        let run = try outcome(house)
        #expect(run.outcomes.deadNumber == 1 && run.all.fresh == 1 && run.outcomes.repeats > 10)
    }

    /// What its own seats answer is not what the room knows of it, though only that is stated.
    @Test func ownSeatsKnowWhatSeatsKnow() throws {
        var house = scenario(.dual, ["06T10:00:00", "06T11:00:00"])
        house.consolidation?.lines[0].transfer = Self.day(4)
        house.consolidation?.lines[0].joins = Self.day(8)
        house.consolidation?.lines[0].knowledge = Self.day(9)
        house.consolidation?.lines[0].directAnswerBefore = 0
        var handling = CallHandling()
        (handling.category, handling.directAnswer) = ("social", 1)
        house.frontOffice.calls = [handling]
        #expect(try outcome(house).outcomes.direct == 2)
    }

    /// The room is the groups of the consolidation, though others outside know the category.
    @Test func callsOfJoinedLinesStayInTheRoom() throws {
        var house = scenario(.dual, ["06T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.frontOffice.groups.insert(Timetable.group("other", [(0, 3)], skills: ["social", "call"]), at: 0)
        house.demand.lines[0] = Timetable.line("12345", [])
        house.demand.lines[0].trace?.categories = ["call", "social"]
        #expect(try outcome(house).answers == ["general 6: 1"])
    }

    /// One date moved alone: what has been overtaken has no effect, and heads come with their line at the earliest.
    @Test func oneDateMovesAlone() throws {
        var house = scenario(.dual, ["05T23:59:59", "06T00:00:01"])
        house.consolidation?.lines[0].transfer = Self.day(7)
        house.consolidation?.lines[0].seatsMoved = Self.day(5)
        house.consolidation?.lines[0].joins = Self.day(6)
        let problems = house.problems(measures: []).filter { $0.path.hasPrefix("consolidation") }
        #expect(
            problems.map(\.path).sorted()
                == ["transfer", "seats_moved"].map { "consolidation.lines[0].\($0)" }.sorted())
        #expect(problems.allSatisfy { $0.severity == .warning })
        #expect(try outcome(house).answers == ["12333 5: 1", "general 6: 1"])
        #expect(try Timetable.run(house).seats(group: 2, day: 1).scheduled == 0, "on the 5th nobody has moved")
        #expect(try Timetable.run(house).seats(group: 2, day: 2).scheduled > 0)
    }

    /// Hours that are no whole quarters: nobody comes before the door opens.
    @Test func hoursMayBeginAtAnyMinute() throws {
        var house = scenario(.own, [])
        house.consolidation?.lines[0].trace = nil
        house.consolidation?.lines[0].volume = Volume(count: 500, per: .day)
        for (opens, closes) in [(550, 560), (523, 731)] {
            house.consolidation?.lines[0].hours = [.init(opens: .minutes(opens), closes: .minutes(closes))]
            let run = try outcome(house)
            #expect(run.all.offered > 2200 && run.outcomes.outOfHours == 0)
        }
    }

    /// Experts are called into every call of the line in the room, from the day they are there.
    @Test func expertsAreCalledIn() throws {
        var house = scenario(.dual, ["05T10:00:00", "06T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].experts = Self.day(6)
        house.consolidation?.lines[0].expertShare = 1
        house.consolidation?.lines[0].expertSeats = Timetable.group("", [(0, 1)]).seats
        let run = try Timetable.run(house)
        #expect(run.outcomes().threeWays == 1 && run.outcomes(day: 2).threeWays == 1)
        // Not before they are there, a second before and after midnight.
        house = scenario(.dual, ["06T23:59:59", "07T00:00:01"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].experts = Self.day(7)
        house.consolidation?.lines[0].expertShare = 1
        house.consolidation?.lines[0].expertSeats = Timetable.group("", [(0, 1)]).seats
        let late = try Timetable.run(house)
        #expect(late.outcomes(day: 2).threeWays == 0 && late.outcomes(day: 3).threeWays == 1)
    }

    /// The line's seats answer all they are asked, the room half of it until it knows what they know.
    @Test func theRoomKnowsFromTheDayOfKnowledge() throws {
        var house = scenario(.dual, ["05T10:00:00", "06T23:59:59", "07T00:00:01"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].knowledge = Self.day(7)
        house.consolidation?.lines[0].directAnswer = 1
        house.consolidation?.lines[0].directAnswerBefore = 0
        let run = try Timetable.run(house)
        #expect((1...3).map { run.outcomes(day: $0).direct } == [1, 0, 1])
        #expect((1...3).map { run.outcomes(day: $0).orders } == [0, 1, 0])
    }

    /// Topics of a line are looked up from the day on which its knowledge is shared; until then the room has what the timetable says, and the
    /// line's own seats what they know.
    @Test(arguments: [0.0, 1]) func topicsAreMergedOnTheDayOfKnowledge(missing: Double) throws {
        var house = scenario(.dual, ["05T10:00:00", "06T23:59:59", "07T00:00:01", "07T00:00:02"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].knowledge = Self.day(7)
        house.consolidation?.lines[0].directAnswer = 1
        house.consolidation?.lines[0].directAnswerBefore = 1
        var subject = KnowledgeBase.Subject()
        (subject.category, subject.topics, subject.missing) = ("social", 1, missing)
        house.knowledge = KnowledgeBase()
        house.knowledge?.subjects = [subject]
        house.knowledge?.fill = CaseDelay(.constant(86_400))
        let run = try Timetable.run(house)
        #expect((1...2).map { run.outcomes(day: $0).lookedUp } == [0, 0] && run.outcomes(day: 3).lookedUp == 2)
        #expect((1...3).map { run.outcomes(day: $0).direct } == [1, 1, missing == 1 ? 0 : 2])
        #expect(run.outcomes().gaps == (missing == 1 ? 1 : 0) && run.outcomes(day: 3).orders == (missing == 1 ? 2 : 0))
    }

    /// A parallel line goes on; who dials the new number is answered by the room from the day on which it answers for the line.
    @Test func aParallelLineIsAnsweredBesideTheNewNumber() throws {
        var house = scenario(.parallel, ["05T23:59:59", "06T00:00:01", "10T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(6)
        #expect(try outcome(house).answers == ["12333 5: 1", "12333 6: 1", "12333 10: 1"])
        house.consolidation?.awareness = Awareness(reaches: 1, half: .zero, spread: .seconds(1))
        // Half of all on the first day, all from the second on; this caller of the first day does not know yet, or does.
        let answers = try outcome(house).answers
        #expect(answers[0] == "12333 5: 1" && answers[2] == "general 10: 1")
    }

    /// 24 contacts a working day of a line with hours: nobody calls when it is closed, until it is answered at all hours.
    @Test func nobodyCallsAClosedLine() throws {
        var house = scenario(.forwarded, [])
        house.consolidation?.lines[0].trace = nil
        house.consolidation?.lines[0].volume = Volume(count: 100, per: .day)
        house.consolidation?.lines[0].hours = [.init(opens: .hours(9), closes: .hours(17))]
        house.consolidation?.lines[0].joins = Self.day(8)
        let world = try World(compiling: house)
        #expect(world.lines[1].volumeOfDay == [100, 100, 100, 100, 100, 0, 0])
        // On a weekend only those come who did not call before.
        house.consolidation?.lines[0].latent = 0.25
        #expect(try World(compiling: house).lines[1].volumeOfDay == [100, 100, 100, 100, 125, 25, 25])
        // A profile of its own says when they call; whoever is late hears a recording.
        house.consolidation?.lines[0].profile = .constant(1)
        #expect(try World(compiling: house).lines[1].volumeOfDay == [100, 100, 100, 100, 125, 125, 125])
        // A yearly volume is that of the working days.
        house.consolidation?.lines[0].profile = nil
        house.consolidation?.lines[0].latent = 0
        house.consolidation?.lines[0].volume = Volume(count: 25_100, per: .year)
        let perDay = try World(compiling: house).lines[1].volumeOfDay[0]
        #expect(abs(perDay - 25_100.0 / 251) < 1e-9, "2024 has 251 working days")
    }

    /// A line of the house may begin and end, too.
    @Test func contactsComeWithinALinesDates() throws {
        var house = scenario(.own, [])
        house.demand.lines[0].trace = nil
        house.demand.lines[0].volume = Volume(count: 10, per: .day)
        house.demand.lines[0].from = Self.day(5)
        house.demand.lines[0].to = Self.day(6)
        #expect(try World(compiling: house).lines[0].volumeOfDay == [0, 10, 10, 0, 0, 0, 0])
    }

    @Test(arguments: [LegacyLine.Mode.own, .parallel])
    func aLineThatDoesNotJoinStaysAsItIs(mode: LegacyLine.Mode) throws {
        let house = scenario(mode, ["05T10:00:00", "09T10:00:00"])
        #expect(try outcome(house).answers == ["12333 5: 1", "12333 9: 1"])
    }

    /// Half of the callers know the new number on the day on which the curve says so; before the start nobody does.
    @Test func callersComeToDialTheNewNumber() throws {
        var house = scenario(.dual, [])
        house.consolidation?.lines[0].trace = nil
        house.consolidation?.lines[0].volume = Volume(count: 2000, per: .day)
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.awareness.reaches = 0.8
        house.consolidation?.awareness.half = .days(1)
        house.consolidation?.awareness.spread = .days(1)
        let run = try Timetable.run(house)
        let scope = try #require(run.world.scopes.first { $0.key == "12333/new" })
        #expect(scope.kind == .phase)
        func dialled(_ day: Int) -> Double {
            let cell = run.ledger.contactsByDay[day * run.world.types.count + scope.types[0]]
            return Double(cell.offered)
        }
        #expect(dialled(0) == 0 && dialled(1) == 0)
        for (day, share) in [(2, 0.8 / (1 + 2.718281828)), (3, 0.4), (5, 0.8 / (1 + 0.135335283))] {
            let expected = 2000 * share
            #expect(abs(dialled(day) - expected) < 4 * expected.squareRoot(), "day \(day)")
        }
        // Once the advertising is withdrawn time runs faster.
        let slow = Awareness(reaches: 0.8, half: .days(10), spread: .days(2), faster: 3)
        #expect(slow.share(on: Self.day(16), since: Self.day(6), withdrawn: nil) == 0.4)
        #expect(slow.share(on: Self.day(10), since: Self.day(6), withdrawn: Self.day(7)) == 0.4)
    }

    /// A line's own curve replaces that of all.
    @Test func aLineMayHaveAnAwarenessOfItsOwn() throws {
        var house = scenario(.parallel, ["05T23:59:59", "07T10:00:00", "10T10:00:00"])
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].awareness = Awareness(reaches: 1, half: .zero, spread: .seconds(1))
        #expect(try outcome(house).answers == ["12333 5: 1", "general 7: 1", "general 10: 1"])
        house.consolidation?.awareness = Awareness(reaches: 1, half: .zero, spread: .seconds(1))
        house.consolidation?.lines[0].awareness = Awareness()
        #expect(try outcome(house).answers == ["12333 5: 1", "12333 7: 1", "12333 10: 1"])
    }

    /// 100 a day by office hours; with all hours half as many more, spread as the new line's.
    @Test func latentDemandAppearsWithServiceAtAllHours() throws {
        var house = scenario(.forwarded, [])
        house.consolidation?.lines[0].trace = nil
        house.consolidation?.lines[0].volume = Volume(count: 100, per: .day)
        house.consolidation?.lines[0].hours = [.init(opens: .hours(9), closes: .hours(17))]
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].latent = 0.5
        let world = try World(compiling: house)
        let line = world.lines[1]
        #expect(line.volumeOfDay == [100, 100, 150, 150, 150, 50, 50])
        let before = line.profiles[line.profileOfDay[0]]
        let after = line.profiles[line.profileOfDay[2]]
        let weekend = line.profiles[line.profileOfDay[5]]
        for profile in [before, after, weekend] { #expect(abs(profile.reduce(0, +) - 1) < 1e-12) }
        // A third of the contacts is new: at midnight a third of an even day; on a weekend all are.
        #expect(before[0] == 0 && abs(after[0] * Double(after.count) - 1.0 / 3) < 1e-12)
        #expect(abs(weekend[0] * Double(weekend.count) - 1) < 1e-12)
    }

    /// The room's seats learn the line's calls, the moved seats the room's; nobody learns what he knows.
    @Test func seatsLearnWhatIsNewToThem() throws {
        var house = scenario(.dual, ["05T10:00:00", "06T10:00:00", "10T10:00:00"], talk: 100)
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.learning = [.init(after: .zero, factor: 1.5), .init(after: .days(8), factor: 1)]
        let run = try Timetable.run(house)
        #expect(
            run.seats(day: 1).talk == 100_000 && run.seats(day: 2).talk == 150_000 && run.seats(day: 6).talk == 125_000)
        // Moved seats know their own line; the room's seats are all busy when the fourth calls.
        let rush = ["06T10:00:00", "06T10:00:01", "06T10:00:02", "06T10:00:03"]
        house = scenario(.dual, rush, talk: 100)
        house.consolidation?.lines[0].joins = Self.day(6)
        house.consolidation?.lines[0].seatsMoved = Self.day(6)
        house.consolidation?.learning = [.init(after: .zero, factor: 1.5)]
        #expect(try Timetable.run(house).seats(day: 2).talk == 3 * 150_000 + 100_000)
        // They need longer in a new place all the same, if that is said.
        house.consolidation?.movedRampUp = [.init(after: .zero, factor: 1.2)]
        #expect(try Timetable.run(house).seats(day: 2).talk == 3 * 150_000 + 120_000)
        // And longer for the room's own calls, which are new to them.
        house.demand.lines[0].trace = Trace(
            source: "test", categories: ["call"], contacts: rush.map { Timetable.call("2024-03-\($0)", 100) })
        house.consolidation?.lines[0].trace?.contacts = [Timetable.call("2024-03-10T10:00:00", 100)]
        #expect(try Timetable.run(house).seats(day: 2).talk == 3 * 100_000 + 180_000)
    }

    /// A date moved changes nothing before it; callers are conserved in every phase.
    @Test func aDateMovedChangesNothingBeforeIt() throws {
        func ledger(joins day: Int) throws -> (Ledger, World) {
            var house = scenario(.merge, [])
            house.consolidation?.lines[0].trace = nil
            house.consolidation?.lines[0].volume = Volume(count: 900, per: .day)
            house.consolidation?.lines[0].joins = Self.day(day)
            house.consolidation?.lines[0].dead = Self.day(9)
            house.consolidation?.redialAfterDead = 0.5
            house.consolidation?.redialDelay = .exponential(mean: 300)
            house.consolidation?.awareness.reaches = 0.5
            house.consolidation?.awareness.half = .days(2)
            house.frontOffice.patience = .law(.exponential(mean: 60))
            let run = try Timetable.run(house)
            return (run.ledger, run.world)
        }
        let (late, world) = try ledger(joins: 8)
        let (early, _) = try ledger(joins: 6)
        let row = world.types.count
        #expect(late.contactsByDay[..<(2 * row)] == early.contactsByDay[..<(2 * row)])
        #expect(late.contactsByDay[(2 * row)..<(3 * row)] != early.contactsByDay[(2 * row)..<(3 * row)])
        // The same callers come on every day, whoever answers.
        for day in 0..<5 {
            let fresh = [late, early].map { ledger in
                (0..<row).reduce(0) { $0 + ledger.contactsByDay[day * row + $1].fresh }
            }
            #expect(fresh[0] == fresh[1])
        }
        for type in 0..<row {
            let cells = (0..<7).map { $0 * row + type }
            let all = cells.reduce(into: ContactTally()) { $0 += early.contactsByDay[$1] }
            let became = cells.reduce(into: OutcomeTally()) { $0 += early.outcomesByDay[$1] }
            #expect(
                all.offered == all.answered + all.abandoned + all.blocked + all.inSystem + became.deadNumber
                    + became.outOfHours)
        }
    }
}

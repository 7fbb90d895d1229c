import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Corners in which a reader found faults once.
@Suite struct CaseCornerTests {
    private func emergency(_ ends: [String], categories: [String], handlers: Int = 1) -> Scenario {
        var house = CaseTimetable.scenario(
            ends, categories: categories, units: [CaseTimetable.unit("bureau", hours: 4)])
        house.organisations[0].topics = categories.map { CategoryShare(category: $0, share: 1) }
        house.organisations[0].handlers = .count(handlers)
        house.rules.limits[1].handle = .clock(.hours(24))
        house.rules.limits[1].isEmergent = true
        return house
    }

    /// Begun at 16:00, 2 h rest overnight; the emergent order of 16:50 waits for the closing, when the handler rests and is called in.
    @Test func whoRestsAtTheClosingIsCalledIn() throws {
        let house = emergency(["2024-03-08T16:00", "2024-03-08T16:50"], categories: ["call", "fire"])
        let fire = try CaseTimetable.run(house, order: 2)
        #expect(fire.life.suffix(3) == ["03-08 18:00 begun", "03-08 22:00 replied", "03-08 22:00 closed"])
        #expect(try CaseTimetable.life(house).last == "03-11 11:00 closed")
        // Working time of handlers: four hours of the first order; of the other nothing lay within the unit's hours.
        #expect(fire.all.worked == 4 * 3_600_000)
    }

    /// A second emergent order waits for the first one's end, at night too.
    @Test func oneHandlerCanBeCalledInOnce() throws {
        let house = emergency(
            ["2024-03-08T16:00", "2024-03-08T20:00", "2024-03-08T20:10"], categories: ["call", "fire"])
        var three = house
        three.demand.lines[0].trace = Trace(
            source: "test", categories: ["call", "fire"],
            contacts: [
                Timetable.call("2024-03-08T15:59", 60), Timetable.call("2024-03-08T19:59", 60, category: 1),
                Timetable.call("2024-03-08T20:09", 60, category: 1),
            ])
        #expect(try CaseTimetable.life(three, order: 2).last == "03-09 00:00 closed")
        #expect(try CaseTimetable.life(three, order: 3).last == "03-09 04:00 closed")
    }

    /// Effort that ends after the last day the calendar knows, and a unit that looks whether it will make it.
    @Test func workBeyondTheCalendarNeverEnds() throws {
        var house = CaseTimetable.scenario(
            ["2026-12-14T10:00"], days: 6, units: [CaseTimetable.unit("bureau", hours: 900)])
        house.organisations[0].externalDelay = CaseDelay(.constant(7200))
        house.rules.extensions = ExtensionRules()
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.all.extensionsGranted == 1 && outcome.all.open == 1)
    }

    /// A target in working time is counted by the unit's hours: one day of seven hours from Tuesday 16:00 ends on Wednesday at 17:00.
    @Test(arguments: [7, 8])
    func targetsAreCountedByTheUnitsHours(hours: Int) throws {
        var house = CaseTimetable.scenario(
            ["2024-03-05T16:00"], units: [CaseTimetable.unit("bureau", hours: Double(hours))], limit: .workingDays(3))
        house.rules.limits[0].counted = .workingTime
        house.rules.limits[0].target = .workingDays(1)
        #expect(try CaseTimetable.run(house).all.targetMissed == Int32(hours - 7))
    }

    /// Due before it is dispatched (the clock starts at the registration): it goes with the batch after it became overdue.
    @Test func aBatchTakesWhatIsOverdueByThen() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T08:00"], units: [CaseTimetable.unit("bureau", hours: 1000)], limit: .clock(.minutes(30)))
        house.rules.limits[0].starts = .registration
        (house.rules.dispatch.staff, house.rules.dispatch.effort) = (1, .constant(1800))
        house.rules.dispatch.hours = [.init(opens: .hours(14), closes: .hours(17))]
        house.rules.overdue = OverdueRules()
        house.rules.overdue?.batch = OverdueRules.Batch()
        house.rules.overdue?.batch?.every = .days(7)
        let life = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(life == ["03-04 14:30 overdue", "03-11 09:00 escalated"])
    }

    /// A decision on more time that comes after the end of the run is still awaited: nothing is overdue before it.
    @Test func aDecisionAfterTheEndIsAwaited() throws {
        var house = CaseTimetable.scenario(
            ["2024-03-04T09:00"], days: 4, units: [CaseTimetable.unit("bureau", hours: 100)], limit: .clock(.hours(20)))
        house.rules.extensions = ExtensionRules()
        house.rules.extensions?.decision = CaseDelay(.constant(20 * 86_400))
        house.rules.overdue = OverdueRules()
        house.rules.overdue?.account = .constant(60)
        let life = try CaseTimetable.life(house, CaseTimetable.plain)
        #expect(life == ["03-04 21:00 extensionAsked"])
    }

    /// An order closed with its reply takes no further contact, even while its caller is asked.
    @Test func aClosedOrderTakesNoFurtherContact() throws {
        var house = CaseTimetable.scenario(["2024-03-04T09:00"], units: [CaseTimetable.unit("bureau", hours: 1)])
        var way = RevisitRules.Way()
        (way.answered, way.waits) = (0, .days(20))
        var revisit = RevisitRules()
        (revisit.ways, revisit.closed) = ([way], .reply)
        house.rules.revisit = revisit
        house.demand.repeats.share = 1 - 1e-9
        house.demand.repeats.delay = .constant(8 * 86_400)
        house.rules.repeats = RepeatRules()
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.all.joined == 0 && outcome.all.registered == 5)
    }

    /// A wrong unit is drawn by the shares of the others.
    @Test func wrongUnitsAreDrawnByTheirShares() throws {
        let units = [("a", 0.5), ("b", 0.4), ("c", 0.1)].map { CaseTimetable.unit($0.0, $0.1, hours: 0.01) }
        var house = CaseTimetable.scenario(["2024-03-04T09:00"], units: units, limit: .workingDays(5))
        house.demand.lines[0].trace = nil
        house.demand.lines[0].volume = Volume(count: 200, per: .day)
        house.demand.lines[0].mix = [CategoryShare(category: "call", share: 1)]
        house.rules.dispatch.wrong = 1
        house.rules.returns = ReturnRules()
        let ledger = try CaseTimetable.run(house).ledger
        var misdirected = [0.0, 0, 0]
        for (cell, tally) in ledger.cases.enumerated() { misdirected[cell % 3] += Double(tally.misdirected) }
        let all = misdirected.reduce(0, +)
        // From b and c to a: 0.4 · 5/6 + 0.1 · 5/9; and so on.
        for (found, share) in zip(misdirected, [7.0 / 18, 0.5 * 0.8 + 0.1 * 4.0 / 9, 0.5 * 0.2 + 0.4 / 6]) {
            #expect(abs(found - all * share) < 4 * (all * share * (1 - share)).squareRoot())
        }
    }

    /// The parts of a county whose towns take all go to the towns; a part without a town stays with the county.
    @Test(arguments: ["east town", "west town", "county"])
    func aUnitKeepsTheTerritoryThatNobodyBelowTakes(taker: String) throws {
        var east = CaseTimetable.unit("east town")
        (east.under, east.territories) = ("county", ["east"])
        var west = CaseTimetable.unit("west town")
        (west.under, west.territories) = ("county", ["west"])
        var house = CaseTimetable.scenario(["2024-03-04T10:00"], units: [CaseTimetable.unit("county"), east, west])
        house.demand.territories = [("east", "east town"), ("west", "west town"), ("north", "county")].map {
            .init(territory: $0.0, share: $0.1 == taker ? 1 : 0)
        }
        let outcome = try CaseTimetable.run(house)
        #expect(outcome.all.registered == 1 && outcome.life.contains("03-04 10:00 dispatched to \(taker)"))
    }
}

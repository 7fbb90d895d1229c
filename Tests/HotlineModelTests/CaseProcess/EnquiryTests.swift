import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Progress enquiries: four hundred orders written at 09:00 on Thursday 2024-02-08, each replied to at 12:00 after three working hours,
/// due at 10:00 by the clock; enquiries by quarter of an hour.
@Suite struct EnquiryTests {
    private static let orders = 400

    private func scenario(
        rate: Double, overdue: Double? = nil, selfService: Double = 0, days: Int = 1, hours: Double = 3
    ) -> Scenario {
        var unit = CaseTimetable.unit("bureau", hours: hours)
        unit.handlers = .unlimited
        var scenario = CaseTimetable.scenario(
            Array(repeating: "2024-02-08T09:00", count: Self.orders), days: days, units: [unit],
            limit: .clock(.hours(1)))
        scenario.frontOffice.groups = [Timetable.group("seats", [(0, 2000)])]
        scenario.slot = .minutes(15)
        var enquiries = Enquiries()
        (enquiries.rate, enquiries.overdue, enquiries.selfService) = (rate, overdue, selfService)
        scenario.demand.enquiries = enquiries
        return scenario
    }

    /// What was counted of enquiries, by quarter of an hour of working days.
    private func quarters(
        _ outcome: Timetable.Outcome, _ value: (OutcomeTally) -> Int64 = \.enquiries
    ) -> [Int64] {
        let types = outcome.world.types.count
        return (0..<96).map { slot in
            (0..<types).reduce(0) { $0 + value(outcome.ledger.outcomesBySlot[slot * types + $1]) }
        }
    }

    private func sum(_ quarters: [Int64], from: Int, to: Int) -> Double {
        Double(quarters[from * 4..<to * 4].reduce(0, +))
    }

    /// Within five standard deviations of a Poisson number.
    private func expect(_ found: Double, near mean: Double, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(abs(found - mean) < 5 * mean.squareRoot(), "\(found) for \(mean)", sourceLocation: sourceLocation)
    }

    @Test func theyBeginWithTheOrderQuickenAtTheLimitAndEndWithTheReply() throws {
        let outcome = try Timetable.run(scenario(rate: 20, overdue: 90))
        let found = quarters(outcome)
        expect(sum(found, from: 9, to: 10), near: 400 * 20 / 24)
        expect(sum(found, from: 10, to: 12), near: 400 * 90 / 12)
        #expect(sum(found, from: 0, to: 9) == 0 && sum(found, from: 12, to: 24) == 0)
        // Nobody has occasion to ask before the limit, or after it.
        let late = quarters(try Timetable.run(scenario(rate: 0, overdue: 90)))
        #expect(sum(late, from: 0, to: 10) == 0 && sum(late, from: 10, to: 12) > 2500)
        let early = quarters(try Timetable.run(scenario(rate: 90, overdue: 0)))
        #expect(sum(early, from: 9, to: 10) > 1200 && sum(early, from: 10, to: 24) == 0)
        // Stated or not, the same rate is the same.
        let plain = quarters(try Timetable.run(scenario(rate: 20)))
        let stated = quarters(try Timetable.run(scenario(rate: 20, overdue: 20)))
        #expect(plain == stated)
    }

    @Test func theyAreContactsThatChangeNothing() throws {
        let outcome = try Timetable.run(scenario(rate: 50))
        let type = try #require(outcome.world.types.firstIndex { $0.category == 1 })
        let all = outcome.contacts()
        let own = outcome.contacts(type: type)
        #expect(outcome.world.categories == ["call", Enquiries.category])
        #expect(own.offered == outcome.outcomes().enquiries && own.answered == own.offered && own.fresh == 0)
        #expect(all.fresh == 400 && all.offered == 400 + own.offered && all.lost == 0)
        #expect(outcome.outcomes().orders == 400 && outcome.outcomes(type: type).accepted == 0)
        #expect(outcome.ledger.casesByDay.reduce(0) { $0 + $1.closed } == 400)
        // A minute each, as all calls.
        #expect(own.talk == own.offered * 60_000)
    }

    @Test func selfServiceDeflectsItsShare() throws {
        let outcome = try Timetable.run(scenario(rate: 80, selfService: 0.4))
        let became = outcome.outcomes()
        let mean = 400.0 * 80 / 24 * 3
        expect(Double(became.enquiries), near: 0.6 * mean)
        expect(Double(became.enquiriesDeflected), near: 0.4 * mean)
        #expect(outcome.contacts().offered == 400 + became.enquiries)
        let none = try Timetable.run(scenario(rate: 80, selfService: 1)).outcomes()
        #expect(none.enquiries == 0 && none.enquiriesDeflected > 3000)
    }

    /// The stated rate holds over a day; within it enquiries come as the line's contacts do.
    @Test func theyFollowTheTimeOfDay() throws {
        // Orders that stay open over all five days and their midnights, working days or not.
        var house = scenario(rate: 3, days: 5, hours: 1000)
        house.demand.lines[0].profile = DayTable(
            slot: .hour, columns: [.init(days: .all, values: (0..<24).map { $0 < 8 || $0 >= 20 ? 0 : $0 < 14 ? 3 : 1 })]
        )
        let outcome = try Timetable.run(house)
        var kinds: [Int64] = Array(repeating: 0, count: 24)
        let types = outcome.world.types.count
        for (cell, tally) in outcome.ledger.outcomesBySlot.enumerated() {
            kinds[cell / types % 96 / 4] += tally.enquiries
        }
        #expect(kinds[0..<8].allSatisfy { $0 == 0 } && kinds[20...].allSatisfy { $0 == 0 })
        // Of the 24 parts of a day, morning hours have three; the orders are open for 4 of the 5 days, and on the first from nine.
        expect(Double(kinds[10]), near: 400 * 3 * 5 * 3 / 24)
        expect(Double(kinds[17]), near: 400 * 3 * 5 / 24)
        expect(Double(kinds.reduce(0, +)), near: 400 * 3 * (5 - 3.0 / 24))
    }

    @Test func aRedoBringsThemBack() throws {
        var house = scenario(rate: 40)
        var way = RevisitRules.Way()
        way.answerAfter = .constant(3600)
        var revisit = RevisitRules()
        (revisit.ways, revisit.answers) = ([way], .init([0, 0, 0, 1, 0]))
        (house.rules.revisit, house.rules.redo) = (revisit, RedoRules())
        house.rules.redo?.audit = CaseDelay(.constant(3600))
        // Replied to at 12:00, dissatisfied at 13:00, done again from 14:00 to 17:00.
        let outcome = try Timetable.run(house)
        let found = quarters(outcome)
        expect(sum(found, from: 9, to: 12), near: 400 * 40 / 8)
        expect(sum(found, from: 14, to: 17), near: 400 * 40 / 8)
        #expect(sum(found, from: 12, to: 14) == 0 && sum(found, from: 17, to: 24) == 0)
        #expect(outcome.ledger.casesByDay.reduce(0) { $0 + $1.redone } == 400)
    }

    /// More time, granted at 09:45 until 11:00: only then are they overdue.
    @Test func anExtensionPutsTheChangeOff() throws {
        var house = scenario(rate: 0, overdue: 90)
        var more = ExtensionRules()
        (more.asked, more.share, more.granted) = (.minutes(15), 1, 1)
        house.rules.extensions = more
        let found = quarters(try Timetable.run(house))
        #expect(sum(found, from: 0, to: 11) == 0)
        expect(sum(found, from: 11, to: 12), near: 400 * 90 / 24)
    }
}

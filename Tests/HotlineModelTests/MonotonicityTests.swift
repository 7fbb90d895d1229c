import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// What theory promises of two houses that differ in one thing and meet the same callers.
@Suite struct MonotonicityTests {
    /// One line, one group of constant heads, first come first served, for a day.
    private func house(
        _ seats: Int, patience: Patience = .endless, seed: UInt64, change: (inout Scenario) -> Void = { _ in }
    )
        throws -> ContactTally
    {
        var line = Line()
        line.number = "1"
        line.volume = Volume(count: 60, per: .hour)
        // Nobody calls in the last two hours: all waits are over by midnight.
        line.profile = DayTable(slot: .hour, columns: [.init(days: .all, values: (0..<24).map { $0 < 22 ? 1 : 0 })])
        var scenario = Timetable.scenario([line], [Timetable.group("g", [(0, seats)])])
        scenario.seed = seed
        scenario.frontOffice.talk = try .lognormal(mean: 280, cv: 1.2)
        scenario.frontOffice.wrapUp = .law(.exponential(mean: 20))
        scenario.frontOffice.patience = patience
        change(&scenario)
        return try Timetable.run(scenario).contacts()
    }

    /// G/G/c, first come first served: another server makes no caller's wait longer (Jacobs and Schach 1972), so on the same callers
    /// the sum of the waits falls, seed by seed.
    @Test(arguments: 1...20)
    func anotherSeatNeverRaisesTheMeanWait(seed: Int) throws {
        var last = Int64.max
        for seats in 6...10 {
            let all = try house(seats, seed: UInt64(seed))
            #expect(all.inSystem == 0)
            #expect(all.wait <= last, "\(seats) seats")
            last = all.wait
        }
    }

    /// Endless patience: a shorter talk of every caller makes no wait longer.
    @Test(arguments: 1...10)
    func fasterTalkNeverRaisesTheMeanWait(seed: Int) throws {
        var last = Int64.max
        for factor in [1.0, 0.9, 0.7, 0.5] {
            let all = try house(6, seed: UInt64(seed)) {
                var skill = Skill("call")
                skill.talkFactor = factor
                $0.frontOffice.groups[0].skills = [skill]
            }
            #expect(all.wait <= last, "a factor of \(factor)")
            last = all.wait
        }
    }

    /// Loss system: another trunk, or another seat, never blocks more in the mean (over seeds; single days may cross).
    @Test func anotherTrunkBlocksFewerInTheMean() throws {
        var last = Int64.max
        for trunks in 5...8 {
            var blocked: Int64 = 0
            for seed in 1...20 {
                blocked += try house(5, seed: UInt64(seed)) { $0.frontOffice.trunks = trunks }.blocked
            }
            #expect(blocked < last, "\(trunks) trunks")
            last = blocked
        }
    }

    /// Shrinkage takes seats away: with it fewer are answered in the mean, and more the larger it is.
    @Test func absenceCostsAnswersInTheMean() throws {
        var last = Int64.max
        for shrinkage in [0, 0.1, 0.3] {
            var answered: Int64 = 0
            for seed in 1...20 {
                answered += try house(6, patience: .law(.exponential(mean: 120)), seed: UInt64(seed)) {
                    $0.frontOffice.groups[0].shrinkage = shrinkage
                }.answered
            }
            #expect(answered < last)
            last = answered
        }
    }
}

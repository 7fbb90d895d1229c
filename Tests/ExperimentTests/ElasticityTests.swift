import Distributions
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Testing

@testable import Experiment

@Suite struct ElasticityTests {
    /// So many seats that nobody waits; talk is all that keeps them busy.
    private static func scenario() -> Scenario {
        var scenario = Scenario()
        scenario.name = "wide"
        scenario.calendar = .plain
        scenario.period.from = SimTime("2024-01-02")!
        scenario.period.to = SimTime("2024-01-04")!
        var line = Line()
        (line.number, line.volume) = ("1", Volume(count: 120, per: .hour))
        scenario.demand.lines = [line]
        var group = SeatGroup()
        (group.name, group.seats) = ("g", .constant(60))
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .exponential(mean: 300)
        return scenario
    }

    private func elasticities(_ influence: Influence, step: Double = 0.05) throws -> [String: Elasticity] {
        let sides = try [1 / (1 + step), 1 + step].map { factor in
            let scaled = try #require(Self.scenario().scaled(influence, by: factor))
            var one = try Alternative(name: "a", scaled) { _, _, _ in false }
            one.run(to: 16, threads: 2)
            return one
        }
        let all = Elasticity.all(down: sides[0], up: sides[1], factor: 1 + step, confidence: .percent99point9)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.measure.id, $0) })
    }

    private func expect(_ found: Elasticity?, _ exact: Double, within width: Double) throws {
        let value = try #require(found?.value)
        let half = try #require(value.halfWidth)
        #expect(abs(value.mean - exact) <= half + 5e-3 && half <= width, "\(value.mean) ± \(half)")
    }

    /// Where nobody waits calls answered and work are in proportion to calls, work to talk, and scheduled hours to nothing.
    @Test func proportionsAreOne() throws {
        let volume = try elasticities(.volume)
        try expect(volume["answered"], 1, within: 0.3)
        try expect(volume["occupancy"], 1, within: 0.5)
        #expect(volume["seat_hours"]?.value?.mean == 0 && volume["seat_hours"]?.value?.halfWidth == 0)
        let talk = try elasticities(.talk, step: 0.2)
        try expect(talk["occupancy"], 1, within: 0.02)
        #expect(talk["offered"]?.value?.mean == 0)
        // Nobody waits: a mean of 0 has no logarithm.
        #expect(talk["mean_wait_s"]?.value == nil && talk["mean_wait_s"]?.up?.mean == 0)
    }
}

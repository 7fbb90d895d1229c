import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// Who of the planned heads comes.
@Suite struct CrewsTests {
    /// Heads by hour of a day, for some days.
    private func world(
        _ heads: [(hour: Int, heads: Int)], shrinkage: Double, shift: Int = 8, days: Int, seed: UInt64 = 1
    )
        throws -> World
    {
        var scenario = Timetable.scenario(
            [Timetable.line("1", [])], [Timetable.group("g", heads)], from: "2024-01-01", days: days)
        scenario.frontOffice.groups[0].shrinkage = shrinkage
        scenario.frontOffice.groups[0].shift = .hours(shift)
        scenario.seed = seed
        return try World(compiling: scenario)
    }

    /// Absent heads hour by hour.
    private func absences(_ world: World, replication: Int = 0) -> [Int] {
        var crews = Crews(world, replication: replication)
        let table = world.groups[0]
        let ticksPerHour = Int(3_600_000 / world.tick)
        return (0..<world.days.count * 24).map { hour in
            let heads = table.heads[0][hour % 24 * ticksPerHour]
            return crews.absent(0, of: heads, at: world.start.milliseconds + Int64(hour) * 3_600_000)
        }
    }

    @Test func withoutShrinkageEverybodyComes() throws {
        #expect(try absences(world([(0, 5), (8, 20)], shrinkage: 0, days: 2)).allSatisfy { $0 == 0 })
    }

    @Test func aCrewIsTheSameForItsShiftAndThenAnother() throws {
        let absent = try absences(world([(0, 40)], shrinkage: 0.3, days: 20))
        let shifts = stride(from: 0, to: absent.count, by: 8).map { Set(absent[$0..<$0 + 8]) }
        #expect(shifts.allSatisfy { $0.count == 1 } && Set(shifts).count > 5)
    }

    @Test func absenceIsBinomial() throws {
        // 40 heads, 900 shifts of 8 h: χ² of the counts around their mean, and the mean itself, at 99.9 %.
        let absent = try absences(world([(0, 40)], shrinkage: 0.3, days: 300))
        let counts = stride(from: 0, to: absent.count, by: 8).map { Double(absent[$0]) }
        let mean = counts.reduce(0, +) / Double(counts.count)
        let limit = 3.29 * (40 * 0.3 * 0.7 / 900.0).squareRoot()
        #expect(abs(mean - 12) < limit)
        let dispersion = counts.reduce(0.0) { $0 + ($1 - 12) * ($1 - 12) } / 8.4
        #expect(dispersion < chiSquareLimit(900) && dispersion > 2 * 900 - chiSquareLimit(900))
    }

    @Test func whoCameFirstLeavesFirst() throws {
        // Ten at midnight, ten more at 6; at 8 the first ten are relieved, at 10 ten leave: those of 6 o'clock.
        let world = try world([(0, 10), (6, 20), (10, 10)], shrinkage: 0.5, days: 1)
        let absent = absences(world)
        let second = absent[6] - absent[5]
        let relief = absent[8] - second
        #expect((0...10).contains(second) && (0...10).contains(relief))
        // The crews are in the order of their coming: that of 6 o'clock, then the relief of 8 o'clock.
        #expect(absent[10] == relief)
    }

    @Test func drawsDependOnThePlanAlone() throws {
        let one = try world([(0, 10), (6, 20)], shrinkage: 0.4, days: 5)
        var other = try world([(0, 10), (6, 20)], shrinkage: 0.4, days: 5)
        #expect(absences(one) == absences(other) && absences(one) != absences(one, replication: 1))
        other = try world([(0, 10), (6, 20)], shrinkage: 0.4, days: 5, seed: 2)
        #expect(absences(one) != absences(other))
    }
}

import Distributions
import HotlineModel
import Scenarios
import SimulationTime
import Statistics
import Testing

@testable import Experiment

@Suite struct OpenLoopTests {
    /// A day of 60 calls an hour at five seats who give up after two minutes and dial again.
    private static func scenario() -> Scenario {
        var scenario = Scenario()
        scenario.name = "loop"
        scenario.calendar = .plain
        scenario.period.from = SimTime("2024-01-02")!
        scenario.period.to = SimTime("2024-01-03")!
        var line = Line()
        (line.number, line.volume) = ("1", Volume(count: 60, per: .hour))
        scenario.demand.lines = [line]
        var group = SeatGroup()
        (group.name, group.seats) = ("g", .constant(5))
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .exponential(mean: 300)
        scenario.frontOffice.patience = .law(.exponential(mean: 120))
        scenario.demand.redials.afterAbandoning = 0.7
        scenario.demand.redials.delay = .exponential(mean: 600)
        return scenario
    }

    private func loops(replications: Int = 12, open others: Int = 12) throws -> OpenLoop {
        let closed = Experiment(try World(compiling: Self.scenario()))
        let open = Experiment(try World(compiling: Self.scenario().withoutFeedback))
        return OpenLoop(
            closed: closed.run(.init(replications: replications, threads: 2)),
            open: open.run(.init(replications: others, threads: 2)))
    }

    @Test func bothMeetTheSameCallers() throws {
        let rows = try loops().rows(confidence: .percent95)
        let fresh = try #require(rows.first { $0.measure.id == "fresh" })
        #expect(fresh.closed == fresh.open)
        #expect(fresh.difference?.mean == 0 && fresh.difference?.halfWidth == 0)
        let redials = try #require(rows.first { $0.measure.id == "redials" })
        #expect(redials.open?.mean == 0 && redials.difference?.mean == redials.closed?.mean)
        let amplification = try #require(rows.first { $0.measure.id == "amplification" })
        #expect(amplification.open?.mean == 1 && amplification.closed!.mean > 1.1)
        // What it costs is beyond chance.
        let wait = try #require(rows.first { $0.measure.id == "mean_wait_s" }?.difference)
        #expect(wait.mean > 2 * wait.halfWidth!)
    }

    /// A count's difference is Student's of the differences; a ratio's is the delta method's, and pairs are narrower than strangers.
    @Test func differencesArePaired() throws {
        let loops = try loops()
        let rows = loops.rows(confidence: .percent95)
        func values(_ results: Results, _ id: String) -> [(Double, Double)] {
            let place = results.headlineRows.firstIndex {
                Measure.all[results.plan.rows[$0].measure].id == id
            }!
            return results.headlines.map { (Double($0[place].numerator), Double($0[place].denominator)) }
        }
        let count = try #require(rows.first { $0.measure.id == "offered" }?.difference)
        let own = zip(values(loops.closed, "offered"), values(loops.open, "offered")).map { $0.0 - $1.0 }
        let expected = try #require(Moments(own).estimate(confidence: .percent95))
        #expect(abs(count.mean - expected.mean) < 1e-9 && abs(count.halfWidth! - expected.halfWidth!) < 1e-9)
        let level = try #require(rows.first { $0.measure.id == "service_level" })
        let (a, b) = (values(loops.closed, "service_level"), values(loops.open, "service_level"))
        func ratio(_ pairs: [(Double, Double)]) -> Double {
            pairs.reduce(0) { $0 + $1.0 } / pairs.reduce(0) { $0 + $1.1 }
        }
        // The jackknife agrees to first order.
        let n = Double(a.count)
        let left = a.indices.map { out -> Double in
            func without(_ pairs: [(Double, Double)]) -> [(Double, Double)] {
                pairs.indices.filter { $0 != out }.map { pairs[$0] }
            }
            return ratio(without(a)) - ratio(without(b))
        }
        let mean = left.reduce(0, +) / n
        let jackknife = ((n - 1) / n * left.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }).squareRoot()
        let t = StudentInterval.quantile(probability: 0.975, degreesOfFreedom: n - 1)
        #expect(abs(level.difference!.mean - (ratio(a) - ratio(b))) < 1e-12)
        #expect(abs(level.difference!.halfWidth! / (t * jackknife) - 1) < 0.05)
        #expect(level.difference!.halfWidth! < level.closed!.halfWidth! + level.open!.halfWidth!)
    }

    @Test func anInterruptedLoopIsComparedAsFarAsItGoes() throws {
        let rows = try loops(replications: 6, open: 4).rows(confidence: .percent95)
        #expect(rows.allSatisfy { ($0.difference?.n ?? 0) <= 4 } && rows[0].closed?.n == 6 && rows[0].open?.n == 4)
    }
}

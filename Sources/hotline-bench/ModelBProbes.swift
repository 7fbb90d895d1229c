import Distributions
import HotlineModel
import Scenarios
import SimulationTime

/// Model B twice: written by hand on the kernel, and as a scenario run by the general model with all its counting.
enum ModelBProbes {
    static let calls = 500_000

    static func make() -> [Probe] {
        let stream = RandomStream(seed: 1, replication: 0, purpose: "model B", subject: "benchmark")
        let world = world(days: 4)
        return [
            Probe(id: "model_b_kernel", title: "model B on the kernel alone", operation: "call") {
                run(calls: calls, stream)
                return calls
            },
            Probe(id: "model_b_scenario", title: "model B as a scenario, in process", operation: "call") {
                var simulation = Simulation(world, replication: 0)
                return offered(simulation.run()!)
            },
        ]
    }

    /// Runs model B on the kernel alone and returns how many callers hung up.
    @discardableResult
    static func run(calls: Int, _ stream: RandomStream) -> Int {
        var model = ModelB()
        model.run(calls: calls) { stream.exponential(mean: $0) }
        precondition(model.answered + model.abandoned == calls, "a call was lost")
        return model.abandoned
    }

    /// Model B as a scenario, compiled; its dates and values are written out here and valid.
    static func world(days: Int) -> World { try! World(compiling: scenario(days: days)) }

    /// Calls that reached the house.
    static func offered(_ ledger: Ledger) -> Int { Int(ledger.contactsByDay.reduce(0) { $0 + $1.offered }) }

    /// The same as `benchmarks/model-b`: 144,000 calls a day.
    private static func scenario(days: Int) -> Scenario {
        var line = Line()
        line.number = "1"
        line.volume = Volume(count: 144_000, per: .day)
        var group = SeatGroup()
        group.name = "seats"
        group.seats = .constant(400)
        var scenario = Scenario()
        scenario.name = "model-b"
        scenario.period.from = SimTime("2024-01-01")!
        scenario.period.to = scenario.period.from + .days(days)
        scenario.demand.lines = [line]
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .exponential(mean: 240)
        scenario.frontOffice.patience = .law(.exponential(mean: 120))
        return scenario
    }
}

import HotlineModel
import ScenarioFiles
import Scenarios
import SimulationTime

/// Bytes as a scenario: read or refused with a reason; what is read and small is simulated, and nobody gets lost.
enum ScenarioTarget {
    private static let reader = ScenarioReader(measures: Measure.all.map(\.id))
    private static let mostDays = 3
    private static let mostAttempts = 20_000.0

    static func feed(_ bytes: [UInt8]) {
        let input = InputParts(bytes)
        guard let scenario = read(input), isShort(scenario) else { return }
        let world: World
        do {
            world = try World(compiling: scenario)
        } catch {
            fatalError("a scenario without errors does not compile: \(error)")
        }
        guard attempts(scenario, world) <= mostAttempts else { return }
        let ledger = run(world)
        Conservation.check(ledger, world)
        let again = run(world)
        demand(
            again.contactsByDay == ledger.contactsByDay && again.seatsBySlot == ledger.seatsBySlot,
            "a replication is not the same twice")
    }

    private static func read(_ input: InputParts) -> Scenario? {
        do throws(ScenarioFileError) {
            let (scenario, warnings) = try reader.read(
                input.text, file: "scenario.yaml", files: input, edits: input.edits)
            demand(!warnings.contains { $0.severity == .error }, "a scenario was read in spite of an error")
            return scenario
        } catch {
            demand(error.findings.contains { $0.severity == .error }, "a scenario was refused without an error")
            demand(!error.description.isEmpty, "an error says nothing")
            return nil
        }
    }

    private static func isShort(_ scenario: Scenario) -> Bool {
        scenario.period.to - scenario.period.start <= .days(mostDays)
    }

    /// Attempts to expect, redials at their most.
    private static func attempts(_ scenario: Scenario, _ world: World) -> Double {
        let contacts = world.lines.reduce(0.0) { $0 + Double($1.trace?.count ?? 0) + $1.volumeOfDay.reduce(0, +) }
        guard scenario.demand.redials.happen, let delay = scenario.demand.redials.delay else { return contacts }
        let inTime = (world.to - world.start).seconds / delay.mean
        return contacts * (1 + min(inTime, Double(scenario.demand.redials.atMost ?? .max)))
    }

    private static func run(_ world: World) -> Ledger {
        var simulation = Simulation(world, replication: 0)
        guard let ledger = simulation.run() else { fatalError("a replication that nobody cancelled gave no ledger") }
        return ledger
    }
}

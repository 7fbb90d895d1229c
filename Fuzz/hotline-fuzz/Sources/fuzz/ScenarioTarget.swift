import HotlineModel
import ScenarioFiles
import Scenarios
import SimulationTime

/// Bytes as a scenario: read or refused with a reason; what is read and small is simulated, and nobody gets lost.
enum ScenarioTarget {
    private static let reader = ScenarioReader(measures: Measure.facts)
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
        Conservation.check(ledger, world, scenario.rules)
        let again = run(world)
        demand(
            again.contactsByDay == ledger.contactsByDay && again.seatsBySlot == ledger.seatsBySlot
                && again.cases == ledger.cases,
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

    /// Attempts and tasks to expect, redials and repeats at their most.
    private static func attempts(_ scenario: Scenario, _ world: World) -> Double {
        let fresh = world.lines.reduce(0.0) { $0 + Double($1.trace?.count ?? 0) + $1.volumeOfDay.reduce(0, +) }
        // A caller is sent away wrongly once; what follows him are tasks, one of each kind.
        // At a dead number he dials the new one once.
        let ways = scenario.consolidation == nil ? 2.0 : 3.0
        var contacts = fresh * ways * Double(1 + scenario.frontOffice.tasks.count)
        let seconds = (world.to - world.start).seconds
        if scenario.demand.repeats.share > 0, let delay = scenario.demand.repeats.delay {
            contacts *= min(1 / (1 - scenario.demand.repeats.share), 1 + seconds / delay.mean)
        }
        guard scenario.demand.redials.happen, let delay = scenario.demand.redials.delay else { return contacts }
        return contacts * (1 + min(seconds / delay.mean, Double(scenario.demand.redials.atMost ?? .max)))
    }

    private static func run(_ world: World) -> Ledger {
        var simulation = Simulation(world, replication: 0)
        guard let ledger = simulation.run() else { fatalError("a replication that nobody cancelled gave no ledger") }
        return ledger
    }
}

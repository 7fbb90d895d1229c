import Distributions
import Glibc
import HotlineModel

/// `hotline-bench`: speed of the random draws, the event queue, model B, a broad house and orders, inside one process.
enum Benchmark {
    private static let usage = """
        usage: hotline-bench [--rounds N] [--json]
               hotline-bench --model-b CALLS | --model-b-days DAYS | --broad-house-days DAYS | --full-house-days DAYS
                             | --orders-days DAYS | --full-orders-days DAYS

        Measures nanoseconds of processor time an operation: median of N interleaved rounds (default 7) after one for
        warm-up. Does not judge: scripts/bench compares with the limits.

          --rounds N           rounds, 1 to 1000
          --json               one JSON object instead of a table
          --model-b CALLS      only run that many calls of model B on the kernel: for a profiler
          --model-b-days DAYS  only run that many days of model B as a scenario, 144,000 calls each: for a profiler
          --broad-house-days DAYS, --full-house-days DAYS
                               the same of 20 categories, 12 groups, 5 channels; and with every feature
          --orders-days DAYS, --full-orders-days DAYS
                               the same of 10,000 orders a day for 30 units; and with a full rule set

        Exit codes: 0 done, 2 bad option.
        """

    static func main(_ arguments: [String]) -> Never {
        var rounds = 7
        var asJSON = false
        var words = arguments[...]
        while let word = words.popFirst() {
            switch word {
            case "--rounds": rounds = number(words.popFirst(), after: word, within: 1...1000)
            case "--json": asJSON = true
            case "--model-b":
                let calls = number(words.popFirst(), after: word, within: 1...1_000_000_000)
                let stream = RandomStream(seed: 1, replication: 0, purpose: "model B", subject: "benchmark")
                print(ModelBProbes.run(calls: calls, stream), "of", calls, "calls abandoned")
                exit(0)
            case "--model-b-days":
                let days = number(words.popFirst(), after: word, within: 1...3650)
                var simulation = Simulation(ModelBProbes.world(days: days), replication: 0)
                print(ModelBProbes.offered(simulation.run()!), "calls offered")
                exit(0)
            case "--broad-house-days", "--full-house-days":
                let days = number(words.popFirst(), after: word, within: 1...3650)
                var simulation = Simulation(
                    BroadHouse.world(days: days, isFull: word == "--full-house-days"), replication: 0)
                print(simulation.run()!.steps, "events")
                exit(0)
            case "--orders-days", "--full-orders-days":
                let days = number(words.popFirst(), after: word, within: 1...36_500)
                let world = CaseHouse.world(
                    days: days, ordersADay: CaseHouseProbes.ordersADay, isFull: word == "--full-orders-days")
                var simulation = Simulation(world, replication: 0)
                let ledger = simulation.run()!
                print(CaseHouseProbes.orders(ledger), "orders", ledger.steps, "events")
                exit(0)
            case "--help", "-h":
                print(usage)
                exit(0)
            default: refuse("unknown option '\(word)'")
            }
        }
        let probes =
            DrawProbes.make() + HoldProbes.make() + ModelBProbes.make() + BroadHouseProbes.make()
            + CaseHouseProbes.make()
        let report = BenchmarkReport(Measurements(probes, rounds: rounds))
        print(asJSON ? report.json : report.table)
        exit(0)
    }

    private static func number(_ word: String?, after option: String, within range: ClosedRange<Int>) -> Int {
        guard let word, let number = Int(word), range.contains(number) else {
            refuse(
                "\(option): expected a whole number from \(range.lowerBound) to \(range.upperBound), found '\(word ?? "")'"
            )
        }
        return number
    }

    private static func refuse(_ message: String) -> Never {
        fputs("hotline-bench: \(message)\n\(usage)\n", stderrStream)
        exit(2)
    }

    /// C's `stderr` is a mutable global, which Swift 6 does not let in.
    private static var stderrStream: UnsafeMutablePointer<FILE> { fdopen(2, "w") }
}

import Foundation
import Testing

/// Queues in which everybody waits to the end, against closed forms: M/M/c, M/G/1, M/D/c.
@Suite struct QueueingDelayTests {
    // Numbers of days, here and below, are as many as the widths of the intervals ask for.
    @Test(arguments: zip(QueueingCase.kind("M/M/c"), [40, 32, 24]))
    func erlangC(_ entry: QueueingCase, days: Int) throws {
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.within = entry.input("awt_s")
        scenario.span(days: days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 11)
        run.expect(
            entry,
            [
                ("p_wait", "p_wait"), ("lq", "queue_length"), ("sl", "service_level"), ("occupancy", "occupancy"),
                ("asa_s", "mean_wait_s"), ("asa_s", "mean_wait_answered_s"), ("sl", "service_level_answered"),
            ])
        RunTables.expect(
            run.ratio(of: "mean_wait_s", to: "p_wait", scale: 0.001), covers: entry.output("mean_wait_given_wait_s"),
            named: "mean wait of those who wait")
        // P(W > t) = P(W > 0)·exp(−t/m), m the mean wait of those who wait. Buckets of quantiles are 0.4 % wide.
        for (measure, tail) in [("wait_p50_s", 0.5), ("wait_p90_s", 0.1), ("wait_p99_s", 0.01)]
        where entry.output("p_wait") > tail {
            run.expect(
                measure, entry.output("mean_wait_given_wait_s") * log(entry.output("p_wait") / tail),
                width: .relative(0.05),
                allowance: 1.0 / 256)
        }
        #expect(run.interval("p_abandon")!.mean == 0 && run.interval("p_blocked")!.mean == 0)
    }

    /// Calls do not notice the cases that come out of them: the call desk of the tandem is a queue of its own.
    @Test func theCallDeskOfATandem() throws {
        let entry = QueueingCase.named("front_back_tandem")
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("agents"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.span(days: 80, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 17)
        run.expect(
            entry,
            [("front_p_wait", "p_wait"), ("front_asa_s", "mean_wait_s"), ("front_sl20", "service_level")])
    }

    @Test(arguments: zip(QueueingCase.kind("M/G/1"), [200, 1000, 100]))
    func oneServerWithAnyTalk(_ entry: QueueingCase, days: Int) throws {
        let mean = entry.input("aht_s")
        let laws = [1: "exponential \(mean) s", 2.25: "lognormal \(mean) s cv 1.5", 0: "constant \(mean) s"]
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "1", talk: laws[entry.input("scv")]!)
        scenario.span(days: days, warmUpDays: 7)
        let run = try scenario.run(replications: 100, seed: 12)
        run.expect(
            entry,
            [("rho", "occupancy"), ("wq_s", "mean_wait_s"), ("lq", "queue_length"), ("p_wait", "p_wait")])
    }

    @Test(arguments: zip(QueueingCase.kind("M/D/c"), [250, 60]))
    func constantTalk(_ entry: QueueingCase, days: Int) throws {
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "constant \(entry.input("service_s")) s")
        scenario.span(days: days, warmUpDays: 4)
        for (seconds, seed) in [(0, 13), (20, 14), (60, 15), (300, 16)] {
            scenario.within = Double(seconds)
            let run = try scenario.run(replications: 100, seed: seed)
            run.expect("service_level", entry.output("p_wait_le_\(seconds)s"))
            guard seconds == 0 else { continue }
            run.expect(
                entry,
                [("p_wait", "p_wait"), ("lq", "queue_length"), ("wq_s", "mean_wait_s"), ("occupancy", "occupancy")])
        }
    }
}

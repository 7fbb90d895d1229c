import Testing

/// Callers who were served and call again, against an open Jackson network: a queue whose output feeds it a day later.
@Suite struct QueueingRepeatTests {
    @Test func repeatCalls() throws {
        let entry = QueueingCase.named("jackson_repeat_calls")
        let days = 60
        let hours = Double(24 * days)
        let fresh = entry.input("fresh_per_hour")
        let offered = entry.output("offered_per_hour")
        var scenario = TextbookScenario(
            volume: "\(fresh)/h", seats: "\(entry.count("agents"))", talk: "exponential \(entry.input("aht_s")) s")
        scenario.within = entry.input("awt_s")
        let delay = entry.input("mean_repeat_delay_s")
        scenario.demand = ["repeats: { share: \(entry.input("p_repeat")), delay: exponential \(delay) s }"]
        // Nobody repeats at the beginning; after twelve delays a share of exp(−12 · 0.85) of the repeats is missing.
        scenario.span(days: days, warmUpDays: 12)
        let run = try scenario.run(replications: 100, seed: 81)
        run.expect("offered", offered * hours)
        run.expect("fresh", fresh * hours)
        run.expect("repeats", (offered - fresh) * hours)
        run.expect("amplification", offered / fresh)
        run.expect(
            entry,
            [
                ("p_wait", "p_wait"), ("asa_s", "mean_wait_s"), ("sl20", "service_level"), ("occupancy", "occupancy"),
            ])
        #expect(run.interval("redials")!.mean == 0 && run.interval("p_abandon")!.mean == 0)
        RunTables.expect(
            run.interval("occupancy"), excludes: entry.output("occupancy_if_fcr100"), named: "occupancy")
    }
}

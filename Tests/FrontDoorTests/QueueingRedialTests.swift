import Testing

/// Callers who try again, against solved Markov chains: redials after giving up, retrials after a busy tone.
@Suite struct QueueingRedialTests {
    @Test func redialsAfterAbandoning() throws {
        let entry = QueueingCase.named("erlangA_redial_c10")
        let days = 40
        let hours = Double(24 * days)
        let delay = entry.input("mean_redial_delay_s")
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.patience = "exponential \(entry.input("mean_patience_s")) s"
        scenario.demand = ["redials: { after_abandoning: \(entry.input("p_redial")), delay: exponential \(delay) s }"]
        scenario.span(days: days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 41)
        run.expect("offered", entry.output("offered_rate_per_hour") * hours)
        run.expect("redials", entry.output("redials_per_hour") * hours)
        // Callers between two attempts, by Little's law.
        run.expect("redials", entry.output("orbit_mean") / delay * 3600 * hours)
        run.expect(
            entry,
            [
                ("amplification", "amplification"), ("p_abandon_per_attempt", "p_abandon"), ("lq", "queue_length"),
                ("mean_wait_per_attempt_s", "mean_wait_s"), ("occupancy", "occupancy"),
                ("lost_fresh_fraction", "lost_share"),
            ])
    }

    /// No place to wait: whoever meets a busy tone tries until a seat is free.
    private func retrials(
        _ entry: QueueingCase, ratePerHour: Double, talk: Double, delay: Double, days: Int, secondsPerUnit: Double
    ) throws {
        let servers = entry.count("servers")
        var scenario = TextbookScenario(volume: "\(ratePerHour)/h", seats: "\(servers)", talk: "exponential \(talk) s")
        scenario.trunks = "\(servers)"
        scenario.demand = ["redials: { after_busy: 100%, delay: exponential \(delay) s }"]
        scenario.span(days: days, warmUpDays: 4)
        let run = try scenario.run(replications: 100, seed: 42)
        let hours = Double(24 * days)
        run.expect("offered", entry.output("attempt_rate_per_hour") / secondsPerUnit * hours)
        run.expect("amplification", entry.output("attempts_per_call"))
        run.expect("p_blocked", entry.output("p_block_any_attempt"))
        run.expect("occupancy", entry.output("mean_busy") / Double(servers))
        // Every caller of the orbit comes back at the rate 1/delay.
        run.expect("redials", entry.output("orbit_mean") / delay * 3600 * hours)
        #expect(run.interval("lost")!.mean == 0 && run.interval("p_wait")!.mean == 0)
    }

    @Test func oneTrunk() throws {
        // The case's unit of time is a second; milliseconds would be coarse for talks of one, so a unit is four minutes here.
        let entry = QueueingCase.named("retrial_mm1_falin")
        let unit = 240.0
        try retrials(
            entry, ratePerHour: entry.input("lambda_") * 3600 / unit, talk: unit / entry.input("mu"),
            delay: unit / entry.input("retry_rate_per_orbit_call"), days: 250, secondsPerUnit: unit)
    }

    @Test func fiveTrunks() throws {
        let entry = QueueingCase.named("retrial_mmc_c5")
        try retrials(
            entry, ratePerHour: entry.input("lambda_per_hour"), talk: entry.input("aht_s"),
            delay: entry.input("mean_retry_s"), days: 80, secondsPerUnit: 1)
    }
}

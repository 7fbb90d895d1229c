import Testing

/// Houses with few trunks, against closed forms: M/M/c/c, its insensitivity to the law of the talk, M/M/c/K.
@Suite struct QueueingLossTests {
    /// Erlang B holds for any law of the talk with the same mean.
    struct Loss: CustomTestStringConvertible, Sendable {
        let entry: QueueingCase
        let days: Int
        let talk: String
        var testDescription: String { "\(entry.name), \(talk)" }
    }

    static let losses: [Loss] = zip(QueueingCase.kind("M/M/c/c"), [10, 6, 4]).flatMap { entry, days in
        let mean = entry.input("aht_s")
        return ["exponential \(mean) s", "lognormal \(mean) s cv 1.2", "constant \(mean) s"].map {
            Loss(entry: entry, days: days, talk: $0)
        }
    }

    @Test(arguments: losses) func erlangB(_ loss: Loss) throws {
        let entry = loss.entry
        let servers = entry.count("servers")
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(servers)", talk: loss.talk)
        scenario.trunks = "\(servers)"
        scenario.span(days: loss.days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 21)
        run.expect("p_blocked", entry.output("p_block"))
        run.expect("occupancy", entry.output("occupancy"))
        run.expect("busy_hours", entry.output("carried_erlangs") * Double(24 * loss.days))
        #expect(run.interval("p_wait")!.mean == 0)
        #expect(run.interval("lost")!.mean == run.interval("blocked")!.mean)
    }

    @Test func fewPlacesToWait() throws {
        let entry = QueueingCase.kind("M/M/c/K")[0]
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.trunks = "\(entry.count("lines"))"
        scenario.within = entry.input("awt_s")
        scenario.span(days: 14, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 22)
        run.expect(
            entry,
            [
                ("p_wait", "p_wait"), ("p_blocked", "p_blocked"), ("lq", "queue_length"),
                ("mean_wait_all_offered", "mean_wait_s"), ("mean_wait_admitted", "mean_wait_admitted_s"),
                ("occupancy", "occupancy"), ("sl_offered", "service_level"), ("sl_answered", "service_level_answered"),
                ("sl_excl_short_abandons", "service_level_excl_short"),
                ("sl_abandon_counted_ok", "service_level_abandoned_ok"), ("asa_answered", "mean_wait_answered_s"),
            ])
        #expect(run.interval("p_abandon")!.mean == 0)
    }
}

import QueueingTheory
import Testing

/// Callers who give up, against closed forms: Erlang A with every measure, and patience of other laws.
@Suite struct QueueingImpatienceTests {
    private static let measures = [
        (output: "p_wait", measure: "p_wait"), ("p_abandon", "p_abandon"), ("lq", "queue_length"),
        ("mean_wait_all_offered", "mean_wait_s"), ("mean_wait_admitted", "mean_wait_admitted_s"),
        ("occupancy", "occupancy"), ("sl_offered", "service_level"), ("sl_answered", "service_level_answered"),
        ("sl_excl_short_abandons", "service_level_excl_short"),
        ("sl_abandon_counted_ok", "service_level_abandoned_ok"), ("asa_answered", "mean_wait_answered_s"),
        ("mean_time_to_abandon", "mean_wait_abandoned_s"), ("p_abandon", "lost_share"),
    ]

    @Test(arguments: zip(QueueingCase.kind("M/M/c+M"), [20, 16, 5]))
    func erlangA(_ entry: QueueingCase, days: Int) throws {
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.patience = "exponential \(entry.input("mean_patience_s")) s"
        scenario.within = entry.input("awt_s")
        scenario.span(days: days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 31)
        run.expect(entry, QueueingImpatienceTests.measures)
        run.expect("answer_rate", 1 - entry.output("p_abandon"))
        RunTables.expect(
            run.ratio(of: "service_level_abandoned_ok", to: "offered"),
            covers: entry.output("p_answered_within_awt") + entry.output("p_abandon_within_awt"),
            named: "answered or abandoned in time", isShare: true)
    }

    /// A law of patience, as a file states it and as the formula takes it.
    struct Patience: CustomTestStringConvertible, Sendable {
        let text: String
        let law: PatienceLaw
        var testDescription: String { text }
    }

    static let laws = [
        Patience(text: "lognormal 180 s cv 1.2", law: .lognormal(meanSeconds: 180, cv: 1.2)),
        Patience(text: "lognormal 60 s cv 3", law: .lognormal(meanSeconds: 60, cv: 3)),
        Patience(text: "weibull shape 0.6 scale 120 s", law: .weibull(shape: 0.6, scaleSeconds: 120)),
        Patience(text: "weibull shape 2.5 scale 200 s", law: .weibull(shape: 2.5, scaleSeconds: 200)),
    ]

    @Test(arguments: laws) func patienceOfAnyLaw(_ patience: Patience) throws {
        let exact = try GeneralPatience(
            ratePerHour: 600, talkSeconds: 300, servers: 48, patience: patience.law, withinSeconds: 20)
        var scenario = TextbookScenario(volume: "600/h", seats: "48", talk: "exponential 300 s")
        scenario.patience = patience.text
        scenario.span(days: 12, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 32)
        run.expect("p_wait", exact.waits)
        run.expect("p_abandon", exact.abandons)
        run.expect("mean_wait_s", exact.meanWaitSeconds)
        run.expect("mean_wait_answered_s", exact.meanWaitAnsweredSeconds)
        run.expect("service_level", exact.answeredWithin)
        run.expect("queue_length", exact.meanQueueLength)
        run.expect("occupancy", exact.occupancy)
    }

    @Test func everybodyWaitsThreeMinutes() throws {
        let entry = QueueingCase.kind("M/M/c+D")[0]
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.patience = "constant \(entry.input("patience_s")) s"
        scenario.within = entry.input("awt_s")
        scenario.span(days: 10, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 33)
        run.expect(
            entry,
            [
                ("p_wait", "p_wait"), ("p_abandon", "p_abandon"), ("mean_wait_all_s", "mean_wait_s"),
                ("asa_answered_s", "mean_wait_answered_s"), ("sl_offered", "service_level"), ("occupancy", "occupancy"),
            ])
        #expect(run.interval("mean_wait_abandoned_s")!.mean == entry.input("patience_s"))
    }
}

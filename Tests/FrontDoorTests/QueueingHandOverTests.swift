import Testing

/// Seats that call in a colleague or pass the caller on, against stationary chains: two queues, and seats that are held meanwhile.
@Suite struct QueueingHandOverTests {
    private static let days = 80
    private static let hours = Double(24 * days)
    private static let asked = "hand_over,any > experts"

    /// Nine seats that ask two experts in 15 % of the calls.
    private static func run(_ exact: ExactAnswer, _ way: String, seed: Int) throws -> RunTables {
        var scenario = TextbookScenario(
            volume: "\(exact.input("rate_per_hour"))/h", seats: "\(exact.count("agents"))",
            talk: "exponential \(exact.input("talk_s")) s")
        scenario.patience = "exponential \(exact.input("patience_s")) s"
        scenario.groups = ["name: experts, seats: \(exact.count("experts"))"]
        let share = exact.input("share")
        let talk = "exponential \(exact.input("with_expert_s")) s"
        scenario.frontOffice = [
            "calls: { any: { hand_overs: [{ way: \(way), to: experts, share: \(share), talk: \(talk) }] } }"
        ]
        scenario.span(days: days, warmUpDays: 1)
        return try scenario.run(replications: 100, seed: seed)
    }

    private static func expect(_ run: RunTables, _ exact: ExactAnswer) {
        run.expect("queue_length", scope: "line,1", exact.output("lq"))
        run.expect("p_abandon", scope: "line,1", exact.output("p_abandon"))
        run.expect("p_wait", scope: "line,1", exact.output("p_wait"))
        run.expect("mean_wait_s", scope: "line,1", exact.output("mean_wait_s"))
        run.expect("occupancy", scope: "group,seats", exact.output("occupancy"))
        run.expect("occupancy", scope: "group,experts", exact.output("expert_occupancy"))
        let asked = exact.output("asked_per_hour")
        let wait = exact.output("mean_wait_for_expert_s")
        run.expect("offered", scope: QueueingHandOverTests.asked, asked * hours)
        run.expect("p_wait", scope: QueueingHandOverTests.asked, exact.output("p_wait_for_expert"))
        run.expect("mean_wait_s", scope: QueueingHandOverTests.asked, wait, width: .relative(0.025))
        run.expect(
            "queue_length", scope: QueueingHandOverTests.asked, asked * wait / 3600, width: .relative(0.025))
        run.expect("answer_rate", scope: "line,1", 1 - exact.output("p_abandon"))
    }

    /// Seat hours, which the chain gives as a mean number of seats.
    private static func expectHolding(_ run: RunTables, _ exact: ExactAnswer) {
        run.expect("hold_hours", scope: "group,seats", exact.output("holding") * hours, width: .relative(0.025))
        // Whatever a busy seat does that is not holding is talk here, with the expert on the line or not.
        let talking = exact.output("occupancy") * Double(exact.count("agents")) - exact.output("holding")
        run.expect("talk_hours", scope: "group,seats", talking * hours)
        run.expect("hold_s", scope: "line,1", exact.output("mean_wait_for_expert_s"), width: .relative(0.025))
    }

    @Test func threeWayCalls() throws {
        let exact = ExactAnswer.named("hand_over_three_way")
        let run = try Self.run(exact, "three-way", seed: 71)
        Self.expect(run, exact)
        Self.expectHolding(run, exact)
        run.expect("three_way_rate", scope: "line,1", exact.input("share"))
        #expect(run.interval("transfer_rate", scope: "line,1") == nil, "nobody transfers")
        // The same system as another program has solved it.
        let entry = QueueingCase.named("three_way_transfer")
        run.expect("queue_length", scope: "line,1", entry.output("lq"))
        run.expect("p_abandon", scope: "line,1", entry.output("p_abandon"))
        run.expect("occupancy", scope: "group,seats", entry.output("agent_occupancy"))
        run.expect("occupancy", scope: "group,experts", entry.output("specialist_util"))
        run.expect(
            "hold_hours", scope: "group,seats", entry.output("agents_holding") * Self.hours, width: .relative(0.025))
    }

    @Test func consultations() throws {
        let exact = ExactAnswer.named("hand_over_consult")
        let run = try Self.run(exact, "consult, then: exponential \(exact.input("then_s")) s", seed: 72)
        Self.expect(run, exact)
        Self.expectHolding(run, exact)
        run.expect("three_way_rate", scope: "line,1", exact.input("share"))
    }

    @Test func warmTransfers() throws {
        let exact = ExactAnswer.named("hand_over_warm_transfer")
        let run = try Self.run(exact, "warm transfer", seed: 73)
        Self.expect(run, exact)
        Self.expectHolding(run, exact)
        run.expect("transfer_rate", scope: "line,1", exact.input("share"))
    }

    @Test func blindTransfers() throws {
        let exact = ExactAnswer.named("hand_over_blind_transfer")
        let run = try Self.run(exact, "blind transfer", seed: 74)
        Self.expect(run, exact)
        run.expect("transfer_rate", scope: "line,1", exact.input("share"))
        #expect(run.interval("hold_hours", scope: "group,seats")!.mean == 0)
        #expect(run.interval("three_way_rate", scope: "line,1") == nil)
    }
}

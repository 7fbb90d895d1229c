import Testing

/// A call desk whose orders are the work of a second desk, against the product form of an open Jackson network.
@Suite struct QueueingTandemTests {
    @Test func ordersFollowCalls() throws {
        let entry = QueueingCase.named("front_back_tandem")
        let days = 70
        let hours = Double(24 * days)
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("agents"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.groups = ["name: desk, seats: \(entry.count("case_officers"))"]
        scenario.frontOffice = [
            "calls: { any: { direct_answer: \(1 - entry.input("p_case")) } }",
            "tasks:",
            "  - name: cases",
            "    after: orders",
            "    effort: exponential \(entry.input("case_work_s")) s",
            "    groups: [desk]",
            "    within: \(entry.input("case_sla_s")) s",
        ]
        scenario.span(days: days, warmUpDays: 2)
        let run = try scenario.run(replications: 100, seed: 82)
        // The call desk does not notice.
        run.expect("p_wait", scope: "line,1", entry.output("front_p_wait"))
        run.expect("mean_wait_s", scope: "line,1", entry.output("front_asa_s"))
        run.expect("service_level", scope: "line,1", entry.output("front_sl20"))
        run.expect("direct_answer_rate", scope: "line,1", 1 - entry.input("p_case"))
        run.expect("fcr_no_order", scope: "line,1", 1 - entry.input("p_case"))
        let cases = entry.output("case_arrivals_per_hour")
        run.expect("orders", scope: "line,1", cases * hours)
        // The second desk is as if cases came by themselves (Burke 1956).
        run.expect("offered", scope: "task,cases", cases * hours)
        run.expect("p_wait", scope: "task,cases", entry.output("case_p_wait"), width: .relative(0.03))
        let wait = entry.output("case_wait_mean_s")
        run.expect("mean_wait_s", scope: "task,cases", wait, width: .relative(0.06))
        run.expect("queue_length", scope: "task,cases", cases * wait / 3600, width: .relative(0.06))
        run.expect("service_level", scope: "task,cases", entry.output("case_wait_le_1h"))
        run.expect("occupancy", scope: "group,desk", entry.output("case_util"))
        run.expect("other_hours", scope: "group,desk", cases * hours * entry.input("case_work_s") / 3600)
    }
}

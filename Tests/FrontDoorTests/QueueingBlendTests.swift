import Testing

/// Seats that do more than one thing, and callers who need no seat: tasks with a reserve, an automatic agent, several chats at once.
@Suite struct QueueingBlendTests {
    @Test(arguments: [0, 1]) func callsBeforeTasks(reserve: Int) throws {
        let exact = ExactAnswer.named("blend_reserve_\(reserve)")
        let other = ExactAnswer.named("blend_reserve_\(1 - reserve)")
        var scenario = TextbookScenario(
            volume: "\(exact.input("calls_per_hour"))/h", seats: "\(exact.count("seats"))",
            talk: "exponential \(exact.input("call_s")) s")
        if reserve > 0 { scenario.group = ["reserve: \(reserve)"] }
        scenario.frontOffice = [
            "tasks:",
            "  - name: revisits",
            "    volume: \(exact.input("tasks_per_hour"))/h",
            "    effort: exponential \(exact.input("task_s")) s",
            "    groups: [seats]",
        ]
        scenario.span(days: 160, warmUpDays: 2)
        let run = try scenario.run(replications: 100, seed: 91)
        run.expect("occupancy", scope: "group,seats", exact.output("occupancy"))
        for (scope, name) in [("line,1", "call"), ("task,revisits", "task")] {
            for (measure, key) in [
                ("p_wait", "p_wait"), ("mean_wait_s", "mean_wait_s"), ("queue_length", "queue_length"),
            ] {
                let value = exact.output("\(name)_\(key)")
                run.expect(
                    measure, scope: scope, value, width: measure == "p_wait" ? .usual : .relative(0.03))
                RunTables.expect(
                    run.interval(measure, scope: scope), excludes: other.output("\(name)_\(key)"),
                    named: "\(measure) of \(scope)")
            }
        }
    }

    @Test func anAutomaticAgent() throws {
        let exact = ExactAnswer.named("ai_containment")
        let days = 50
        let hours = Double(24 * days)
        var scenario = TextbookScenario(
            volume: "\(exact.input("fresh_per_hour"))/h", seats: "\(exact.count("seats"))",
            talk: "exponential \(exact.input("talk_s")) s")
        scenario.patience = "exponential \(exact.input("patience_s")) s"
        scenario.within = exact.input("within_s")
        scenario.frontOffice = [
            "ai:",
            "  time: exponential \(exact.input("ai_s")) s",
            "  containment: \(exact.input("containment"))",
            "  wrong: \(exact.input("wrong"))",
            "  return_after: exponential \(exact.input("return_s")) s",
        ]
        scenario.span(days: days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 92)
        for (measure, key) in [
            ("offered", "offered_per_hour"), ("fresh", "fresh_per_hour"), ("contained", "contained_per_hour"),
            ("agent_returns", "returns_per_hour"), ("answered", "answered_per_hour"),
            ("abandoned", "abandoned_per_hour"),
        ] {
            run.expect(measure, (key == "fresh_per_hour" ? exact.input(key) : exact.output(key)) * hours)
        }
        // Who comes back asks for a person, so the agent's share is among those it talks to.
        run.expect("ai_containment_rate", exact.input("containment"))
        // Rates are over those who wanted a seat.
        run.expect("p_wait", exact.output("p_wait_of_queued"))
        run.expect("p_abandon", exact.output("abandoned_per_hour") / exact.output("queued_per_hour"))
        run.expect("mean_wait_admitted_s", exact.output("mean_wait_of_queued_s"))
        run.expect("queue_length", exact.output("lq"))
        run.expect("occupancy", exact.output("occupancy"))
    }

    /// A place is to a chat what a seat is to a call.
    @Test(arguments: zip(["chat_places", "chat_places_impatient"], [100, 40]))
    func severalChatsAtOnce(name: String, days: Int) throws {
        let exact = ExactAnswer.named(name)
        let isPatient = name == "chat_places"
        var scenario = TextbookScenario(
            volume: "\(exact.input("rate_per_hour"))/h", seats: "\(exact.count("seats"))",
            talk: "exponential \(exact.input("talk_s")) s")
        scenario.within = exact.input("within_s")
        scenario.line = ["channel: wechat"]
        if !isPatient { scenario.line.append("patience: exponential \(exact.input("patience_s")) s") }
        scenario.group = ["chats: \(exact.count("chats"))"]
        scenario.span(days: days, warmUpDays: 1)
        let run = try scenario.run(replications: 100, seed: 93)
        for (measure, key) in [
            ("p_wait", "p_wait"), ("queue_length", "lq"), ("mean_wait_s", "mean_wait_s"),
            ("service_level", "service_level"),
        ] {
            run.expect(
                measure, scope: "line,1", exact.output(key),
                width: measure == "queue_length" || measure == "mean_wait_s" ? .relative(0.04) : .usual)
        }
        if isPatient {
            #expect(run.interval("p_abandon")?.mean == 0)
        } else {
            run.expect("p_abandon", scope: "line,1", exact.output("p_abandon"))
        }
    }
}

import Testing

/// The way of an order from desk to revisit as an open network of queues, all times exponential, against its exact answer.
///
/// Orders come at 1 an hour. Desk: 2 people, 1 h; 8 % come back to it once, before any handling. Unit: 8 handlers, 6 h. Revisit: 1 seat,
/// 15 min; 15 % of the orders are done again once, at unit and revisit. Every station sees a Poisson stream in the long run (Jackson 1957;
/// Kelly 1979 for routes that depend on the past) and is an M/M/c queue of its own rate: the mean cycle is 1.08 W(1.08; 2, 1 h)
/// + 1.15 W(1.15; 8, 6 h) + 1.15 W(1.15; 1, ¼ h) = 1.5246 + 10.6856 + 0.4035 = 12.6137 h.
@Suite struct CaseNetworkTests {
    @Test func aCycleOfDeskUnitRevisitAndRedo() throws {
        let text = """
            name: network
            period: { from: 2020-01-01, to: 2023-12-31, warm_up: 60 d }
            calendar: plain
            slot: 60 min
            demand:
              lines: [{ number: "1", volume: 1/day, mix: { none: 100% } }]
              inflows: [{ name: platform, volume: 24/day, mix: { matter: 100% } }]
            front_office:
              talk: 0 s
              groups: [{ name: seats, seats: 1, skills: [none] }, { name: revisits, seats: 1, skills: [] }]
              tasks: [{ name: revisit, after: replies, effort: exponential 15 min, groups: [revisits] }]
            organisations:
              - { name: unit, topics: { matter: 100% }, handlers: 8, effort: exponential 6 h }
            rules:
              limits: { matter: { handle: 10 wd } }
              dispatch: { staff: 2, effort: exponential 1 h }
              returns: { improper: 8%, improper_granted: 100%, within: 1 d }
              revisit:
                ways: [{ by: person, task: revisit }]
                answers: { satisfied: 85%, dissatisfied: 15% }
              redo: { justified: 100%, times: 1 }

            """
        let run = try TextbookScenario.run(text: text, replications: 90, seed: 8)
        run.expect("cycle_mean_h", 12.6137, width: .relative(0.015))
        // Waits of the unit alone: each of 1.15 replies an order waits 3.2918 h (M/M/8 at 6.9 erlangs).
        run.expect("handler_wait_h", 10.6856 / 1.15 - 6, width: .relative(0.05))
        run.expect("handler_utilisation", 1.15 * 6 / 8, width: .relative(0.01))
        run.expect("redo_rate", 0.15)
        run.expect("return_rate", 0.08 / 1.08)
        run.expect("satisfaction_rate_answered", 1 - (0.15 + 0.15 * 0.15) / 1.15)
    }
}

import Testing

/// Several classes and groups, against the exact chains: the N-design and two classes of non-preemptive priority.
@Suite struct QueueingRoutingTests {
    private static func text(
        name: String, lines: [(number: String, rate: Double, patience: String)], groups: String, talk: String,
        within: Double,
        days: Int
    ) -> String {
        let demand = lines.map {
            "    - { number: \($0.number), volume: \($0.rate)/h, mix: { \($0.number): 100% }, patience: \($0.patience) }"
        }
        return """
            name: \(name)
            calendar: plain
            period: { from: 2024-01-02, to: 2024-01-0\(1 + days), warm_up: 1 d }
            slot: 60 min
            demand:
              lines:
            \(demand.joined(separator: "\n"))
            front_office:
              talk: \(talk)
            \(groups)
            targets: { service_level: { within: \(within) s } }
            """
    }

    @Test func nDesign() throws {
        let entry = QueueingCase.named("ndesign_prioB")
        // Pool 2 needs 360 s where pool 1 needs 300 s, for either class; B goes first there.
        let run = try TextbookScenario.run(
            text: Self.text(
                name: "n-design",
                lines: [
                    ("A", entry.input("lambdaA_per_hour"), "exponential \(entry.input("patienceA_s")) s"),
                    ("B", entry.input("lambdaB_per_hour"), "exponential \(entry.input("patienceB_s")) s"),
                ],
                groups: """
                      groups:
                        - { name: one, seats: \(entry.count("pool1")), skills: [A] }
                        - name: two
                          seats: \(entry.count("pool2"))
                          skills: { A: { priority: 2, talk_factor: 1.2 }, B: { priority: 1, talk_factor: 1.2 } }
                    """, talk: "exponential 300 s", within: 20, days: 8), replications: 200, seed: 61)
        let exact: [(measure: String, scope: String, output: String)] = [
            ("mean_wait_s", "line,A", "WA_s"), ("mean_wait_s", "line,B", "WB_s"), ("p_abandon", "line,A", "p_abA"),
            ("p_abandon", "line,B", "p_abB"), ("p_wait", "line,A", "p_waitA"), ("p_wait", "line,B", "p_waitB"),
            ("occupancy", "group,one", "util1"), ("occupancy", "group,two", "util2"),
        ]
        for row in exact {
            RunTables.expect(
                run.interval(row.measure, scope: row.scope), covers: entry.output(row.output),
                named: "\(row.measure) \(row.scope)",
                isShare: !row.measure.hasSuffix("_s"))
        }
    }

    @Test func twoClassesOfPriority() throws {
        let entry = QueueingCase.named("priority_mmc_nonpreemptive")
        let run = try TextbookScenario.run(
            text: Self.text(
                name: "priority",
                lines: [
                    ("first", entry.input("lambda1_per_hour"), "endless"),
                    ("second", entry.input("lambda2_per_hour"), "endless"),
                ],
                groups: """
                      groups:
                        - name: seats
                          seats: \(entry.count("servers"))
                          skills: { first: { priority: 1 }, second: { priority: 2 } }
                    """, talk: "exponential \(entry.input("aht_s")) s", within: entry.input("awt_s"), days: 8),
            replications: 600, seed: 62)
        for (scope, wait, level) in [("line,first", "W1_s", "sl1"), ("line,second", "W2_s", "sl2")] {
            RunTables.expect(
                run.interval("mean_wait_s", scope: scope), covers: entry.output(wait), named: "mean_wait_s \(scope)")
            RunTables.expect(
                run.interval("service_level", scope: scope), covers: entry.output(level),
                named: "service_level \(scope)",
                isShare: true)
            RunTables.expect(
                run.interval("p_wait", scope: scope), covers: entry.output("p_wait"), named: "p_wait \(scope)",
                isShare: true)
        }
        run.expect("mean_wait_s", entry.output("W_overall_s"))
    }
}

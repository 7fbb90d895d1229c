import Foundation
import Testing

/// Days that begin empty and are never in a steady state, against solutions of the chain's differential equations.
@Suite struct QueueingDayTests {
    @Test func eightHoursFromEmpty() throws {
        let entry = QueueingCase.named("finite_horizon_MMCAb_8h")
        var scenario = TextbookScenario(
            volume: "\(entry.input("lambda_per_hour"))/h", seats: "\(entry.count("servers"))",
            talk: "exponential \(entry.input("aht_s")) s")
        scenario.patience = "exponential \(entry.input("mean_patience_s")) s"
        scenario.within = entry.input("awt_s")
        scenario.from = "2024-01-01T00:00"
        scenario.to = "2024-01-01T0\(entry.count("horizon_s") / 3600):00"
        let run = try scenario.run(replications: 24_000, seed: 51)
        RunTables.expect(run.numerator("service_level"), covers: entry.output("in_target"), named: "in target")
        run.expect("abandoned_in_period", entry.output("abandon_before_horizon"))
        run.expect("occupancy", entry.output("occupancy"))
        // A count of hardly ever more than one: narrower would take millions of days.
        run.expect("in_system", entry.output("queue_at_horizon"), width: .relative(0.1))
        // Published by L'Ecuyer's SSJ for the same system: 95 % intervals of its own 1000 days.
        let published = entry.nested("published_ssj")
        for (measure, key) in [
            ("abandoned_in_period", "abandoned"), ("occupancy", "occupancy"), ("service_level_answered", "sl"),
            ("service_level_abandoned_ok", "sl_with_abandon"),
        ] {
            let ends = QueueingCase.list(published[key])
            let found = try #require(run.interval(measure))
            // Rounded to three places, and 95 % only: the intervals of both must meet.
            #expect(found.mean - found.halfWidth <= ends[1] + 5e-4 && found.mean + found.halfWidth >= ends[0] - 5e-4)
        }
    }

    private static let exact = QueueingCase.named("tv_day_hourly_constant_exhaustive_count")
    private static let other = QueueingCase.named("tv_day_hourly_constant_preemptive_return_to_head")

    /// Friday has the demand of the case; on Saturday nobody calls, and those who still wait at 24:00 are served.
    private static var scenario: TextbookScenario {
        let rates = QueueingCase.list(exact.nested("arrivals")["hourly_per_hour"])
        let heads = exact.inputList("staff_per_3h").map { Int($0) }
        var scenario = TextbookScenario(
            volume: "\(rates.reduce(0, +))/day", seats: "seats.csv", talk: "exponential \(exact.input("aht_s")) s")
        scenario.patience = "exponential \(exact.input("mean_patience_s")) s"
        scenario.within = exact.input("awt_s")
        scenario.profile = "[\(rates.map { "\($0)" }.joined(separator: ", "))]"
        scenario.from = "2024-01-05"
        scenario.to = "2024-01-06T01:00"
        scenario.demand = ["day_factors: { weekend: 0% }"]
        let rows = (0..<24).map { "\(slot($0)),\(heads[$0 / 3]),\(heads[7])" }
        scenario.files["seats.csv"] = "slot,workday,weekend\n" + rows.joined(separator: "\n") + "\n"
        return scenario
    }

    private static func slot(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }

    @Test func aDayOfChangingDemandAndSeats() throws {
        let exact = QueueingDayTests.exact
        let bins = exact.rows("bins")
        let other = QueueingDayTests.other.rows("bins")
        let staff = exact.inputList("staff_per_3h")
        // Five columns by 24 hours: each at 1 − 0.001/120, so that all together hold at 99.9 %.
        let run = try QueueingDayTests.scenario.run(replications: 40_000, seed: 52, confidence: 1 - 0.001 / 120)
        for (hour, bin) in bins.enumerated() {
            let slot = QueueingDayTests.slot(hour)
            func expect(_ column: String, _ value: Double, isShare: Bool = false, width: RunTables.Width = .usual) {
                RunTables.expect(
                    run.interval(column, slot: slot), covers: value, named: "\(column) at \(slot)", isShare: isShare,
                    width: width)
            }
            expect("offered", bin["arrivals"]!)
            expect("service_level", bin["sl_offered"]!, isShare: true)
            // Night hours have few abandonments and hardly a queue.
            let width: RunTables.Width = bin["abandonments"]! < 10 ? .relative(0.05) : .usual
            expect("abandoned_in_slot", bin["abandonments"]!, width: width)
            expect("queue_length", bin["mean_queue"]!, width: width)
            let present = staff[hour / 3] + bin["overtime_agent_hours"]!
            expect("occupancy", bin["busy_agent_hours"]! / present, isShare: true)
        }
        // Seats that dropped their calls at the end of the shift would be another system, and are told apart from ours.
        let hour = 18
        let found = try #require(run.interval("queue_length", slot: QueueingDayTests.slot(hour)))
        #expect(abs(found.mean - other[hour]["mean_queue"]!) > found.halfWidth)
    }

    @Test func theDaysTotals() throws {
        let exact = QueueingDayTests.exact
        let day = exact.nested("day").compactMapValues { ($0 as? NSNumber)?.doubleValue }
        let hours = 3 * exact.inputList("staff_per_3h").reduce(0, +)
        let run = try QueueingDayTests.scenario.run(replications: 20_000, seed: 53)
        func expect(_ measure: String, _ value: Double, width: RunTables.Width = .usual) {
            run.expect(measure, value, period: "2024-01-05", width: width)
        }
        expect("offered", day["arrivals"]!)
        expect("fresh", day["arrivals"]!)
        expect("service_level", day["sl_offered"]!)
        expect("abandoned_in_period", day["abandonments"]!)
        expect("p_wait", 1 - day["p_no_wait"]!)
        expect("queue_length", day["mean_queue"]!)
        expect("busy_hours", day["busy_agent_hours"]!)
        expect("occupancy", day["busy_agent_hours"]! / (hours + day["overtime_agent_hours"]!))
        expect("overtime_hours", day["overtime_agent_hours"]!)
        #expect(run.interval("seat_hours", period: "2024-01-05")!.mean == hours)
        // Day or hour, a call that waits at midnight or on the hour counts where it came.
        run.expect("p_abandon", day["abandon_ratio"]!, width: .relative(0.02))
        RunTables.expect(
            run.numerator("service_level"), covers: day["answered_within_awt"]!, named: "answered in time")
    }
}

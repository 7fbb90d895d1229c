import Statistics
import Testing

/// Three ways in which a shift ends, against the chain's differential equations, and told apart.
///
/// A day that begins empty, with other heads every three hours. Between changes the three soon agree; in the hour after one they
/// do not.
@Suite struct QueueingShiftEndTests {
    /// A rule, as files and as the exact answers name it.
    enum Rule: String, CaseIterable, CustomTestStringConvertible {
        case finish
        case handBack = "hand back"
        case swap

        var exact: ExactAnswer {
            ExactAnswer.named("shift_end_" + (self == .handBack ? "hand_back" : rawValue))
        }
        var testDescription: String { rawValue }
    }

    private static func slot(_ hour: Int) -> String { (hour < 10 ? "0" : "") + "\(hour):00" }

    /// Friday has the demand of the case; on Saturday nobody calls, and those who still wait at 24:00 are served.
    private static func scenario(_ rule: Rule) -> TextbookScenario {
        let exact = rule.exact
        let rates = exact.list("rates_per_hour")
        let heads = exact.list("heads").map { Int($0) }
        var scenario = TextbookScenario(
            volume: "\(rates.reduce(0, +))/day", seats: "seats.csv", talk: "exponential \(exact.input("talk_s")) s")
        scenario.patience = "exponential \(exact.input("patience_s")) s"
        scenario.within = exact.input("within_s")
        scenario.profile = "[\(rates.map { "\($0)" }.joined(separator: ", "))]"
        scenario.from = "2024-01-05"
        scenario.to = "2024-01-06T01:00"
        scenario.demand = ["day_factors: { weekend: 0% }"]
        scenario.group = ["at_shift_end: \(rule.rawValue)"]
        let rows = (0..<24).map { "\(slot($0)),\(heads[$0]),\(heads[23])" }
        scenario.files["seats.csv"] = "slot,workday,weekend\n" + rows.joined(separator: "\n") + "\n"
        return scenario
    }

    @Test(arguments: Rule.allCases) func aDayOfShifts(_ rule: Rule) throws {
        let exact = rule.exact
        // Four columns by 24 hours, seven totals, and comparisons: each at a level at which all together hold at 99.9 %.
        let confidence = 1 - 0.001 / 200
        let run = try QueueingShiftEndTests.scenario(rule).run(
            replications: 16_000, seed: 54, confidence: confidence)
        for (hour, values) in exact.byHour.enumerated() {
            let slot = QueueingShiftEndTests.slot(hour)
            // Night hours have few who hang up and hardly a queue.
            let counts: RunTables.Width = .relative(values["abandonments"]! < 10 ? 0.1 : 0.03)
            for (column, key, isShare, width) in [
                ("service_level", "service_level", true, RunTables.Width.relative(0.015)),
                ("occupancy", "occupancy", true, .usual), ("abandoned_in_slot", "abandonments", false, counts),
                ("queue_length", "queue_length", false, counts),
            ] {
                RunTables.expect(
                    run.interval(column, slot: slot), covers: values[key]!, named: "\(column) at \(slot)",
                    isShare: isShare, width: width)
            }
        }
        // The hour in which heads fall from 16 to 11 gives each rule away, at 99.9 %.
        let hour = 18
        let found = try #require(run.interval("abandoned_in_slot", slot: QueueingShiftEndTests.slot(hour)))
        let narrower = RunTables.Interval(
            mean: found.mean, halfWidth: found.halfWidth * quantile(0.999) / quantile(confidence))
        for other in Rule.allCases where other != rule {
            RunTables.expect(
                narrower, excludes: other.exact.byHour[hour]["abandonments"]!,
                named: "hang-ups of \(rule.rawValue) at \(hour)")
        }
        expectTotals(run, rule)
    }

    private func quantile(_ confidence: Double) -> Double {
        StudentInterval.normalQuantile(probability: ConfidenceLevel(confidence)!.twoSidedProbability)
    }

    private func expectTotals(_ run: RunTables, _ rule: Rule) {
        let exact = rule.exact
        func expect(_ measure: String, _ key: String, width: RunTables.Width = .usual) {
            run.expect(measure, exact.output(key), period: "2024-01-05", width: width)
        }
        expect("offered", "arrivals")
        expect("service_level", "service_level")
        expect("p_wait", "p_wait")
        expect("abandoned_in_period", "abandonments")
        expect("queue_length", "queue_length")
        expect("busy_hours", "busy_hours")
        expect("occupancy", "occupancy")
        switch rule {
        case .finish: expect("overtime_hours", "overtime_hours", width: .relative(0.05))
        case .handBack:
            #expect(run.interval("overtime_hours")!.mean == 0)
            run.expect("cut_off", exact.output("cut_off"), width: .relative(0.05))
        case .swap:
            expect("overtime_hours", "overtime_hours")
            // Hours of the old crews beside those of the new, which no break or absence shortens.
            for other in Rule.allCases where other != rule {
                for (measure, key) in [("service_level", "service_level"), ("overtime_hours", "overtime_hours")] {
                    RunTables.expect(
                        run.interval(measure, period: "2024-01-05"), excludes: other.exact.output(key),
                        named: "\(measure) of the day")
                }
            }
        }
    }
}

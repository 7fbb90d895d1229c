import Statistics
import Testing

/// Heads who do not come, against the binomial law.
@Suite struct QueueingAbsenceTests {
    @Test func headsWhoStayAway() throws {
        let exact = ExactAnswer.named("shrinkage")
        let heads = exact.count("heads")
        let hours = exact.input("hours")
        var scenario = TextbookScenario(volume: "1/h", seats: "\(heads)", talk: "constant 60 s")
        scenario.group = ["shrinkage: \(exact.input("shrinkage"))", "shift: \(exact.count("shift_h")) h"]
        let run = try scenario.run(replications: 8_000, seed: 94)
        run.expect("absent_hours", scope: "group,seats", exact.output("absent_hours_mean"))
        run.expect("absent_hours", hours * (Double(heads) - exact.output("present_heads_mean")))
        #expect(run.interval("seat_hours")!.mean == Double(heads) * hours)

        let days = run.pairs("absent_hours").map { Double($0.numerator) / 3_600_000 }
        let n = Double(days.count)
        #expect(days.count == 8_000)
        // Whole shifts of whole heads.
        #expect(days.allSatisfy { $0.truncatingRemainder(dividingBy: exact.input("shift_h")) == 0 })
        let mean = days.reduce(0, +) / n
        let squares = days.map { ($0 - mean) * ($0 - mean) }
        let variance = squares.reduce(0, +) / (n - 1)
        let spread = (squares.reduce(0) { $0 + ($1 - variance) * ($1 - variance) } / (n - 1)).squareRoot()
        RunTables.expect(
            .init(
                mean: variance,
                halfWidth: StudentInterval.halfWidth(sd: spread, n: days.count, confidence: .percent99point9)!),
            covers: exact.output("absent_hours_variance"), named: "variance of absent hours", width: .relative(0.06))
    }
}

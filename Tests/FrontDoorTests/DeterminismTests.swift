import Foundation
import Testing

/// Same scenario and seed, same bytes; and a change of one thing leaves the random events of all others as they were.
@Suite struct DeterminismTests {
    /// A week with everything random there is: two lines, three categories, busyness, redials, wrap-up, trunks.
    private struct House {
        var seats = "6"
        var redials = "redials: { after_abandoning: 40%, after_busy: 60%, delay: exponential 10 min, at_most: 3 }"
        var hasSecondLine = true

        var yaml: String {
            """
            name: house
            period: { from: 2024-01-06, to: 2024-01-12, warm_up: 1 d }
            calendar: plain
            slot: 60 min
            demand:
              lines:
                - { number: "12345", volume: 90/h, mix: { help: 70%, complaint: 30% } }
                \(hasSecondLine ? "- { number: \"12333\", volume: 40/h, mix: { insurance: 100% }, patience: lognormal 90 s cv 1 }" : "")
              busyness: { sd: 15%, autocorrelation: 0.3 }
              day_factors: { weekend: 60% }
              \(redials)
            front_office:
              trunks: \(hasSecondLine ? "14" : "unlimited")
              patience: exponential 120 s
              talk: lognormal 180 s cv 1.2
              wrap_up: exponential 40 s
              groups:
                - { name: general, seats: \(seats), skills: [help, complaint] }
                \(hasSecondLine ? "- { name: experts, seats: 3, skills: [insurance, complaint] }" : "")
            """
        }

        func run(_ options: [String]) throws -> RunTables { try DeterminismTests.run(yaml, options) }
    }

    private static func run(_ yaml: String, _ options: [String]) throws -> RunTables {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("determinism-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try yaml.write(to: folder.appendingPathComponent("scenario.yaml"), atomically: false, encoding: .utf8)
        return try RunTables(running: folder.path, into: folder.appendingPathComponent("results"), options)
    }

    /// Rows of `kpi.csv` that are about one thing.
    private static func rows(_ run: RunTables, where belongs: ([String: String]) -> Bool) -> [[String: String]] {
        RunTables.rows(run.kpi).filter(belongs)
    }

    @Test func threadsDoNotMatter() throws {
        let one = try House().run(["--threads", "1", "--replications", "12"])
        for threads in [2, 7] {
            let more = try House().run(["--threads", "\(threads)", "--replications", "12"])
            #expect(more.kpi == one.kpi && more.intervals == one.intervals && more.replications == one.replications)
        }
    }

    @Test func threadsDoNotMatterWhenPrecisionDecides() throws {
        let words = ["--precision", "0.03", "--on", "mean_wait_s", "--max-replications", "200"]
        let one = try House().run(words + ["--threads", "1"])
        let replications = one.pairs("offered").count
        #expect(replications > 10 && replications < 200, "\(replications): the rule has something to decide")
        for threads in [2, 7] {
            let more = try House().run(words + ["--threads", "\(threads)"])
            #expect(more.kpi == one.kpi && more.intervals == one.intervals && more.replications == one.replications)
        }
    }

    @Test func theSeedMatters() throws {
        let one = try House().run(["--replications", "3", "--seed", "1"])
        let same = try House().run(["--replications", "3", "--seed", "1"])
        let other = try House().run(["--replications", "3", "--seed", "2"])
        #expect(one.kpi == same.kpi && one.intervals == same.intervals && one.replications == same.replications)
        #expect(one.kpi != other.kpi && one.intervals != other.intervals)
        for (a, b) in zip(one.pairs("offered"), other.pairs("offered")) { #expect(a.numerator != b.numerator) }
    }

    @Test func moreReplicationsKeepTheFirst() throws {
        let eight = try House().run(["--replications", "8"])
        let sixteen = try House().run(["--replications", "16"])
        #expect(sixteen.replications.starts(with: eight.replications))
        #expect(eight.pairs("offered").count == 8 && sixteen.pairs("offered").count == 16)
        #expect(Set(sixteen.pairs("offered").map(\.numerator)).count > 8, "replications differ")
    }

    @Test func seatsLeaveTheCallersAsTheyWere() throws {
        let few = try House(seats: "5").run(["--replications", "4"])
        let many = try House(seats: "9").run(["--replications", "4"])
        func callers(_ run: RunTables) -> [[String: String]] {
            DeterminismTests.rows(run) { $0["measure"] == "fresh" }
        }
        // Every scope and every period down to the day, mean and standard deviation.
        #expect(callers(few) == callers(many))
        #expect(callers(few).contains { $0["period"] == "2024-01-09" })
        #expect(callers(few).contains { $0["scope"] == "category" && $0["key"] == "complaint" })
        #expect(few.pairs("fresh").map(\.numerator) == many.pairs("fresh").map(\.numerator))
        #expect(few.interval("mean_wait_s")!.mean > many.interval("mean_wait_s")!.mean)
    }

    @Test func redialsLeaveTheCallersAsTheyWere() throws {
        let with = try House().run(["--replications", "4"])
        let without = try House(redials: "").run(["--replications", "4"])
        func callers(_ run: RunTables) -> [[String: String]] {
            DeterminismTests.rows(run) { $0["measure"] == "fresh" }
        }
        #expect(callers(with) == callers(without))
        #expect(with.interval("redials")!.mean > 0 && without.interval("redials")!.mean == 0)
    }

    @Test func aSecondLineLeavesTheFirstAlone() throws {
        // Each line has its own skill and seats, and trunks are not short: nothing of one line touches the other.
        let first = """
            name: lines
            period: { from: 2024-01-06, to: 2024-01-12, warm_up: 1 d }
            calendar: plain
            demand:
              busyness: { sd: 15%, autocorrelation: 0.3 }
              redials: { after_abandoning: 40%, delay: exponential 10 min }
              lines:
                - { number: "12345", volume: 90/h, mix: { help: 70%, complaint: 30% } }
            """
        let office = """

            front_office:
              patience: exponential 120 s
              talk: lognormal 180 s cv 1.2
              wrap_up: exponential 40 s
              groups:
                - { name: general, seats: 6, skills: [help, complaint] }
            """
        let alone = try DeterminismTests.run(first + office, ["--replications", "4"])
        let together = try DeterminismTests.run(
            first + "\n    - { number: \"12333\", volume: 40/h, mix: { insurance: 100% } }" + office
                + "\n    - { name: experts, seats: 3, skills: [insurance] }", ["--replications", "4"])
        func own(_ run: RunTables) -> [[String: String]] {
            DeterminismTests.rows(run) {
                [["line", "12345"], ["category", "help"], ["category", "complaint"], ["group", "general"]].contains(
                    [$0["scope"]!, $0["key"]!])
            }
        }
        func ownSlots(_ run: RunTables) -> [[String: String]] {
            RunTables.rows(run.intervals).filter { $0["key"] == "12345" || $0["key"] == "general" }
        }
        #expect(own(alone) == own(together) && own(alone).count > 100)
        #expect(ownSlots(alone) == ownSlots(together) && ownSlots(alone).count > 100)
        #expect(alone.kpi != together.kpi)
    }

    @Test(arguments: 1...10) func moreSeatsNeverMakeCallersWaitLonger(seed: Int) throws {
        // Who comes first is served first, and a caller brings the talk: then every wait falls as seats are added. After 20:00
        // nobody calls, so that no queue is cut off by the end of the day.
        var scenario = TextbookScenario(volume: "1200/day", seats: "seats", talk: "lognormal 200 s cv 1.2")
        scenario.profile = "[\((0..<24).map { $0 < 20 ? "\(1 + $0 % 5)" : "0" }.joined(separator: ", "))]"
        let runs = try (4...6).map { seats in
            scenario.seats = "\(seats)"
            return try scenario.run(replications: 10, seed: seed)
        }
        for measure in ["mean_wait_s", "queue_length"] {
            let values = runs.map { $0.pairs(measure) }
            for replication in 0..<10 {
                let sums = values.map { $0[replication].numerator }
                #expect(sums[0] >= sums[1] && sums[1] >= sums[2], "\(measure) of replication \(replication)")
                #expect(values.allSatisfy { $0[replication].denominator == values[0][replication].denominator })
            }
            #expect(runs[0].interval(measure)!.mean > 2 * runs[2].interval(measure)!.mean)
        }
        #expect(runs.allSatisfy { $0.interval("in_system")!.mean == 0 })
    }
}

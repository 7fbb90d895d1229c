import Foundation
import QueueingTheory
import Testing

/// Lines that join, through the built program: five lines pooled one after the other, a date moved, every caller accounted for.
@Suite struct ConsolidationTests {
    /// Calls an hour and seconds of talk.
    private static let lines = [(40.0, 300.0), (25.0, 240.0), (60.0, 180.0), (15.0, 420.0), (90.0, 200.0)]

    private static func least(_ rate: Double, _ talk: Double) throws -> Int {
        try (1...100).first { servers in
            try ErlangA(
                ratePerHour: rate, talkSeconds: talk, servers: servers, patienceSeconds: 120, withinSeconds: 20
            ).answeredWithin >= 0.8
        }!
    }

    /// Calls an hour and mean talk of the first lines together.
    private static func pool(_ merged: Int) -> (rate: Double, talk: Double) {
        let rate = lines[..<merged].reduce(0) { $0 + $1.0 }
        return (rate, lines[..<merged].reduce(0) { $0 + $1.0 * $1.1 } / rate)
    }

    /// Seats of each queue when so many lines have joined: the pool's, then those of each line left.
    private static func seats(_ merged: Int) throws -> [Int] {
        let (rate, talk) = pool(merged)
        return (merged > 0 ? [try least(rate, talk)] : []) + (try lines[merged...].map { try least($0.0, $0.1) })
    }

    @Test func poolingFiveLinesSavesSixSeats() throws {
        #expect(try (0...5).map { try Self.seats($0).reduce(0, +) } == [23, 23, 22, 20, 19, 17])
    }

    /// - Parameter isMixed: whether calls keep the talk of their line in the pool.
    private static func scenario(merged: Int, less: Int, isMixed: Bool = false) throws -> String {
        var seats = try seats(merged)
        let talk = isMixed ? nil : pool(merged).talk
        let room = merged > 0 ? seats.removeFirst() - less : 1
        var text = """
            name: five
            period: { from: 2024-01-01, to: 2024-02-09, warm_up: 1 d }
            calendar: plain
            demand:
              lines:
                - { number: "12345", volume: 0/day, mix: { pool: 100% } }
            front_office:
              talk: exponential 60 s
              patience: exponential 120 s
              groups:
                - { name: room, seats: \(room) }
            targets: { service_level: { within: 20 s } }
            consolidation:
              into: "12345"
              groups: [room]
              lines:

            """
        for (index, line) in lines.enumerated() {
            let joins = index < merged
            let own = "mode: own, seats: \(joins ? 0 : seats[index - merged] - less)"
            text += """
                    - { number: line\(index), volume: \(line.0)/h, mix: { \(joins ? "pool" : "line\(index)"): 100% },
                        talk: exponential \(joins ? talk ?? line.1 : line.1) s, \(joins ? "mode: dual, joins: 2023-12-31" : own) }

                """
        }
        return text
    }

    @Test(arguments: 0...5) func fiveLinesJoinOneAfterTheOther(merged: Int) throws {
        let enough = try TextbookScenario.run(
            text: try Self.scenario(merged: merged, less: 0), replications: 40, seed: 410)
        let fewer = try TextbookScenario.run(
            text: try Self.scenario(merged: merged, less: 1), replications: 40, seed: 411)
        var queues = Self.lines.indices.dropFirst(merged).map { ("category,line\($0)", Self.lines[$0]) }
        if merged > 0 { queues.insert(("category,pool", Self.pool(merged)), at: 0) }
        for ((scope, (rate, talk)), seats) in zip(queues, try Self.seats(merged)) {
            let exact = try ErlangA(
                ratePerHour: rate, talkSeconds: talk, servers: seats, patienceSeconds: 120, withinSeconds: 20)
            enough.expect("service_level", scope: scope, exact.answeredWithin)
            let met = try #require(enough.interval("service_level", scope: scope))
            #expect(met.mean + met.halfWidth >= 0.8, "\(scope) with \(seats)")
            let missed = try #require(fewer.interval("service_level", scope: scope))
            #expect(missed.mean + missed.halfWidth < 0.8, "\(scope) with \(seats - 1)")
        }
    }

    /// The real mix of talks varies more than its mean says: the pool of five loses a little of its service level.
    @Test func theRealMixVariesMore() throws {
        let run = try TextbookScenario.run(
            text: try Self.scenario(merged: 5, less: 0, isMixed: true), replications: 40, seed: 412)
        let pool = Self.pool(5)
        let exact = try ErlangA(
            ratePerHour: pool.rate, talkSeconds: pool.talk, servers: 17, patienceSeconds: 120, withinSeconds: 20)
        let mixed = try #require(run.interval("service_level", scope: "category,pool"))
        #expect(abs(mixed.mean - exact.answeredWithin) < 0.005)
    }

    private static func merging(joins: String) -> String {
        """
        name: merge
        period: { from: 2021-03-01, to: 2021-05-30 }
        demand:
          redials: { after_abandoning: 40%, delay: exponential 10 min, at_most: 3 }
          busyness: { sd: 10% }
          lines:
            - { number: "12345", volume: 900/day, mix: { consultation: 100% } }
        front_office:
          talk: lognormal 150 s cv 1
          patience: exponential 120 s
          groups:
            - { name: room, seats: 4, skills: [consultation] }
        consolidation:
          into: "12345"
          groups: [room]
          awareness: { reaches: 50%, half: 10 d, spread: 3 d }
          after_dead: { redial: 60%, delay: exponential 10 min }
          learning: { 0 d: 1.3x, 20 d: 1x }
          lines:
            - { number: "96119", mode: merge, volume: 300/day, hours: 09:00-17:00, seats: 3 on working days 09:00-17:00,
                joins: \(joins), seats_moved: \(joins), latent: 20%, prompt: 6 s, dead: 2021-05-10 }
            - { number: "12366", mode: subcentre, volume: 200/day, profile: flat, hours: 09:00-17:00,
                seats: 2 on working days 09:00-17:00, transfer: 2021-04-05, all_hours: 2021-05-03 }

        """
    }

    private static func rows(joins: String, threads: Int = 2) throws -> [[String]] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("merge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let scenario = folder.appendingPathComponent("scenario.yaml")
        try merging(joins: "2021-04-12").write(to: scenario, atomically: false, encoding: .utf8)
        let results = folder.appendingPathComponent("results").path
        let outcome = try Hotline.run([
            "run", scenario.path, "--replications", "5", "--seed", "5", "--no-charts", "--quiet", "--out", results,
            "--threads", "\(threads)", "--set", "consolidation.lines.96119.joins=\(joins)", "--set",
            "consolidation.lines.96119.seats_moved=\(joins)",
        ])
        #expect(outcome.code == 0, "\(outcome.errors)")
        return try String(contentsOfFile: results + "/kpi.csv", encoding: .utf8).split(whereSeparator: \.isNewline).map
        {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Common random numbers: until the earlier of the two dates all weekly rows are the same bytes.
    @Test func aDateMovedChangesNothingBeforeIt() throws {
        let (late, early) = (try Self.rows(joins: "2021-04-12"), try Self.rows(joins: "2021-03-29"))
        let columns = ["measure", "scope", "key", "period"].map { name in late[0].firstIndex(of: name)! }
        func weeks(_ rows: [[String]], _ weeks: ClosedRange<Int>) -> Set<String> {
            let names = Set(weeks.map { "2021-W\($0 < 10 ? "0" : "")\($0)" })
            return Set(rows.filter { names.contains($0[columns[3]]) }.map { $0.joined(separator: ",") })
        }
        // The 29th of March is the Monday of week 13.
        #expect(weeks(late, 9...12).count > 200 && weeks(late, 9...12) == weeks(early, 9...12))
        #expect(weeks(late, 13...13) != weeks(early, 13...13))
    }

    @Test func threadsDoNotMatter() throws {
        #expect(try Self.rows(joins: "2021-04-12", threads: 1) == Self.rows(joins: "2021-04-12", threads: 2))
    }

    /// Of every phase of every line: each attempt ends in one of the ways there are.
    @Test func everyCallerIsAccountedFor() throws {
        let rows = try Self.rows(joins: "2021-04-12")
        func column(_ name: String) -> Int { rows[0].firstIndex(of: name)! }
        let places = ["scope", "key", "period"].map(column)
        let (measure, mean) = (column("measure"), column("mean"))
        var values: [String: [String: Double]] = [:]
        for row in rows.dropFirst() {
            values[places.map { row[$0] }.joined(separator: " "), default: [:]][row[measure]] = Double(row[mean])
        }
        let ways = ["answered", "abandoned", "blocked", "dead_number", "out_of_hours_calls", "in_system"]
        var checked = 0
        for (place, value) in values where value["dead_number"] != nil && value["offered"] != nil {
            let sum = ways.reduce(0) { $0 + (value[$1] ?? 0) }
            #expect(abs(sum - value["offered"]!) < 1e-6 * max(1, sum), "\(place)")
            if place.hasPrefix("phase") && value["offered"]! > 0 { checked += 1 }
        }
        #expect(checked > 40)
        for phase in ["96119/own", "96119/closed", "96119/joined", "96119/dead", "96119/new", "12366/shared"] {
            // Nobody but who tries again calls a closed line whose hours are its profile.
            #expect((values["phase \(phase) all"]?["fresh"] ?? 0 > 0) == (phase != "96119/closed"), "\(phase)")
        }
        let dead = try #require(values["phase 96119/dead all"])
        #expect(dead["dead_number"] == dead["offered"] && abs(dead["lost"]! / dead["offered"]! - 0.4) < 0.02)
        #expect(values["phase 12366/closed all"]!["out_of_hours_calls"]! > 1000)
    }

    /// Annexes 1 to 3 of the plan (SC-3.1a, c, d): 13 numbers merge, 14 stay beside the new one, 5 are sub-centres, each on its dates.
    @Test func sichuanHasAllNationalNumbers() throws {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let joining = [
            "sichuan": "36 lines join 12345 (2021-03-31 to 2021-10-16)",
            "changzhi-merge": "10 lines join 12345 (2020-05-06 to 2020-07-01)",
        ]
        for (name, count) in joining {
            let outcome = try Hotline.run(["check", "\(project)/scenarios/\(name)"])
            #expect(outcome.code == 0, "\(outcome.errors)")
            #expect(outcome.output.contains(", \(count), "), "\(outcome.output)")
        }
        let table = try String(contentsOfFile: "\(project)/scenarios/sichuan/timetable.csv", encoding: .utf8)
            .split(whereSeparator: \.isNewline)
        let numbers: [String: String] = [
            "merge": "12396 12300 12349 12336 12312 12301 12356 96119 12330 12331 12358 12365 12322",
            "dual": "12348 12333 12369 12319 12329 12328 12316 12318 12320 12350 12315 12393 12317 12385",
            "subcentre": "12360 12366 12313 12367 12305",
        ]
        // transfer, joins, seats_moved, experts, knowledge, all_hours, advertising_withdrawn, dead
        let dates = [
            "merge": ",2021-06-01,2021-06-01,,2021-10-31,,2021-06-01,2021-10-01",
            "dual": "2021-09-30,2021-10-16,2021-10-16",
            "subcentre": "2021-03-31,,,,2021-10-31,2021-08-31,,",
        ]
        for (mode, list) in numbers {
            for number in list.split(separator: " ") {
                let rows = table.filter { $0.hasPrefix("\(number),") }
                #expect(rows.count == 1 && rows[0].contains(",\(mode),\(dates[mode]!),"), "\(number)")
            }
        }
    }
}

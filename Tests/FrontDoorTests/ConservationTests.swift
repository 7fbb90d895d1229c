import Foundation
import Testing

/// What must hold in any run, whatever the scenario: contacts and seat time are not made and do not vanish; waiting is counted
/// once by those who wait and once by the clock.
@Suite struct ConservationTests {
    private static let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("scenarios")

    /// The project's scenarios, by folder.
    static var names: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: scenarios.path).filter {
                FileManager.default.fileExists(atPath: scenarios.appendingPathComponent("\($0)/scenario.yaml").path)
            }.sorted()
        }
    }

    @Test func thereAreScenarios() throws {
        #expect(try ConservationTests.names.contains("city"))
    }

    @Test(arguments: try ConservationTests.names) func everythingIsAccountedFor(name: String) throws {
        let folder = ConservationTests.scenarios.appendingPathComponent(name)
        let text = try String(contentsOf: folder.appendingPathComponent("scenario.yaml"), encoding: .utf8)
        let out = FileManager.default.temporaryDirectory.appendingPathComponent("conserved-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: out) }
        let run = try RunTables(
            running: folder.path, into: out, ["--replications", "2"] + ConservationTests.shortened(text))
        Accounts(run).expectAll(handsBack: text.contains("hand back"))
    }

    /// Four weeks, if the period is of whole days and longer; options of the command.
    private static func shortened(_ text: String) -> [String] {
        guard
            let period = text.firstMatch(
                of: /period:\s*\{\s*from:\s*(\d{4}-\d\d-\d\d)\s*,\s*to:\s*(\d{4}-\d\d-\d\d)\s*[,}]/)
        else { return [] }
        let style = Date.ISO8601FormatStyle().year().month().day()
        guard let from = try? style.parse(String(period.1)), let to = try? style.parse(String(period.2)) else {
            return []
        }
        let short = from.addingTimeInterval(27 * 86_400)
        return short < to ? ["--to", short.formatted(style)] : []
    }

    /// Everything a front office can have, too little of it for the demand, so that nothing goes smoothly.
    @Test func everythingAtOnce() throws {
        Accounts(try TextbookScenario.run(text: ConservationTests.everything, replications: 4, seed: 101))
            .expectAll(handsBack: true)
    }

    private static let everything = """
        name: everything
        period: { from: 2024-02-05, to: 2024-02-25, warm_up: 3 d }
        calendar: china
        slot: 30 min
        demand:
          lines:
            - { number: "12345", volume: 900/day, mix: { consultation: 60%, complaint: 40% }, answer_within: 10 s }
            - { number: "12333", volume: 300/day, mix: { consultation: 100% }, trunks: 4, rank: 1, ivr: none }
            - { number: wechat, channel: wechat, volume: 250/day, mix: { consultation: 80%, complaint: 20% }, patience: exponential 5 min }
            - { number: mailbox, channel: mailbox, volume: 60/day, mix: { complaint: 100% }, rank: 5, routing: [general] }
          busyness: { sd: 20% }
          redials: { after_abandoning: 30%, after_busy: 60%, delay: exponential 10 min, at_most: 3 }
          repeats: { share: 10%, delay: exponential 1 d }
        front_office:
          trunks: 25
          patience: exponential 3 min
          talk: lognormal 180 s cv 1.2
          wrap_up: exponential 60 s
          ivr: uniform 5 s to 15 s
          ai:
            time: constant 30 s
            containment: { consultation: 25% }
            wrong: 20%
            return_after: exponential 20 min
          announced_wait:
            estimate: queue length
            balking: 30%
            call_back: { above: 60 s, accepted: 30%, dial: 15 s, reached: 80% }
          special:
            nuisance: { share: 2%, talk: 1 min, wrap_up: none }
            emergency: { share: 1%, talk: 20 s, wrap_up: none, to: experts }
            not_accepted: { share: 3%, talk: 1 min }
          groups:
            - name: general
              seats: [3 00:00-07:00, 8 07:00-15:00, 10 15:00-17:00, 8 17:00-23:00, 3 23:00-24:00]
              skills: { consultation: { priority: 1 }, complaint: { priority: 2, talk_factor: 1.2 } }
              shrinkage: 20%
              shift: 6 h
              breaks: [2 on working days 12:00-12:30, 2 on working days 12:30-13:00, 1 20:00-20:15]
              chats: 3
              reserve: 1
            - name: night
              seats: [1 00:00-07:00, 2 07:00-08:00]
              at_shift_end: swap
            - name: experts
              seats: [2 on working days 09:00-12:00, 3 on working days 13:00-17:00]
              at_shift_end: hand back
              ramp_up: { since: 2024-02-05, factors: { 0 d: 1.5x, 10 d: 1x } }
          routing:
            consultation: [general, night, { group: experts, after: 60 s }]
            complaint: [general, night]
          calls:
            consultation:
              direct_answer: 80%
              hand_overs:
                - { way: three-way, to: experts, share: 6%, talk: exponential 4 min, patience: exponential 2 min }
                - { way: warm transfer, to: experts, share: 4%, talk: exponential 4 min, introduction: 20 s, wrap_up: 30 s }
            complaint:
              direct_answer: 20%
              consent: 90%
              order_wrap_up: exponential 2 min
              hand_overs:
                - { way: consult, to: experts, share: 5%, talk: exponential 2 min, then: 30 s, settled: 80% }
                - { way: blind transfer, to: experts, share: 10%, talk: exponential 4 min, patience: exponential 2 min }
          tasks:
            - { name: dispatch, after: orders, delay: constant 5 min, effort: exponential 3 min, groups: [general] }
            - { name: revisits, volume: 40/day, effort: exponential 3 min, groups: [general, { group: experts, after: 1 h }] }
            - { name: call back, after: missed, effort: exponential 2 min, groups: [general], reached: 70% }
        targets:
          service_level: { within: 20 s }
        """
}

/// The means of a run's `kpi.csv`, summed up as a bookkeeper would.
private struct Accounts {
    private let means: [[String]: Double]
    private let keys: Set<[String]>

    init(_ run: RunTables) {
        var means: [[String]: Double] = [:]
        for row in RunTables.rows(run.kpi) {
            let key = [row["measure"]!, row["scope"]!, row["key"]!, row["period"]!]
            means[key] = Double(row["mean"]!)
        }
        self.means = means
        keys = Set(means.keys.map { Array($0.dropFirst()) })
    }

    /// Nil where a measure does not exist; such a term is nothing.
    private func value(_ measure: String, _ place: [String]) -> Double? { means[[measure] + place] }

    private func expect(_ left: [String], equal right: [String], at place: [String]) {
        func sum(_ measures: [String]) -> Double { measures.reduce(0) { $0 + (value($1, place) ?? 0) } }
        let (a, b) = (sum(left), sum(right))
        #expect(abs(a - b) <= 1e-9 * max(1, abs(a)), "\(left) \(a) is not \(right) \(b) at \(place)")
    }

    func expectAll(handsBack: Bool) {
        expectContacts()
        expectLines()
        expectSeats()
        expectHolding()
        expectWaits(handsBack: handsBack)
    }

    private func expectContacts() {
        let outcomes = [
            "answered", "abandoned", "blocked", "contained", "call_backs_missed", "dead_number", "out_of_hours_calls",
            "in_system",
        ]
        let places = keys.filter { value("offered", $0) != nil }
        #expect(places.contains { $0[0] == "all" } && places.contains { $0[0] == "line" })
        for place in places {
            expect(["offered"], equal: outcomes, at: place)
            guard ["all", "line"].contains(place[0]) else { continue }
            expect(["offered"], equal: ["fresh", "redials", "repeats", "agent_returns", "enquiries"], at: place)
        }
    }

    /// Lines add up to the whole, in every period in which they have rows.
    private func expectLines() {
        let lines = Dictionary(grouping: keys.filter { $0[0] == "line" && value("offered", $0) != nil }) { $0[2] }
        for (period, places) in lines {
            for measure in ["offered", "answered", "abandoned", "queue_length"] {
                let sum = places.reduce(0) { $0 + (value(measure, $1) ?? 0) }
                let all = value(measure, ["all", "all", period]) ?? 0
                #expect(
                    abs(sum - all) <= 1e-9 * max(1, all), "\(measure) of the lines \(sum), of all \(all) in \(period)")
            }
        }
    }

    private func expectSeats() {
        let uses = [
            "talk_hours", "hold_hours", "wrap_up_hours", "other_hours", "idle_hours", "break_hours", "absent_hours",
        ]
        let places = keys.filter { value("seat_hours", $0) != nil }
        #expect(places.contains { $0[0] == "group" })
        for place in places {
            expect(["seat_hours", "overtime_hours"], equal: uses, at: place)
            expect(["busy_hours"], equal: Array(uses[..<4]), at: place)
            for use in uses {
                let hours = value(use, place) ?? 0
                #expect(hours >= 0, "\(use) \(hours) at \(place)")
            }
        }
    }

    /// A seat holds only while its caller stands in the queue of a colleague, where callers transferred blindly stand too.
    private func expectHolding() {
        let queues = keys.filter { $0[0] == "hand_over" && $0[2] == "all" }
        let waiting = queues.reduce(0) { $0 + (value("queue_length", $1) ?? 0) } * 24 * days
        let holding = value("hold_hours", ["all", "all", "all"]) ?? 0
        #expect(holding <= waiting * (1 + 1e-9) + 1e-9, "seats hold for \(holding) h, callers wait for \(waiting) h")
    }

    /// Counted days, if they are whole.
    private var days: Double {
        Double(Set(keys.filter { $0[0] == "all" && $0[2].wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil }).count)
    }

    /// Little's law: callers waiting on average, times the period, are the waits of all who came. They differ by those who wait
    /// when counting begins or ends, and by waits that `mean_wait_s` leaves out: of callers who were not at home when called back,
    /// and of callers handed back, whose second wait has no measure.
    private func expectWaits(handsBack: Bool) {
        for place in keys where place[0] == "line" && place[2] == "all" {
            guard let length = value("queue_length", place), let mean = value("mean_wait_s", place),
                let offered = value("offered", place)
            else { continue }
            let passed = length * days * 86_400
            let seekNoSeat = ["contained", "dead_number", "out_of_hours_calls"].reduce(0) {
                $0 + (value($1, place) ?? 0)
            }
            let waited = mean * (offered - seekNoSeat)
            let long = max(1, value("wait_p99_s", place) ?? 0)
            let open = 2 * ((value("in_system", place) ?? 0) + 2) + (value("call_backs_missed", place) ?? 0)
            let allowance = open * long + 1e-3 * waited
            let ok = handsBack ? passed >= waited - allowance : abs(passed - waited) <= allowance
            #expect(ok, "\(passed) s waited by the clock, \(waited) s by the callers (± \(allowance)) at \(place)")
        }
    }
}

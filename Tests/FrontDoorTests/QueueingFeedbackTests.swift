import Foundation
import HotlineModel
import QueueingTheory
import Testing

/// Callers who call because of how they were served: redials and repeats together against a solved chain, progress enquiries against Little's
/// law, all of it against the fixed point of the loop.
@Suite struct QueueingFeedbackTests {
    /// A line whose accepted calls become orders of one unit for the share given.
    private struct House {
        /// Fresh calls an hour.
        var fresh: Double
        var seats: Int
        var direct: Double
        var handlers: String
        /// Mean effort of an order in hours, round the clock.
        var effort: Double
        var enquiries: String
        var limit = "1000 d"
        var patience = "endless"
        /// Profile of the second line, on which enquiries come.
        var profile = "flat"
        var more: [String] = []

        func yaml(days: Int, warmUp: Int) -> String {
            let last = Date(timeIntervalSince1970: 1_704_067_200 + Double(days - 1) * 86_400)
            return """
                name: feedback
                period: { from: 2024-01-01, to: \(last.formatted(.iso8601.year().month().day())), warm_up: \(warmUp) d }
                calendar: plain
                slot: 60 min
                demand:
                  lines:
                    - { number: "1", volume: \(fresh)/h, mix: { any: 100% } }
                    - { number: "2", volume: 1/day, mix: { other: 100% }, profile: \(profile) }
                  enquiries: { line: "2", \(enquiries) }
                \(more.map { "  " + $0 }.joined(separator: "\n"))
                front_office:
                  patience: \(patience)
                  talk: exponential 300 s
                  groups:
                    - { name: seats, seats: \(seats) }
                  calls: { any: { direct_answer: \(direct) } }
                organisations:
                  - name: bureau
                    topics: { any: 100% }
                    handlers: \(handlers)
                    effort: exponential \(effort) h
                rules: { limits: { any: { handle: \(limit) } } }

                """
        }

        func run(days: Int, warmUp: Int, replications: Int, seed: Int) throws -> RunTables {
            try TextbookScenario.run(text: yaml(days: days, warmUp: warmUp), replications: replications, seed: seed)
        }
    }

    @Test func redialsAndRepeatsTogether() throws {
        let entry = ExactAnswer.named("feedback")
        let days = 40
        let hours = Double(24 * days)
        var scenario = TextbookScenario(
            volume: "\(entry.input("fresh_per_hour"))/h", seats: "\(entry.count("seats"))",
            talk: "exponential \(entry.input("talk_s")) s")
        scenario.patience = "exponential \(entry.input("patience_s")) s"
        scenario.demand = [
            "redials: { after_abandoning: \(entry.input("p_redial")), delay: exponential \(entry.input("redial_delay_s")) s }",
            "repeats: { share: \(entry.input("p_repeat")), delay: exponential \(entry.input("repeat_delay_s")) s }",
        ]
        scenario.span(days: days, warmUpDays: 2)
        let run = try scenario.run(replications: 100, seed: 43)
        for name in ["offered", "redials", "repeats"] { run.expect(name, entry.output("\(name)_per_hour") * hours) }
        for name in ["amplification", "p_abandon", "queue_length", "occupancy"] { run.expect(name, entry.output(name)) }
    }

    /// Handlers without limit: an order is open for its effort, so 40 · 48 orders are open in the mean, whatever the law; of an exponential
    /// one, a share of exp(−24/48) lasts beyond a limit of 24 h, and those for another 48 h in the mean.
    @Test(arguments: ["flat", "[0, 0, 0, 0, 0, 0, 0, 1, 5, 8, 8, 5, 2, 3, 6, 7, 5, 3, 2, 1, 1, 0, 0, 0]"])
    func enquiriesAboutOrdersOfUnlimitedHandlers(profile: String) throws {
        let days = 30
        let orders = 40.0 * 24
        var house = House(
            fresh: 40, seats: 400, direct: 0, handlers: "unlimited", effort: 48,
            enquiries: "rate: 0.5/day, self_service: 40%")
        house.profile = profile
        let plain = try house.run(days: days, warmUp: 20, replications: 24, seed: 44)
        plain.expect("enquiries", 0.6 * 0.5 * orders * 2 * Double(days))
        plain.expect("enquiries_deflected", 0.4 * 0.5 * orders * 2 * Double(days))
        plain.expect("orders_registered", orders * Double(days))
        house.enquiries = "rate: 0.5/day, overdue: 3/day, self_service: 40%"
        house.limit = "24 h"
        let overdue = exp(-0.5)
        let run = try house.run(days: days, warmUp: 20, replications: 24, seed: 44)
        run.expect("enquiries", 0.6 * orders * 2 * (0.5 * (1 - overdue) + 3 * overdue) * Double(days))
        let own = "category,progress enquiry"
        #expect(run.interval("enquiries", scope: own)!.mean == run.interval("enquiries")!.mean)
        #expect(run.interval("fresh", scope: own)!.mean == 0)
        // Who asks at other times of the day than orders come does so with another probability.
        guard profile == "flat" else { return }
        // Nobody asks before the reply, at the rate r until the limit and q after it.
        let (r, q, mu, limit) = (0.6 * 0.5, 0.6 * 3, 0.5, 1.0)
        let before = mu / (mu + r) * (1 - exp(-(mu + r) * limit))
        let none = before + exp(-(mu + r) * limit) * mu / (mu + q)
        // Orders that are open for more than the seven days of the window count by what happened in it.
        let still = exp(-mu * 7 - r * limit - q * 6) * (1 - mu / (mu + q))
        run.expect("fcr_no_repeat", none + still)
    }

    /// Four handlers of M/M/4: open orders by Erlang's formula.
    @Test func enquiriesAboutOrdersThatQueue() throws {
        let days = 300
        let queue = try ErlangC(ratePerHour: 10, talkSeconds: 0.32 * 3600, servers: 4, withinSeconds: 0)
        let open = queue.offeredErlangs + queue.waits * queue.offeredErlangs / (4 - queue.offeredErlangs)
        let house = House(
            fresh: 20, seats: 400, direct: 0.5, handlers: "4", effort: 0.32, enquiries: "rate: 20/day")
        let run = try house.run(days: days, warmUp: 10, replications: 60, seed: 45)
        run.expect("enquiries", 20 * open * Double(days), width: .relative(0.03))
        run.expect("orders_registered", 240 * Double(days))
    }

    /// The loop closed: callers who come through leave orders, orders bring enquiries, enquiries make callers give up, who dial again.
    /// Attempts are those at which Erlang A gives as many redials and orders as they need.
    @Test func theFixedPointOfTheLoop() throws {
        // The second line adds one call a day, of which no order comes.
        let (fresh, other, seats, redial, direct) = (60.0, 1.0 / 24, 9, 0.6, 0.5)
        let (effort, rate) = (24.0, 1.2)
        var offered = fresh
        var enquiries = 0.0
        for _ in 0..<200 {
            let abandons = try ErlangA(
                ratePerHour: offered, talkSeconds: 300, servers: seats, patienceSeconds: 120, withinSeconds: 20
            ).abandons
            // Who is lost leaves no order.
            let answered = fresh * (1 - abandons) / (1 - redial * abandons)
            enquiries = rate / 24 * (1 - direct) * answered * effort
            offered = (fresh + other + enquiries) / (1 - redial * abandons)
        }
        #expect(offered > 1.6 * fresh)
        let days = 60
        var house = House(
            fresh: fresh, seats: seats, direct: direct, handlers: "unlimited", effort: effort,
            enquiries: "rate: \(rate)/day", patience: "exponential 120 s")
        // So late that redials mix with all others into one stream, as Erlang's formula has it.
        house.more = ["redials: { after_abandoning: \(redial), delay: exponential 12 h }"]
        let run = try house.run(days: days, warmUp: 20, replications: 40, seed: 46)
        let hours = Double(24 * days)
        run.expect("offered", offered * hours, allowance: 0.003)
        run.expect("enquiries", enquiries * hours, allowance: 0.003)
        run.expect("fresh", (fresh + other) * hours)
        run.expect("redials", (offered - fresh - other - enquiries) * hours, width: .relative(0.05), allowance: 0.01)
    }
}

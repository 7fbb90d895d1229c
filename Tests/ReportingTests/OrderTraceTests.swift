import HotlineModel
import Scenarios
import SimulationTime
import Testing

@testable import Reporting

struct OrderTraceTests {
    private func trace(_ scenario: Scenario, _ number: Int = 1) throws -> OrderTrace {
        let world = try World(compiling: scenario)
        var simulation = Simulation(world, replication: 0, watching: UInt32(number))
        _ = simulation.run()
        return OrderTrace(simulation.caseLog, number: number, replication: 1, of: scenario, in: world)
    }

    /// `03-04 09:00 registered`, with the new limit and the articles.
    private func lines(_ trace: OrderTrace) -> [String] {
        trace.lines.map { line in
            func clock(_ time: SimTime) -> String { "\(time.date)".dropFirst(5) + " " + time.timeOfDay.clockMinutes }
            return ["\(clock(line.time)) \(line.step.id)", line.due.map { "due " + clock($0) }]
                .compactMap { $0 }.joined(separator: " ") + line.articles.map { " " + $0 }.joined()
        }
    }

    @Test func anOrderThatGoesThroughNearlyEverything() throws {
        let trace = try trace(Sample.orders())
        #expect(
            lines(trace) == [
                "03-04 09:00 registered", "03-04 09:00 dispatched due 03-05 09:00 D L", "03-04 09:00 passing",
                "03-04 09:10 forwarded", "03-04 09:10 reached", "03-04 09:40 signed S", "03-04 09:40 return_asked R",
                "03-04 10:40 return_granted R", "03-04 10:40 disputed Q", "03-04 10:40 dispute_moved M Q",
                "03-04 12:40 dispute_moved N Q", "03-05 12:40 dispute_settled N Q",
                // The clock starts anew; the city passes it on after lunch.
                "03-05 12:40 dispatched due 03-06 12:40 D L", "03-05 12:40 passing", "03-05 14:10 forwarded",
                "03-05 14:10 reached", "03-05 14:40 signed S", "03-05 14:40 accepted", "03-05 14:40 begun",
                "03-05 16:40 lead_done C", "03-06 00:40 warning L", "03-06 04:40 extension_asked E",
                "03-06 04:40 extension_refused E", "03-06 04:40 supervised V", "03-06 08:40 yellow_card L",
                "03-06 09:10 supervision_answered V", "03-06 10:40 red_card L", "03-06 12:40 overdue L O",
                "03-06 14:15 account_given O",
                // The helper's 10 h: 3 h 20 min on the 5th, the rest on the 6th.
                "03-06 17:40 co_handled C", "03-06 17:40 replied L", "03-06 17:40 asked X", "03-06 17:50 answered X",
                "03-06 17:50 audited Y", "03-06 18:50 redone due 03-07 18:50 Y L", "03-07 06:50 warning L",
                "03-07 09:00 begun", "03-07 11:00 replied L", "03-07 11:00 asked X", "03-07 11:10 answered X",
                "03-07 11:10 closed X",
            ])
        #expect(trace.path.count == 2 && trace.path[0] == "city" && trace.path[1].hasPrefix("county "))
        #expect(trace.closed == SimTime("2024-03-07T11:10") && trace.state == .closed)
        // The first reply was late, the last was not.
        #expect(trace.isReplied && trace.lateBy == .zero && trace.due == SimTime("2024-03-07T18:50"))
    }

    @Test func inWords() throws {
        let trace = try trace(Sample.orders())
        let (wrong, right) = trace.path[1] == "county A" ? ("county B", "county A") : ("county A", "county B")
        let words = trace.lines.map { $0.inWords(.en) }
        #expect(words[1] == "dispatched to \(wrong)" && words[12] == "dispatched to \(right)")
        #expect(words[9] == "to be settled by: joint meeting" && words[11] == "unit fixed by: hotline office")
        #expect(words.contains("supervision order: refused extension"))
        #expect(words.contains("the co-handler helper answered"))
        #expect(words.contains("caller asked by SMS") && words.contains("caller is very dissatisfied"))
        let chinese = trace.lines.map { $0.inWords(.zh) }
        #expect(chinese[1] == "派单至\(wrong)" && chinese.contains("督办：延期未获同意"))
        #expect(chinese.contains("协办单位helper反馈") && chinese.contains("来电人评价：非常不满意"))
        #expect(
            trace.opening(.en).dropFirst(2) == [
                "registered 2024-03-04 Mon 09:00:00",
                "closed 2024-03-07 Thu 11:10:00, after 74.2 h or 3.09 wd",
                "replied in time, it was due 2024-03-07 Thu 18:50:00",
            ])
        let rows = trace.rows(.en)
        #expect(rows.allSatisfy { $0.count == trace.header(.en).count })
        #expect(
            rows[12] == [
                "2024-03-05 Tue 12:40:00", "", "", "dispatched to \(right)", "2024-03-06 Wed 12:40:00", "[D; L]",
            ])
        #expect(rows[13][2] == "" && rows[14][2] == "+1 h 30 min" && rows[11][2] == "+1 d")
    }

    @Test func aReplyThatCounts() throws {
        // Where the reply closes, the first one does, and the redo follows.
        var scenario = Sample.orders()
        scenario.rules.revisit?.closed = .reply
        let trace = try trace(scenario)
        #expect(trace.closed == SimTime("2024-03-06T17:40") && trace.state == .closed)
    }

    @Test func theEndOfThePeriodFindsItOpen() throws {
        var scenario = Sample.orders()
        scenario.period.to = SimTime("2024-03-07")!
        let redone = try trace(scenario)
        #expect(redone.state == .waiting && redone.closed == nil && redone.cycle == nil && !redone.isReplied)
        #expect(redone.due == SimTime("2024-03-07T18:50") && redone.lateBy == .zero)
        #expect(redone.opening(.en).last == "due 2024-03-07 Thu 18:50:00")
        scenario.period.to = SimTime("2024-03-06T13:40")!
        let overdue = try trace(scenario)
        #expect(overdue.state == .awaitsCoHandlers && overdue.lateBy == .hours(1))
        #expect(overdue.opening(.en).last == "overdue, it was due 2024-03-06 Wed 12:40:00: by 1 h")
        scenario.period.to = SimTime("2024-03-04T12:00")!
        let disputed = try trace(scenario)
        #expect(disputed.state == .disputed && disputed.due == nil)
        #expect(
            disputed.opening(.zh).last == "期末（2024-03-04 周一 12:00:00）尚未办结：权责争议中")
    }

    @Test func articlesOfALimitGoBeforeThoseForAll() {
        var rules = Sample.orders().rules
        let usual = CaseArticles(rules, category: "call", lineLimit: 0)
        #expect(usual.behind(.signed) == ["S"] && usual.behind(.returnAsked) == ["R"])
        rules.limits[0].sign = .clock(.minutes(30))
        rules.limits[0].returnWithin = .clock(.minutes(30))
        let own = CaseArticles(rules, category: "call", lineLimit: 0)
        #expect(own.behind(.signed) == ["L"] && own.behind(.returnAsked) == ["L", "R"])
        var mailbox = rules.limits[0]
        mailbox.article = "B"
        rules.limitsOfLines = [mailbox]
        #expect(CaseArticles(rules, category: "call", lineLimit: 1).behind(.replied) == ["B"])
        let bare = CaseArticles(CaseRules(), category: "call", lineLimit: 0)
        for step in CaseStep.allCases where step != .disputeMoved && step != .disputeSettled {
            #expect(bare.behind(step, setsLimit: true).isEmpty, "\(step)")
        }
    }
}

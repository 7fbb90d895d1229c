import Scenarios
import Testing

@testable import HotlineModel

/// What must hold of the log of any house: it changes nothing, and it says what the ledger counted.
@Suite struct EventLogPropertyTests {
    private typealias Run = EventLogTests.Run

    /// The two ledgers are the same to the last count.
    private func expectSame(_ a: Ledger, _ b: Ledger) {
        #expect(a.steps == b.steps && a.contactsByDay == b.contactsByDay && a.contactsBySlot == b.contactsBySlot)
        #expect(a.outcomesByDay == b.outcomesByDay && a.seatsByDay == b.seatsByDay && a.queueByDay == b.queueByDay)
        #expect(a.cases == b.cases && a.casesByDay == b.casesByDay)
    }

    /// The whole front office, legacy lines in every third house, a warm-up in every other.
    @Test(arguments: 0..<12)
    func callsAreThoseOfTheLedger(block: Int) throws {
        for number in block * 5..<block * 5 + 5 {
            var random = RandomScenario(number: 10_000 + number)
            var scenario = try random.fullScenario(warmUp: number % 2 == 1)
            if number % 3 == 0 { try random.addConsolidation(to: &scenario) }
            let run = try Run(scenario)
            expectSame(run.ledger, try Run(scenario, logs: false).ledger)
            let counted = Timetable.Outcome(world: run.world, ledger: run.ledger)
            check(run, counted.contacts(), run.ledger.outcomesByDay.isEmpty ? nil : counted.outcomes())
        }
    }

    private func check(_ run: Run, _ contacts: ContactTally, _ outcomes: OutcomeTally?) {
        #expect(Int64(run.log.calls.count) == contacts.offered && run.count(.arrived) == contacts.offered)
        #expect(run.count(EventLog.Call.Attempt.fresh) == contacts.fresh)
        #expect(run.count(.answered) == contacts.answered && run.count(.blocked) == contacts.blocked)
        #expect(run.count(.abandoned) + run.count(.balked) == contacts.abandoned)
        // Each call has one ending at most, whoever was handed back apart.
        let endings: [CallStep] = [
            .answered, .blocked, .abandoned, .balked, .contained, .recallMissed, .outOfHours, .deadNumber,
        ]
        #expect(endings.reduce(0) { $0 + run.count($1) } + contacts.inSystem == contacts.offered)
        guard let outcomes else { return }
        #expect(run.count(.contained) == outcomes.contained && run.count(.agent) == outcomes.agentTalks)
        #expect(run.count(.recallChosen) == outcomes.callBacks && run.count(.recallMissed) == outcomes.callBacksMissed)
        #expect(run.count(.outOfHours) == outcomes.outOfHours && run.count(.deadNumber) == outcomes.deadNumber)
        #expect(run.count(.balked) == outcomes.balked && run.count(.cutOff) == outcomes.cutOff)
        #expect(run.count(.direct) == outcomes.direct && run.count(.settled) == outcomes.settled)
        #expect(run.count(.order) == outcomes.orders && run.count(.hungUp) >= outcomes.hungUp)
        #expect(run.count(.notAccepted) == outcomes.notAccepted && run.count(.nuisance) == outcomes.nuisance)
        #expect(run.count(.emergency) == outcomes.emergencies && run.count(.praise) == outcomes.praise)
        #expect(run.count(.threeWay) + run.count(.consult) >= outcomes.threeWays)
        #expect(run.count(.warmTransfer) + run.count(.blindTransfer) >= outcomes.transfers)
        #expect(run.count(.returned) == outcomes.returns && run.count(.enquiry) == outcomes.enquiries)
        #expect(
            run.count(.repeated, .complaint) == outcomes.repeats && run.count(.complaint) == outcomes.complaintsAgain)
    }

    /// Every rule of orders, in 60 random sets: their counts, and that each order goes from state to state as it may.
    @Test(arguments: 0..<60)
    func ordersAreThoseOfTheLedger(seed: Int) throws {
        let run = try Run(RandomRules.scenario(seed: seed))
        expectSame(run.ledger, try Run(RandomRules.scenario(seed: seed), logs: false).ledger)
        let all = run.ledger.casesByDay.reduce(into: CaseTally()) { $0 += $1 }
        #expect(all.registered > 0 && run.count(.registered) == all.registered)
        #expect(run.count(.dispatched) == all.dispatches && run.count(.signed) == all.signed)
        #expect(run.count(.forwarded) == all.forwarded && run.count(.disputed) == all.disputes)
        #expect(run.count(.returnAsked) == all.returnsAsked && run.count(.returnGranted) == all.returnsGranted)
        #expect(run.count(.extensionAsked) == all.extensionsAsked)
        #expect(run.count(.extensionGranted) == all.extensionsGranted)
        #expect(run.count(.replied) == all.handled && run.count(.redone) == all.redone)
        #expect(run.count(.warning, .signWarning) == all.warnings && run.count(.redCard, .signRed) == all.redCards)
        #expect(run.count(.yellowCard, .signYellow) == all.yellowCards && run.count(.escalated) == all.escalated)
        #expect(run.count(.supervised) == all.supervised && run.count(.asked, .askedByPerson) == all.asked)
        #expect(run.count(.answered) == all.answers && run.count(.closed) <= all.closed)

        var states: [UInt32: CaseState] = [:]
        for entry in run.log.entries {
            guard case .order(let step) = entry.activity else { continue }
            let rule = step.rule
            if let state = states[entry.subject] {
                #expect(rule.from.contains(state), "\(step) in \(state)")
            } else {
                #expect(step == .registered || step == .announced)
            }
            states[entry.subject] = rule.to ?? states[entry.subject]
        }
        #expect(states.count == run.log.orders.count)
        // Links go both ways, and an order and its call are one caller's.
        for (index, order) in run.log.orders.enumerated() where order.call != EventLog.none {
            #expect(run.log.calls[Int(order.call)].order == UInt32(index))
            #expect(run.log.calls[Int(order.call)].caller == order.caller)
        }
    }

    /// Progress enquiries and complaints are their caller's, about his order.
    @Test func enquiriesAndComplaintsBelongToTheirCaller() throws {
        var scenario = CaseTimetable.scenario(["2024-02-08T16:50", "2024-02-09T10:00"])
        var enquiries = Enquiries()
        enquiries.rate = 2
        scenario.demand.enquiries = enquiries
        let run = try Run(scenario)
        let asked = run.log.calls.filter { $0.attempt == .enquiry }
        #expect(!asked.isEmpty)
        for call in asked {
            #expect(call.order != EventLog.none && run.log.orders[Int(call.order)].caller == call.caller)
        }
    }
}

import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import HotlineModel

/// What holds of progress enquiries whatever the rules of orders are.
@Suite struct EnquiryPropertyTests {
    private func scenario(_ seed: Int, selfService: Double) -> Scenario {
        var house = RandomRules.scenario(seed: seed)
        house.demand.enquiries = Enquiries()
        house.demand.enquiries?.rate = Double(seed % 3)
        house.demand.enquiries?.overdue = Double(seed % 4)
        house.demand.enquiries?.selfService = selfService
        return house
    }

    /// If the web answers all of them, orders and seats are to the last digit what they are without anybody who asks.
    @Test(arguments: 0..<40) func whatMakesNoContactChangesNothing(seed: Int) throws {
        let plain = try Timetable.run(RandomRules.scenario(seed: seed)).ledger
        let asked = try Timetable.run(scenario(seed, selfService: 1)).ledger
        #expect(plain.cases == asked.cases && plain.casesByDay == asked.casesByDay)
        #expect(plain.seatsByDay == asked.seatsByDay)
        let (before, after) = [plain, asked].map { $0.contactsByDay.reduce(into: ContactTally()) { $0 += $1 } }.pair
        #expect(before == after)
    }

    /// Only orders of contacts that wait for a reply have an event of their own, and who asks makes no order.
    @Test(arguments: 0..<40) func oneEventAnOpenOrder(seed: Int) throws {
        let world = try World(compiling: scenario(seed, selfService: 0.3))
        var simulation = Simulation(world, replication: 0)
        let finished = simulation.run()
        let ledger = try #require(finished)
        for index in 0..<simulation.orders.upperBound where simulation.orders[index].number != 0 {
            let order = simulation.orders[index]
            let awaitsReply = ![CaseState.incoming, .replied, .asked, .audited, .closed].contains(order.state)
            #expect(order.enquiry.isNone || (order.kind == .order && order.isAskedAbout && awaitsReply))
        }
        let type = try #require(world.types.indices.last { world.types[$0].category == world.enquiryCategory })
        let types = world.types.count
        let all = ledger.outcomesByDay.reduce(into: OutcomeTally()) { $0 += $1 }
        let own = stride(from: type, to: ledger.outcomesByDay.count, by: types).reduce(into: OutcomeTally()) {
            $0 += ledger.outcomesByDay[$1]
        }
        #expect(own.enquiries == all.enquiries && own.accepted == 0 && own.matters == 0)
        #expect(all.matters <= all.accepted && all.mattersAgain <= all.matters)
        #expect(seed % 3 == 0 || all.enquiries > 0)
    }
}

extension World {
    fileprivate var enquiryCategory: Int { categories.firstIndex(of: Enquiries.category)! }
}

extension Array {
    fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}

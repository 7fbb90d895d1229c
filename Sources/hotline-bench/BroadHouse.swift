import Distributions
import HotlineModel
import Scenarios
import SimulationTime

/// A house with much to choose from: 20 categories on 5 channels for 12 groups of seats, under the load of model B.
///
/// Every group has the skill for five categories, with priorities; a category has two groups at once and a third after 30 s. With `isFull`
/// callers also meet an automatic agent and hear the wait, a part of them is handed to another group, and orders bring tasks.
enum BroadHouse {
    static let channels: [Channel] = [.phone, .web, .wechat, .app, .platform]
    static let categories = 20
    static let groups = 12
    /// Contacts a day, as in model B.
    static let contacts = 144_000

    /// The house, compiled; its dates and values are written out here and valid.
    static func world(days: Int, isFull: Bool) -> World { try! World(compiling: scenario(days: days, isFull: isFull)) }

    private static func name(_ category: Int) -> String { "category \(category)" }
    private static func group(_ number: Int) -> String { "group \(number % groups)" }

    private static func scenario(days: Int, isFull: Bool) -> Scenario {
        var scenario = Scenario()
        scenario.name = "broad-house"
        scenario.period.from = SimTime("2024-01-01")!
        scenario.period.to = scenario.period.from + .days(days)
        scenario.demand.lines = channels.map { channel in
            var line = Line()
            line.number = channel.rawValue
            line.channel = channel
            line.volume = Volume(count: Double(contacts / channels.count), per: .day)
            line.mix = (0..<categories).map { CategoryShare(category: name($0), share: 1 / Double(categories)) }
            line.patience = .law(.exponential(mean: 120))
            return line
        }
        var office = FrontOffice()
        office.talk = .exponential(mean: 240)
        office.groups = (0..<groups).map { seats($0) }
        office.routing = (0..<categories).map { category in
            Route(
                category: name(category),
                steps: [
                    .init(group: group(category)), .init(group: group(category + 1)),
                    .init(group: group(category + 2), after: .seconds(30)),
                ])
        }
        if isFull { fill(&office) }
        scenario.frontOffice = office
        return scenario
    }

    /// 400 seats in all, as in model B.
    private static func seats(_ number: Int) -> SeatGroup {
        var group = SeatGroup()
        group.name = self.group(number)
        group.seats = .constant(number < 4 ? 34 : 33)
        group.skills = (0..<categories).filter { category in
            (0...2).contains { (category + $0) % groups == number }
        }.map { category in
            var skill = Skill(name(category))
            skill.priority = 1 + category % 3
            skill.talkFactor = number % 2 == 0 ? 1 : 1.02
            return skill
        }
        return group
    }

    /// Whatever can happen to a contact besides a queue and a seat.
    private static func fill(_ office: inout FrontOffice) {
        var agent = AIAgent()
        (agent.time, agent.containment, agent.wrong) = (.constant(20), 0.1, 0.1)
        agent.returnAfter = .exponential(mean: 900)
        office.ai = agent
        office.announcedWait = AnnouncedWait()
        office.announcedWait?.balking = 0.2
        var nuisance = SpecialCalls(kind: .nuisance)
        (nuisance.share, nuisance.talk) = (0.02, .constant(30))
        office.special = [nuisance]
        office.calls = (0..<categories).map { category in
            var hand = HandOver()
            (hand.way, hand.to) = (category % 2 == 0 ? .threeWay : .warmTransfer, group(category + 3))
            (hand.share, hand.talk, hand.patience) = (0.05, .exponential(mean: 60), .law(.exponential(mean: 60)))
            var handling = CallHandling()
            (handling.category, handling.directAnswer, handling.handOvers) = (name(category), 0.7, [hand])
            return handling
        }
        var dispatch = DeskTask()
        (dispatch.name, dispatch.after, dispatch.effort) = ("dispatch", .orders, .exponential(mean: 20))
        dispatch.groups = (0..<groups).map { .init(group: group($0)) }
        office.tasks = [dispatch]
    }
}

/// The broad house beside model B as a scenario: what breadth costs a contact.
enum BroadHouseProbes {
    static func make() -> [Probe] {
        [
            ("broad_house", "20 categories, 12 groups, 5 channels", false),
            ("full_house", "the same with every feature", true),
        ]
        .map { id, title, isFull in
            let world = BroadHouse.world(days: 4, isFull: isFull)
            return Probe(id: id, title: title, operation: "contact") {
                var simulation = Simulation(world, replication: 0)
                // Tasks and hand-overs stand in the ledger too: contacts are those of the lines.
                precondition(!simulation.run()!.contactsByDay.isEmpty, "nothing came")
                return 4 * BroadHouse.contacts
            }
        }
    }
}

import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// What of the front office goes beyond queues and seats.
@Suite struct GoodFrontOfficeTests {
    private func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func linesOfTheirOwnKind() throws {
        let lines = try good().demand.lines
        #expect(lines.map(\.rank) == [1, 0])
        #expect(lines[0].answerWithin == .seconds(10))
        #expect(lines[0].trunks == 20)
        #expect(lines[0].routing == [.init(group: "general"), .init(group: "experts", after: .seconds(60))])
        guard case Menu.none? = lines[0].ivr else {
            Issue.record("a menu")
            return
        }
        #expect(lines[1].answerWithin == nil && lines[1].trunks == nil && lines[1].routing == nil)
        #expect(lines[1].ivr == nil)
        let own = try good("demand.lines.12345.ivr=constant 9 s").demand.lines[0].ivr
        guard case .law(.constant(9)) = own else {
            Issue.record("no menu")
            return
        }
    }

    @Test func rulesOfSeats() throws {
        let groups = try good().frontOffice.groups
        #expect(groups.map(\.shrinkage) == [0.3, 0])
        #expect(groups.map(\.shift) == [.hours(6), .hours(8)])
        #expect(groups.map(\.atShiftEnd) == [.finish, .handBack])
        #expect(
            groups[0].breaks == [
                Break(heads: 3, days: .workday, from: .hours(12), to: .minutes(750)),
                Break(heads: 2, days: .all, from: .minutes(750), to: .hours(13)),
            ])
        #expect(groups.map(\.chats) == [3, 1])
        #expect(groups.map(\.reserve) == [2, 0])
        #expect(groups[0].from == nil && groups[0].to == nil && groups[0].rota == nil && groups[0].rampUp == nil)
        #expect(groups[1].from == CivilDate("2024-03-01") && groups[1].to == CivilDate("2024-09-30"))
        let rota = try #require(groups[1].rota)
        #expect(rota.from == CivilDate("2024-01-03") && rota.cycle == 14 && rota.days == [1, 8])
        let rampUp = try #require(groups[1].rampUp)
        #expect(rampUp.since == CivilDate("2024-03-01"))
        #expect(
            rampUp.points == [
                .init(after: .zero, factor: 1.6), .init(after: .days(14), factor: 1.3),
                .init(after: .days(60), factor: 1),
            ])
        let edited = try good(
            "front_office.groups.experts.at_shift_end=swap", "front_office.groups.experts.breaks=1 on mon 12:00-12:15",
            "front_office.groups.experts.rota.cycle=1 week", "front_office.groups.experts.rota.on=[7]",
            "front_office.groups.general.skills={ consultation: { direct_answer: 60% }, complaint: {}, praise: {} }")
        #expect(edited.frontOffice.groups[1].atShiftEnd == .swap)
        #expect(edited.frontOffice.groups[1].breaks.map(\.days) == [.weekday(.monday)])
        #expect(edited.frontOffice.groups[1].rota?.cycle == 7)
        #expect(edited.frontOffice.groups[0].skills?.map(\.directAnswer) == [0.6, nil, nil])
    }

    @Test func handlingOfACategory() throws {
        let calls = try good().frontOffice.calls
        #expect(calls[0].directAnswer == nil && calls[0].consent == 1 && calls[0].handOvers.isEmpty)
        #expect(calls[0].orderWrapUp == nil && calls[0].special.isEmpty)
        #expect(calls[2].directAnswer == 0.7)
        #expect(calls[2].consent == 0.8)
        #expect(calls[2].orderWrapUp?.law == .constant(180))
        #expect(calls[2].special.map(\.kind) == [.notAccepted, .praise])
        #expect(calls[2].special[0].talk == .constant(120))
        let handOvers = calls[2].handOvers
        #expect(handOvers.map(\.way) == [.threeWay, .consult, .warmTransfer])
        #expect(handOvers.allSatisfy { $0.to == "experts" })
        #expect(handOvers.map(\.share) == [0.15, 0.05, 0.05])
        #expect(handOvers.map(\.talk) == [.exponential(mean: 240), .constant(120), .constant(300)])
        #expect(handOvers.map(\.introduction) == [nil, nil, .constant(20)])
        #expect(handOvers.map(\.then) == [nil, .constant(30), nil])
        #expect(handOvers.map(\.wrapUp.law) == [nil, .constant(20), nil])
        #expect(handOvers.map(\.patience.law) == [nil, nil, .exponential(mean: 120)])
        #expect(handOvers.map(\.priority) == [1, 2, 1])
        #expect(handOvers.map(\.settled) == [1, 0.9, 1])
        #expect(handOvers.map(\.source) == ["HO", "", ""])
    }

    @Test func beforeTheQueue() throws {
        let office = try good().frontOffice
        #expect(office.ivr == .uniform(min: 10, max: 30))
        let agent = try #require(office.ai)
        #expect(agent.time == .constant(40))
        #expect(agent.containment == 0)
        #expect(agent.containmentByCategory.map(\.category) == ["consultation", "complaint"])
        #expect(agent.containmentByCategory.map(\.share) == [0.4, 0.1])
        #expect(agent.byHour.count == 24 && agent.byHour[0] == 2 && agent.byHour[22] == 1.5 && agent.byHour[12] == 1)
        #expect(agent.wrong == 0.08)
        #expect(agent.returnAfter == .exponential(mean: 1800))
        #expect(agent.source == "AI")
        let announced = try #require(office.announcedWait)
        #expect(announced.estimate == .queueLength)
        #expect(announced.balking == 0.5)
        let offer = try #require(announced.callBack)
        #expect(offer.above == .seconds(60) && offer.accepted == 0.4 && offer.reached == 0.9)
        #expect(offer.dial == .constant(15))
        let edited = try good("front_office.ivr=none", "front_office.ai.containment=30%").frontOffice
        #expect(edited.ivr == nil)
        #expect(edited.ai?.containment == 0.3)
        #expect(edited.ai?.containmentByCategory == [])
    }

    @Test func callsOutOfTheOrdinary() throws {
        let special = try good().frontOffice.special
        #expect(special.map(\.kind) == [.nuisance, .emergency])
        #expect(special.map(\.share) == [0.01, 0.005])
        #expect(special.map(\.talk) == [.constant(240), .constant(20)])
        #expect(special[0].wrapUp != nil && special[0].wrapUp?.law == nil)
        #expect(special[1].wrapUp == nil)
        #expect(special.map(\.to) == [nil, "experts"])
        #expect(special.map(\.source) == ["N", ""])
    }

    @Test func tasks() throws {
        let all = try good().frontOffice.tasks
        #expect(all.map(\.name) == ["dispatch", "revisits", "call back", "ask", "send"])
        #expect(all.map(\.after) == [.orders, nil, .missed, .replies, .orders])
        let tasks = all[..<3]
        #expect(tasks.map(\.volume) == [nil, Volume(count: 200, per: .day), nil])
        #expect(tasks[1].profile.columns.map(\.days) == [.workday, .weekend, .holiday])
        #expect(tasks[0].profile == .constant(1))
        #expect(tasks.map(\.categories) == [["complaint"], nil, nil])
        #expect(tasks.map(\.share) == [0.3, 1, 1])
        #expect(tasks.map(\.delay) == [.constant(300), nil, nil])
        #expect(tasks.map(\.effort) == [.exponential(mean: 240), .constant(180), .constant(120)])
        #expect(tasks[0].groups == [.init(group: "general"), .init(group: "experts", after: .hours(1))])
        #expect(tasks.map(\.priority) == [7, 9, 9])
        #expect(tasks.map(\.within) == [.hours(2), nil, nil])
        #expect(tasks.map(\.reached) == [1, 1, 0.7])
        #expect(tasks.map(\.source) == ["T", "", ""])
    }
}

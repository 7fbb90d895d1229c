import Scenarios
import SimulationTime

extension World.GroupTable {
    init(
        _ group: SeatGroup, facts: [DayFacts], tick: Int64, services: [World.GroupTable.Service], of scenario: Scenario
    ) {
        let categories = scenario.categories
        name = group.name
        headsOfDay = facts.map { group.works(on: $0.date) ? group.seats.column(for: $0) ?? -1 : -1 }
        heads = group.seats.columns.map { World.repeated($0.values, Int(group.seats.slot.milliseconds / tick)) }
        queues = services
        talkFactors = categories.map { group.skill($0)?.talkFactor ?? 1 }
        directAnswers = categories.map { group.skill($0)?.directAnswer ?? -1 }
        factorOfDay = group.rampUp.map { ramp in facts.map { ramp.factor(on: $0.date) } } ?? []
        shrinkage = group.shrinkage
        shift = group.shift.milliseconds
        chats = group.chats
        atShiftEnd = group.atShiftEnd
        breaks = group.breaks.map { pause in
            BreakTable(
                heads: pause.heads, tick: Int(pause.from.milliseconds / tick),
                length: (pause.to - pause.from).milliseconds,
                days: facts.map { pause.days.applies(to: $0) && group.works(on: $0.date) })
        }
    }
}

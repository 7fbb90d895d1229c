import Scenarios
import SimulationTime

extension RandomScenario {
    /// Lets two to four legacy lines join the first phone line, each in a way and on days of its own.
    mutating func addConsolidation(to scenario: inout Scenario) throws {
        let into = scenario.demand.lines.firstIndex { $0.channel.isPhone } ?? 0
        scenario.demand.lines[into].channel = .phone
        var plan = Consolidation()
        plan.into = scenario.demand.lines[into].number
        for group in scenario.frontOffice.groups where plan.groups.isEmpty || chance(60) {
            plan.groups.append(group.name)
        }
        if chance(60) {
            plan.awareness = Awareness(
                reaches: Double(number(1...10)) / 10, half: .hours(number(0...48)), spread: .hours(number(1...24)),
                faster: Double(number(1...3)))
        }
        if chance(70) {
            plan.redialAfterDead = Double(number(1...10)) / 10
            plan.redialDelay = try law(mean: Double(number(1...3000)))
        }
        if chance(50) { plan.learning = [.init(after: .zero, factor: 1.5), .init(after: .days(1), factor: 1)] }
        if chance(50) { plan.movedRampUp = [.init(after: .zero, factor: 1.3), .init(after: .days(2), factor: 0.9)] }
        let categories = scenario.categories
        for index in 1...number(2...4) {
            var line = LegacyLine()
            line.number = "old \(index)"
            line.mode = chance(40) ? .merge : pick(LegacyLine.Mode.allCases)
            line.volume = Volume(count: Double(number(0...300)), per: .day)
            if chance(50) { line.mix = [CategoryShare(category: pick(categories), share: 1)] }
            line.seats = group("", nil).seats
            if chance(60) { line.hours = pick(Self.openings) }
            if chance(50) { line.talk = try law(mean: Double(number(10...400))) }
            if chance(50) { line.directAnswer = Double(number(0...8)) / 10 }
            if chance(50) { line.prompt = try law(mean: Double(number(1...20))) }
            line.overflowAfter = .seconds(number(0...120))
            try addTimetable(to: &line, from: scenario.period.start.date)
            plan.lines.append(line)
        }
        scenario.consolidation = plan
    }

    /// Hours of service that overlap from line to line.
    private static let openings: [[Organisation.Opening]] = [
        [.init(opens: .hours(9), closes: .hours(17))],
        [.init(opens: .hours(8), closes: .hours(12)), .init(opens: .hours(14), closes: .hours(18))],
        [.init(opens: .minutes(450), closes: .hours(22))],
    ]

    /// Dates about the period, so that some have passed when it begins, some come at its midnight and some never.
    private mutating func addTimetable(to line: inout LegacyLine, from first: CivilDate) throws {
        guard line.mode != .own else { return }
        let day = first.adding(days: number(-1...1))
        switch line.mode {
        case .own: break
        case .merge, .dual, .forwarded:
            line.joins = day
            if chance(50) { line.transfer = day.adding(days: number(-1...0)) }
            if chance(60) {
                line.seatsMoved = day.adding(days: number(0...1))
                if chance(50) { line.movedSeats = group("", nil).seats } else if chance(50) { line.moved = 0.5 }
            }
            if chance(30) { line.advertisingWithdrawn = day }
            if line.mode == .merge && chance(80) { line.dead = day.adding(days: 1) }
        case .subcentre: line.transfer = day
        case .parallel:
            if chance(80) { line.joins = day }
            if chance(50) { line.transfer = day }
        }
        if !line.hours.isEmpty && chance(40) {
            line.allHours = day
            if chance(50) { line.nightSeats = group("", nil).seats }
        }
        if chance(40) && line.isLatentFrom != nil { line.latent = Double(number(1...5)) / 10 }
        if chance(30) {
            line.knowledge = day.adding(days: 1)
            line.directAnswerBefore = Double(number(0...5)) / 10
        }
        guard chance(40) else { return }
        line.expertSeats = group("", nil).seats
        line.expertShare = 0.2
        if chance(50) { line.experts = day }
        if chance(50) { line.expertTalk = try law(mean: Double(number(10...300))) }
    }
}

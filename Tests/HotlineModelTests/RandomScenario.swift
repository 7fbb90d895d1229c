import Distributions
import Scenarios
import SimulationTime

/// Small houses at random, for what must hold in every house: 1–3 lines, 1–3 groups with skills, any laws, 1–2 days.
struct RandomScenario {
    var numbers: TestNumbers

    init(number: Int) { numbers = TestNumbers(state: UInt64(number) &* 0x1_0000_0001) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &numbers) }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func pick<T>(_ values: [T]) -> T { values[number(0...values.count - 1)] }

    /// - Parameter warmUp: whether the period may begin and end within slots, after a warm-up.
    mutating func scenario(warmUp: Bool = false) throws -> Scenario {
        var scenario = Scenario()
        scenario.name = "random"
        scenario.seed = numbers.next()
        let days = number(1...2)
        scenario.period.from = SimTime(date: CivilDate("2024-02-01")!.adding(days: number(0...40)))
        scenario.period.to = scenario.period.from + .days(days)
        if warmUp {
            scenario.period.warmUp = SimSpan.minutes(number(1...600))
            scenario.period.from = scenario.period.from + .seconds(number(0...7200))
            scenario.period.to = scenario.period.to - .seconds(number(0...7200))
        }
        scenario.slot = pick([.minutes(15), .minutes(30), .hour])
        scenario.targets.serviceLevel.within = .seconds(number(0...60))
        let categories = Array(["a", "b", "c"].prefix(number(1...3)))
        scenario.demand.lines = try (1...number(1...3)).map { try line("\($0)", categories, scenario.period) }
        if chance(30) { scenario.demand.busyness.sd = 0.3 }
        if chance(60) {
            scenario.demand.redials.afterAbandoning = Double(number(0...10)) / 10
            scenario.demand.redials.afterBusy = Double(number(0...10)) / 10
            scenario.demand.redials.delay = try law(mean: Double(number(10...1000)))
            scenario.demand.redials.atMost = number(1...5)
        }
        if chance(60) { scenario.frontOffice.trunks = number(1...12) }
        if chance(80) { scenario.frontOffice.patience = .law(try law(mean: Double(number(5...600)))) }
        if chance(60) { scenario.frontOffice.wrapUp = .law(try law(mean: Double(number(1...120)))) }
        scenario.frontOffice.talk = try law(mean: Double(number(10...600)))
        let used = scenario.categories
        for category in used where chance(40) {
            var handling = CallHandling()
            handling.category = category
            handling.talk = try law(mean: Double(number(10...600)))
            scenario.frontOffice.calls.append(handling)
        }
        scenario.frontOffice.groups = (1...number(1...3)).map { group("g\($0)", $0 == 1 ? nil : used) }
        return scenario
    }

    private mutating func line(_ number: String, _ categories: [String], _ period: Period) throws -> Line {
        var line = Line()
        line.number = number
        line.channel = chance(60) ? .phone : pick(Channel.allCases)
        if chance(20) { line.patience = .law(try law(mean: Double(self.number(1...300)))) }
        guard chance(75) else {
            let seconds = Int((period.to - period.start).milliseconds / 1000)
            // Whole minutes out of few, so that many fall together.
            let times = (0..<self.number(0...200)).map { _ in self.number(0...seconds / 60) * 60 }.sorted()
            let contacts = times.map {
                Trace.Contact(
                    at: period.start + .seconds($0), category: self.number(0...categories.count - 1),
                    talk: chance(50) ? .seconds(self.number(0...10) * 60) : nil,
                    patience: chance(50) ? .seconds(self.number(0...5) * 60) : nil)
            }
            line.trace = Trace(source: "random", categories: categories, contacts: contacts)
            return line
        }
        line.volume = Volume(count: Double(self.number(0...600)), per: .day)
        line.mix = categories.map { CategoryShare(category: $0, share: 1 / Double(categories.count)) }
        // The second half of the day is never empty, so that no profile is.
        let values = (0..<48).map { Double($0 < 24 ? self.number(0...5) : self.number(1...5)) }
        line.profile = DayTable(slot: .minutes(30), columns: [.init(days: .all, values: values)])
        return line
    }

    mutating func group(_ name: String, _ categories: [String]?) -> SeatGroup {
        var group = SeatGroup()
        group.name = name
        group.skills = categories.flatMap { all in chance(70) ? [Skill(pick(all))] : nil }
        let slot = pick([SimSpan.minutes(15), .minutes(30), .hour])
        let most = number(1...6)
        var columns: [DayTable<Int>.Column] = []
        for days in [DaySelector.all, .holiday, .weekend] where days == .all || chance(30) {
            var values = (0..<Int(SimSpan.day.milliseconds / slot.milliseconds)).map { _ in number(0...most) }
            values[number(0...values.count - 1)] = most
            columns.append(.init(days: days, values: values))
        }
        group.seats = DayTable(slot: slot, columns: columns)
        return group
    }

    mutating func law(mean: Double) throws -> Law {
        switch number(0...9) {
        case 0: .constant(mean.rounded())
        case 1: try .lognormal(mean: mean, cv: 1.2)
        case 2: .gamma(shape: 0.7, scale: mean / 0.7)
        case 3: .weibull(shape: 1.5, scale: mean)
        case 4: .erlang(stages: 3, mean: mean)
        case 5: .hyperexponential([.init(probability: 0.75, mean: mean / 2), .init(probability: 0.25, mean: mean * 2)])
        case 6: .normal(mean: mean, sd: mean / 2)
        case 7: .uniform(min: 0, max: 2 * mean)
        case 8: .triangular(min: 0, mode: mean, max: 2 * mean)
        default: .exponential(mean: mean)
        }
    }
}

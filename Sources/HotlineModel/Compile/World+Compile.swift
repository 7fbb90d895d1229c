import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

extension World {
    /// Turns a scenario without problems into tables.
    ///
    /// - Throws: `CalendarError` when the period leaves the known years of the calendar.
    /// - Precondition: `scenario.problems()` is empty; names that cannot be resolved trap here.
    public init(compiling stated: Scenario, slotsBy slotRows: SlotRows = .kind) throws {
        let scenario = stated.expanded
        let samplers = SamplerStore()
        self.samplers = samplers
        let period = scenario.period
        let frontOffice = scenario.frontOffice
        start = period.start
        from = period.from
        to = period.to
        seed = scenario.seed
        slot = scenario.slot.milliseconds
        selection = frontOffice.selection
        aging = frontOffice.aging?.milliseconds ?? 0
        busyness = (scenario.demand.busyness.sd, scenario.demand.busyness.autocorrelation)
        let redials = scenario.demand.redials
        self.redials = RedialTable(
            afterAbandoning: redials.afterAbandoning, afterBusy: redials.afterBusy,
            delay: try redials.delay.map { try samplers.compile($0) },
            atMost: redials.atMost ?? .max)

        let calendar = try scenario.calendar.make()
        let lastDay = (period.to - SimSpan(milliseconds: 1)).date
        let facts = try (period.start.dayNumber...lastDay.dayNumber).map {
            try calendar.facts(of: CivilDate(dayNumber: $0))
        }
        self.slotRows = slotRows
        days = facts.enumerated().map { index, day in
            let kind = day.kind == .workday ? 0 : day.kind == .weekend ? 1 : 2
            return Day(date: day.date, kind: kind, row: slotRows == .kind ? kind : index)
        }
        let tick = World.tick(of: scenario)
        self.tick = tick
        categories = scenario.categories

        var types = try TypePlan(scenario, samplers)
        var lines: [LineTable] = []
        for line in scenario.demand.lines {
            let factors = try DayFactors(of: line, in: scenario, facts: facts, calendar: calendar)
            let demand = LatentDemand(line, facts: facts, factors, tick: tick)
            let first = try types.addContacts(of: line)
            lines.append(
                LineTable(
                    number: line.number, channel: line.channel.rawValue, isTask: false, hasFate: false,
                    firstType: first, cumulativeShares: World.cumulate(line.mix.map(\.share)),
                    volumeOfDay: demand.volumes, profileOfDay: demand.rows, profiles: demand.profiles,
                    phases: try LinePhasePlan(line, facts: facts, calendar: calendar),
                    trace: line.trace.map { World.compile($0, firstType: first, from: period.start, to: period.to) },
                    patience: try line.patience(in: frontOffice).map { try samplers.compile($0) }))
        }
        for task in frontOffice.tasks {
            var source = Line()
            source.volume = task.volume
            source.profile = task.profile
            let factors = try DayFactors(of: source, in: scenario, facts: facts, calendar: calendar)
            lines.append(
                LineTable(
                    number: task.name, channel: "task", isTask: true, hasFate: false,
                    firstType: try types.addTask(task), cumulativeShares: [1],
                    volumeOfDay: factors.volumes, profileOfDay: factors.columns,
                    profiles: task.profile.columns.map { World.refine($0.values, from: task.profile.slot, to: tick) },
                    trace: nil, patience: nil))
        }
        firstInflow = lines.count
        for inflow in scenario.demand.inflows {
            var source = Line()
            source.volume = inflow.volume
            source.profile = inflow.profile
            let factors = try DayFactors(of: source, in: scenario, facts: facts, calendar: calendar)
            lines.append(
                LineTable(
                    number: inflow.name, channel: "inflow", isTask: true, hasFate: true,
                    firstType: try types.addInflow(inflow), cumulativeShares: World.cumulate(inflow.mix.map(\.share)),
                    volumeOfDay: factors.volumes, profileOfDay: factors.columns,
                    profiles: inflow.profile.columns.map {
                        World.refine($0.values, from: inflow.profile.slot, to: tick)
                    }, trace: nil, patience: nil))
        }
        for surge in scenario.demand.surges {
            lines.append(try World.line(for: surge, in: scenario, among: lines, days: days, samplers))
        }
        inflowDelays = try scenario.demand.inflows.map { try DelayRule($0.delay, samplers) }
        knowledge = try KnowledgeTable(scenario, samplers)
        try types.addRules(knowledge)
        self.types = types.types
        rules = types.rules
        handOvers = types.handOvers
        specials = types.specials
        followUps = types.followUps
        containment = types.containment
        trunks = types.trunks
        let cases = try CasePlan(scenario, calendar: calendar, samplers)
        organisations = cases.organisations
        self.cases = cases.cases
        caseChoices = cases.choices
        limits = cases.limits
        limitPoints = cases.points
        limitVariants = 1 + scenario.rules.limitsOfLines.count
        variantOfLine = cases.variantOfLine
        laneCount = cases.laneCount
        rowOfCase = cases.rows
        territoryEnds =
            scenario.demand.territories.isEmpty ? [1] : World.cumulate(scenario.demand.territories.map(\.share))
        let plan = try CaseRulePlan(
            scenario, types, desk: scenario.rules.dispatch.staff == nil ? -1 : organisations.count - 1, samplers)
        caseRules = plan.rules
        stages = plan.stages
        ways = plan.ways
        categoryRules = plan.categories
        satisfaction = try SatisfactionTable(scenario, samplers)
        categorySatisfaction = scenario.categories.map { CategorySatisfaction($0, in: scenario) }
        coHandlers = plan.coHandlers
        let asked = try EnquiryPlan(scenario, lines: lines, facts: facts, tick: tick, samplers)
        (enquiries, enquiryShares, enquiryRows) = (asked.rule, asked.shares, asked.rowOfDay)
        let comesAgain = asked.rule.exist || types.rules.contains { $0.repeatShare > 0 || $0.complainsAgain }
        matterWindow = comesAgain ? scenario.demand.repeats.within.milliseconds : -1
        scorecard = scenario.scorecard.map { ScorePlan($0, of: scenario.organisations) }
        dayClock = try WorkingClock(calendar: calendar, hours: WorkingHours(workdays: .allDay))
        segmentOfDay = World.segments(of: days)
        announcedWait = try AnnouncedWaitRule(frontOffice.announcedWait, samplers)
        redialAfterDead = scenario.consolidation?.redialAfterDead ?? 0
        redialDelayAfterDead = try scenario.consolidation?.redialDelay.map { try samplers.compile($0) } ?? .never
        let learning = LearningPlan(scenario, facts: facts)
        (learningCurves, learningOf) = (learning.curves, learning.curveOf)
        self.lines = lines.enumerated().map { index, line in
            var line = line
            // A trace may have more categories than shares are stated of.
            line.hasFate =
                line.channel == "inflow" || line.surge != nil || line.phases != nil
                || zip(types.types, types.rules).contains { $0.line == index && $0.role != .handOver && $1.needsFate }
            return line
        }
        queues = types.queueing.queues
        groups = frontOffice.groups.enumerated().map { index, group in
            GroupTable(group, facts: facts, tick: tick, services: types.queueing.services(of: index), of: scenario)
        }
    }

    /// The finest step on which anything may change: of the slot, all profiles, all tables of seats, all breaks.
    private static func tick(of scenario: Scenario) -> Int64 {
        let frontOffice = scenario.frontOffice
        let slots =
            [scenario.slot]
            + scenario.demand.lines.flatMap { [$0.profile.slot, $0.transition?.latentProfile.slot].compactMap { $0 } }
            + frontOffice.tasks.map(\.profile.slot)
            + frontOffice.groups.map(\.seats.slot) + scenario.demand.inflows.map(\.profile.slot)
        let tick = slots.map(\.milliseconds).min()!
        let quarter = SimSpan.minutes(15).milliseconds
        let breaks = frontOffice.groups.flatMap { $0.breaks.map(\.from.milliseconds) }
        precondition(breaks.allSatisfy { $0 % quarter == 0 }, "breaks begin on the quarter-hour")
        return breaks.allSatisfy { $0 % tick == 0 } ? tick : quarter
    }

    /// Stretches of days that lie in one month and one ISO week.
    private static func segments(of days: [Day]) -> [Int] {
        var segments: [Int] = []
        for (index, day) in days.enumerated() {
            guard let last = segments.last else {
                segments.append(0)
                continue
            }
            let before = days[index - 1].date
            let isNew = day.date.weekday == .monday || day.date.parts.month != before.parts.month
            segments.append(isNew ? last + 1 : last)
        }
        return segments
    }

    /// Upper ends of the shares, the last that is not 0 exactly 1.
    static func cumulate(_ shares: [Double]) -> [Double] {
        let total = shares.reduce(0, +)
        var sum = 0.0
        var ends = shares.map { share -> Double in
            sum += share
            return sum / total
        }
        let last = shares.lastIndex { $0 > 0 } ?? ends.count - 1
        for index in last..<ends.count { ends[index] = 1 }
        return ends
    }

    /// Spreads slot weights over ticks, scaled to add up to 1.
    static func refine(_ weights: [Double], from slot: SimSpan, to tick: Int64) -> [Double] {
        let ticks = Int(slot.milliseconds / tick)
        let total = weights.reduce(0, +) * Double(ticks)
        return repeated(weights, ticks).map { $0 / total }
    }

    static func repeated<T>(_ values: [T], _ times: Int) -> [T] {
        values.flatMap { Array(repeating: $0, count: times) }
    }

    /// The part of a trace that falls into the simulated stretch.
    static func compile(_ trace: Trace, firstType: Int, from: SimTime, to: SimTime) -> [TraceContact] {
        trace.contacts.filter { $0.at >= from && $0.at < to }.map {
            TraceContact(
                at: $0.at, type: firstType + $0.category, talk: $0.talk?.milliseconds ?? -1,
                patience: $0.patience?.milliseconds ?? -1)
        }
    }
}

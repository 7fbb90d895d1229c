import SimulationTime

extension Scenario {
    /// The same scenario with all written out that it implies: the contacts of progress enquiries, the timetable of a consolidation.
    /// What is simulated. Expanding twice changes nothing.
    public var expanded: Scenario { withEnquiryContacts.withTimetable }

    /// The same with its timetable written out: a line and groups of seats for every legacy line, the room's skills, the routes.
    private var withTimetable: Scenario {
        guard let plan = consolidation, !demand.lines.contains(where: { $0.transition != nil }) else { return self }
        var house = self
        let main = demand.lines.first { $0.number == plan.into }
        let usual = lineCategories
        let joined = distinct(plan.lines.flatMap { $0.categories.map(\.category) })
        for index in house.frontOffice.groups.indices
        where plan.groups.contains(house.frontOffice.groups[index].name) {
            let known = Set(house.frontOffice.groups[index].skills?.map(\.category) ?? [])
            house.frontOffice.groups[index].skills? += joined.filter { !known.contains($0) }.map { Skill($0) }
            house.frontOffice.groups[index].learns = plan.learning.isEmpty ? nil : plan.newToTheRoom(but: usual)
        }
        let asked = usual.filter { category in
            frontOffice.groups.contains { plan.groups.contains($0.name) && $0.skill(category) != nil }
        }
        let moved = plan.lines.filter(\.hasMovedSeats).map { Route.Step(group: $0.movedGroup) }
        let room = plan.groups.map { Route.Step(group: $0) } + moved
        house.demand.lines += plan.lines.map { line(for: $0, in: plan, room: room, main: main) }
        house.frontOffice.groups += plan.lines.flatMap {
            plan.groups(for: $0, usual: usual, asked: asked, joined: joined) { category in
                frontOffice.calls.first { $0.category == category }?.directAnswer
            }
        }
        house.frontOffice.routing = routes(usual, asked, joined, room: room, moved: moved)
        for (index, line) in house.demand.lines.enumerated() where line.number == plan.into {
            // Who has moved takes what the room takes: a line that brings more goes to the groups of its route only.
            guard line.categories.allSatisfy({ asked.contains($0) || joined.contains($0) }) else { continue }
            house.demand.lines[index].routing? += moved
        }
        return house
    }

    private func line(for legacy: LegacyLine, in plan: Consolidation, room: [Route.Step], main: Line?) -> Line {
        var line = Line()
        (line.number, line.name, line.volume) = (legacy.number, legacy.name, legacy.volume)
        (line.trace, line.mix, line.source) = (legacy.trace, legacy.categories, legacy.source)
        line.profile = legacy.profile ?? (legacy.hours.isEmpty ? .constant(1) : legacy.profileOfHours)
        (line.talk, line.answerWithin, line.rank) = (legacy.talk, main?.answerWithin, main?.rank ?? 0)
        line.patience = main?.patience
        let last = max(period.start, period.to - SimSpan(milliseconds: 1)).date
        line.transition = legacy.transition(
            in: plan, room: room, patience: main?.patience ?? frontOffice.patience,
            profile: main?.profile ?? .constant(1), days: period.start.date...last)
        return line
    }

    /// A route for every category: the legacy lines' own seats take no calls of others.
    private func routes(
        _ usual: [String], _ asked: [String], _ joined: [String], room: [Route.Step], moved: [Route.Step]
    ) -> [Route] {
        var routes = frontOffice.routing
        for index in routes.indices where (asked + joined).contains(routes[index].category) {
            routes[index].steps += moved.filter { step in !routes[index].steps.contains { $0.group == step.group } }
        }
        for category in distinct(usual + joined) where !routes.contains(where: { $0.category == category }) {
            let groups = frontOffice.groups.filter { $0.skill(category) != nil }.map { Route.Step(group: $0.name) }
            let usualSteps = asked.contains(category) ? groups + moved : groups
            routes.append(Route(category: category, steps: usual.contains(category) ? usualSteps : room))
        }
        return routes
    }

    private func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

extension Consolidation {
    /// Since when each category that joins is asked of the room; those it knows already left out.
    fileprivate func newToTheRoom(but usual: [String]) -> [String: CivilDate] {
        var since: [String: CivilDate] = [:]
        for line in lines {
            guard let date = line.isMetFrom else { continue }
            for topic in line.categories where !usual.contains(topic.category) {
                since[topic.category] = min(date, since[topic.category] ?? date)
            }
        }
        return since
    }

    /// Groups of a legacy line: its own, those of its nights, who moved, its experts.
    ///
    /// - Parameters:
    ///   - usual: categories that came before anybody joined.
    ///   - asked: those of them that the room takes.
    ///   - joined: categories of lines that join.
    ///   - usualAnswer: share of a category that seats answer directly.
    fileprivate func groups(
        for line: LegacyLine, usual: [String], asked: [String], joined: [String], usualAnswer: (String) -> Double?
    ) -> [SeatGroup] {
        let own = line.categories.map { topic in
            var skill = Skill(topic.category)
            skill.directAnswer =
                line.directAnswer ?? (line.directAnswerBefore == nil ? nil : usualAnswer(topic.category))
            return skill
        }
        func group(_ name: String, _ seats: DayTable<Int>, _ skills: [Skill], from: CivilDate? = nil) -> SeatGroup {
            var group = SeatGroup()
            (group.name, group.seats, group.skills, group.from, group.source) = (name, seats, skills, from, line.source)
            return group
        }
        var groups: [SeatGroup] = []
        if line.hasSeats {
            groups.append(group(line.group, line.seats, own))
            if line.isTakenOver, let joins = line.joins { groups[0].to = joins.adding(days: -1) }
        }
        if !line.nightSeats.columns.isEmpty {
            groups.append(group(line.nightGroup, line.nightSeats, own, from: line.allHours))
        }
        if line.hasMovedSeats, let since = line.areMovedFrom {
            let mine = Set(own.map(\.category))
            var others = asked
            for category in joined where !others.contains(category) { others.append(category) }
            let skills = own + others.filter { !mine.contains($0) }.map { Skill($0) }
            var heads = group(line.movedGroup, line.headsThatMove, skills, from: since)
            if !learning.isEmpty {
                // The room's own calls are new since the heads are there; those of other lines since they join, too.
                var learns = newToTheRoom(but: usual).mapValues { max($0, since) }
                for category in asked { learns[category] = since }
                heads.learns = learns.filter { !mine.contains($0.key) }
            }
            if !movedRampUp.isEmpty {
                var rampUp = RampUp()
                (rampUp.since, rampUp.points) = (since, movedRampUp)
                heads.rampUp = rampUp
            }
            groups.append(heads)
        }
        if !line.expertSeats.columns.isEmpty {
            groups.append(group(line.expertGroup, line.expertSeats, [], from: line.experts))
        }
        return groups
    }
}

extension LegacyLine {
    /// Contacts spread evenly over the hours of service, on all days alike.
    fileprivate var profileOfHours: DayTable<Double> {
        // As fine as the hours are, so that nobody comes before the door opens.
        let ends = hours.flatMap { [$0.opens.milliseconds, $0.closes.milliseconds] }
        let isFine = { (slot: SimSpan) in ends.allSatisfy { $0 % slot.milliseconds == 0 } }
        let slot: SimSpan = isFine(.minutes(15)) ? .minutes(15) : isFine(.minutes(5)) ? .minutes(5) : .minutes(1)
        let values = (0..<Int(SimSpan.day.milliseconds / slot.milliseconds)).map { index -> Double in
            let begin = (index * slot).milliseconds
            let end = begin + slot.milliseconds
            let open = hours.map { max(0, min(end, $0.closes.milliseconds) - max(begin, $0.opens.milliseconds)) }
            return Double(open.reduce(0, +)) / Double(slot.milliseconds)
        }
        return DayTable(slot: slot, columns: [.init(days: .all, values: values)])
    }
}

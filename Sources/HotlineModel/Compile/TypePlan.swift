import Distributions
import Scenarios
import SimulationTime

/// The types of a house and what happens to each: contacts first, then tasks, then callers who wait for a colleague.
struct TypePlan {
    let scenario: Scenario
    let samplers: SamplerStore
    private(set) var queueing: QueuePlan
    private(set) var types: [World.TypeTable] = []
    private(set) var rules: [TypeRules] = []
    private(set) var handOvers: [HandOverRule] = []
    private(set) var specials: [SpecialRule] = []
    private(set) var followUps: [FollowUp] = []
    private(set) var containment: [[Double]] = []
    private(set) var trunks: [Int]
    private(set) var typeOfTask: [String: Int] = [:]
    private var lineCount = 0

    private var frontOffice: FrontOffice { scenario.frontOffice }

    init(_ scenario: Scenario, _ samplers: SamplerStore) throws {
        self.scenario = scenario
        self.samplers = samplers
        queueing = QueuePlan(scenario.frontOffice)
        trunks = [scenario.frontOffice.trunks ?? .max]
    }

    private func handling(of category: String) -> CallHandling? {
        frontOffice.calls.first { $0.category == category }
    }

    private func talk(of category: String, on line: Line) -> Law {
        let own = handling(of: category)?.talk
        // What the model makes itself is another kind of contact than the line's own.
        return (scenario.makesItself(category) ? own ?? line.talk : line.talk ?? own) ?? frontOffice.talk!
    }

    private func compile(_ law: Law?) throws -> Sampler { try law.map { try samplers.compile($0) } ?? .never }

    /// Adds the types of a line; returns the first.
    mutating func addContacts(of line: Line) throws -> Int {
        let first = types.count
        var pool = -1
        if line.channel.isPhone {
            pool = 0
            if let own = line.trunks {
                pool = trunks.count
                trunks.append(own)
            }
        }
        for (number, phase) in line.waysToBeTaken.enumerated() {
            for name in line.categories {
                let handling = handling(of: name)
                types.append(
                    World.TypeTable(
                        role: .contact, name: "", phase: number, line: lineCount,
                        category: scenario.categories.firstIndex(of: name)!, origin: types.count,
                        queue: phase?.isTurnedAway ?? false
                            ? 0 : queueing.queue(of: name, on: line, by: phase?.route ?? line.routing),
                        talk: try samplers.compile(talk(of: name, on: line)),
                        wrapUp: try (handling?.wrapUp ?? frontOffice.wrapUp).law.map { try samplers.compile($0) },
                        isChat: line.channel.isChat, pool: phase?.isOfTheRoom ?? true ? pool : -1,
                        within: (line.answerWithin ?? scenario.targets.serviceLevel.within).milliseconds))
            }
        }
        lineCount += 1
        return first
    }

    /// Adds the types of what another platform sends; returns the first.
    mutating func addInflow(_ inflow: Inflow) throws -> Int {
        let first = types.count
        for topic in inflow.mix {
            types.append(
                World.TypeTable(
                    role: .inflow, name: inflow.name, line: lineCount,
                    category: scenario.categories.firstIndex(of: topic.category)!, origin: types.count, queue: 0,
                    talk: try samplers.compile(.constant(0)), wrapUp: nil, isChat: false, pool: -1, within: 0))
        }
        lineCount += 1
        return first
    }

    /// Adds a task's type; returns it.
    mutating func addTask(_ task: DeskTask) throws -> Int {
        typeOfTask[task.name] = types.count
        types.append(
            World.TypeTable(
                role: .task, name: task.name, line: lineCount, category: -1, origin: types.count,
                queue: queueing.queue(of: task), talk: try compile(task.effort), wrapUp: nil, isChat: false, pool: -1,
                within: (task.within ?? scenario.targets.serviceLevel.within).milliseconds))
        lineCount += 1
        return types.count - 1
    }

    /// Adds what happens to each type beyond queueing, and the types of callers who wait for a colleague.
    mutating func addRules(_ knowledge: KnowledgeTable) throws {
        let contacts = types.count
        for type in 0..<contacts {
            var rule = TypeRules()
            if types[type].role == .contact {
                let line = scenario.demand.lines[types[type].line]
                let category = scenario.categories[types[type].category]
                let phase = line.waysToBeTaken[types[type].phase]
                rule.isClosed = phase?.answer == .closed
                rule.isDead = phase?.answer == .dead
                if line.channel.isPhone && phase?.isOfTheRoom ?? true {
                    try addDoor(of: line, category, prompt: phase?.prompt, to: &rule)
                }
                try addOutcome(of: category, type, phase, to: &rule)
                rule.subject = rule.isDecided ? knowledge.subject(of: types[type].category) : -1
                // Before its knowledge is shared the room has what the timetable says.
                if phase?.knowsPart ?? false { rule.subject = -1 }
                try addSequel(of: category, to: &rule)
            }
            rule.isInflow = types[type].role == .inflow
            rules.append(rule)
        }
        // Callers who wait for a colleague meet nothing else.
        rules += Array(repeating: TypeRules(), count: types.count - contacts)
    }

    private mutating func addDoor(
        of line: Line, _ category: String, prompt: Law?, to rule: inout TypeRules
    ) throws {
        let menu = line.menu(in: frontOffice)
        if menu != nil || prompt != nil {
            rule.hasMenu = true
            rule.menu = try samplers.compile(menu ?? .constant(0))
            rule.prompt = try samplers.compile(prompt ?? .constant(0))
        }
        if let ai = frontOffice.ai {
            let share = ai.containment(of: category)
            rule.hasAgent = true
            rule.agentTime = try compile(ai.time)
            rule.wronglyContained = ai.wrong
            rule.returnAfter = try compile(ai.returnAfter)
            rule.containment = containment.count
            containment.append((0..<24).map { share * (ai.byHour.isEmpty ? 1 : ai.byHour[$0]) })
        }
        if frontOffice.announcedWait != nil {
            let handling = handling(of: category)
            rule.isTold = true
            rule.meanHandling =
                1000
                * (talk(of: category, on: line).mean
                    + ((handling?.wrapUp ?? frontOffice.wrapUp).law?.mean ?? 0))
        }
    }

    private mutating func addOutcome(
        of category: String, _ type: Int, _ phase: LinePhase?, to rule: inout TypeRules
    ) throws {
        let handling = handling(of: category)
        let handed = phase.flatMap { $0.handOvers.isEmpty ? nil : $0.handOvers } ?? handling?.handOvers ?? []
        let directAnswer = phase?.directAnswer ?? handling?.directAnswer
        let isSaidOfGroups = frontOffice.groups.contains { $0.skill(category)?.directAnswer != nil }
        rule.isDecided = directAnswer != nil || !handed.isEmpty || isSaidOfGroups
        rule.directAnswer = directAnswer ?? max(0, 1 - handed.reduce(0) { $0 + $1.share })
        rule.consent = handling?.consent ?? 1
        if let wrapUp = handling?.orderWrapUp {
            rule.hasOrderWrapUp = true
            rule.orderWrapUp = try compile(wrapUp.law)
        }
        let begin = handOvers.count
        var sum = 0.0
        for hand in handed {
            // Of what the seat does not answer by itself; if it answers all, this is never asked.
            sum += rule.directAnswer < 1 ? hand.share / (1 - rule.directAnswer) : 0
            try addHandOver(hand, from: type, named: category, upTo: min(1, sum))
        }
        rule.handOvers = Rows(first: begin, end: handOvers.count)
        for (row, hand) in zip(rule.handOvers.range, handed) {
            guard let name = hand.otherwise else { continue }
            handOvers[row].otherwise = handOvers.count
            var other = hand
            other.to = name
            try addHandOver(other, from: type, named: category, upTo: handOvers[row].upTo)
        }
        let first = specials.count
        sum = 0
        // Who asks about an order is no nuisance and reports no emergency, unless the scenario says so.
        let kinds = scenario.makesItself(category) ? handling?.special ?? [] : frontOffice.specialCalls(of: category)
        for special in kinds {
            sum += special.share
            specials.append(try rowFor(special, type, upTo: min(1, sum)))
        }
        rule.specials = Rows(first: first, end: specials.count)
    }

    private mutating func rowFor(_ special: SpecialCalls, _ type: Int, upTo: Double) throws -> SpecialRule {
        var row = -1
        if let group = special.to {
            var hand = HandOver()
            hand.way = .warmTransfer
            hand.to = group
            hand.priority = 0
            row = handOvers.count
            try addHandOver(hand, from: type, named: special.kind.rawValue, upTo: 1)
        }
        let kind: SpecialRule.Kind =
            switch special.kind {
            case .emergency: .emergency
            case .notAccepted: .notAccepted
            case .nuisance: .nuisance
            case .praise: .praise
            }
        return SpecialRule(
            kind: kind, upTo: upTo, hasTalk: special.talk != nil, talk: try compile(special.talk),
            hasWrapUp: special.wrapUp != nil, wrapUp: try compile(special.wrapUp?.law), handOver: row)
    }

    private mutating func addHandOver(_ hand: HandOver, from type: Int, named name: String, upTo: Double) throws {
        let group = frontOffice.groups.firstIndex { $0.name == hand.to }!
        let origin = types[type]
        let way: HandOverRule.Way =
            switch hand.way {
            case .threeWay: .threeWay
            case .consult: .consult
            case .warmTransfer: .warmTransfer
            case .blindTransfer: .blindTransfer
            }
        // Who takes over an emergency talks as with any caller of the category.
        let talk = try hand.talk.map { try samplers.compile($0) } ?? origin.talk
        handOvers.append(
            HandOverRule(
                way: way, group: group, type: types.count, upTo: upTo, talk: talk,
                introduction: try compile(hand.introduction), then: try compile(hand.then),
                hasWrapUp: hand.wrapUp.law != nil, wrapUp: try compile(hand.wrapUp.law),
                hasPatience: hand.patience.law != nil, patience: try compile(hand.patience.law),
                settled: hand.settled))
        types.append(
            World.TypeTable(
                role: .handOver, name: "\(name) > \(hand.to)", line: origin.line, category: origin.category,
                origin: type, queue: queueing.queue(for: group, priority: hand.priority), talk: talk,
                wrapUp: try hand.wrapUp.law.map { try samplers.compile($0) }, isChat: false,
                // Taken by the caller before; given back when he leaves.
                pool: origin.pool, within: origin.within))
    }

    private mutating func addSequel(of category: String, to rule: inout TypeRules) throws {
        rule.bringsOrders = scenario.organisations.contains { $0.share(of: category) > 0 }
        // Enquiries come as often as they do: none follows from another.
        rule.repeatShare = scenario.makesItself(category) ? 0 : scenario.demand.repeats.share
        rule.repeatDelay = try compile(scenario.demand.repeats.delay)
        rule.complainsAgain = scenario.demand.repeats.unsolved > 0
        let first = followUps.count
        for task in frontOffice.tasks {
            guard let trigger = FollowUp.Trigger(task.after), task.categories?.contains(category) ?? true else {
                continue
            }
            // The desk gets its tasks from the orders themselves.
            if rule.bringsOrders && task.name == scenario.rules.dispatch.task { continue }
            followUps.append(
                FollowUp(
                    trigger: trigger, type: typeOfTask[task.name]!, share: task.share,
                    delay: try compile(task.delay), reached: task.reached))
        }
        rule.followUps = Rows(first: first, end: followUps.count)
    }
}

extension AnnouncedWaitRule {
    init(_ told: AnnouncedWait?, _ samplers: SamplerStore) throws {
        guard let told else { return }
        isByQueueLength = told.estimate == .queueLength
        balking = told.balking
        guard let offer = told.callBack else { return }
        offersCallBack = true
        above = offer.above.milliseconds
        accepted = offer.accepted
        dial = try offer.dial.map { try samplers.compile($0) } ?? .never
        reached = offer.reached
    }
}

extension Line {
    /// The ways in which contacts are taken, each with types of its own: the phases of a line that joins, else one.
    var waysToBeTaken: [LinePhase?] { transition?.phases ?? [nil] }

    /// How long callers of the line wait; nil for ever. Who writes waits as long as it takes, unless the line says otherwise.
    func patience(in frontOffice: FrontOffice) -> Law? {
        if let patience { return patience.law }
        return channel.isPhone ? frontOffice.patience.law : nil
    }

    /// The menu callers of the line hear.
    func menu(in frontOffice: FrontOffice) -> Law? {
        switch ivr {
        case nil: frontOffice.ivr
        case .some(.none): nil
        case .some(.law(let law)): law
        }
    }
}

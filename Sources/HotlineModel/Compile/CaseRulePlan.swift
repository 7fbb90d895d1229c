import Distributions
import Scenarios
import SimulationTime
import WorkingCalendar

/// The rules that all orders share, as flat tables.
struct CaseRulePlan {
    private(set) var rules = CaseRuleTable()
    private(set) var stages: [StageRule] = []
    private(set) var ways: [WayRule] = []
    private(set) var categories: [CategoryRule] = []
    private(set) var coHandlers: [Int] = []

    /// - Parameter desk: the desk's index among the organisations; −1 if it has no people of its own.
    init(_ scenario: Scenario, _ types: TypePlan, desk: Int, _ samplers: SamplerStore) throws {
        let stated = scenario.rules
        func law(_ law: Law?) throws -> Sampler? { try law.map { try samplers.compile($0) } }
        rules.desk = desk
        rules.territories = max(1, scenario.demand.territories.count)
        if let task = stated.dispatch.task {
            rules.dispatchTask = types.typeOfTask[task]!
            rules.dispatchDelay =
                try law(scenario.frontOffice.tasks.first { $0.name == task }!.delay) ?? .never
        }
        if let within = stated.dispatch.within {
            rules.hasDispatchLimit = true
            rules.dispatchWithin = within.rule
            rules.severalWithin = (stated.dispatch.severalWithin ?? within).rule
        }
        if let signing = stated.signing {
            for (length, kind) in [
                (signing.warning, PointKind.signWarning), (signing.yellow, .signYellow), (signing.red, .signRed),
            ] where length != nil { rules.signCards |= kind.bit }
            rules.signWarning = signing.warning?.rule ?? rules.signWarning
            rules.signYellow = signing.yellow?.rule ?? rules.signYellow
            rules.signRed = signing.red?.rule ?? rules.signRed
        }
        if let returns = stated.returns {
            rules.returnsExist = true
            rules.returnStarts = returns.starts
            rules.returnAskedAfter = try law(returns.askedAfter)
            rules.returnGranted = returns.granted
            rules.improper = returns.improper
            rules.improperGranted = returns.improperGranted
            rules.returnDecision = try DelayRule(returns.decision, samplers)
        }
        if let disputes = stated.disputes {
            rules.disputeShare = disputes.share
            rules.disputeFrom = disputes.fromReturn
            stages = try disputes.stages.map {
                StageRule(takes: try DelayRule($0.takes, samplers), settled: $0.settled)
            }
            rules.stages = stages.count
        }
        if let shared = stated.coHandling {
            rules.coHandlingUnits = shared.units
            coHandlers = shared.with.map { name in scenario.organisations.firstIndex { $0.name == name }! }
        }
        if let more = stated.extensions {
            rules.extensionTimes = more.times
            rules.extensionAsked = more.asked
            rules.extensionShare = more.share
            rules.extensionGranted = more.granted
            rules.extensionDecision = try DelayRule(more.decision, samplers)
            rules.extensionAfterRedo = more.afterRedo
        }
        if let supervision = stated.supervision {
            for rule in supervision.on { rules.supervision[rule.trigger.index] = rule.share }
            rules.supervisionRepeats = supervision.repeats
            rules.supervisionWithin = supervision.within.rule
            rules.supervisionEffort = try law(supervision.effort)
        }
        if let overdue = stated.overdue {
            rules.account = try law(overdue.account)
            if let batch = overdue.batch {
                rules.hasBatch = true
                let first = batch.from ?? scenario.period.start.date
                rules.batchFirst = SimTime(date: first, timeOfDay: batch.at)
                rules.batchEvery = batch.every
            }
        }
        try addRevisits(stated, types, samplers)
        if let redo = stated.redo {
            rules.redoExists = true
            rules.audit = try DelayRule(redo.audit, samplers)
            rules.justified = redo.justified
            rules.redoTimes = redo.times
        }
        if let repeats = stated.repeats {
            rules.joinsOpen = repeats.joinOpen
            rules.refusedAfterRedo = repeats.refusedAfterRedo
            rules.remembered = repeats.remembered
        }
        for name in scenario.categories {
            let answers = stated.revisit.map { $0.answersByCategory[name] ?? $0.answers } ?? .init([1, 0, 0, 0, 0])
            categories.append(
                CategoryRule(
                    wrong: stated.dispatch.wrong(of: name), shared: stated.coHandling?.share(of: name) ?? 0,
                    isRated: !(stated.revisit?.notRated.contains(name) ?? false),
                    answers: LevelShares(answers)))
        }
    }

    private mutating func addRevisits(_ stated: CaseRules, _ types: TypePlan, _ samplers: SamplerStore) throws {
        guard let revisit = stated.revisit else { return }
        rules.revisitShare = revisit.share
        rules.revisitAfter = try DelayRule(revisit.after, samplers)
        rules.closesWithReply = revisit.closed == .reply
        rules.personWay = revisit.ways.firstIndex { $0.by == .person } ?? -1
        rules.ways = revisit.ways.count
        let ends = World.cumulate(revisit.ways.map(\.share))
        for (way, end) in zip(revisit.ways, ends) {
            ways.append(
                WayRule(
                    isPerson: way.by == .person, upTo: end, answered: way.answered,
                    answerAfter: try way.answerAfter.map { try samplers.compile($0) },
                    waits: way.waits ?? .zero, noAnswer: way.noAnswer,
                    task: way.task.map { types.typeOfTask[$0]! } ?? -1))
        }
    }
}

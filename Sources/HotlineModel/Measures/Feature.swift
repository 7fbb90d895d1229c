import Scenarios

/// What a scenario must have for a measure to say anything. Where it is missing, the measure has no rows.
enum Feature: CaseIterable, Sendable {
    /// Callers who were served call again.
    case repeats
    /// Callers ask how far their orders have come.
    case enquiries
    /// … or anybody makes a further contact in a matter, and it is said what becomes of contacts.
    case furtherContacts
    /// Contacts come in surges; some of their orders are about one matter.
    case surges, commonMatters
    /// Answers are looked up; gaps have a time to be filled in; organisations fill them, in a time.
    case knowledge, fillLimit, unitKnowledge, unitFillLimit
    /// Callers may find answers themselves.
    case selfService
    /// An automatic agent talks to callers.
    case agent
    /// Callers hang up on hearing the announced wait.
    case balking
    /// Callers can choose to be called back.
    case callBack
    /// A task calls back those who gave up.
    case missedTasks
    /// A group hands callers back at a shift's end.
    case handBack
    /// Accepted contacts are answered directly, settled, or made orders.
    case decisions
    /// Seats call colleagues in.
    case threeWays
    /// Seats pass callers on.
    case transfers
    /// Lines join others.
    case phases
    /// Organisations handle orders.
    case organisations
    /// Other platforms send orders.
    case inflows
    /// Units are below others.
    case tree
    /// Rules of orders: there are limits for dispatching, for signing; dispatches go wrong; orders are returned, disputed, co-handled.
    case dispatchLimit, signLimit, misdirection, returns, disputes, coHandling
    /// … limits have targets, more time, cards.
    case limitTargets, extensions, cards
    /// … supervision orders, batches of overdue orders, callers asked, orders done again, repeats recognised.
    case supervision, batches, revisits, redos, repeatRules
    /// Calls out of the ordinary, by kind.
    case emergencies, notAccepted, nuisance, praise
    /// Replies may leave a matter unsolved; callers whose matter was not solved come again.
    case solving, complaintsAgain
    /// Something is said of satisfaction, and callers are asked about units; about the hotline.
    case unitLevels, hotlineLevels
    /// Units are assessed.
    case scorecard
}

extension World {
    /// What this world has.
    var features: Set<Feature> {
        var features: Set<Feature> = []
        func add(_ feature: Feature, if isThere: Bool) { if isThere { features.insert(feature) } }
        add(.enquiries, if: enquiries.exist)
        add(.furtherContacts, if: matterWindow >= 0 && rules.contains(where: \.isDecided))
        add(.repeats, if: rules.contains { $0.repeatShare > 0 || $0.complainsAgain })
        add(.complaintsAgain, if: rules.contains(where: \.complainsAgain))
        add(.hotlineLevels, if: satisfaction.asksHotline && rules.contains(where: \.isDecided))
        let surges = lines.compactMap(\.surge)
        add(.surges, if: !surges.isEmpty)
        add(.commonMatters, if: !cases.isEmpty && surges.contains { $0.sameMatter > 0 })
        let looksUp = rules.contains { $0.subject >= 0 }
        let unitsFill = rules.contains { $0.subject >= 0 && $0.bringsOrders }
        add(.knowledge, if: looksUp)
        add(.fillLimit, if: looksUp && knowledge.within != nil)
        add(.unitKnowledge, if: unitsFill)
        add(.unitFillLimit, if: unitsFill && knowledge.within != nil)
        add(.selfService, if: looksUp && knowledge.subjects.contains { $0.selfService > 0 })
        add(.agent, if: rules.contains(where: \.hasAgent))
        let isTold = rules.contains(where: \.isTold)
        add(.balking, if: isTold && announcedWait.balking > 0)
        add(.callBack, if: isTold && announcedWait.offersCallBack)
        add(.missedTasks, if: followUps.contains { $0.trigger == .missed })
        add(.handBack, if: groups.contains { $0.atShiftEnd == .handBack })
        add(.decisions, if: rules.contains(where: \.isDecided))
        add(.threeWays, if: handOvers.contains { $0.way == .threeWay || $0.way == .consult })
        add(.transfers, if: handOvers.contains { $0.way == .warmTransfer || $0.way == .blindTransfer })
        add(.phases, if: hasPhases)
        if !cases.isEmpty { addCases(to: &features) }
        for special in specials { features.insert(Feature(special.kind)) }
        return features
    }
}

extension World {
    private func addCases(to features: inout Set<Feature>) {
        func add(_ feature: Feature, if isThere: Bool) { if isThere { features.insert(feature) } }
        features.insert(.organisations)
        add(.inflows, if: !inflowDelays.isEmpty)
        add(.tree, if: organisations.contains { $0.parent >= 0 })
        add(.dispatchLimit, if: caseRules.hasDispatchLimit)
        add(.signLimit, if: limits.contains(where: \.hasSign))
        add(.misdirection, if: categoryRules.contains { $0.wrong > 0 })
        add(.returns, if: caseRules.returnsExist)
        add(.disputes, if: caseRules.stages > 0)
        add(.coHandling, if: caseRules.coHandlingUnits > 0)
        add(.limitTargets, if: limits.contains(where: \.hasTarget))
        add(.extensions, if: caseRules.extensionTimes > 0)
        add(.cards, if: caseRules.signCards != 0 || limits.contains { $0.cards != 0 })
        add(.supervision, if: caseRules.supervision.max() > 0)
        add(.batches, if: caseRules.hasBatch)
        add(.revisits, if: caseRules.ways > 0)
        add(.solving, if: satisfaction.hasSolved)
        add(.unitLevels, if: satisfaction.isStated && caseRules.ways > 0)
        add(.redos, if: caseRules.redoExists)
        add(.scorecard, if: scorecard != nil)
        add(.repeatRules, if: caseRules.joinsOpen || caseRules.refusedAfterRedo)
    }
}

extension Feature {
    fileprivate init(_ kind: SpecialRule.Kind) {
        self =
            switch kind {
            case .emergency: .emergencies
            case .notAccepted: .notAccepted
            case .nuisance: .nuisance
            case .praise: .praise
            }
    }
}

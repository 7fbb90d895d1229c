/// What a scenario must have for a measure to say anything. Where it is missing, the measure has no rows.
enum Feature: CaseIterable, Sendable {
    /// Callers who were served call again.
    case repeats
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
    /// Organisations handle orders.
    case organisations
    /// Calls out of the ordinary, by kind.
    case emergencies, notAccepted, nuisance, praise
}

extension World {
    /// What this world has.
    var features: Set<Feature> {
        var features: Set<Feature> = []
        func add(_ feature: Feature, if isThere: Bool) { if isThere { features.insert(feature) } }
        add(.repeats, if: rules.contains { $0.repeatShare > 0 })
        add(.agent, if: rules.contains(where: \.hasAgent))
        let isTold = rules.contains(where: \.isTold)
        add(.balking, if: isTold && announcedWait.balking > 0)
        add(.callBack, if: isTold && announcedWait.offersCallBack)
        add(.missedTasks, if: followUps.contains { $0.trigger == .missed })
        add(.handBack, if: groups.contains { $0.atShiftEnd == .handBack })
        add(.decisions, if: rules.contains(where: \.isDecided))
        add(.threeWays, if: handOvers.contains { $0.way == .threeWay || $0.way == .consult })
        add(.transfers, if: handOvers.contains { $0.way == .warmTransfer || $0.way == .blindTransfer })
        add(.organisations, if: !cases.isEmpty)
        for special in specials { features.insert(Feature(special.kind)) }
        return features
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

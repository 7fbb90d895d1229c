import Distributions
import Scenarios
import SimulationTime

/// The sample with units that handle its orders: a bureau and, under it, a town.
enum SampleCases {
    static func unit(_ name: String, _ share: Double, under: String? = nil) -> Organisation {
        var unit = Organisation()
        unit.name = name
        unit.under = under
        unit.topics = [CategoryShare(category: "call", share: share)]
        unit.handlers = 3
        unit.effort = .constant(3600)
        return unit
    }

    static func limit(_ handle: LimitLength, _ change: (inout HandlingLimit) -> Void = { _ in }) -> HandlingLimit {
        var limit = HandlingLimit()
        limit.category = "call"
        limit.handle = handle
        change(&limit)
        return limit
    }

    static func make(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
        SampleScenario.make {
            $0.organisations = [unit("bureau", 1), unit("town", 0.5, under: "bureau")]
            $0.rules.limits = [limit(.workingDays(3))]
            change(&$0)
        }
    }

    /// Places and what was found there, of a changed sample.
    static func problems(_ change: (inout Scenario) -> Void = { _ in }) -> [String] {
        make(change).problems(measures: []).map { "\($0.path): \($0.found)" }
    }
}

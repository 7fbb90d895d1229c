import Scenarios
import SimulationTime

/// What is new to whom, and how much longer it takes on each day.
struct LearningPlan {
    /// Factors on the talk by simulated day, a curve for each date on which something is new to somebody.
    private(set) var curves: [[Double]] = []
    /// Curve of each group × category; −1 for none. Empty if nobody learns.
    private(set) var curveOf: [Int] = []

    init(_ scenario: Scenario, facts: [DayFacts]) {
        let groups = scenario.frontOffice.groups
        guard let plan = scenario.consolidation, groups.contains(where: { $0.learns != nil }) else { return }
        var known: [CivilDate: Int] = [:]
        for group in groups {
            for category in scenario.categories {
                guard let since = group.learns?[category] else {
                    curveOf.append(-1)
                    continue
                }
                if known[since] == nil {
                    var curve = RampUp()
                    (curve.since, curve.points) = (since, plan.learning)
                    known[since] = curves.count
                    curves.append(facts.map { curve.factor(on: $0.date) })
                }
                curveOf.append(known[since]!)
            }
        }
    }
}

import Distributions
import Scenarios
import SimulationTime

/// A scenario without problems, to be changed by the tests.
enum SampleScenario {
    static func make(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
        var scenario = Scenario()
        scenario.name = "sample"
        scenario.period.from = SimTime("2024-03-01")!
        scenario.period.to = SimTime("2024-04-01")!
        var line = Line()
        line.number = "12345"
        line.volume = Volume(count: 1000, per: .day)
        scenario.demand.lines = [line]
        var group = SeatGroup()
        group.name = "general"
        group.seats = .constant(9)
        scenario.frontOffice.groups = [group]
        scenario.frontOffice.talk = .exponential(mean: 180)
        change(&scenario)
        return scenario
    }

    /// Places and what was found there, of a changed sample.
    static func problems(_ change: (inout Scenario) -> Void) -> [String] {
        make(change).problems(measures: ["answer_rate"]).map { "\($0.path): \($0.found)" }
    }
}

func date(_ text: String) -> CivilDate { CivilDate(text)! }

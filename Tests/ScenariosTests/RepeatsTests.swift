import Distributions
import Scenarios
import Testing

@Suite struct RepeatsTests {
    @Test func problems() {
        func found(_ share: Double, _ delay: Law?) -> [String] {
            SampleScenario.problems {
                $0.demand.repeats.share = share
                $0.demand.repeats.delay = delay
            }
        }
        #expect(found(0, nil) == [])
        #expect(found(0.15, .exponential(mean: 86_400)) == [])
        #expect(found(0.15, nil) == ["demand.repeats: no delay"])
        #expect(found(0.15, .constant(0.5)) == ["demand.repeats.delay: a mean of 0.5 s"])
        #expect(found(1, .constant(60)) == ["demand.repeats.share: 100%"])
    }

    @Test func problemsOfComplaintsAgain() {
        func found(_ unsolved: Double, _ after: Law?, atMost: Int? = nil, directly: Double = 0.9) -> [String] {
            SampleScenario.problems {
                ($0.demand.repeats.unsolved, $0.demand.repeats.unsolvedAfter) = (unsolved, after)
                $0.demand.repeats.atMost = atMost
                $0.satisfaction = Satisfaction()
                $0.satisfaction?.solvedDirectly = directly
            }
        }
        #expect(found(0, nil) == [])
        #expect(found(1, .constant(60), atMost: 100) == [])
        #expect(found(0.4, nil) == ["demand.repeats: no unsolved_after"])
        #expect(found(0.4, .constant(0.5)) == ["demand.repeats.unsolved_after: a mean of 0.5 s"])
        #expect(found(0.4, .constant(60), atMost: 0) == ["demand.repeats.at_most: 0"])
        #expect(found(0.4, .constant(60), atMost: 101) == ["demand.repeats.at_most: 101"])
        #expect(
            found(0.4, .constant(60), directly: 1)
                == ["demand.repeats.unsolved: callers whose matter was not solved, and no satisfaction.solved"])
        #expect(
            found(0, .constant(60), atMost: 3)
                == [
                    "demand.repeats.unsolved_after: unsolved_after, and no unsolved",
                    "demand.repeats.at_most: at_most, and no unsolved",
                ])
    }
}

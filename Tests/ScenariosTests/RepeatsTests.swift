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
}

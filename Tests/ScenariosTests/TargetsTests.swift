import Scenarios
import SimulationTime
import Testing

@Suite struct TargetsTests {
    @Test(arguments: [
        (Bound.Side.atLeast, 0.95, true), (.atLeast, 0.96, true), (.atLeast, 0.949, false), (.atMost, 0.95, true),
        (.atMost, 0.951, false), (.atMost, .nan, false),
    ])
    func bounds(side: Bound.Side, found: Double, isKept: Bool) {
        #expect(Bound(measure: "m", side: side, value: 0.95).isKept(by: found) == isKept)
    }

    @Test func theNormsTime() {
        #expect(Targets().serviceLevel.within == .seconds(15))
        #expect(Targets().serviceLevel.atLeast == nil)
    }
}

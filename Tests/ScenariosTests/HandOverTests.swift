import Distributions
import Scenarios
import Testing

@Suite struct HandOverTests {
    /// What is found in a sample whose calls are handled so, with a second group of experts.
    private func problems(
        _ handOver: HandOver, _ change: (inout Scenario, inout CallHandling) -> Void = { _, _ in }
    ) -> [String] {
        SampleScenario.problems { scenario in
            var experts = scenario.frontOffice.groups[0]
            experts.name = "experts"
            experts.skills = []
            scenario.frontOffice.groups.append(experts)
            var handling = CallHandling()
            handling.category = "call"
            handling.handOvers = [handOver]
            change(&scenario, &handling)
            scenario.frontOffice.calls = [handling]
        }
    }

    private func handOver(_ way: HandOver.Way = .threeWay, _ change: (inout HandOver) -> Void = { _ in }) -> HandOver {
        var handOver = HandOver()
        handOver.way = way
        handOver.to = "experts"
        handOver.share = 0.5
        handOver.talk = .constant(60)
        change(&handOver)
        return handOver
    }

    private let path = "front_office.calls.call.hand_overs"

    @Test(arguments: HandOver.Way.allCases) func everyWayIsGood(way: HandOver.Way) {
        #expect(problems(handOver(way)) == [])
    }

    @Test func whomAndHowLong() {
        #expect(
            problems(handOver { $0.to = "nobody" }) == [
                "front_office.groups[1].skills: an empty list", "\(path)[0].to: \"nobody\"",
            ])
        #expect(problems(handOver { $0.talk = nil }) == ["\(path)[0]: no talk"])
        #expect(problems(handOver { $0.priority = 1001 }) == ["\(path)[0].priority: 1001"])
    }

    @Test(arguments: HandOver.Way.allCases) func introductionAndThenBelongToOneWay(way: HandOver.Way) {
        let introduced = problems(handOver(way) { $0.introduction = .constant(9) })
        #expect(introduced.isEmpty == (way == .warmTransfer))
        let resumed = problems(handOver(way) { $0.then = .constant(9) })
        #expect(resumed.isEmpty == (way == .consult))
    }

    @Test func sharesAddUpToAtMostAll() {
        #expect(problems(handOver()) { $1.directAnswer = 0.5 } == [])
        #expect(
            problems(handOver()) { $1.directAnswer = 0.6 } == ["\(path): 60% direct answers and 50% hand-overs"])
        #expect(
            problems(handOver()) { $1.handOvers += [handOver { $0.share = 0.4 }, handOver { $0.share = 0.2 }] } == [
                "\(path): 110% hand-overs"
            ])
        // Ten tenths, each a little off.
        #expect(
            problems(handOver { $0.share = 0.1 }) { scenario, handling in
                handling.handOvers = Array(repeating: handling.handOvers[0], count: 10)
            } == [])
    }

    @Test func toTheOnlyGroupOfTheCalls() {
        let scenario = SampleScenario.make { scenario in
            var handling = CallHandling()
            handling.category = "call"
            handling.handOvers = [handOver { $0.to = "general" }]
            scenario.frontOffice.calls = [handling]
        }
        let problems = scenario.problems(measures: [])
        #expect(problems.map(\.path) == ["\(path)[0].to"])
        #expect(problems.map(\.severity) == [.warning])
        #expect(
            self.problems(handOver { $0.to = "general" }) { scenario, _ in
                scenario.frontOffice.groups[1].skills = nil
            } == [])
    }

    @Test func specialCallsOfACategoryAndTheFrontOffice() {
        func special(_ kind: SpecialCalls.Kind, _ share: Double, to: String? = nil) -> SpecialCalls {
            var calls = SpecialCalls(kind: kind)
            calls.share = share
            calls.to = to
            return calls
        }
        func found(_ all: [SpecialCalls], _ own: [SpecialCalls]) -> [String] {
            problems(handOver()) {
                $0.frontOffice.special = all
                $1.special = own
            }
        }
        let own = "front_office.calls.call.special"
        #expect(found([special(.nuisance, 0.6), special(.emergency, 0.4, to: "experts")], []) == [])
        #expect(found([special(.nuisance, 0.6)], [special(.nuisance, 1)]) == [])
        #expect(
            found([special(.nuisance, 0.6)], [special(.praise, 0.5)]) == ["\(own): shares that add up to 110%"])
        #expect(
            found([special(.nuisance, 0.6), special(.praise, 0.5)], [special(.notAccepted, 0.1)]) == [
                "front_office.special: shares that add up to 110%"
            ])
        #expect(found([], [special(.emergency, 0.1, to: "119")]) == ["\(own).emergency.to: \"119\""])
        #expect(
            found([special(.praise, 0.1, to: "experts")], []) == [
                "front_office.special.praise.to: \"experts\" for praise"
            ])
    }
}

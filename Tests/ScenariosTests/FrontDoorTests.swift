import Distributions
import Scenarios
import Testing

@Suite struct FrontDoorTests {
    private func problems(_ change: (inout AIAgent) -> Void) -> [String] {
        SampleScenario.problems {
            var agent = AIAgent()
            agent.time = .constant(40)
            change(&agent)
            $0.frontOffice.ai = agent
        }
    }

    @Test func containmentOfACategoryOrOfAll() {
        var agent = AIAgent()
        agent.containment = 0.3
        #expect(agent.containment(of: "help") == 0.3)
        agent.containmentByCategory = [CategoryShare(category: "help", share: 0.1)]
        #expect(agent.containment(of: "help") == 0.1)
        #expect(agent.containment(of: "call") == 0.3)
    }

    @Test func agents() {
        #expect(problems { _ in } == [])
        #expect(problems { $0.time = nil } == ["front_office.ai: no time"])
        #expect(problems { $0.wrong = 0.08 } == ["front_office.ai: no return_after beside wrong: 8%"])
        #expect(
            problems {
                $0.wrong = 0.08
                $0.returnAfter = .constant(1800)
            } == [])
        #expect(
            problems { $0.containmentByCategory = [CategoryShare(category: "help", share: 0.1)] } == [
                "front_office.ai.containment.help: \"help\""
            ])
    }

    @Test func hours() {
        #expect(problems { $0.byHour = [1, 1] } == ["front_office.ai.by_hour: 2 factors"])
        func found(_ share: Double, _ factor: Double) -> [String] {
            problems {
                $0.containment = share
                $0.byHour = Array(repeating: 1, count: 24)
                $0.byHour[22] = factor
            }
        }
        #expect(found(0.4, 2.5) == [])
        #expect(found(0.4, 3) == ["front_office.ai.by_hour[22]: 120%, a containment of 40% times 3"])
    }
}

import Distributions
import SimulationTime
import Testing

@testable import Scenarios

@Suite struct EnquiriesTests {
    private static let category = Enquiries.category

    /// A sample with a unit that handles what becomes of its calls, and enquiries.
    private func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
        SampleScenario.make {
            var handling = CallHandling()
            (handling.category, handling.directAnswer) = ("call", 0.5)
            $0.frontOffice.calls = [handling]
            var unit = Organisation()
            (unit.name, unit.handlers, unit.effort) = ("bureau", .unlimited, .constant(3600))
            unit.topics = [CategoryShare(category: "call", share: 1)]
            $0.organisations = [unit]
            var limit = HandlingLimit()
            (limit.category, limit.handle) = ("call", .workingDays(3))
            $0.rules.limits = [limit]
            $0.demand.enquiries = Enquiries()
            $0.demand.enquiries?.rate = 0.1
            change(&$0)
        }
    }

    private func problems(_ change: (inout Scenario) -> Void) -> [String] {
        scenario(change).problems(measures: []).map { "\($0.path): \($0.found)" }
    }

    @Test func theirContactsAreACategoryWithoutAShare() {
        let house = scenario().expanded
        #expect(house.demand.lines[0].mix.map(\.category) == ["call", Self.category])
        #expect(house.demand.lines[0].mix.map(\.share) == [1, 0])
        #expect(house.frontOffice.calls.map(\.category) == ["call", Self.category])
        #expect(house.expanded.categories == house.categories && scenario().problems(measures: []).isEmpty)
        #expect(house.frontOffice.groups[0].skills == nil && house.frontOffice.routing.isEmpty)
    }

    @Test func whoeverTakesTheFirstCategoryTakesThem() {
        let house = scenario {
            $0.demand.lines[0].mix = [.init(category: "call", share: 0.7), .init(category: "tax", share: 0.3)]
            var tax = $0.frontOffice.groups[0]
            (tax.name, tax.skills) = ("tax", ["tax"])
            var first = Skill("call")
            first.priority = 3
            $0.frontOffice.groups[0].skills = [first]
            $0.frontOffice.groups.append(tax)
            $0.frontOffice.routing = [.init(category: "call", steps: [.init(group: "general", after: .minutes(1))])]
        }.expanded
        #expect(house.frontOffice.groups[0].skill(Self.category)?.priority == 3)
        #expect(house.frontOffice.groups[1].skill(Self.category) == nil)
        #expect(house.frontOffice.steps(of: Self.category) == [.init(group: "general", after: .minutes(1))])
    }

    @Test func unlessASkillOrARouteNamesThem() {
        let house = scenario {
            var desk = $0.frontOffice.groups[0]
            (desk.name, desk.skills) = ("desk", [Skill(Self.category)])
            $0.frontOffice.groups[0].skills = ["call"]
            $0.frontOffice.groups.append(desk)
        }.expanded
        #expect(house.frontOffice.steps(of: Self.category).map(\.group) == ["desk"])
        let routed = scenario {
            $0.frontOffice.groups.append($0.frontOffice.groups[0])
            $0.frontOffice.groups[1].name = "desk"
            $0.frontOffice.routing = [.init(category: Self.category, steps: [.init(group: "desk")])]
        }.expanded
        #expect(routed.frontOffice.steps(of: Self.category).map(\.group) == ["desk"])
    }

    @Test func handlingGoesBeforeTheirOwnTalk() {
        let house = scenario {
            $0.demand.enquiries?.talk = .constant(90)
            $0.demand.enquiries?.wrapUp = .law(.constant(5))
            var handling = CallHandling()
            (handling.category, handling.talk) = (Self.category, .constant(40))
            $0.frontOffice.calls.append(handling)
        }.expanded
        #expect(house.frontOffice.calls.last?.talk == .constant(40))
        #expect(house.frontOffice.calls.last?.wrapUp?.law == .constant(5))
    }

    @Test func problems() {
        #expect(problems { _ in } == [])
        #expect(problems { $0.demand.enquiries?.line = "12333" } == ["demand.enquiries.line: \"12333\""])
        #expect(problems { $0.demand.enquiries?.rate = 101 } == ["demand.enquiries.rate: 101 a day"])
        #expect(problems { $0.demand.enquiries?.overdue = 1000 } == ["demand.enquiries.overdue: 1000 a day"])
        #expect(
            problems {
                $0.organisations = []
                $0.rules = CaseRules()
            } == ["demand.enquiries: enquiries, and no organisations"])
        #expect(
            problems { $0.demand.lines[0].mix = [.init(category: Self.category, share: 1)] }.contains(
                "demand.enquiries: contacts of the category \"progress enquiry\" beside it"))
        #expect(problems { $0.demand.repeats.within = .zero } == ["demand.repeats.within: 0 s"])
    }

    @Test func theyLeaveNoOrder() {
        let found = problems {
            var handling = CallHandling()
            (handling.category, handling.directAnswer, handling.consent) = (Self.category, 0.5, 0.5)
            handling.orderWrapUp = WrapUp.none
            $0.frontOffice.calls.append(handling)
            var skill = Skill(Self.category)
            skill.directAnswer = 0.5
            $0.frontOffice.groups[0].skills = ["call", skill]
            $0.organisations[0].topics.append(.init(category: Self.category, share: 1))
        }
        for path in [
            "front_office.calls.progress enquiry.direct_answer", "front_office.calls.progress enquiry.consent",
            "front_office.calls.progress enquiry.order_wrap_up",
            "front_office.groups[0].skills.progress enquiry.direct_answer",
            "organisations[0].topics.progress enquiry",
        ] { #expect(found.contains { $0.hasPrefix(path) }, "\(path) in \(found)") }
    }

    @Test func withoutFeedbackNobodyComesBack() {
        let house = scenario {
            $0.demand.redials.afterAbandoning = 0.5
            $0.demand.redials.afterBusy = 0.5
            $0.demand.redials.delay = .constant(60)
            ($0.demand.repeats.share, $0.demand.repeats.delay) = (0.1, .constant(60))
            var agent = AIAgent()
            (agent.time, agent.containment, agent.wrong, agent.returnAfter) = (.constant(9), 0.2, 0.3, .constant(60))
            $0.frontOffice.ai = agent
            $0.frontOffice.groups[0].skills = ["call", Skill(Self.category)]
            $0.frontOffice.routing = [.init(category: Self.category, steps: [.init(group: "general")])]
        }
        #expect(house.problems(measures: []).isEmpty)
        let open = house.withoutFeedback
        #expect(open.problems(measures: []).isEmpty)
        #expect(!open.demand.redials.happen && open.demand.repeats.share == 0 && open.demand.enquiries == nil)
        #expect(open.frontOffice.ai?.wrong == 0 && open.frontOffice.ai?.containment == 0.2)
        #expect(open.categories == ["call"] && open.frontOffice.routing.isEmpty)
        #expect(open.frontOffice.groups[0].skills?.map(\.category) == ["call"])
    }
}

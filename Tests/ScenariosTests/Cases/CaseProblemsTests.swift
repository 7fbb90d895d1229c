import Distributions
import Scenarios
import SimulationTime
import Testing

/// What a file cannot say, or what is right although it looks odd; wrong files are in the table of bad scenarios.
@Suite struct CaseProblemsTests {
    private func problems(_ change: (inout Scenario) -> Void = { _ in }) -> [String] { SampleCases.problems(change) }

    @Test func theSampleHasNoProblem() { #expect(problems() == []) }

    @Test func whoPassesAllOnNeedsNoHandlers() {
        #expect(
            problems {
                $0.organisations[0].handlers = nil
                $0.organisations[0].effort = nil
                $0.organisations[1].topics[0].share = 1
            } == [])
        #expect(
            problems {
                $0.organisations[0].handlers = nil
                $0.organisations[0].effort = nil
            } == ["organisations[0]: no handlers, and 50% of the orders of \"call\" that reach \"bureau\" left over"])
    }

    @Test func sharesAddUpByTerritory() {
        func byTerritory(_ change: (inout Scenario) -> Void) -> [String] {
            problems {
                $0.demand.territories = [
                    TerritoryShare(territory: "east", share: 0.3), TerritoryShare(territory: "west", share: 0.7),
                ]
                $0.organisations = [SampleCases.unit("a", 1), SampleCases.unit("b", 0.4), SampleCases.unit("c", 0.6)]
                $0.organisations[0].territories = ["east"]
                $0.organisations[1].territories = ["west"]
                $0.organisations[2].territories = ["west"]
                change(&$0)
            }
        }
        #expect(byTerritory { _ in } == [])
        #expect(
            byTerritory { $0.organisations[2].territories = [] } == [
                "organisations: 160% of the orders of \"call\" from \"east\""
            ])
    }

    @Test func territoriesThatNobodyAsksForAreNoProblem() {
        #expect(problems { $0.demand.territories = [TerritoryShare(territory: "all", share: 1)] } == [])
    }

    @Test func aUnitThatOnlyCoHandlesNeedsNoTopics() {
        #expect(
            problems {
                var brigade = SampleCases.unit("brigade", 0)
                brigade.topics = []
                $0.organisations.append(brigade)
                var rule = CoHandlingRules()
                rule.share = 0.1
                rule.with = ["brigade"]
                $0.rules.coHandling = rule
            } == [])
    }

    @Test func categoriesOfInflowsAloneAskForNoSeat() {
        let scenario = SampleCases.make {
            var inflow = Inflow()
            inflow.name = "province"
            inflow.volume = Volume(count: 10, per: .day)
            inflow.mix = [CategoryShare(category: "letter", share: 1)]
            $0.demand.inflows = [inflow]
            $0.organisations[0].topics.append(CategoryShare(category: "letter", share: 1))
            $0.rules.limits.append(SampleCases.limit(.workingDays(5)) { $0.category = "letter" })
            $0.frontOffice.groups[0].skills = [Skill("call")]
        }
        #expect(scenario.categories == ["call", "letter"] && scenario.lineCategories == ["call"])
        #expect(scenario.routedCategories == ["call", "letter"])
        #expect(scenario.problems(measures: []) == [])
    }

    @Test func anInflowOfNobodyKnowsWhat() {
        #expect(
            problems { $0.demand.inflows = [Inflow()] } == [
                "demand.inflows[0].name: nothing", "demand.inflows[0]: no volume", "demand.inflows[0].mix: no category",
            ])
    }

    @Test func answersAreOfFiveLevels() {
        #expect(
            problems {
                var revisit = RevisitRules()
                revisit.ways = [RevisitRules.Way()]
                revisit.answers = .init([1])
                $0.rules.revisit = revisit
            } == ["rules.revisit.answers: 1 levels"])
    }

    @Test func onlyRulesThatAreSaidNeedOrganisations() {
        #expect(
            problems {
                $0.organisations = []
                $0.rules = CaseRules()
                $0.rules.source = "rule book"
            } == [])
        #expect(
            problems {
                $0.organisations = []
                $0.rules = CaseRules()
                $0.rules.dispatch.staff = 3
            } == ["rules: rules for orders (dispatch), and no organisations"])
    }

    @Test func extendedLimitsMustBeWithinTheCalendar() {
        func extended(_ by: ExtensionRules.Length, times: Int = 1, to end: String) -> [String] {
            problems {
                $0.period.from = SimTime("2026-12-01")!
                $0.period.to = SimTime(end)!
                var rule = ExtensionRules()
                rule.by = by
                rule.times = times
                $0.rules.extensions = rule
            }
        }
        // After 17 December 2026 the built-in calendar knows ten working days.
        let tooLate = [
            "rules.extension.by: a limit for \"call\" that, extended, ends after the last day the calendar knows"
        ]
        #expect(extended(.times(1), to: "2026-12-17") == [])
        #expect(extended(.times(1), times: 4, to: "2026-12-17") == tooLate)
        #expect(extended(.length(.workingDays(7)), to: "2026-12-17") == [])
        #expect(extended(.length(.workingDays(8)), to: "2026-12-17") == tooLate)
    }
}

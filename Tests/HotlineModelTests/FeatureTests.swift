import Scenarios
import Testing

@testable import HotlineModel

@Suite struct FeatureTests {
    private func features(_ change: (inout Scenario) -> Void) throws -> Set<Feature> {
        var scenario = Timetable.scenario([Timetable.line("1", [])], [Timetable.group("g", [(0, 1)])])
        change(&scenario)
        return try World(compiling: scenario).features
    }

    private static func handling(_ change: (inout CallHandling) -> Void) -> CallHandling {
        var handling = CallHandling()
        handling.category = "call"
        change(&handling)
        return handling
    }

    private static func handOver(_ way: HandOver.Way) -> HandOver {
        var hand = HandOver()
        (hand.way, hand.to, hand.share, hand.talk) = (way, "g", 0.2, .constant(30))
        (hand.introduction, hand.then) = (.constant(5), .constant(5))
        return hand
    }

    private static func told(balking: Double, callsBack: Bool) -> AnnouncedWait {
        var told = AnnouncedWait()
        told.balking = balking
        if callsBack {
            told.callBack = CallBackOffer()
            told.callBack?.accepted = 0.5
        }
        return told
    }

    private static let table: [(features: Set<Feature>, change: @Sendable (inout Scenario) -> Void)] = [
        ([], { _ in }),
        ([], { $0.frontOffice.ivr = .constant(20) }),
        ([.repeats], { ($0.demand.repeats.share, $0.demand.repeats.delay) = (0.1, .constant(60)) }),
        (
            [.repeats, .decisions, .furtherContacts],
            {
                ($0.demand.repeats.share, $0.demand.repeats.delay) = (0.1, .constant(60))
                $0.frontOffice.calls = [handling { $0.directAnswer = 0.9 }]
            }
        ),
        ([.enquiries], { $0.demand.enquiries = Enquiries() }),
        (
            [.surges],
            {
                var surge = Surge()
                (surge.name, surge.from, surge.contacts) = ("storm", $0.period.from, 5)
                (surge.peak, surge.sameMatter) = (.hours(1), 0.5)
                $0.demand.surges = [surge]
            }
        ),
        (
            [.decisions, .knowledge, .fillLimit, .selfService],
            {
                $0.frontOffice.calls = [handling { $0.directAnswer = 0.9 }]
                var subject = KnowledgeBase.Subject()
                (subject.category, subject.selfService) = ("call", 0.1)
                $0.knowledge = KnowledgeBase()
                $0.knowledge?.subjects = [subject]
                $0.knowledge?.fillWithin = .workingDays(3)
            }
        ),
        (
            [.repeats, .complaintsAgain],
            {
                $0.satisfaction = Satisfaction()
                $0.satisfaction?.solvedDirectly = 0.9
                ($0.demand.repeats.unsolved, $0.demand.repeats.unsolvedAfter) = (0.4, .constant(60))
            }
        ),
        (
            [.decisions, .hotlineLevels],
            {
                $0.frontOffice.calls = [handling { $0.directAnswer = 0.7 }]
                $0.satisfaction = Satisfaction()
                $0.satisfaction?.hotline = HotlineRating()
            }
        ),
        (
            [],
            {
                $0.satisfaction = Satisfaction()
                $0.satisfaction?.solved = 0.8
                $0.satisfaction?.hotline = HotlineRating()
            }
        ),
        (
            [.agent],
            {
                $0.frontOffice.ai = AIAgent()
                $0.frontOffice.ai?.time = .constant(40)
            }
        ),
        ([.balking], { $0.frontOffice.announcedWait = told(balking: 0.5, callsBack: false) }),
        ([.callBack], { $0.frontOffice.announcedWait = told(balking: 0, callsBack: true) }),
        ([.handBack], { $0.frontOffice.groups[0].atShiftEnd = .handBack }),
        ([], { $0.frontOffice.groups[0].atShiftEnd = .swap }),
        ([.decisions], { $0.frontOffice.calls = [handling { $0.directAnswer = 0.7 }] }),
        ([.decisions, .threeWays], { $0.frontOffice.calls = [handling { $0.handOvers = [handOver(.consult)] }] }),
        (
            [.decisions, .threeWays, .transfers],
            { $0.frontOffice.calls = [handling { $0.handOvers = [handOver(.threeWay), handOver(.blindTransfer)] }] }
        ),
        (
            [.notAccepted, .nuisance, .praise, .emergencies],
            { $0.frontOffice.special = SpecialCalls.Kind.allCases.map { SpecialCalls(kind: $0) } }
        ),
        (
            [.emergencies, .transfers],
            {
                $0.frontOffice.special = [SpecialCalls(kind: .emergency)]
                $0.frontOffice.special[0].to = "g"
            }
        ),
        ([.missedTasks], { $0.frontOffice.tasks = [task(.missed)] }), ([], { $0.frontOffice.tasks = [task(.orders)] }),
    ]

    private static func task(_ after: DeskTask.Trigger) -> DeskTask {
        var task = DeskTask()
        (task.name, task.after, task.effort) = ("task", after, .constant(60))
        task.groups = [.init(group: "g")]
        return task
    }

    @Test func unitsAreAssessedWhereThereAreUnits() throws {
        var scenario = CaseTimetable.scenario(["2024-02-08T16:50"])
        let without = try World(compiling: scenario).features
        scenario.scorecard = ScorePlanTests.card
        #expect(try World(compiling: scenario).features.subtracting(without) == [.scorecard])
    }

    @Test(arguments: table.indices)
    func aScenarioHasWhatItStates(row: Int) throws {
        #expect(try features(Self.table[row].change) == Self.table[row].features)
    }
}

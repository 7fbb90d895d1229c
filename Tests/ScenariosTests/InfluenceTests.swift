import Distributions
import SimulationTime
import Testing

@testable import Scenarios

struct InfluenceTests {
    /// Everything that an influence can multiply, once.
    private static func scenario() -> Scenario {
        var scenario = Scenario()
        var line = Line()
        (line.number, line.volume, line.talk) = ("1", Volume(count: 100, per: .hour), .constant(50))
        line.patience = .law(.exponential(mean: 60))
        var other = Line()
        (other.number, other.volume) = ("2", Volume(count: 5, per: .week))
        scenario.demand.lines = [line, other]
        var surge = Surge()
        surge.contacts = 300
        scenario.demand.surges = [surge]
        scenario.demand.redials.afterAbandoning = 0.4
        scenario.demand.redials.afterBusy = 0.8
        scenario.frontOffice.talk = .exponential(mean: 120)
        scenario.frontOffice.patience = .law(.constant(30))
        var handling = CallHandling()
        (handling.category, handling.talk, handling.directAnswer) = ("call", .constant(80), 0.6)
        scenario.frontOffice.calls = [handling]
        var skill: Skill = "call"
        skill.directAnswer = 0.5
        var group = SeatGroup()
        (group.name, group.shrinkage, group.skills) = ("g", 0.1, [skill])
        scenario.frontOffice.groups = [group]
        var legacy = LegacyLine()
        (legacy.volume, legacy.talk) = (Volume(count: 7, per: .day), .constant(10))
        (legacy.directAnswer, legacy.directAnswerBefore) = (0.4, 0.2)
        scenario.consolidation = Consolidation()
        scenario.consolidation?.lines = [legacy]
        return scenario
    }

    private func scaled(_ influence: Influence) throws -> Scenario {
        try #require(Self.scenario().scaled(influence, by: 2))
    }

    @Test func volume() throws {
        let more = try scaled(.volume)
        #expect(more.demand.lines.map { $0.volume?.count } == [200, 10] && more.demand.surges[0].contacts == 600)
        #expect(more.consolidation?.lines[0].volume == Volume(count: 14, per: .day))
        #expect(more.frontOffice.talk == Self.scenario().frontOffice.talk)
    }

    @Test func talkAndPatience() throws {
        let longer = try scaled(.talk)
        #expect(longer.frontOffice.talk == .exponential(mean: 240) && longer.demand.lines[0].talk == .constant(100))
        #expect(longer.frontOffice.calls[0].talk == .constant(160) && longer.demand.lines[1].talk == nil)
        #expect(longer.consolidation?.lines[0].talk == .constant(20))
        let patient = try scaled(.patience)
        #expect(patient.frontOffice.patience.law == .constant(60))
        #expect(patient.demand.lines[0].patience?.law == .exponential(mean: 120))
    }

    @Test func shares() throws {
        #expect(try scaled(.shrinkage).frontOffice.groups[0].shrinkage == 0.2)
        let redials = try scaled(.redials).demand.redials
        #expect(redials.afterAbandoning == 0.8 && redials.afterBusy == 1.6)
        let direct = try scaled(.directAnswers)
        #expect(direct.frontOffice.calls[0].directAnswer == 1.2)
        #expect(direct.frontOffice.groups[0].skills?[0].directAnswer == 1)
        #expect(direct.consolidation?.lines[0].directAnswer == 0.8)
        #expect(direct.consolidation?.lines[0].directAnswerBefore == 0.4)
    }

    /// What is not stated cannot be multiplied, and recorded contacts are what they were.
    @Test(arguments: Influence.allCases) func absent(influence: Influence) {
        var bare = Scenario()
        var line = Line()
        line.number = "1"
        bare.demand.lines = [line]
        bare.frontOffice.groups = [SeatGroup()]
        #expect(bare.scaled(influence, by: 1.1) == nil)
        var recorded = Self.scenario()
        recorded.demand.lines[0].trace = Trace(source: "calls.csv", categories: ["call"], contacts: [])
        let isOfCallers = [.volume, .talk, .patience].contains(influence)
        #expect((recorded.scaled(influence, by: 1.1) == nil) == isOfCallers)
    }

    @Test(arguments: Influence.allCases) func thereAndBack(influence: Influence) throws {
        let twice = try #require(try scaled(influence).scaled(influence, by: 0.5))
        let first = Self.scenario()
        #expect(twice.demand.lines.map(\.volume) == first.demand.lines.map(\.volume))
        #expect(twice.frontOffice.calls[0].talk == first.frontOffice.calls[0].talk)
        #expect(twice.demand.redials.afterBusy == first.demand.redials.afterBusy)
    }
}

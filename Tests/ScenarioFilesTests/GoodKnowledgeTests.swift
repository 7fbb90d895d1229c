import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// The knowledge base and surges, as a file states them.
@Suite struct GoodKnowledgeTests {
    private func good(_ edits: String...) throws -> Scenario {
        let (scenario, findings) = GoodScenario.read(
            GoodScenario.yaml + GoodScenario.data("knowledge.yaml"), files: [:],
            edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario)
    }

    @Test func theWholeKnowledgeBase() throws {
        let base = try #require(try good().knowledge)
        #expect(base.source == "K" && base.fillWithin == .workingDays(3))
        #expect(base.fill?.onWorkingDays == true && base.fill?.law == .exponential(mean: 2 * 86_400))
        let subject = try #require(base.subjects.first)
        #expect(base.subjects.count == 1 && subject.category == "complaint" && subject.topics == 200)
        #expect(subject.popularity == 1.1 && subject.missing == 0.05 && subject.announced == 0.6)
        #expect(subject.noticed == 0.7 && subject.selfService == 0.1)
        #expect(subject.changes == Volume(count: 24, per: .year))
        #expect(base.experts.map(\.group) == ["experts"] && base.experts[0].below == 0.65)
        #expect(base.experts[0].categories == ["complaint"])
    }

    @Test func theLeastKnowledgeBase() throws {
        let base = try #require(try good("knowledge={ categories: { complaint: {} } }").knowledge)
        let subject = try #require(base.subjects.first)
        #expect(subject.topics == 100 && subject.popularity == 1 && subject.missing == 0 && subject.changes == nil)
        #expect(subject.noticed == 1 && subject.selfService == 0 && base.fill == nil && base.experts.isEmpty)
        #expect(try good("knowledge=null").knowledge == nil)
    }

    static let dated = """
        demand.surges=[{ name: typhoon, from: 2024-08-05T18:00, contacts: 16000, contacts_cv: 0.3, ramp: 6 h, peak: 12 h, decay: 3.5 d, \
        by_hour: false, line: 12345, mix: { complaint: 90%, praise: 10% }, same_matter: 60%, source: S }]
        """
    static let random = "demand.surges=[{ name: storm, often: 2/year, months: [7, 8], contacts: 500, decay: 1 d }]"

    @Test func surges() throws {
        let typhoon = try #require(try good(Self.dated).demand.surges.first)
        #expect(typhoon.name == "typhoon" && typhoon.from == SimTime("2024-08-05T18:00") && typhoon.often == nil)
        #expect(typhoon.contacts == 16_000 && typhoon.contactsCV == 0.3 && typhoon.sameMatter == 0.6)
        #expect(typhoon.ramp == .hours(6) && typhoon.peak == .hours(12) && typhoon.decay == .hours(84))
        #expect(!typhoon.isByHour && typhoon.line == "12345" && typhoon.source == "S")
        #expect(typhoon.mix.map(\.category) == ["complaint", "praise"])
        let storm = try #require(try good(Self.random).demand.surges.first)
        #expect(storm.from == nil && storm.often == Volume(count: 2, per: .year) && storm.months == [7, 8])
        #expect(storm.isByHour && storm.line.isEmpty && storm.mix.isEmpty && storm.sameMatter == 0)
    }
}

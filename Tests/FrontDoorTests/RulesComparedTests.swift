import Foundation
import HotlineModel
import ScenarioFiles
import Scenarios
import Testing

/// `scenarios/rules-compared`: the five rule files are those of the five places, as far as both have the same thing.
@Suite struct RulesComparedTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func scenario(_ name: String, _ edits: String...) throws -> (Scenario, warnings: [Finding]) {
        try ScenarioReader(measures: Measure.facts).read(
            Self.project.appendingPathComponent("scenarios/\(name)").path,
            edits: edits.map { ScenarioReader.Edit($0)! })
    }

    @Test(arguments: TraceabilityTests.places) func rulesAreThoseOfThePlace(place: String) throws {
        let here = try scenario("rules-compared", "rules=\(place).yaml").0.rules
        let there = try scenario(place).0.rules
        var compared = 0
        for limit in here.limits {
            guard let other = there.limits.first(where: { $0.category == limit.category }) else { continue }
            #expect(limit.handle == other.handle, "\(limit.category)")
            #expect(limit.target == other.target, "\(limit.category)")
            #expect(limit.starts == other.starts && limit.counted == other.counted, "\(limit.category)")
            compared += 1
        }
        #expect(compared >= 4)
        #expect((here.extensions == nil) == (there.extensions == nil))
        #expect(here.extensions?.by == there.extensions?.by && here.extensions?.times == there.extensions?.times)
        #expect(here.returns?.starts == there.returns?.starts && here.returns?.within == there.returns?.within)
        #expect(here.revisit?.closed == there.revisit?.closed)
        #expect((here.redo == nil) == (there.redo == nil))
        // What no answer counts as, where callers are asked in that way in both.
        for way in here.revisit?.ways ?? [] {
            for other in (there.revisit?.ways ?? []) where other.by == way.by {
                #expect(way.noAnswer == other.noAnswer, "\(way.by)")
            }
        }
    }

    /// Whatever is no rule is the same in all five: the demand, the seats, the units.
    @Test func nothingElseDiffers() throws {
        let bare = try TraceabilityTests.places.map { place -> Data in
            var scenario = try scenario("rules-compared", "rules=\(place).yaml").0
            scenario.rules = CaseRules()
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            encoder.nonConformingFloatEncodingStrategy = .convertToString(
                positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
            return try encoder.encode(scenario.demand.lines) + encoder.encode(scenario.frontOffice.groups)
                + encoder.encode(scenario.organisations) + encoder.encode(scenario.satisfaction)
        }
        #expect(Set(bare).count == 1)
    }
}

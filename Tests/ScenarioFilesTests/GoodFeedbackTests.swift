import Distributions
import Scenarios
import SimulationTime
import Testing

@testable import ScenarioFiles

/// Contacts that the model makes itself.
@Suite struct GoodFeedbackTests {
    /// Every key of progress enquiries, and the window of first-contact resolution.
    static let edits = [
        "demand.enquiries={ line: 12345, rate: 0.04/day, overdue: 0.25/day, self_service: 40%, "
            + "talk: lognormal 90 s cv 0.8, wrap_up: none, source: E }",
        "demand.repeats.within=5 d",
    ]

    /// The edits as they would stand in a file.
    static let text = "enquiries: " + edits.joined(separator: " ") + " within: 5 d"

    private func demand(_ edits: [String]) throws -> Demand {
        let (scenario, findings) = GoodScenario.read(edits: edits.map { ScenarioReader.Edit($0)! })
        #expect(findings == [])
        return try #require(scenario).demand
    }

    @Test func enquiries() throws {
        let demand = try demand(Self.edits)
        let enquiries = try #require(demand.enquiries)
        #expect(enquiries.line == "12345" && enquiries.rate == 0.04 && enquiries.overdue == 0.25)
        #expect(enquiries.selfService == 0.4 && enquiries.source == "E")
        #expect(enquiries.talk?.mean == 90 && enquiries.wrapUp != nil && enquiries.wrapUp?.law == nil)
        #expect(demand.repeats.within == .days(5))
    }

    @Test func whatIsLeftOut() throws {
        let plain = try demand([])
        #expect(plain.enquiries == nil && plain.repeats.within == .days(7))
        let short = try #require(try demand(["demand.enquiries={ rate: 1/week }"]).enquiries)
        #expect(short.line == nil && short.rate == 1.0 / 7 && short.overdue == nil && short.selfService == 0)
        #expect(short.talk == nil && short.wrapUp == nil)
    }

    @Test(arguments: [("2/h", 48.0), ("0.01/min", 14.4), ("0/day", 0), ("3 / d", 3)])
    func ratesOfOneOrder(text: String, aDay: Double) throws {
        let enquiries = try #require(try demand(["demand.enquiries.rate=\(text)"]).enquiries)
        #expect(abs(enquiries.rate - aDay) < 1e-12)
    }

    /// Routes, skills and handling may name the category.
    @Test func theCategoryHasAName() throws {
        let named = try demand([
            "demand.enquiries.rate=1/day", "front_office.calls.progress enquiry={ talk: 2 min }",
            "front_office.groups.general.skills=[consultation, complaint, praise, progress enquiry]",
            "front_office.routing.progress enquiry=[experts]",
        ])
        #expect(named.enquiries?.rate == 1)
    }
}

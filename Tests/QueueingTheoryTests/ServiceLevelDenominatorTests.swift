import Testing

@testable import QueueingTheory

@Suite struct ServiceLevelDenominatorTests {
    @Test func namesOfTheOutput() {
        #expect(
            ServiceLevelDenominator.allCases.map(\.rawValue)
                == ["offered", "answered", "excl_short_abandons", "virtual", "abandon_counted_ok"])
    }
}

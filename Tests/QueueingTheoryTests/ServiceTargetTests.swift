import Testing

@testable import QueueingTheory

@Suite struct ServiceTargetTests {
    @Test func limitsAreInclusive() throws {
        let system = try ErlangA(
            ratePerHour: 252, talkSeconds: 120, servers: 12, patienceSeconds: 60, lines: 15, withinSeconds: 20)
        for denominator in ServiceLevelDenominator.allCases {
            let level = system.serviceLevel(denominator)
            #expect(ServiceTarget.serviceLevel(atLeast: level, of: denominator).isMet(by: system))
            #expect(!ServiceTarget.serviceLevel(atLeast: level.nextUp, of: denominator).isMet(by: system))
        }
        #expect(ServiceTarget.abandonment(atMost: system.abandons).isMet(by: system))
        #expect(!ServiceTarget.abandonment(atMost: system.abandons.nextDown).isMet(by: system))
        #expect(ServiceTarget.blocking(atMost: system.blocked).isMet(by: system))
        #expect(!ServiceTarget.blocking(atMost: system.blocked.nextDown).isMet(by: system))
        #expect(ServiceTarget.occupancy(atMost: system.occupancy).isMet(by: system))
        #expect(!ServiceTarget.occupancy(atMost: system.occupancy.nextDown).isMet(by: system))
    }
}

import Distributions
import Foundation
import Scenarios
import Testing

@Suite struct CaseDelayTests {
    @Test func runsByTheClockIfNothingIsSaid() {
        #expect(!CaseDelay(.constant(60)).onWorkingDays)
        #expect(CaseDelay(.constant(86_400), onWorkingDays: true).onWorkingDays)
    }

    @Test func survivesCoding() throws {
        let delay = CaseDelay(.exponential(mean: 86_400), onWorkingDays: true)
        let copy = try JSONDecoder().decode(CaseDelay.self, from: JSONEncoder().encode(delay))
        #expect(copy.law == delay.law && copy.onWorkingDays)
    }
}

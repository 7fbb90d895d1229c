import Distributions
import Testing

@Suite struct GSLErrorsTests {
    /// The mass below 0 of this law underflows, which once aborted the program: found by fuzzing.
    @Test func anUnderflowIsNoFault() throws {
        let law = try Law.normal(mean: 2000, sd: 40).validated()
        #expect(abs(law.quantile(0.5) - 2000) < 1e-6)
        #expect(abs(law.quantile(1 - 0x1p-53) - (2000 + 40 * 8.2095)) < 0.05)
        #expect(abs(law.mean - 2000) < 1e-9)
    }
}

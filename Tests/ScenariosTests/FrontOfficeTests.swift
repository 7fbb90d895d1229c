import Distributions
import Scenarios
import Testing

@Suite struct FrontOfficeTests {
    @Test func lawsOrNone() {
        #expect(Patience.endless.law == nil)
        #expect(Patience.law(.constant(3)).law == .constant(3))
        #expect(WrapUp.none.law == nil)
        #expect(WrapUp.law(.constant(3)).law == .constant(3))
    }

    @Test func problemsOfHandling() {
        let problems = SampleScenario.make {
            $0.frontOffice.talk = nil
            var known = CallHandling()
            known.category = "call"
            var other = CallHandling()
            other.category = "v1.2"
            $0.frontOffice.calls = [known, other]
        }.problems(measures: [])
        #expect(problems.map(\.path) == ["front_office.calls.call", "front_office.calls.\"v1.2\""])
        #expect(problems.map(\.part) == [.value, .key])
    }
}

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

    @Test func specialCallsAreOwnOrInherited() {
        func special(_ kind: SpecialCalls.Kind, _ share: Double) -> SpecialCalls {
            var calls = SpecialCalls(kind: kind)
            calls.share = share
            return calls
        }
        var office = FrontOffice()
        office.special = [special(.nuisance, 0.01), special(.praise, 0.02)]
        var handling = CallHandling()
        handling.category = "help"
        handling.special = [special(.notAccepted, 0.5), special(.praise, 0)]
        office.calls = [handling]
        #expect(office.specialCalls(of: "call").map(\.share) == [0.01, 0.02])
        #expect(office.specialCalls(of: "help").map(\.kind) == [.notAccepted, .praise, .nuisance])
        #expect(office.specialCalls(of: "help").map(\.share) == [0.5, 0, 0.01])
    }
}

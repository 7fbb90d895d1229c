import Testing

@testable import ScenarioFiles

@Suite struct ParsedLawTests {
    @Test(arguments: ParsedLaw.Family.allCases)
    func everyFamilyReadsItsOwnExample(family: ParsedLaw.Family) throws {
        #expect(try LawText.parse(LawText.example(of: family)).family == family)
    }

    @Test func parametersByName() {
        let law = ParsedLaw(.gamma, [.mean: 3, .cv: 2])
        #expect(law[.mean] == 3 && law[.sd] == nil && law.unit == .seconds)
    }
}

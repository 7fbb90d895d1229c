import Scenarios
import SimulationTime
import Testing

@Suite struct TraceTests {
    @Test func contactsOutsideThePeriodAreDoubtful() {
        func problems(at text: String) -> [Problem] {
            SampleScenario.make {
                $0.demand.lines[0].volume = nil
                $0.demand.lines[0].trace = Trace(
                    source: "t.csv", categories: ["call"],
                    contacts: [.init(at: SimTime(text)!, category: 0, talk: nil, patience: nil)])
            }.problems(measures: [])
        }
        #expect(problems(at: "2024-03-01") == [])
        #expect(problems(at: "2024-03-31T23:59") == [])
        #expect(problems(at: "2024-04-01").map(\.severity) == [.warning])
        #expect(problems(at: "2024-02-29T23:59").map(\.path) == ["demand.lines[0].trace"])
    }
}

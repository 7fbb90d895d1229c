import Reporting
import Scenarios
import SimulationTime
import Testing

struct ScenarioHashTests {
    /// Dictionaries have another order in every process and after every history; the hash has not.
    @Test func isTheSameInEveryProcess() {
        var scenario = Sample.scenario()
        scenario.demand.weekdayFactors = [.monday: 1.2, .friday: 0.9, .sunday: 0.4, .tuesday: 1.1]
        scenario.demand.monthFactors = [1: 0.9, 2: 0.8, 10: 1.1]
        let hash = ScenarioHash.of(scenario)
        #expect(hash.count == 64)
        for _ in 0..<20 {
            var again = scenario
            again.demand.weekdayFactors = [:]
            for day in [Weekday.sunday, .tuesday, .monday, .friday] {
                again.demand.weekdayFactors[day] = scenario.demand.weekdayFactors[day]
            }
            #expect(ScenarioHash.of(again) == hash)
        }
    }

    @Test func everyChangeCounts() {
        let base = Sample.scenario()
        var changed: [Scenario] = Array(repeating: base, count: 5)
        changed[0].seed = 2
        changed[1].demand.weekdayFactors = [.monday: 1.2]
        changed[2].frontOffice.groups[0].seats = .constant(3)
        let contact = Trace.Contact(at: base.period.from, category: 0, talk: .minute, patience: nil)
        changed[3].demand.lines[0].trace = Trace(source: "t", categories: ["call"], contacts: [])
        changed[4].demand.lines[0].trace = Trace(source: "t", categories: ["call"], contacts: [contact])
        #expect(Set((changed + [base]).map { ScenarioHash.of($0) }).count == 6)
    }
}

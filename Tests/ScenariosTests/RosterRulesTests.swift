import Scenarios
import SimulationTime
import Testing

/// What may be wrong with rules of a roster.
struct RosterRulesTests {
    private func problems(_ change: (inout RosterRules) -> Void) -> [String] {
        var rules = RosterRules()
        change(&rules)
        return rules.problems().map { "\($0.path): found \($0.found), expected \($0.expected)" }
    }

    @Test func defaultsAreSound() {
        #expect(problems { _ in } == [])
        #expect(RosterRules.Starts(from: .hours(6), to: .hours(8)).times.count == 5)
        #expect(RosterRules.Starts(from: .hours(6)).times == [.hours(6)])
    }

    @Test func lengthsAndBreaks() {
        #expect(problems { $0.lengths = [] } == ["lengths: found no length, expected at least one"])
        #expect(
            problems { $0.lengths = (0...8).map { SimSpan.hours(8) + .minutes(15 * $0) } } == [
                "lengths: found 9 lengths, expected at most 8"
            ])
        #expect(problems { $0.lengths = [.hours(13)] }.first == "lengths[0]: found 13 h, expected 15 min to 12 h")
        #expect(
            problems { $0.lengths = [.hours(5)] } == [
                "breaks[0].latest: found a break that may end 330 min after the start, "
                    + "expected an end within every shift, the shortest of which has 5 h"
            ])
        let noon = RosterRules.Pause(length: .minutes(20), earliest: .hours(4), latest: .hours(3))
        #expect(
            problems { $0.breaks = [noon] } == [
                "breaks[0].length: found 20 min, expected a multiple of 15 min",
                "breaks[0].latest: found 3 h, expected at least 4 h, the earliest",
            ])
        #expect(
            problems { $0.breaks = [.init(), .init(length: .minutes(15), earliest: .hours(4), latest: .hours(6))] } == [
                "breaks[1].earliest: found 4 h, expected at least 330 min, the end of the break before"
            ])
    }

    @Test func weeks() {
        #expect(problems { $0.rest = .hours(13) } == ["rest: found 13 h, expected at most 12 h"])
        #expect(problems { $0.costs.bare = 0.5 } == ["costs.bare: found 0.5x, expected at least 1x"])
        #expect(problems { $0.inARow = 7 } == ["in_a_row: found 7, expected 1 to 6"])
        #expect(
            problems { $0.leastHours = .hours(44) } == ["hours.at_least: found 44 h, expected at most 40 h, the most"])
        #expect(
            problems { $0.mostHours = .hours(6) } == [
                "hours.at_most: found 6 h, expected at least 8 h, the shortest shift"
            ])
        #expect(problems { $0.patterns = ["WWWWWOO", "OWWWWWO"] } == [])
        #expect(problems { $0.patterns = ["WWWWWWO"] }.count == 1 && problems { $0.patterns = ["weekdays"] }.count == 1)
    }

    @Test func tooManyKindsOfShifts() {
        let found = problems {
            $0.starts = [.init(from: .zero, to: .hours(23), every: .minutes(15))]
            $0.breaks = [1, 3, 5].map { .init(length: .minutes(15), earliest: .hours($0), latest: .hours($0 + 1)) }
        }
        #expect(found == [])
        let more = problems {
            $0.starts = [.init(from: .zero, to: .hours(23), every: .minutes(15))]
            $0.lengths = [.hours(8), .hours(9)]
            $0.breaks = [1, 3, 5].map { .init(length: .minutes(15), earliest: .hours($0), latest: .hours($0 + 1)) }
        }
        #expect(more == ["breaks: found up to 23250 kinds of shifts a day, expected at most 20000"])
    }
}

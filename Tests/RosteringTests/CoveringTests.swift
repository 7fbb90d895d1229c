import Scenarios
import SimulationTime
import Testing

@testable import Rostering

/// Shifts that cover a curve at least cost.
struct CoveringTests {
    private func solve(_ covering: Covering) -> Covering.Answer {
        covering.solve(gap: 0, seconds: 60, isCancelled: { false })
    }

    @Test func oneHeadRoundTheClockTakesThreeShiftsADay() {
        let covering = Week.covering(Week.curve((Week.everyDay, 0, 24, 1)), Week.rules(starts: [0, 4, 8, 12, 16, 20]))
        let found = solve(covering)
        #expect(found.cost == 168 && found.bound > 168 - 1e-6 && found.relaxed <= 168 + 1e-6 && !found.isCutShort)
        #expect(found.counts.reduce(0, +) == 21)
    }

    @Test func shiftsOverlapWhereMoreAreNeeded() {
        // 08-20 with one head, two from 12 to 16: two shifts, 8 to 16 and 12 to 20.
        let covering = Week.covering(
            Week.curve(([0], 8, 20, 1), ([0], 12, 16, 1)), Week.rules(starts: [6, 8, 10, 12, 14]))
        let found = solve(covering)
        #expect(found.cost == 16)
        #expect(covering.coverage(found.counts) == covering.curve.required)
    }

    @Test func theWeekRepeats() {
        // Only a shift of Sunday 22:00 reaches Monday's small hours.
        let covering = Week.covering(Week.curve(([0], 0, 6, 2)), Week.rules(starts: [22]))
        let found = solve(covering)
        #expect(found.counts == [0, 0, 0, 0, 0, 0, 2])
        #expect(covering.coverage(found.counts).prefix(7) == [2, 2, 2, 2, 2, 2, 0])
        #expect(covering.coverage(found.counts).suffix(3) == [0, 2, 2])
    }

    @Test func whatNothingCoversIsPriced() {
        var rules = Week.rules(starts: [8])
        rules.costs.short = 7
        let covering = Week.covering(Week.curve(([2], 3, 5, 4), ([2], 8, 16, 1)), rules)
        let found = solve(covering)
        #expect(found.cost == 8 + 4 * 2 * 7 && found.bound > 64 - 1e-6)
    }

    @Test func whatCostsMoreThanItSavesIsLeft() {
        var rules = Week.rules(starts: [8])
        rules.costs.short = 3
        // Two hours at 3 are cheaper than a shift at 8; three are not.
        #expect(solve(Week.covering(Week.curve(([0], 8, 10, 1)), rules)).cost == 6)
        #expect(solve(Week.covering(Week.curve(([0], 8, 11, 1)), rules)).cost == 8)
        rules.costs.over = 0.5
        // Five hours too many at a half are more than the ninth that is saved.
        #expect(solve(Week.covering(Week.curve(([0], 8, 11, 1)), rules)).cost == 9)
    }

    @Test func theLastHeadsAreMissedMost() {
        var rules = Week.rules(starts: [0, 8])
        (rules.leastHeads, rules.costs.short, rules.costs.bare) = (1, 2, 3)
        // Two are required from 0 to 8, four from 8 to 16, by two people: one each is worth 8 × 6, a second 8 × 2.
        let curve = Week.curve(([0], 0, 8, 2), ([0], 8, 16, 4))
        var limited = Week.covering(curve, rules, people: 2)
        #expect(limited.coverage(solve(limited).counts).prefix(16) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
        #expect(solve(limited).cost == 16 + 8 * 2 + 8 * 3 * 2)
        rules.costs.short = 0.5
        rules.leastHeads = 0
        limited = Week.covering(curve, rules)
        #expect(solve(limited).cost == 8 * 6 * 0.5)
        // 1.5 an hour is more than the hour costs, a half is not.
        rules.leastHeads = 1
        limited = Week.covering(curve, rules)
        #expect(solve(limited).counts.reduce(0, +) == 2 && solve(limited).cost == 16 + 8 * 0.5 + 8 * 1.5)
        #expect(limited.text(about: []).contains(" bare_mon_0000 "))
    }

    @Test func breaksLeaveTheDesk() {
        var rules = Week.rules(starts: [8])
        rules.breaks = [.init(length: .hours(1), earliest: .hours(3), latest: .hours(5))]
        // Two at their breaks in turn leave one at the desk.
        let covering = Week.covering(Week.curve(([0], 8, 16, 1)), rules)
        let found = solve(covering)
        #expect(found.cost == 16 && covering.coverage(found.counts).prefix(16).dropFirst(8).allSatisfy { $0 >= 1 })
        rules.breaksArePaid = false
        #expect(solve(Week.covering(Week.curve(([0], 8, 16, 1)), rules)).cost == 14)
    }

    @Test func nightsCostMore() {
        var rules = Week.rules(starts: [20])
        rules.costs.nightPremium = 0.5
        // 20-04: two hours of day, six of night.
        #expect(solve(Week.covering(Week.curve(([3], 20, 28, 1)), rules)).cost == 2 + 6 * 1.5)
    }

    /// Mondays small enough to try everything: shifts of Monday and the one of Sunday that reaches it, two of each at most.
    @Test(arguments: 0..<24)
    func asGoodAsTryingEverything(seed: Int) {
        var dice = Dice(seed)
        var rules = Week.rules(starts: [0, 6, 12, 18], lengths: [6, 12])
        rules.costs.short = Double(Int.random(in: 1...6, using: &dice))
        rules.costs.over = Double(Int.random(in: 0...1, using: &dice)) / 4
        rules.costs.nightPremium = 0.25
        rules.leastHeads = Int.random(in: 0...2, using: &dice)
        rules.costs.bare = 2.5
        var required = [Int](repeating: 0, count: 168)
        for hour in 0..<24 { required[hour] = Int.random(in: 0...2, using: &dice) }
        let covering = Week.covering(Curve(slot: .hour, required: required), rules)
        let touching = (0..<covering.columns).filter { column in
            let type = covering.types[column % covering.types.count]
            return covering.slots(of: type, on: column / covering.types.count).contains { $0 < 24 }
        }
        #expect(touching.count == 9)
        var least = Double.infinity
        var counts = [Int](repeating: 0, count: covering.columns)
        func attempt(_ place: Int) {
            guard place < touching.count else {
                least = min(least, covering.cost(counts))
                return
            }
            for count in 0...2 {
                counts[touching[place]] = count
                attempt(place + 1)
            }
            counts[touching[place]] = 0
        }
        attempt(0)
        let found = solve(covering)
        #expect(abs(found.cost - least) < 1e-6 && found.bound > least - 1e-4)
    }

    /// 1,728 kinds of shifts a day: 96 starts, two lengths, nine places of the break.
    private var manyKinds: RosterRules {
        var rules = RosterRules()
        rules.starts = [.init(from: .zero, to: SimSpan.hours(24) - .minutes(15), every: .minutes(15))]
        rules.lengths = [.hours(8), .hours(10)]
        return rules
    }

    /// 96 slots of a day, within 1 % of the relaxation in half a minute.
    @Test func aDayOfManyKindsOfShifts() {
        let week = Week.humps(40, minutes: 15)
        let day = Curve(slot: week.slot, required: week.required.enumerated().map { $0 < 96 ? $1 : 0 })
        let covering = Week.covering(day, manyKinds)
        #expect(covering.types.count == 1728 && covering.curve.slots == 96)
        let clock = ContinuousClock()
        let started = clock.now
        let found = covering.solve(gap: 0.005, seconds: 25, isCancelled: { false })
        #expect(clock.now - started < .seconds(30))
        #expect(!found.isCutShort && found.cost <= found.relaxed * 1.01 && found.cost > 300)
    }

    /// 672 slots of a week.
    @Test func aWeekOfManyKindsOfShifts() {
        let found = Week.covering(Week.humps(40, minutes: 15), manyKinds)
            .solve(gap: 0.005, seconds: 120, isCancelled: { false })
        #expect(!found.isCutShort && found.cost <= found.relaxed * 1.01)
    }

    @Test func stoppedAtOnceThereIsAnAnswer() {
        let covering = Week.covering(Week.humps(20, minutes: 30), RosterRules())
        let found = covering.solve(gap: 0, seconds: 60, isCancelled: { true })
        #expect(found.isCutShort && found.cost >= found.bound && found.cost < 1.1 * found.bound)
    }

    @Test func theProgramAsText() {
        let text = Roster.program(Week.curve(([0], 8, 10, 2)), Week.rules(starts: [8]), people: 3, about: ["a week"])
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "\\ a week" && lines.last == "End")
        #expect(lines.contains(" cover_mon_0900: + x_mon_0800_480 + short_mon_0900 >= 2"))
        #expect(lines.contains(" people_tue: + x_tue_0800_480 <= 3"))
        #expect(lines.contains(" people: + people_0 <= 3"))
        #expect(lines.contains(" x_sun_0800_480"))
    }
}

import Scenarios
import SimulationTime
import Testing

@testable import Rostering

/// People who work the shifts.
struct RosterTests {
    @Test(arguments: [(1, 2), (5, 7), (7, 10)])
    func fiveDaysAWeek(heads: Int, people: Int) {
        let roster = Week.roster(Week.curve((Week.everyDay, 8, 16, heads)), Week.rules(starts: [8]))
        #expect(roster.people.count == people && roster.peopleBound == people)
        #expect(roster.breaches.isEmpty && roster.shortages.isEmpty && roster.unfilled == 0)
        #expect(roster.cost == Double(56 * heads) && roster.shifts == 7 * heads)
    }

    @Test func nightsAWeek() {
        var rules = Week.rules(starts: [22])
        let curve = Week.curve((Week.everyDay, 22, 30, 1))
        #expect(Week.roster(curve, rules).people.count == 3)
        rules.nightsAWeek = 2
        #expect(Week.roster(curve, rules).people.count == 4)
        rules.nightsAWeek = nil
        #expect(Week.roster(curve, rules).people.count == 2)
    }

    @Test func restBetweenShifts() {
        var rules = Week.rules(starts: [6, 14])
        let curve = Week.curve(([0], 14, 22, 1), ([1], 6, 14, 1))
        #expect(Week.roster(curve, rules).people.count == 2)
        rules.rest = .hours(8)
        #expect(Week.roster(curve, rules).people.count == 1)
        // From Sunday to Monday too.
        rules.rest = .hours(11)
        #expect(Week.roster(Week.curve(([6], 14, 22, 1), ([0], 6, 14, 1)), rules).people.count == 2)
    }

    @Test func daysInARow() {
        var rules = Week.rules(starts: [8])
        rules.inARow = 2
        let curve = Week.curve((Week.everyDay, 8, 16, 4))
        let roster = Week.roster(curve, rules)
        // Four of seven days at most: 28 shifts are work for seven people.
        #expect(roster.people.count == 7 && roster.breaches.isEmpty && roster.unfilled == 0)
    }

    @Test func hoursAWeek() {
        var rules = Week.rules(starts: [8], lengths: [10])
        rules.mostHours = .hours(40)
        let curve = Week.curve((Week.everyDay, 8, 18, 4))
        #expect(Week.roster(curve, rules).people.count == 7)
        rules.mostHours = .hours(50)
        #expect(Week.roster(curve, rules).people.count == 6)
        // Who must have 40 h works where nobody is needed.
        rules.leastHours = .hours(40)
        let full = Week.roster(Week.curve((Week.everyDay, 8, 18, 1)), rules)
        #expect(full.breaches.isEmpty && full.shortages.isEmpty)
        #expect(full.people.allSatisfy { $0.count >= 4 } && full.shifts > 7)
    }

    @Test func patterns() {
        var rules = Week.rules(starts: [8])
        rules.patterns = ["WWWWWOO"]
        let roster = Week.roster(Week.curve((Week.everyDay, 8, 16, 2)), rules)
        // Nobody works at weekends: said, priced, and no less than two on the other days.
        #expect(roster.people.count == 2 && roster.breaches.isEmpty && roster.unfilled == 4)
        #expect(Set(roster.shortages.map { $0.slot / 24 }) == [5, 6])
        #expect(roster.shortHours == 32 && roster.penalty == 320)
        rules.patterns.append("OOWWWWW")
        #expect(Week.roster(Week.curve((Week.everyDay, 8, 16, 2)), rules).shortages.isEmpty)
    }

    @Test func tooFewPeople() {
        let curve = Week.curve((Week.everyDay, 8, 16, 2))
        let roster = Week.roster(curve, Week.rules(starts: [8]), people: 2)
        #expect(roster.people.count == 2 && roster.peopleBound == nil && roster.breaches.isEmpty)
        #expect(roster.shifts == 10 && roster.shortHours == 32)
        #expect(roster.cost == 80 + 320 && roster.gap < 1e-6)
    }

    @Test func peopleWhoAreNotNeededStayAtHome() {
        let roster = Week.roster(Week.curve(([0], 8, 16, 1)), Week.rules(starts: [8]), people: 9)
        #expect(roster.people.count == 1 && roster.shortages.isEmpty)
    }

    /// Rules and curves as they come: no person's week may break a rule, and the sums must agree.
    @Test(arguments: 0..<30)
    func noRuleIsEverBroken(seed: Int) {
        var dice = Dice(seed + 100)
        var rules = RosterRules()
        let starts = (0..<24).filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }
        rules.starts = (starts.isEmpty ? [8] : starts).map { .init(from: .hours($0)) }
        rules.lengths = [[.hours(8)], [.hours(6), .hours(10)], [.hours(4), .hours(8), .hours(12)]]
            .randomElement(using: &dice)!
        rules.breaks =
            Bool.random(using: &dice) ? [] : [.init(length: .minutes(30), earliest: .hours(1), latest: .hours(3))]
        rules.breaksArePaid = Bool.random(using: &dice)
        rules.nightsAWeek = [nil, 1, 2, 4].randomElement(using: &dice)!
        rules.rest = .hours(Int.random(in: 8...12, using: &dice))
        rules.daysOff = Int.random(in: 1...3, using: &dice)
        rules.inARow = Int.random(in: 2...6, using: &dice)
        rules.mostHours = .hours(Int.random(in: 24...48, using: &dice))
        rules.leastHours = .hours([0, 0, 12].randomElement(using: &dice)!)
        rules.patterns = Int.random(in: 0..<4, using: &dice) == 0 ? ["WWWWOOO", "OOOWWWW", "WWOOWWO"] : []
        let people = Bool.random(using: &dice) ? nil : Int.random(in: 1...12, using: &dice)
        var required = (0..<168).map { _ in 0 }
        for hour in 0..<168 { required[hour] = Int.random(in: 0...3, using: &dice) }
        #expect(rules.problems().isEmpty)
        let roster = Week.roster(Curve(slot: .hour, required: required), rules, people: people, gap: 0.02)
        #expect(roster.breaches.isEmpty, "\(roster.breaches)")
        if let people { #expect(roster.people.count <= people) }
        if let bound = roster.peopleBound { #expect(bound <= roster.people.count) }
        var heads = [Int](repeating: 0, count: roster.curve.required.count)
        for shift in roster.people.joined() {
            for slot in roster.types[shift.type].worked {
                heads[(shift.day * roster.curve.slots + slot) % heads.count] += 1
            }
        }
        #expect(heads == roster.heads && roster.costBound <= roster.cost + 1e-6)
        let missing = zip(roster.curve.required, heads).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        #expect(roster.shortages.reduce(0) { $0 + $1.heads } == missing)
        let pay = roster.people.joined().reduce(0) { $0 + roster.types[$1.type].cost }
        #expect(abs(pay - roster.pay) < 1e-6)
    }

    /// Weeks of some 50, 150 and 300 people by half-hours, in less than five minutes.
    @Test(arguments: [(26.0, 45...60), (75.0, 135...165), (152.0, 285...315)])
    func wholeRooms(most: Double, people: ClosedRange<Int>) {
        var options = Roster.Options()
        options.seconds = 240
        let roster = Roster(Week.humps(most, minutes: 30), RosterRules(), options)
        #expect(people.contains(roster.people.count) && roster.breaches.isEmpty && roster.unfilled == 0)
        #expect(roster.people.count - roster.peopleBound! <= 1)
        #expect(!roster.isCutShort && roster.gap <= 0.0051)
        #expect(roster.seconds.covering + roster.seconds.people < 300)
    }

    /// Time that does not suffice is said, and there is a roster all the same.
    @Test func hurried() {
        var options = Roster.Options()
        options.seconds = 0.001
        let roster = Roster(Week.humps(60, minutes: 15), RosterRules(), options)
        #expect(roster.isCutShort && roster.breaches.isEmpty && roster.unfilled == 0)
        #expect(roster.shortHours < 0.2 * roster.paidHours && roster.costBound <= roster.cost)
    }

    @Test func itTellsHowFarItIs() {
        var told: [Roster.Progress] = []
        let roster = Roster(Week.humps(20, minutes: 30), RosterRules(), Roster.Options()) {
            false
        } told: {
            told.append($0)
        }
        let people = told.compactMap { step -> (done: Int, of: Int)? in
            guard case .people(let done, let all) = step else { return nil }
            return (done, all)
        }
        guard case .shifts? = told.first else {
            Issue.record("the shifts come first")
            return
        }
        #expect(people.first?.done == 0 && people.last?.done == roster.shifts)
        #expect(
            people.allSatisfy { $0.of == roster.shifts }
                && zip(people, people.dropFirst()).allSatisfy { $0.done <= $1.done })
    }

    @Test func stoppedAtOnceThereIsARoster() {
        let roster = Roster(Week.humps(20, minutes: 30), RosterRules(), Roster.Options()) { true }
        #expect(roster.breaches.isEmpty && roster.unfilled == 0 && roster.isCutShort)
    }

    /// The check itself can find fault: weeks that break one rule each.
    @Test func breachesAreSeen() {
        var rules = Week.rules(starts: [6, 14, 22])
        rules.inARow = 4
        let curve = Week.curve(([0], 6, 14, 1))
        let types = ShiftType.all(rules, grid: .hour)
        func found(_ week: [(day: Int, type: Int)]) -> [Roster.Breach] {
            Roster.breaches(of: week.map { .init(day: $0.day, type: $0.type) }, types, rules, curve)
        }
        #expect(found([(0, 0), (1, 0), (3, 1)]) == [])
        #expect(Set(found([(0, 1), (1, 0)])) == [.rest(day: 0)])
        #expect(Set(found([(6, 1), (0, 0)])) == [.rest(day: 6)])
        #expect(found([(0, 0), (0, 1)]).first == .twice(day: 0))
        #expect(found((0..<6).map { ($0, 0) }) == [.daysOff, .inARow, .manyHours])
        #expect(found([(5, 0), (6, 0), (0, 0), (1, 0), (2, 0)]) == [.inARow])
        #expect(found([(0, 2), (1, 2), (2, 2), (4, 2)]) == [.nights])
        rules.leastHours = .hours(16)
        rules.patterns = ["OWWWWWO"]
        #expect(found([(0, 0)]) == [.fewHours, .pattern])
    }
}
